'use client';

import { useCallback, useRef, useState } from 'react';
import type { DraftChanges } from '@/study/extraction/edited-draft';
import { DRAFTS_SHOWN, type Draft } from '@/study/extraction/draft';

export type DraftInHand = {
  draft: Draft;
  state: 'proposed' | 'accepted' | 'rejected';
  proposedBy: string;
  anchorState: 'exact' | 'moved' | 'uncertain' | 'lost';
  edited: boolean;
  reason: string | null;
  /** The rules that it breaks as it stands: it cannot be accepted before they are mended. */
  reasons: string[];
};

/** What was told: null where all went well. */
type Told = { error: string | null };

export type DeskActions = {
  accept: (drafts: string[]) => Promise<Told & { accepted: string[]; refused: { draft: string; reasons: string[] }[] }>;
  reject: (drafts: string[], reason: string) => Promise<Told>;
  reopen: (drafts: string[]) => Promise<Told>;
  edit: (draft: string, changes: DraftChanges) => Promise<Told & { draft: Draft | null; reasons: string[] }>;
  merge: (keep: string, drop: string) => Promise<Told>;
};

export type View = 'best' | 'all' | 'model' | 'accepted' | 'rejected' | 'look';

/** What is decided shows at once; it is sent one thing after the other, and taken back where the server would not have it. */
export function useDesk(given: DraftInHand[], actions: DeskActions) {
  const [drafts, setDrafts] = useState(given);
  const [view, setView] = useState<View>(given.some(needsALook) ? 'look' : 'best');
  const [selected, setSelected] = useState<string | null>(() => shown(given, view)[0]?.draft.id ?? null);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [undone, setUndone] = useState<string[][]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const list = shown(drafts, view, selected);
  const current = drafts.find(({ draft }) => draft.id === selected) ?? null;

  const change = useCallback((ids: string[], what: Partial<DraftInHand>) => {
    setDrafts((all) => all.map((one) => (ids.includes(one.draft.id) ? { ...one, ...what } : one)));
  }, []);

  /** In the order in which they were done, each after the one before. */
  const send = useCallback(
    (work: () => Promise<Told>, restore: () => void) => {
      line.current = line.current.then(async () => {
        const told = await work().catch((): Told => ({ error: OFFLINE }));
        if (told.error === null) return;
        restore();
        setError(told.error);
      });
    },
    [setError],
  );

  const move = useCallback(
    (by: number) => {
      const at = list.findIndex(({ draft }) => draft.id === selected);
      const next = list[Math.max(0, Math.min(list.length - 1, at + by))];
      if (next) setSelected(next.draft.id);
    },
    [list, selected],
  );

  function decide(ids: string[], state: DraftInHand['state'], work: () => Promise<Told>, words: string) {
    const before = drafts.filter(({ draft }) => ids.includes(draft.id));
    setError(null);
    change(ids, { state });
    setUndone((stack) => [...stack.slice(-49), ids]);
    setSaid(words);
    send(work, () => before.forEach((one) => change([one.draft.id], one)));
  }

  function accept(ids: string[]) {
    const good = ids.filter((id) =>
      drafts.some(({ draft, state, reasons }) => draft.id === id && state !== 'accepted' && reasons.length === 0),
    );
    if (good.length === 0) return;
    const work = async () => {
      const told = await actions.accept(good);
      for (const { draft, reasons } of told.refused) change([draft], { state: 'proposed', reasons });
      return told;
    };
    if (good.length === 1) move(1);
    decide(good, 'accepted', work, good.length === 1 ? 'Accepted.' : `${good.length} accepted.`);
  }

  function reopen(ids: string[]) {
    const before = drafts.filter(({ draft }) => ids.includes(draft.id));
    change(ids, { state: 'proposed', reason: null });
    setSelected(ids[0]!);
    setSaid('Taken back.');
    send(
      () => actions.reopen(ids),
      () => before.forEach((one) => change([one.draft.id], one)),
    );
  }

  return {
    drafts,
    list,
    view,
    current,
    said,
    error,
    canUndo: undone.length > 0,
    counts: countsOf(drafts),
    select: setSelected,
    move,
    accept,
    setView: (wanted: View) => {
      setView(wanted);
      setSelected(shown(drafts, wanted)[0]?.draft.id ?? null);
    },
    reject: (id: string, reason: string) => {
      move(1);
      decide([id], 'rejected', () => actions.reject([id], reason), 'Rejected.');
      change([id], { reason });
    },
    /** Puts the one in hand aside as the same as the one before it in the list. */
    merge: (id: string) => {
      const at = list.findIndex(({ draft }) => draft.id === id);
      const keep = list.slice(0, Math.max(0, at)).findLast(({ state }) => state !== 'rejected');
      if (!keep) return setSaid('There is none before it to merge it with.');
      move(1);
      decide([id], 'rejected', () => actions.merge(keep.draft.id, id), 'Merged with the one before.');
    },
    undo: () => {
      const last = undone.at(-1);
      if (!last) return;
      setUndone((stack) => stack.slice(0, -1));
      reopen(last);
    },
    reopen: (id: string) => reopen([id]),
    /** Answers with what is wrong, or null where it is saved. */
    edit: async (id: string, changes: DraftChanges): Promise<string | null> => {
      const told = await actions.edit(id, changes).catch(() => ({ error: OFFLINE, draft: null, reasons: [] }));
      if (told.error !== null || told.draft === null) return told.error;
      change([id], { draft: told.draft, reasons: told.reasons, edited: true });
      setSaid('Saved.');
      return null;
    },
  };
}

const OFFLINE = 'That did not reach the server. Nothing else is lost: try again when you are connected.';

/** Of an accepted one whose passage is not where it was, after a new version of the document. */
export function needsALook({ state, anchorState }: DraftInHand): boolean {
  return state === 'accepted' && (anchorState === 'uncertain' || anchorState === 'lost');
}

/** The one in hand stays in the list after it was decided on, so that the eye does not lose its place. */
function shown(drafts: DraftInHand[], view: View, kept: string | null = null): DraftInHand[] {
  switch (view) {
    case 'best':
      return drafts.filter(
        ({ state, draft }) => (state === 'proposed' && draft.rank <= DRAFTS_SHOWN) || draft.id === kept,
      );
    case 'all':
      return drafts.filter(({ state, draft }) => state === 'proposed' || draft.id === kept);
    case 'model':
      return drafts.filter(
        ({ state, proposedBy, draft }) => (state === 'proposed' && proposedBy === 'model') || draft.id === kept,
      );
    case 'accepted':
    case 'rejected':
      return drafts.filter(({ state, draft }) => state === view || draft.id === kept);
    case 'look':
      return drafts.filter((one) => needsALook(one) || one.draft.id === kept);
  }
}

function countsOf(drafts: DraftInHand[]): Record<View, number> {
  const count = (view: View) => shown(drafts, view).length;
  return {
    best: count('best'),
    all: count('all'),
    model: count('model'),
    accepted: count('accepted'),
    rejected: count('rejected'),
    look: count('look'),
  };
}
