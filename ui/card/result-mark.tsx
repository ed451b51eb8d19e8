const look = {
  right: { colour: 'border-moss bg-moss', path: 'M3 8.500 6.500 12 13 4.500', word: 'Right' },
  wrong: { colour: 'border-oxblood bg-oxblood', path: 'M4 4l8 8M12 4l-8 8', word: 'Not right' },
} as const;

/** Right or not, by mark and by word for whoever does not see it; an empty square where nothing was asked or given. */
export function ResultMark({ kind }: { kind: 'right' | 'wrong' | 'none' }) {
  if (kind === 'none')
    return <span aria-hidden="true" className="size-7 shrink-0 rounded-edge border border-hairline" />;
  const { colour, path, word } = look[kind];
  return (
    <span className={`inline-flex size-7 shrink-0 items-center justify-center rounded-edge border ${colour}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-none stroke-paper stroke-2">
        <path d={path} />
      </svg>
      <span className="sr-only">{word}</span>
    </span>
  );
}
