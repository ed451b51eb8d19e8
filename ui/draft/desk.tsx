'use client';

import { useState } from 'react';
import { counted } from '../kit/number-words';
import { Button, ButtonLink } from '../kit/button';
import { Notice } from '../kit/notice';
import { StatusLine } from '../kit/status-line';
import { useKeys } from '../sitting/use-keys';
import { CoverageStrip } from './coverage-strip';
import { DeskHelp } from './desk-help';
import { DraftEditor } from './draft-editor';
import { DraftRow } from './draft-row';
import { AcceptAbove } from './accept-above';
import { RejectDialog } from './reject-dialog';
import { SourcePane, type SourcePassage } from './source-pane';
import { useDesk, type DeskActions, type DraftInHand, type View } from './use-desk';

type DeskProps = {
  document: { title: string };
  drafts: DraftInHand[];
  passages: SourcePassage[];
  coverage: { start: number; state: SourcePassage['state'] }[];
  actions: DeskActions;
  /** Where the accepted cards are. */
  deck: string;
};

/** Source and drafts side by side: accept, edit, reject, next, without a hand leaving the keyboard. */
export function Desk({ document, drafts, passages, coverage, actions, deck }: DeskProps) {
  const desk = useDesk(drafts, actions);
  const [open, setOpen] = useState<'nothing' | 'edit' | 'reject' | 'help'>('nothing');
  const { current } = desk;
  const id = current?.draft.id;
  const close = () => setOpen('nothing');
  const withCurrent = (deed: (id: string) => void) => () => id !== undefined && deed(id);
  const go = (by: number) => () => desk.move(by);

  useKeys(
    {
      j: go(1),
      ArrowDown: go(1),
      k: go(-1),
      ArrowUp: go(-1),
      a: withCurrent((one) => desk.accept([one])),
      Enter: withCurrent((one) => desk.accept([one])),
      e: withCurrent(() => setOpen('edit')),
      r: withCurrent(() => setOpen('reject')),
      m: withCurrent(desk.merge),
      u: desk.undo,
      '?': () => setOpen('help'),
    },
    true,
  );

  return (
    <div className="margin:grid margin:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] margin:gap-x-10">
      <div>
        <CoverageStrip
          parts={coverage}
          onChoose={(start) =>
            globalThis.document.getElementById(`passage-${start}`)?.scrollIntoView({ block: 'center' })
          }
        />
        <div className="sticky top-0 z-10 -mx-1 flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-rule bg-paper px-1 py-2">
          <label className="flex items-center gap-2 text-sm">
            Show
            <select
              value={desk.view}
              onChange={(event) => desk.setView(event.target.value as View)}
              className="min-h-11 rounded-edge border border-rule bg-sheet px-2"
            >
              {views(desk.counts).map(({ view, words }) => (
                <option key={view} value={view}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          {desk.canUndo && (
            <Button weight="bare" onClick={desk.undo} aria-keyshortcuts="u">
              Undo
            </Button>
          )}
          <Button weight="bare" onClick={() => setOpen('help')} aria-keyshortcuts="?" className="pointer-coarse:hidden">
            Keys
          </Button>
          <StatusLine className="ml-auto">{desk.said}</StatusLine>
        </div>
        {desk.error && (
          <div className="mt-4">
            <Notice tone="error" announced>
              {desk.error}
            </Notice>
          </div>
        )}
        {(desk.view === 'best' || desk.view === 'all') && <AcceptAbove list={desk.list} onAccept={desk.accept} />}
        {desk.list.length === 0 ? (
          <Empty view={desk.view} accepted={desk.counts.accepted} deck={deck} />
        ) : (
          <ol aria-label="Drafts" className="divide-y divide-hairline">
            {desk.list.map((one) => (
              <DraftRow
                key={one.draft.id}
                one={one}
                current={one.draft.id === id}
                onSelect={() => desk.select(one.draft.id)}
                onAccept={() => desk.accept([one.draft.id])}
                onReject={() => (desk.select(one.draft.id), setOpen('reject'))}
                onEdit={() => (desk.select(one.draft.id), setOpen('edit'))}
                onReopen={() => desk.reopen(one.draft.id)}
              />
            ))}
          </ol>
        )}
        {desk.counts.accepted > 0 && desk.list.length > 0 && (
          <p className="mt-8">
            <ButtonLink href={deck} prefetch={false}>
              See the deck of {counted(desk.counts.accepted, 'accepted point')}
            </ButtonLink>
          </p>
        )}
      </div>
      <SourcePane
        title={document.title}
        passages={passages}
        drafts={desk.drafts}
        current={current}
        onSelect={desk.select}
      />
      {current && (
        <DraftEditor
          key={`${current.draft.id} ${open}`}
          draft={current.draft}
          open={open === 'edit'}
          onClose={close}
          onSave={(changes) => desk.edit(current.draft.id, changes)}
        />
      )}
      <RejectDialog
        open={open === 'reject'}
        onClose={close}
        onReject={(reason) => {
          close();
          if (id !== undefined) desk.reject(id, reason);
        }}
      />
      <DeskHelp open={open === 'help'} onClose={close} />
    </div>
  );
}

function views(counts: Record<View, number>): { view: View; words: string }[] {
  const all = [
    { view: 'look' as const, words: `To look at again: ${counts.look}` },
    { view: 'best' as const, words: `The best: ${counts.best}` },
    { view: 'all' as const, words: `Everything proposed: ${counts.all}` },
    { view: 'model' as const, words: `Proposed by the language model: ${counts.model}` },
    { view: 'accepted' as const, words: `Accepted: ${counts.accepted}` },
    { view: 'rejected' as const, words: `Rejected: ${counts.rejected}` },
  ];
  return all.filter(({ view }) => (view !== 'look' && view !== 'model') || counts[view] > 0);
}

function Empty({ view, accepted, deck }: { view: View; accepted: number; deck: string }) {
  const done = view !== 'accepted' && view !== 'rejected';
  return (
    <div className="mt-10">
      <p className="prose">
        {done ? 'Nothing is left to decide on here.' : 'There are none yet.'}
        {done && accepted > 0 && ' What you accepted is a deck of yours, and is asked from today on.'}
      </p>
      {done && accepted > 0 && (
        <p className="mt-5">
          <ButtonLink href={deck} weight="main" prefetch={false}>
            Open the deck
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
