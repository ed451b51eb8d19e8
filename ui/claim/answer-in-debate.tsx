import type { ShownEvidence } from '@/study/card/debate-evidence';
import type { ShownPosition, ShownView } from '@/study/card/debate-views';
import { capital } from '../kit/number-words';
import { Checked } from './checked';
import { HardMark } from './hard-mark';
import { Places, withoutRemark } from './places';
import { StandingMark } from './standing-mark';

/** Where on the page an answer stands. */
export function answerId({ id }: Pick<ShownView, 'id'>): string {
  return `answer-${id}`;
}

/** One answer: who gives it, what is brought for it, what against it, and what has been argued since. */
export function AnswerInDebate({ view }: { view: ShownView }) {
  const { text, positions, evidence, since } = view;
  return (
    <section
      id={answerId(view)}
      aria-labelledby={`${answerId(view)}-title`}
      className="mt-3 scroll-mt-4 border-t border-rule pt-4 pb-5 target:bg-wash"
    >
      <h3 id={`${answerId(view)}-title`} className="font-serif text-xl font-semibold">
        {capital(text)}
      </h3>
      {positions.length === 0 ? (
        <p className="mt-2 text-sm text-ink-soft">Nobody in these texts gives this answer.</p>
      ) : (
        <ul>
          {positions.map((position) => (
            <Voice key={position.claim} position={position} />
          ))}
        </ul>
      )}
      <EvidenceList title="Brought for it" evidence={evidence.filter(({ bearing }) => bearing === 'supports')} />
      <EvidenceList title="Brought against it" evidence={evidence.filter(({ bearing }) => bearing === 'undercuts')} />
      {since.length > 0 && (
        <div className="mt-5">
          <h4 className="running-head">Argued since</h4>
          {since.map(({ reference, says }) => (
            <div key={`${reference.id} ${says}`} className="mt-2 max-w-measure">
              <p className="prose">{says}</p>
              <Checked reference={reference} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

function Voice({ position }: { position: ShownPosition }) {
  const { holder, work, year, via, text, standing, hard, evidence } = position;
  return (
    <li className="mt-4">
      <p className="text-sm">
        <span className="font-semibold text-plum">{holder}</span>
        {work && (
          <>
            , <cite className="italic-serif">{work}</cite>
          </>
        )}
        {year !== null && `, ${year}`}
        {via && <span className="text-ink-soft">, quoted by {via}</span>}
      </p>
      <p className="prose mt-1">
        {text}
        {hard.length > 0 && <HardMark />}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5 text-sm text-ink-soft">
        {standing === 'contested' && <StandingMark standing={standing} />}
        <Places places={evidence} />
      </p>
    </li>
  );
}

/** Solid rule: it supports; broken rule: it undercuts. The heading says so in words. */
function EvidenceList({ title, evidence }: { title: string; evidence: ShownEvidence[] }) {
  if (evidence.length === 0) return null;
  const rule = evidence[0]!.bearing === 'supports' ? 'border-solid' : 'border-dashed';
  return (
    <div className="mt-5">
      <h4 className="running-head">{title}</h4>
      <ul className="mt-1 space-y-4">
        {evidence.map((one) => (
          <li key={`${one.claim} ${one.by}`} className={`break-inside-avoid border-l-2 border-rule pl-4 ${rule}`}>
            <p className="prose">
              <span className="font-sans text-sm font-semibold text-plum">{withoutRemark(one.by)}</span> {one.argues}
            </p>
            <p className="mt-1 max-w-measure text-sm text-ink-soft">
              {one.point}
              {one.hard.length > 0 && <HardMark />}
              <StandingMark standing={one.standing} bare />{' '}
              <span className="inline-flex flex-wrap gap-x-4">
                <Places places={one.places} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
