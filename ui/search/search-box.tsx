'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../kit/dialog';
import { capital, counted } from '../kit/number-words';
import { groupsOf, type Found } from './kinds';

/** Fast typing asks once. */
const PAUSE_MS = 90;

type Answer = { kind: 'none' } | { kind: 'found'; question: string; found: Found[] } | { kind: 'unreachable' };

/**
 * A combobox in a dialog, as the ARIA authoring practices have it: the focus stays in the field, arrow keys walk what was found, Enter
 * opens it. By hand, since a headless one would bring 20 KB for a list that has no toggle, no selection and no value.
 */
export function SearchBox({ onClose }: { onClose: () => void }) {
  const router = useRouter();
  const [question, setQuestion] = useState('');
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' });
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  // A dialog gives the focus to its first control, which is the way out; this runs after it has.
  useEffect(() => field.current?.focus(), []);

  useEffect(() => {
    const asked = question.trim();
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const next = asked === '' ? { kind: 'none' as const } : await ask(asked, stop.signal);
      if (stop.signal.aborted) return;
      setAnswer(next);
      setAt(0);
    }, PAUSE_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [question]);

  const groups = answer.kind === 'found' ? groupsOf(answer.found) : [];
  const options = groups.flatMap(({ found }) => found);
  const open = (found: Found | undefined) => {
    if (!found) return;
    onClose();
    router.push(found.address);
  };

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') open(options[at]);
    else if (step && options.length > 0) setAt((now) => (now + step + options.length) % options.length);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog open onClose={onClose} title="Search">
      <input
        type="text"
        role="combobox"
        ref={field}
        aria-label="People, events, terms, debates, passages"
        aria-expanded={options.length > 0}
        aria-controls="search-found"
        aria-autocomplete="list"
        aria-activedescendant={options[at] && optionId(options[at])}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={100}
        placeholder="People, events, terms, debates …"
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
        onKeyDown={press}
        className="min-h-12 w-full rounded-edge border border-rule bg-sheet px-3 placeholder:text-ink-soft"
      />
      <p role="status" className={options.length > 0 ? 'sr-only' : 'mt-3 min-h-6 text-sm text-ink-soft'}>
        {statusOf(answer)}
      </p>
      <div id="search-found" role="listbox" aria-label="Found" className="mt-2">
        {groups.map(({ kind, heading, found }) => (
          <div key={kind} role="group" aria-labelledby={`search-${kind}`} className="mt-3">
            <p id={`search-${kind}`} role="presentation" className="running-head border-b border-hairline pb-1">
              {heading}
            </p>
            {found.map((one) => (
              <Option key={one.id} found={one} marked={one === options[at]} onOpen={() => open(one)} />
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function Option({ found, marked, onOpen }: { found: Found; marked: boolean; onOpen: () => void }) {
  useEffect(() => {
    if (marked) document.getElementById(optionId(found))?.scrollIntoView({ block: 'nearest' });
  }, [marked, found]);
  return (
    <div
      id={optionId(found)}
      role="option"
      aria-selected={marked}
      onClick={onOpen}
      className={`min-h-11 cursor-pointer border-l-[3px] py-1.5 pl-3 hover:bg-wash ${marked ? 'border-oxblood bg-wash' : 'border-transparent'}`}
    >
      <span className="block font-serif leading-snug">{found.title}</span>
      <span className="line-clamp-1 text-sm text-ink-soft">{found.note}</span>
    </div>
  );
}

function optionId({ kind, id }: Found): string {
  return `found-${kind}-${id}`;
}

function statusOf(answer: Answer): string {
  switch (answer.kind) {
    case 'none':
      return 'Type a name, a word, a year.';
    case 'unreachable':
      return 'The search cannot be reached just now.';
    case 'found':
      return answer.found.length === 0
        ? `Nothing answers to “${answer.question}”. Try fewer letters.`
        : `${capital(counted(answer.found.length, 'thing'))} found`;
  }
}

async function ask(question: string, signal: AbortSignal): Promise<Answer> {
  try {
    const answer = await fetch(`/api/v1/search?q=${encodeURIComponent(question)}`, { signal });
    if (!answer.ok) return { kind: 'unreachable' };
    const { found } = (await answer.json()) as { found: Found[] };
    return { kind: 'found', question, found };
  } catch {
    return { kind: 'unreachable' };
  }
}
