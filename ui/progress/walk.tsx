'use client';

import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

/** A place in a picture that one can stop at: where it is, in percent of the picture, and what there is to read. */
export type Stop = { x: number; y: number; words: string };

type WalkProps = {
  /** What is walked through: "Days to your exam". */
  label: string;
  stops: Stop[];
  /** Where one begins. */
  first: number;
  /** How many stops the arrows to the left and right pass at once; those up and down pass one. */
  stride?: number;
  /** `line`: a hairline through the stop, from top to bottom; `cell`: a ring around it. */
  mark: 'line' | 'cell';
  /** Pictures of lines and bars are walked by x alone. */
  children: ReactNode;
};

/**
 * Lets somebody walk through the points of a picture: by arrow keys, by pointing or by dragging a finger along. To a screen
 * reader it is a slider that says each stop's words; the picture itself comes drawn from the server.
 */
export function Walk({ label, stops, first, stride = 1, mark, children }: WalkProps) {
  const [place, setPlace] = useState<number | null>(null);
  const at = place ?? first;
  const stop = stops[at]!;

  function press(event: KeyboardEvent) {
    const step = stepOf(event.key, stride);
    if (step === null) return;
    event.preventDefault();
    setPlace(Math.min(stops.length - 1, Math.max(0, Number.isFinite(step) ? at + step : step < 0 ? 0 : stops.length)));
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

/** How far a key goes; infinitely for the ends, null for keys that do nothing here. */
function stepOf(key: string, stride: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return -stride;
    case 'ArrowRight':
      return stride;
    case 'ArrowUp':
      return stride === 1 ? 1 : -1;
    case 'ArrowDown':
      return stride === 1 ? -1 : 1;
    case 'PageUp':
      return -7;
    case 'PageDown':
      return 7;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return null;
  }
}
