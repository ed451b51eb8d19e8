import type { Block } from '@/study/extraction/canonical-text';
import type { Disagreement, PassageCoverage, Refusal } from '@/study/extraction/proposals';
import type { DocumentId } from '@/study/ids';
import { requireMay, type Context } from '@/server/context';
import { NotFound } from '@/server/refusals';
import { readDrafts, type KeptDraft } from '@/server/tables/draft';
import { readOwnDocument, readOwnText, type OwnDocument } from '@/server/tables/own-document';
import { readDisagreements, readReading } from '@/server/tables/reading';
import { whyNot } from '@/server/commands/decide-drafts';

/** A part of the document as the desk shows it: its words, what became of it, and the sentences in it that drafts rest on. */
export type DeskPassage = {
  start: number;
  kind: Block['kind'];
  text: string;
  state: PassageCoverage['state'];
  why: string[];
};

export type DraftOnDesk = KeptDraft & { reasons: string[] };

export type DraftsDesk = {
  document: OwnDocument;
  drafts: DraftOnDesk[];
  /** Those in view: the whole of a short document, of a long one what drafts rest on and what stands beside it. */
  passages: DeskPassage[];
  /** All of them, as a strip: one letter each. */
  coverage: { start: number; state: PassageCoverage['state'] }[];
  disagreements: Disagreement[];
  refusals: { rule: string; reason: string; count: number }[];
};

/** Beyond this a browser gets parts of a document, not the whole. */
const WHOLE_CHARACTERS = 120_000;

/** Everything that a person needs before them to decide on what was proposed from one document of theirs. */
export async function draftsDesk(context: Context, id: string): Promise<DraftsDesk> {
  const { id: person } = requireMay(context, 'decide on drafts');
  const db = context.db.pool;
  const document = await readOwnDocument(db, person, id as DocumentId);
  const text = document && (await readOwnText(db, person, document.id));
  if (!document || !text) throw new NotFound('There is no such document of yours.');
  const [kept, reading, disagreements] = await Promise.all([
    readDrafts(db, person, document.id),
    readReading(db, person, document.id),
    readDisagreements(db, person),
  ]);
  const people = reading?.people ?? [];
  const drafts = kept.map((one) => ({ ...one, reasons: one.state === 'proposed' ? whyNot(one.draft, people) : [] }));
  const parts = partsOf(text, reading?.coverage ?? [], reading?.refusals ?? []);
  return {
    document,
    drafts,
    passages: text.text.length <= WHOLE_CHARACTERS ? parts : inView(parts, drafts),
    coverage: parts.map(({ start, state }) => ({ start, state })),
    disagreements: disagreements.filter(({ accounts }) => accounts.some((one) => one.document === document.id)),
    refusals: countedByRule(reading?.refusals ?? []),
  };
}

function partsOf(
  { text, blocks }: { text: string; blocks: Block[] },
  coverage: PassageCoverage[],
  refusals: Refusal[],
): DeskPassage[] {
  const byStart = new Map(coverage.map((one) => [one.start, one]));
  return blocks.map(({ start, end, kind }) => {
    const covered = byStart.get(start);
    const reasons = covered?.refusals.map((place) => refusals[place]?.reason).filter((reason) => reason !== undefined);
    const why = covered?.state === 'skipped' && covered.why ? [covered.why] : (reasons ?? []);
    return { start, kind, text: text.slice(start, end), state: covered?.state ?? 'skipped', why: [...new Set(why)] };
  });
}

/** What a draft rests on, and one part before and after it. */
function inView(parts: DeskPassage[], drafts: KeptDraft[]): DeskPassage[] {
  const starts = drafts.map(({ draft }) => draft.anchor.start);
  const carded = parts.map(({ start, text }) => starts.some((at) => at >= start && at < start + text.length));
  return parts.filter((_, at) => carded[at] || carded[at - 1] || carded[at + 1]);
}

function countedByRule(refusals: Refusal[]): DraftsDesk['refusals'] {
  const rules = new Map<string, DraftsDesk['refusals'][number]>();
  for (const { rule, reason } of refusals) {
    const counted = rules.get(rule) ?? { rule, reason, count: 0 };
    rules.set(rule, { ...counted, count: counted.count + 1 });
  }
  return [...rules.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
