import type { Ref } from 'react';
import { Button } from '../kit/button';
import { capital, counted } from '../kit/number-words';
import { TextLink } from '../kit/text-link';
import type { OpenQuestion, Sorting, Writer } from './open-question';

type WhatEachSaysProps = {
  question: OpenQuestion;
  sorting: Sorting;
  headingRef: Ref<HTMLHeadingElement>;
  again: () => void;
};

/**
 * The writers side by side under the view that each holds, in our words with a phrase of theirs. Nothing is scored: it says where
 * the visitor had put them, and that is all.
 */
export function WhatEachSays({ question, sorting, headingRef, again }: WhatEachSaysProps) {
  const { views, writers, remark, furtherReading } = question;
  return (
    <section aria-labelledby="said" className="animate-arrive mt-8 md:mt-10">
      <h2 id="said" ref={headingRef} tabIndex={-1} className="font-serif text-2xl font-semibold">
        What each of them says
      </h2>
      <div className="mt-5 grid gap-x-12 gap-y-10 md:grid-cols-2">
        {views.map((view) => {
          const holders = writers.filter((writer) => writer.view === view.id);
          return (
            <section key={view.id} aria-labelledby={`view-${view.id}`}>
              <h3 id={`view-${view.id}`} className="border-b-2 border-plum pb-2 text-lg font-semibold">
                {view.text}
                <span className="ml-3 text-sm font-normal whitespace-nowrap text-ink-soft">
                  {capital(counted(holders.length, 'text'))}
                </span>
              </h3>
              <ul className="divide-y divide-hairline">
                {holders.map((writer) => (
                  <li key={writer.document} className="py-6">
                    <Said writer={writer} expected={expectedOf(question, sorting, writer)} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <div className="mt-4 border-l-[3px] border-ochre pl-5">
        <h3 className="font-semibold text-ochre">What this leaves open</h3>
        <p className="prose mt-1">{remark}</p>
        {furtherReading.length > 0 && (
          <p className="mt-2 max-w-measure text-sm text-ink-soft">
            Further reading, which nobody here has read: {furtherReading.join('; ')}.
          </p>
        )}
      </div>
      <Button weight="bare" onClick={again} className="mt-4">
        Sort them again
      </Button>
    </section>
  );
}

function Said({ writer, expected }: { writer: Writer; expected: string }) {
  return (
    <figure>
      {writer.phrase && (
        <blockquote className="italic-serif text-2xl leading-tight">
          <p>
            <span aria-hidden="true" className="-ml-[0.42em] text-plum max-md:ml-0">
              “
            </span>
            {writer.phrase}
            <span aria-hidden="true" className="text-plum">
              ”
            </span>
          </p>
        </blockquote>
      )}
      <figcaption className="mt-2">
        <p className="prose">{writer.point}</p>
        <p className="mt-2 text-sm text-ink-soft">
          {writer.name}, <cite className="italic-serif">{writer.title}</cite>, {writer.year}.{' '}
          <TextLink
            prefetch={false}
            href={`/library/documents/${writer.document}${writer.passage ? `#${writer.passage}` : ''}`}
            className="whitespace-nowrap"
          >
            Our summary<span className="sr-only"> of {writer.name}</span>
          </TextLink>
        </p>
        <p className="mt-1 text-sm text-ink-soft">{expected}</p>
      </figcaption>
    </figure>
  );
}

function expectedOf({ views }: OpenQuestion, sorting: Sorting, { document, view }: Writer): string {
  const placed = views.find(({ id }) => id === sorting[document]);
  if (!placed) return 'You had not placed this text.';
  return placed.id === view ? 'You expected this.' : `You expected “${placed.text}”.`;
}
