'use client';

import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { HowWell } from '@/study/progress/how-well';
import { howWellWord } from '../card/how-well';
import { Button } from '../kit/button';
import { TextLink } from '../kit/text-link';
import { TimelineLanes, laneTops } from './timeline-lanes';
import { layTimeline } from './timeline-layout';

export type ShownEvent = {
  id: string;
  name: string;
  date: string;
  firstDay: number;
  lastDay: number;
  place: string | null;
  theme: string;
  known: HowWell['kind'] | null;
  read: { document: string; author: string; passage: string; paragraph: number } | null;
};

type TimelinePictureProps = { events: ShownEvent[]; themes: { id: string; title: string }[] };

const ZOOMS = [1, 2, 4, 8, 16];
/** Until the page has been measured; also what is sent to be read without a script, and printed. */
const UNMEASURED_PX = 660;

/**
 * The lanes, walked by arrow keys (left and right in time, up and down to another lane) or by pointing, nearer and farther by + and −.
 * To a screen reader it is a slider that says each event's words; below it stands the event itself, with where to read it.
 */
export function TimelinePicture({ events, themes }: TimelinePictureProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [paperPx, setPaperPx] = useState(UNMEASURED_PX);
  const [zoom, setZoom] = useState(0);
  const [place, setPlace] = useState<number | null>(null);
  const shownThemes = themes.filter(({ id }) => events.some(({ theme }) => theme === id));
  const widthPx = paperPx * ZOOMS[zoom]!;
  const laid = layTimeline(
    events,
    shownThemes.map(({ id }) => id),
    widthPx,
  );
  const tops = laneTops(laid.lanes);
  const dots = laid.lanes.flatMap(({ dots: inLane }, lane) =>
    inLane.map((dot) => ({ ...dot, lane, y: tops[lane]!.first + dot.row * tops[lane]!.rowPx })),
  );
  const byIndex = new Map(dots.map((dot) => [dot.index, dot]));
  const at = place ?? 0;
  const event = events[at]!;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watch = new ResizeObserver(
      ([entry]) => entry && setPaperPx(Math.max(260, Math.floor(entry.contentRect.width))),
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  // Whoever comes from a search finds the event marked.
  useEffect(() => {
    const named = events.findIndex(({ id }) => `#${id}` === location.hash);
    // eslint-disable-next-line react-hooks/set-state-in-effect
    if (named >= 0) setPlace(named);
  }, [events]);

  const x = byIndex.get(at)?.x ?? 0;
  useEffect(() => {
    const element = scroller.current;
    if (!element || place === null) return;
    const [from, to] = [element.scrollLeft, element.scrollLeft + element.clientWidth];
    if (x < from + 40 || x > to - 40) element.scrollLeft = x - element.clientWidth / 2;
  }, [x, place, zoom]);

  const zoomBy = (step: number) => {
    setPlace(at);
    setZoom((now) => Math.min(ZOOMS.length - 1, Math.max(0, now + step)));
  };

  function press(pressed: KeyboardEvent) {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
    if (pressed.key === '+' || pressed.key === '=') zoomBy(1);
    else if (pressed.key === '-') zoomBy(-1);
    else {
      const next = stepFrom(at, pressed.key, events.length, byIndex);
      if (next === null) return;
      setPlace(next);
    }
    pressed.preventDefault();
  }

  function point(moved: PointerEvent<SVGSVGElement>) {
    const box = moved.currentTarget.getBoundingClientRect();
    const [px, py] = [moved.clientX - box.left, moved.clientY - box.top];
    const away = (dot: { x: number; y: number }) => Math.hypot(dot.x - px, dot.y - py);
    const nearest = dots.reduce((best, dot) => (away(dot) < away(best) ? dot : best), dots[0]!);
    setPlace(nearest.index);
  }

  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm print:hidden">
        <p className="text-ink-soft">
          <span className="pointer-coarse:hidden">Point at a dot, or walk through them with the arrow keys.</span>
          <span className="hidden pointer-coarse:inline">Touch a dot to read it.</span>
        </p>
        <p className="flex gap-5">
          <Button weight="bare" onClick={() => zoomBy(-1)} disabled={zoom === 0} aria-keyshortcuts="-">
            Farther
          </Button>
          <Button weight="bare" onClick={() => zoomBy(1)} disabled={zoom === ZOOMS.length - 1} aria-keyshortcuts="+">
            Nearer
          </Button>
        </p>
      </div>
      <div ref={scroller} className="mt-2 overflow-x-auto print:overflow-visible">
        <div
          role="slider"
          tabIndex={0}
          aria-label="Events in order of date"
          aria-valuemin={1}
          aria-valuemax={events.length}
          aria-valuenow={at + 1}
          aria-valuetext={wordsOf(event)}
          onKeyDown={press}
          onFocus={() => setPlace(at)}
          className="w-fit"
        >
          <TimelineLanes
            laid={laid}
            events={events}
            themes={shownThemes}
            widthPx={widthPx}
            marked={place === null ? null : (byIndex.get(place) ?? null)}
            onPoint={point}
          />
        </div>
      </div>
      <div className="min-h-24 border-t border-rule pt-3 print:hidden">
        {place !== null && (
          <>
            <p className="text-sm text-prussian">
              <span className="figures font-semibold">{event.date}</span>
              {event.place && <span className="text-ink-soft"> · {event.place}</span>}
            </p>
            <p className="font-serif text-lg">{event.name}</p>
            <p className="flex flex-wrap gap-x-5 text-sm text-ink-soft">
              {event.known && <span>{howWellWord[event.known]}</span>}
              {event.read && (
                <TextLink prefetch={false} href={`/library/documents/${event.read.document}#${event.read.passage}`}>
                  {event.read.author.replace(/ \(.*\)$/, '')}, paragraph {event.read.paragraph}
                </TextLink>
              )}
            </p>
          </>
        )}
      </div>
    </div>
  );
}

function wordsOf({ date, name, known }: ShownEvent): string {
  return `${date}: ${name}${known ? `. ${howWellWord[known]}` : ''}`;
}

type Dot = { index: number; x: number; lane: number };

function stepFrom(at: number, key: string, count: number, dots: ReadonlyMap<number, Dot>): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowRight':
      return Math.min(count - 1, at + 1);
    case 'PageUp':
      return Math.max(0, at - 10);
    case 'PageDown':
      return Math.min(count - 1, at + 10);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowUp':
      return inLane(at, -1, dots);
    case 'ArrowDown':
      return inLane(at, 1, dots);
    default:
      return null;
  }
}

/** The event nearest in time in the next lane that has any; where there is none, one stays. */
function inLane(at: number, step: number, dots: ReadonlyMap<number, Dot>): number {
  const here = dots.get(at);
  if (!here) return at;
  const others = [...dots.values()].filter(({ lane }) => lane === here.lane + step);
  const away = (dot: Dot) => Math.abs(dot.x - here.x);
  return others.length > 0 ? others.reduce((best, dot) => (away(dot) < away(best) ? dot : best)).index : at;
}
