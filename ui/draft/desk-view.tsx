import { DisagreementPanels, type Panel } from './disagreement-panels';
import { Desk } from './desk';
import { Notice } from '../kit/notice';
import type { SourcePassage } from './source-pane';
import type { DeskActions, DraftInHand } from './use-desk';

type DeskViewProps = {
  desk: {
    document: { id: string; title: string };
    drafts: DraftInHand[];
    passages: SourcePassage[];
    coverage: { start: number; state: SourcePassage['state'] }[];
    disagreements: Panel[];
    refusals: { rule: string; reason: string; count: number }[];
  };
  actions: DeskActions;
};

/** The desk, and under it where documents disagree and what the gate refused. */
export function DeskView({ desk, actions }: DeskViewProps) {
  const { document, drafts, passages, coverage, disagreements, refusals } = desk;
  return (
    <>
      <p className="prose mb-6">
        Nothing here is asked before you accept it. Every draft rests on the sentence that is marked.
        <span className="pointer-coarse:hidden"> Press A to accept, E to edit, R to reject, and ? for the keys.</span>
      </p>
      {drafts.length === 0 && (
        <Notice title="Nothing was found to ask">
          <p>
            The document was read, and no sentence of it made a card that Clio would stand by. You can write cards
            yourself.
          </p>
        </Notice>
      )}
      <Desk
        document={document}
        drafts={drafts}
        passages={passages}
        coverage={coverage}
        actions={actions}
        deck={`/library/decks/deck-of-${document.id}`}
      />
      <DisagreementPanels panels={disagreements} />
      {refusals.length > 0 && (
        <details className="mt-12 border-t border-rule pt-4">
          <summary className="min-h-11 cursor-pointer font-medium hover:text-oxblood">
            What was refused, and why
          </summary>
          <ul className="max-w-measure divide-y divide-hairline">
            {refusals.map(({ rule, reason, count }) => (
              <li key={rule} className="flex gap-4 py-2">
                <span className="figures w-10 shrink-0 text-right text-ink-soft">{count}</span>
                {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
