'use client';

import { useEffect, useState } from 'react';
import { TextLink } from '../kit/text-link';
import { markId } from './marked-text';

type Sentence = { before: string; sentence: string; after: string };
type Fetched = { kind: 'waiting' } | { kind: 'found'; sentence: Sentence } | { kind: 'missing' | 'unreachable' };

/** The author's own sentence in its neighbours, from the copy that whoever reads has attached. Fetched when it is looked at. */
export function OriginalSentence({ document, place, author }: { document: string; place: string; author: string }) {
  const [fetched, setFetched] = useState<Fetched>({ kind: 'waiting' });
  useEffect(() => {
    let left = false;
    fetchSentence(document, place).then((now) => !left && setFetched(now));
    return () => {
      left = true;
    };
  }, [document, place]);
  switch (fetched.kind) {
    case 'waiting':
      return <p className="animate-late text-sm text-ink-soft">Opening your copy …</p>;
    case 'missing':
      return <p className="text-sm text-ink-soft">This passage was not found in your copy.</p>;
    case 'unreachable':
      return <p className="text-sm text-ink-soft">Your copy could not be fetched. Our summary is here.</p>;
    case 'found': {
      const { before, sentence, after } = fetched.sentence;
      return (
        <figure className="border-l-[3px] border-prussian pl-3">
          <blockquote className="font-serif text-[1.02rem] leading-relaxed">
            <span className="text-ink-soft">{before} </span>
            <mark className="bg-wash font-semibold text-ink">{sentence}</mark>
            <span className="text-ink-soft"> {after}</span>
          </blockquote>
          <figcaption className="mt-1 text-sm text-ink-soft">
            {author}’s own words, from your copy.{' '}
            <TextLink prefetch={false} href={`/library/documents/${document}/original#${markId(place)}`}>
              Open it there
            </TextLink>
          </figcaption>
        </figure>
      );
    }
  }
}

async function fetchSentence(document: string, place: string): Promise<Fetched> {
  try {
    const answer = await fetch(`/api/v1/originals/${encodeURIComponent(document)}?place=${encodeURIComponent(place)}`);
    if (!answer.ok) return { kind: 'unreachable' };
    const { sentence } = (await answer.json()) as { sentence: Sentence | null };
    return sentence ? { kind: 'found', sentence } : { kind: 'missing' };
  } catch {
    return { kind: 'unreachable' };
  }
}
