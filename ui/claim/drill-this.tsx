import type { HowWell } from '@/study/progress/how-well';
import { HowWellDot, howWellWord } from '../card/how-well';
import { Button, ButtonLink } from '../kit/button';
import { capital, counted } from '../kit/number-words';
import { TextLink } from '../kit/text-link';

type DrillThisProps = {
  debate: string;
  collection: { id: string; notice: string };
  cards: HowWell['kind'][];
  deck: { id: string; added: boolean } | null;
  isHard: boolean;
  signedIn: boolean;
  drill: (form: FormData) => Promise<void>;
};

/** All cards of a debate, now. Where it touches hard subjects the collection's notice stands above the button. */
export function DrillThis({ debate, collection, cards, deck, isHard, signedIn, drill }: DrillThisProps) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="drill-title" className="mb-8 print:hidden">
      <h2 id="drill-title" className="running-head mb-2">
        Drill this debate
      </h2>
      {signedIn ? (
        <>
          <p>
            {capital(counted(cards.length, 'card'))}: who argues what, and on which evidence. Practice before an essay;
            it changes nothing about when they come back.
          </p>
          <Known cards={cards} />
          {isHard && <p className="mt-3 border-l-[3px] border-ochre pl-3">{collection.notice}</p>}
          <form action={drill} className="mt-4">
            <input type="hidden" name="debate" value={debate} />
            <input type="hidden" name="collection" value={collection.id} />
            {isHard ? (
              <Button type="submit" weight="main">
                Go on and drill
              </Button>
            ) : (
              <ButtonLink weight="main" prefetch={false} href={`/library/debates/${debate}/drill`}>
                Drill this debate
              </ButtonLink>
            )}
          </form>
          {deck && (
            <p className="mt-3">
              {deck.added ? 'You study ' : 'To have them come back until you know them, take '}
              <TextLink href={`/library/decks/${deck.id}`}>the deck of this debate</TextLink>.
            </p>
          )}
        </>
      ) : (
        <>
          <p>{capital(counted(cards.length, 'card'))} ask who argues what here, and on which evidence.</p>
          <p className="mt-4">
            <ButtonLink weight="main" prefetch={false} href="/sign-up">
              Sign up to drill them
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}

function Known({ cards }: { cards: HowWell['kind'][] }) {
  const kinds = (['recalled', 'recognised', 'shaky', 'unmet'] as const).filter((kind) => cards.includes(kind));
  return (
    <ul className="mt-2 text-ink-soft">
      {kinds.map((kind) => (
        <li key={kind} className="figures flex items-baseline gap-2">
          <HowWellDot kind={kind} />
          {cards.filter((one) => one === kind).length} {howWellWord[kind].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}
