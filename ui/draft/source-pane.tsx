import { Fragment, useEffect, useRef } from 'react';
import type { DraftInHand } from './use-desk';

export type SourcePassage = {
  start: number;
  kind: string;
  text: string;
  state: 'carded' | 'refused' | 'skipped';
  why: string[];
};

type SourcePaneProps = {
  title: string;
  passages: SourcePassage[];
  drafts: DraftInHand[];
  current: DraftInHand | null;
  onSelect: (draft: string) => void;
};

/** The document itself, beside what was made of it: every sentence that a draft rests on is marked, the one in hand strongly. */
export function SourcePane({ title, passages, drafts, current, onSelect }: SourcePaneProps) {
  const pane = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);
  const at = current?.draft.anchor.start;
  useEffect(() => {
    // The pane alone, not the page with it.
    const [outer, inner] = [pane.current, mark.current];
    if (!outer || !inner) return;
    const off = inner.getBoundingClientRect().top - outer.getBoundingClientRect().top;
    outer.scrollTo({ top: outer.scrollTop + off - outer.clientHeight / 3 });
  }, [at]);
  return (
    <aside
      ref={pane}
      aria-label={title}
      tabIndex={0}
      className="sticky top-4 hidden max-h-[calc(100dvh-2rem)] overflow-y-auto border-l border-hairline pr-2 pl-8 margin:block"
    >
      {passages.map((passage, index) => (
        <Fragment key={passage.start}>
          {index > 0 && isApart(passages[index - 1]!, passage) && (
            <p aria-hidden="true" className="my-3 text-center text-ink-soft">
              …
            </p>
          )}
          <div id={`passage-${passage.start}`} className={looks[passage.kind] ?? 'mt-3 font-serif leading-relaxed'}>
            {marked(passage, drafts).map((part) =>
              part.draft ? (
                <mark
                  key={part.at}
                  ref={part.draft === current?.draft.id ? mark : undefined}
                  onClick={() => onSelect(part.draft!)}
                  className={`cursor-pointer rounded-[2px] text-ink ${
                    part.draft === current?.draft.id
                      ? 'bg-ochre/30 outline-2 outline-ochre'
                      : 'bg-wash underline decoration-hairline'
                  }`}
                >
                  {part.text}
                </mark>
              ) : (
                <Fragment key={part.at}>{part.text}</Fragment>
              ),
            )}
          </div>
          {passage.state !== 'carded' && passage.why.length > 0 && passage.kind !== 'heading' && (
            <details className="text-sm text-ink-soft">
              <summary className="min-h-6 cursor-pointer hover:text-oxblood">
                {passage.state === 'refused' ? 'Refused: why' : 'Passed over: why'}
              </summary>
              <ul className="list-disc pb-2 pl-5">
                {passage.why.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </details>
          )}
        </Fragment>
      ))}
    </aside>
  );
}

const looks: Record<string, string> = {
  heading: 'mt-6 mb-1 font-serif text-lg font-semibold',
  quote: 'mt-3 ml-5 border-l border-hairline pl-4 font-serif leading-relaxed',
  footnote: 'mt-3 text-sm text-ink-soft',
  list: 'mt-2 ml-5 font-serif leading-relaxed',
  table: 'mt-1 border-b border-hairline pb-1 text-sm',
};

type Part = { at: number; text: string; draft: string | null };

/** A passage cut at the sentences of drafts. Of two on one sentence the better one has it. */
function marked({ start, text }: SourcePassage, drafts: DraftInHand[]): Part[] {
  const here = drafts
    .filter(
      ({ draft, state, anchorState }) => state !== 'rejected' && anchorState !== 'lost' && draft.anchor.start >= start,
    )
    .filter(({ draft }) => draft.anchor.start < start + text.length)
    .sort((a, b) => a.draft.anchor.start - b.draft.anchor.start || a.draft.rank - b.draft.rank);
  const parts: Part[] = [];
  let done = 0;
  for (const { draft } of here) {
    const [from, to] = [draft.anchor.start - start, Math.min(text.length, draft.anchor.end - start)];
    if (from < done) continue;
    if (from > done) parts.push({ at: done, text: text.slice(done, from), draft: null });
    parts.push({ at: from, text: text.slice(from, to), draft: draft.id });
    done = to;
  }
  if (done < text.length) parts.push({ at: done, text: text.slice(done), draft: null });
  return parts;
}

/** Something between the two is not shown: more than the white space between two paragraphs. */
function isApart(before: SourcePassage, after: SourcePassage): boolean {
  return after.start - (before.start + before.text.length) > 200;
}
