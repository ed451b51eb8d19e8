'use client';

import { ButtonLink } from '../kit/button';
import { Field, SelectField, TextAreaField } from '../kit/field';
import { SubmitButton } from '../kit/submit-button';
import { ActionForm, type FormAction } from '../person/action-form';
import { OwnCardForm } from './own-card-form';

type OwnCardsPageProps = {
  deck: string;
  cards: { id: string; prompt: string; answer: string; source: string | null }[];
  documents: { id: string; title: string }[];
  write: FormAction;
  rewrite: FormAction;
  nameSource: FormAction;
  remove: (form: FormData) => Promise<void>;
};

/** Cards by hand and by the list, and what has been written so far. */
export function OwnCardsPage({ deck, cards, documents, write, rewrite, nameSource, remove }: OwnCardsPageProps) {
  return (
    <>
      <p className="prose mb-6">
        One card a line: the question, a tab (or a comma, or a semicolon), the answer. A list copied out of Quizlet,
        Anki or a spreadsheet can be pasted as it is. Clio marks these cards as having no source; name one, and it shows
        the sentence.
      </p>
      <OwnCardForm action={write} />
      {cards.length > 0 && (
        <section aria-labelledby="written" className="mt-12">
          <div className="flex flex-wrap items-end justify-between gap-4 border-b border-rule pb-3">
            <h2 id="written" className="font-serif text-xl font-semibold">
              {cards.length === 1 ? 'One card' : `${cards.length} cards`}
            </h2>
            <ButtonLink href={`/library/decks/${deck}`} prefetch={false}>
              The deck
            </ButtonLink>
          </div>
          <ul className="divide-y divide-hairline">
            {cards.map((card) => (
              <li key={card.id} className="py-4">
                <p className="font-serif text-[1.06rem] leading-snug">{card.prompt}</p>
                <p className="mt-1 font-semibold">{card.answer}</p>
                <p className="mt-1 text-sm text-ink-soft">{card.source ?? 'Your card: no source'}</p>
                <details className="mt-1">
                  <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm underline decoration-rule underline-offset-4 hover:decoration-oxblood">
                    Change
                  </summary>
                  <div className="mt-2 space-y-8 border-l border-hairline pb-3 pl-5">
                    <ActionForm action={rewrite} submit="Save" pending="Saving…" weight="quiet">
                      {({ errors }) => (
                        <>
                          <input type="hidden" name="card" value={card.id} />
                          <TextAreaField
                            name="prompt"
                            label="Question"
                            rows={2}
                            defaultValue={card.prompt}
                            key={card.prompt}
                            error={errors.prompt}
                          />
                          <Field name="answer" label="Answer" defaultValue={card.answer} key={card.answer} />
                        </>
                      )}
                    </ActionForm>
                    {documents.length > 0 && (
                      <ActionForm action={nameSource} submit="Name the source" pending="Looking…" weight="quiet">
                        {({ errors }) => (
                          <>
                            <input type="hidden" name="card" value={card.id} />
                            <SelectField name="document" label="Document">
                              {documents.map(({ id, title }) => (
                                <option key={id} value={id}>
                                  {title}
                                </option>
                              ))}
                            </SelectField>
                            <TextAreaField
                              name="quote"
                              label="The sentence it rests on"
                              hint="Copied out of the document."
                              rows={2}
                              error={errors.quote}
                            />
                          </>
                        )}
                      </ActionForm>
                    )}
                    <form action={remove}>
                      <input type="hidden" name="card" value={card.id} />
                      <SubmitButton pending="Removing…">Ask it no more</SubmitButton>
                    </form>
                  </div>
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
