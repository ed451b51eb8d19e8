import { Dialog } from '../kit/dialog';

/** The keys of the desk. */
export function DeskHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys">
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {KEYS.map(([key, meaning]) => (
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
    </Dialog>
  );
}

const KEYS: [string, string][] = [
  ['J K', 'Next, the one before (the arrow keys do the same)'],
  ['A', 'Accept, and go on to the next (Enter does the same)'],
  ['E', 'Edit; Ctrl and Enter save'],
  ['R', 'Reject; then 1–5 say why'],
  ['M', 'Merge with the one before: they say the same'],
  ['U', 'Undo'],
];
