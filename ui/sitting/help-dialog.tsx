import { Dialog } from '../kit/dialog';
import { TextLink } from '../kit/text-link';
import { StandingMark, standingMeanings } from '../claim/standing-mark';

type HelpDialogProps = {
  open: boolean;
  onClose: () => void;
  singleKeys: boolean;
  /** Where to change it; null where nothing can be set. */
  settings: string | null;
};

/** What the marks mean, and the keys. */
export function HelpDialog({ open, onClose, singleKeys, settings }: HelpDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title="Help">
      <h3 className="running-head mb-2">Marks above a question</h3>
      <ul className="mb-6 space-y-2">
        {standingMeanings.map(({ standing, meaning }) => (
          <li key={standing}>
            <StandingMark standing={standing} />
            <p className="text-sm text-ink-soft">{meaning}.</p>
          </li>
        ))}
      </ul>
      <h3 className="running-head mb-2">After an answer</h3>
      <p className="mb-6">
        <b className="font-semibold">Knew it</b>: the card comes back later, each time later still.{' '}
        <b className="font-semibold">Just got it</b>: sooner. <b className="font-semibold">Easy</b>: much later.{' '}
        <b className="font-semibold">Forgot</b> and <b className="font-semibold">Guessed</b>: again today.
      </p>
      <h3 className="running-head mb-2 pointer-coarse:hidden">Keys</h3>
      <dl className="grid pointer-coarse:hidden grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {keys.map(([key, meaning]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="figures inline-block min-w-8 rounded-edge border border-rule px-2 text-center font-sans text-sm">
                {key}
              </kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {settings && (
        <p className="mt-5 text-sm text-ink-soft">
          {singleKeys
            ? 'Letters and digits act at once. If that gets in the way of how you use your machine, '
            : 'You have switched letters and digits off; Enter and Space still go on. To have them back, '}
          <TextLink href={settings}>change it in the settings</TextLink>.
        </p>
      )}
    </Dialog>
  );
}

const keys: [string, string][] = [
  ['Enter', 'Show the answer; knew it; go on'],
  ['1–4', 'Pick an option, or say how well you knew it'],
  ['G', 'It was a guess'],
  ['E', 'Evidence: the passage behind the card'],
  ['U', 'Undo: take the last answer back'],
  ['?', 'This list'],
];
