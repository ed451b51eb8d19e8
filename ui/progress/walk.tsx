'use client';

import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { stopAfter, type Layout } from './walk-keys';

/** A place in a picture that one can stop at: where it is, in percent of the picture, and what there is to read. */
export type Stop = { x: number; y: number; words: string };

type WalkProps = {
  /** What is walked through: "Days to your exam". */
  label: string;
  stops: Stop[];
  /** Where one begins. */
  first: number;
  layout?: Layout;
  /** `line`: a hairline through the stop, from top to bottom; `cell`: a ring around it. */
  mark: 'line' | 'cell';
  /** Pictures of lines and bars are walked by x alone. */
  children: ReactNode;
};

/**
 * Lets somebody walk through the points of a picture: by arrow keys, by pointing or by dragging a finger along. To a screen
 * reader it is a slider that says each stop's words; the picture itself comes drawn from the server.
 */
export function Walk({ label, stops, first, layout = 'row', mark, children }: WalkProps) {
  const [place, setPlace] = useState<number | null>(null);
  const at = place ?? first;
  const stop = stops[at]!;

  function press(event: KeyboardEvent) {
    const to = stopAfter(event.key, at, stops.length, layout);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setPlace(to);
  }

  function point(event: PointerEvent<HTMLElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const x = (100 * (event.clientX - box.left)) / box.width;
    const y = (100 * (event.clientY - box.top)) / box.height;
    // Percents of width and height are of different length; in a grid both count as they lie on the screen.
    const away = (other: Stop) =>
      mark === 'line' ? Math.abs(other.x - x) : Math.hypot((other.x - x) * box.width, (other.y - y) * box.height);
    setPlace(stops.reduce((best, other, index) => (away(other) < away(stops[best]!) ? index : best), 0));
  }

  return (
    <div>
      <p className="figures min-h-12 text-sm sm:min-h-6 print:hidden" aria-hidden="true">
        {place === null ? <Hint /> : stop.words}
      </p>
      <div
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={stops.length}
        aria-valuenow={at + 1}
        aria-valuetext={stop.words}
        onKeyDown={press}
        onFocus={() => setPlace(at)}
        onPointerDown={point}
        onPointerMove={point}
        className="relative mt-6 touch-pan-y print:outline-none"
      >
        {children}
        {place !== null && mark === 'line' && (
          <>
            <span
              className="pointer-events-none absolute inset-y-0 w-px bg-ink print:hidden"
              style={{ left: `${stop.x}%` }}
            />
            <span
              className="pointer-events-none absolute size-2.5 -translate-1/2 rounded-full border-2 border-ink bg-paper print:hidden"
              style={{ left: `${stop.x}%`, top: `${stop.y}%` }}
            />
          </>
        )}
        {place !== null && mark === 'cell' && (
          <span
            className="pointer-events-none absolute size-4 -translate-1/2 border-2 border-ink print:hidden"
            style={{ left: `${stop.x}%`, top: `${stop.y}%` }}
          />
        )}
      </div>
    </div>
  );
}

function Hint() {
  return (
    <span className="text-ink-soft">
      <span className="pointer-coarse:hidden">Point at a day, or walk through them with the arrow keys.</span>
      <span className="hidden pointer-coarse:inline">Slide a finger along to read each day.</span>
    </span>
  );
}
