type Found = { key: string; start: number; end: number };

/** Where on the page a place of the record is marked. */
export function markId(place: string): string {
  return `s-${place}`;
}

/** A text paragraph by paragraph, every passage that Clio points at marked; the one in the address stands out. */
export function MarkedText({ text, found }: { text: string; found: Found[] }) {
  const spans = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  return (
    <div className="mt-8 space-y-4 border-t border-rule pt-6">
      {paragraphs(text).map(({ start, end }) => (
        <p key={start} className="prose whitespace-pre-line">
          {piecesOf(text, start, end, spans)}
        </p>
      ))}
    </div>
  );
}

function paragraphs(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** Marks may overlap: a stretch is marked where any lies on it, and carries the names of those that begin there. */
function piecesOf(text: string, start: number, end: number, spans: readonly Found[]) {
  const here = spans.filter((span) => span.start < end && span.end > start);
  const cuts = [...new Set([start, end, ...here.flatMap((span) => [span.start, span.end])])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1]!;
    const words = text.slice(from, to);
    const over = here.filter((span) => span.start <= from && span.end >= to);
    if (over.length === 0) return words;
    const [first, ...others] = over.filter((span) => Math.max(span.start, start) === from);
    return (
      <span key={from}>
        {others.map(({ key }) => (
          <span key={key} id={markId(key)} />
        ))}
        <mark
          id={first && markId(first.key)}
          className="scroll-mt-24 bg-transparent text-inherit underline decoration-hairline decoration-2 underline-offset-[0.2em] target:bg-wash target:font-semibold target:decoration-oxblood"
        >
          {words}
        </mark>
      </span>
    );
  });
}
