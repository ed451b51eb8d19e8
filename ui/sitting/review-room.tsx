'use client';

import { Suspense, useEffect, useRef, useState } from 'react';
import type { SittingPlan } from '@/browser/sitting-store';
import { DEFAULT_REPLAY_SETTINGS } from '@/study/memory/schedule';
import type { PersonSettings } from '@/study/person/person';
import { Question } from '../card/question';
import { fetchAhead } from '../card/ways-to-answer';
import { Button, ButtonLink } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { useMedia } from '../kit/use-media';
import { EvidenceNotes } from '../source/evidence';
import { AnswerActions, type Answering } from './answer-actions';
import { AnswerArea } from './answer-area';
import { answerKeys } from './answer-keys';
import { intervalsNow, waitsNow, type AskedCard } from './asked';
import type { Host } from './host';
import { Margin, ReadBefore } from './margin';
import type { ReportCard } from './report-dialog';
import { Room } from './room';
import { RoomHead } from './room-head';
import { useAddress } from './use-address';
import { useDialogs } from './use-dialogs';
import { useFocus } from './use-focus';
import { useKeys } from './use-keys';
import { useSitting, type Reader } from './use-sitting';
import { announcement, gradesFor } from './words';

type ReviewRoomProps = {
  plan: SittingPlan;
  reader: Reader;
  settings: PersonSettings;
  /** Null where a report would come from nobody. */
  reportCard: ReportCard | null;
  /** The texts of which whoever studies has attached their own copy. */
  originals?: readonly string[];
  host: Host;
};

/** One card at a time, by keyboard, mouse or thumb alike. */
export function ReviewRoom({ plan, reader, settings, reportCard, originals = [], host }: ReviewRoomProps) {
  const { state, asked, cards, ready, keeping, unkept, perform } = useSitting(plan, reader, host.open);
  const { moment, progress, sitting } = state;
  const [open, setOpen] = useState<'nothing' | 'evidence' | 'help' | 'report'>('nothing');
  const close = () => setOpen('nothing');
  const hasMargin = useMedia('(min-width: 68.75rem)');
  const margin = useRef<HTMLElement>(null);
  const focus = useFocus(moment.kind, asked?.card.id ?? null, progress.answered.length);
  const begun = progress.answered.length > 0 || moment.kind === 'revealed' || moment.kind === 'picked';
  useEffect(() => {
    if (begun) fetchAhead([...cards.values()].map(({ presentation }) => presentation));
  }, [begun, cards]);
  const dialogs = useDialogs(begun, open === 'help' || open === 'report', close);
  useAddress(host.address, asked?.card.id ?? null);

  const replay = { ...DEFAULT_REPLAY_SETTINGS, retention: settings.retention };
  const intervals = (card: AskedCard) =>
    sitting.purpose === 'schedule' ? intervalsNow(card, progress.answered, reader.id, plan.studyDay, replay) : null;
  const isKnown = moment.kind === 'revealed' || moment.kind === 'picked';
  const grades = asked && isKnown ? gradesFor(settings.buttons, intervals(asked)) : [];
  const answering: Answering = {
    reveal: () => perform({ kind: 'reveal' }),
    pick: (key) => perform({ kind: 'pick', key }),
    rate: (rating) => perform({ kind: 'rate', rating }, { kind: 'next' }),
    give: (given, right) => perform({ kind: 'give', given, right }),
    overrule: (rating) => perform({ kind: 'overrule', rating }),
    knewIt: () => perform({ kind: 'knew it' }, { kind: 'next' }),
    guessed: () => perform({ kind: 'guessed' }, { kind: 'next' }),
    next: () => perform({ kind: 'next' }),
  };
  const undo = () => perform({ kind: 'undo' });
  const evidence = () => {
    perform({ kind: 'open evidence' });
    // Asked of the page itself: a window that has just been narrowed has hidden it before this component hears of it.
    if (margin.current?.checkVisibility()) margin.current.focus();
    else setOpen('evidence');
  };
  useKeys(
    {
      ...(asked ? { ...answerKeys(moment, asked, grades, answering), e: evidence } : {}),
      u: undo,
      '?': () => setOpen('help'),
    },
    settings.singleKeys,
  );

  if (!asked) {
    const waits = waitsNow(cards, progress.answered, reader.id, plan.studyDay, replay);
    return (
      <Suspense fallback={<main id="main" className="min-h-dvh" aria-busy />}>
        <host.End
          answered={progress.answered}
          cards={cards}
          waits={waits}
          keeping={keeping}
          headingRef={focus.heading}
          onUndo={undo}
        />
      </Suspense>
    );
  }
  const question = moment.kind === 'waiting' || moment.kind === 'asking';
  const evidenceRead = moment.kind === 'asking' && moment.evidenceOpened;
  return (
    <>
      <Room
        busy={!ready}
        low={asked.presentation !== 'flashcard'}
        head={
          <RoomHead
            done={sitting.cards.length - progress.upcoming.length}
            total={sitting.cards.length}
            leave={
              <ButtonLink weight="bare" href={host.home} prefetch={false}>
                Leave
              </ButtonLink>
            }
            controls={
              <>
                {begun && (
                  <Button weight="bare" onClick={undo} aria-keyshortcuts="u">
                    Undo
                  </Button>
                )}
                <Button weight="bare" onClick={() => setOpen('help')} aria-keyshortcuts="?">
                  Help
                </Button>
              </>
            }
          />
        }
        margin={
          <Margin
            ref={margin}
            evidence={hasMargin && (!question || evidenceRead) ? asked.card.evidence : null}
            originals={originals}
            beforeAnswer={question}
            singleKeys={settings.singleKeys}
            presentation={asked.presentation}
            optionCount={asked.options.length}
            onEvidence={evidence}
          />
        }
        notice={<host.Note keeping={keeping} unkept={unkept} />}
        question={<Question card={asked.card} headingRef={focus.heading} />}
        actions={
          <AnswerActions
            moment={moment}
            presentation={asked.presentation}
            grades={grades}
            mainRef={focus.main}
            answering={answering}
            onEvidence={evidence}
          />
        }
      >
        <AnswerArea
          asked={asked}
          moment={moment}
          answering={answering}
          onEvidence={evidence}
          onReport={reportCard && (() => setOpen('report'))}
        />
      </Room>
      <p role="status" className="sr-only">
        {announcement(moment, asked.card)}
      </p>
      <Dialog open={open === 'evidence'} onClose={close} title="Evidence" shape="sheet">
        {question && <ReadBefore />}
        <EvidenceNotes evidence={asked.card.evidence} originals={originals} />
      </Dialog>
      {dialogs && (
        <dialogs.HelpDialog
          open={open === 'help'}
          onClose={close}
          singleKeys={settings.singleKeys}
          settings={host.settings}
        />
      )}
      {dialogs && reportCard && (
        <dialogs.ReportDialog card={asked.card} open={open === 'report'} onClose={close} reportCard={reportCard} />
      )}
    </>
  );
}
