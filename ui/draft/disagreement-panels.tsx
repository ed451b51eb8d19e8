export type Panel = {
  id: string;
  title: string;
  note: string | null;
  accounts: { document: string; says: string; certainty: string | null; sentence: string }[];
};

/** Where documents tell one thing differently: side by side, for the reader to judge. */
export function DisagreementPanels({ panels }: { panels: Panel[] }) {
  if (panels.length === 0) return null;
  return (
    <section aria-labelledby="disagreements" className="mt-14 border-t border-rule pt-6">
      <h2 id="disagreements" className="font-serif text-2xl font-semibold">
        Where documents give different accounts
      </h2>
      <p className="prose mt-2">
        They may count different things, or one of them may be wrong: read both before you decide.
      </p>
      <ul className="mt-4 max-w-measure divide-y divide-hairline">
        {panels.map(({ id, title, note, accounts }) => (
          <li key={id} className="py-5">
            <h3 className="font-semibold">{title}</h3>
            <ul className="mt-2 space-y-3">
              {accounts.map(({ document, says, certainty, sentence }, at) => (
                <li key={`${document} ${at}`} className="border-l border-ochre pl-3">
                  <p>
                    <strong className="font-semibold">{says}</strong>
                    {certainty && <span className="text-ink-soft"> ({certainty})</span>}
                  </p>
                  <p className="font-serif text-sm text-ink-soft">{sentence}</p>
                </li>
              ))}
            </ul>
            {note && <p className="mt-2 text-sm text-ink-soft">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
