import fs from 'node:fs';
import path from 'node:path';
import { blocksOfPlainText } from '@/study/extraction/plain-blocks';
import { propose } from '@/study/extraction/propose';
import type { CanonicalText } from '@/study/extraction/canonical-text';
import type { Proposals } from '@/study/extraction/proposals';
import type { DocumentId } from '@/study/ids';
import { print, type Figure } from './figures';

const DOCUMENTS = path.join(import.meta.dirname, '../study/extraction/testing/documents');
const GRADED = path.join(import.meta.dirname, 'extraction');
const LONG_CHARACTERS = 5_000_000;

/** What is read out of documents, how well by hand-graded samples, how fast, and what each rule refused. */
export async function run(): Promise<Figure[]> {
  const written = textsIn(DOCUMENTS);
  const essays = essaysAtHand();
  propose(written);
  const timed = essays.length > 0 ? essays : repeated(written, 318_000);
  const began = performance.now();
  const proposals = propose(timed);
  const seconds = (performance.now() - began) / 1000;
  const characters = timed.reduce((sum, { text }) => sum + text.length, 0);
  tell(proposals);
  const memory = process.memoryUsage().rss / 1e6;
  const figures = [
    print({
      name: `drafts out of ${Math.round(characters / 1000)} KB (${essays.length > 0 ? 'the essays' : 'our documents, repeated'})`,
      reach: '≤ 3 s',
      measured: `${seconds.toFixed(1)} s`,
      reached: seconds <= 3,
    }),
    print({
      name: 'memory of the process after it',
      reach: '≤ 400 MB',
      measured: `${memory.toFixed(0)} MB`,
      reached: memory <= 400,
    }),
    ...growth(written),
    exactness(timed, proposals),
    ...precision(propose(written)),
  ];
  return figures;
}

function textsIn(folder: string): CanonicalText[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => asText(file.replace(/\.txt$/, ''), fs.readFileSync(path.join(folder, file), 'utf8')));
}

function asText(document: string, text: string): CanonicalText {
  return {
    document: document as DocumentId,
    title: document,
    author: '',
    year: null,
    text,
    blocks: blocksOfPlainText(text),
  };
}

/** The five essays, where whoever runs this has them; they are not ours to ship. */
function essaysAtHand(): CanonicalText[] {
  const folder = process.env.CLIO_ORIGINALS;
  return folder && fs.existsSync(folder) ? textsIn(folder) : [];
}

function repeated(texts: CanonicalText[], characters: number): CanonicalText[] {
  const once = texts.map(({ text }) => text).join('\n\n');
  const copies = Array.from({ length: Math.ceil(characters / once.length) }, (_, copy) =>
    once.replaceAll('19', String(10 + (copy % 90))),
  );
  return [asText('long', copies.join('\n\n').slice(0, characters))];
}

function growth(texts: CanonicalText[]): Figure[] {
  const seconds = [LONG_CHARACTERS / 4, LONG_CHARACTERS].map((characters) => {
    const long = repeated(texts, characters);
    const began = performance.now();
    propose(long);
    return (performance.now() - began) / 1000;
  });
  const ratio = seconds[1]! / seconds[0]!;
  return [
    print({
      name: 'five million characters',
      reach: '≤ 6 × a quarter of them',
      measured: `${seconds[1]!.toFixed(1)} s, ${ratio.toFixed(1)} ×`,
      reached: ratio <= 6,
    }),
  ];
}

function exactness(texts: CanonicalText[], { drafts }: Proposals): Figure {
  const textOf = new Map(texts.map(({ document, text }) => [document, text]));
  const exact = drafts.filter(
    ({ document, anchor }) => textOf.get(document)!.slice(anchor.start, anchor.end) === anchor.quote,
  ).length;
  return print({
    name: 'anchors exact',
    reach: '100 %',
    measured: `${exact} of ${drafts.length}`,
    reached: exact === drafts.length,
  });
}

type Share = { listed: number; touched: number };

type Graded = {
  set: string;
  engine: string;
  grader: string;
  /** Position cards with the wrong holder, and cards of which a wrong option is right by the document. */
  wrongHolders?: number;
  supportedOptions?: number;
  panels?: { graded: number; true: number };
  /** Of a document, what an examiner would ask, and how much of it a draft touches. */
  facts?: { dates: Share; all: Share };
  samples: { document: string; kind: string; form: string; prompt: string; answer: string; grade: 'G' | 'F' | 'J' }[];
};

const REACH: Record<string, { usable: number; junk: number }> = {
  'date question': { usable: 75, junk: 5 },
  'date gap': { usable: 88, junk: 3 },
  'figure gap': { usable: 88, junk: 3 },
  'person question': { usable: 72, junk: 6 },
  'position question': { usable: 80, junk: 8 },
};

/**
 * Precision as graded, one line a set and kind: of the samples as they were graded (what the engine of that day did), and, for documents
 * that are here, how many of those graded usable, or not, the engine still makes.
 */
function precision({ drafts }: Proposals): Figure[] {
  const made = new Set(
    drafts.flatMap(({ document, cards }) =>
      cards.map(({ prompt, answerText }) => `${document} ${prompt} ${answerText}`),
    ),
  );
  return fs
    .readdirSync(GRADED)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const graded = JSON.parse(fs.readFileSync(path.join(GRADED, file), 'utf8')) as Graded;
      const { set, engine, grader, samples } = graded;
      console.log(`\n${set}\n  graded by ${grader}; the engine ${engine}`);
      return [
        ...beside(file, graded),
        ...Object.entries(REACH).flatMap(([kind, reach]) => {
          const own = samples.filter((sample) => `${sample.kind} ${sample.form}` === kind);
          if (own.length === 0) return [];
          const share = (grade: string) => (100 * own.filter((sample) => sample.grade === grade).length) / own.length;
          const still = (grades: string) =>
            own.filter(
              (sample) =>
                grades.includes(sample.grade) && made.has(`${sample.document} ${sample.prompt} ${sample.answer}`),
            ).length;
          const [usable, junk] = [share('G'), share('J')];
          const now = still('GFJ') > 0 ? `; still made: ${still('G')} usable, ${still('FJ')} not` : '';
          return [
            print({
              name: `${kind}s (${path.basename(file, '.json')})`,
              reach: `usable ≥ ${reach.usable} %, junk ≤ ${reach.junk} %`,
              measured: `${usable.toFixed(0)} % usable, ${junk.toFixed(0)} % junk of ${own.length}${now}`,
              reached: usable >= reach.usable && junk <= reach.junk,
            }),
          ];
        }),
      ];
    });
}

/** What was graded besides single cards. */
function beside(file: string, { samples, wrongHolders, supportedOptions, panels, facts }: Graded): Figure[] {
  const name = path.basename(file, '.json');
  const views = samples.filter(({ kind }) => kind === 'position').length;
  const percent = ({ listed, touched }: Share) => (100 * touched) / listed;
  return [
    ...(wrongHolders === undefined || views === 0
      ? []
      : [
          print({
            name: `wrong holders (${name})`,
            reach: '≤ 3 %',
            measured: `${wrongHolders} of ${views}`,
            reached: wrongHolders <= 0.03 * views,
          }),
        ]),
    ...(supportedOptions === undefined
      ? []
      : [
          print({
            name: `wrong options that the document supports (${name})`,
            reach: '0',
            measured: `${supportedOptions}`,
            reached: supportedOptions === 0,
          }),
        ]),
    ...(panels === undefined
      ? []
      : [
          print({
            name: `disagreement panels that are true (${name})`,
            reach: '≥ 60 %',
            measured: `${panels.true} of ${panels.graded}`,
            reached: panels.true >= 0.6 * panels.graded,
          }),
        ]),
    ...(facts === undefined
      ? []
      : [
          print({
            name: `an examiner's facts touched (${name}, one document)`,
            reach: '≥ 45 % of all, ≥ 60 % of dates',
            measured: `${percent(facts.all).toFixed(0)} % of ${facts.all.listed}, ${percent(facts.dates).toFixed(0)} % of ${facts.dates.listed}`,
            reached: percent(facts.all) >= 45 && percent(facts.dates) >= 60,
          }),
        ]),
  ];
}

function tell({ drafts, refusals, disagreements, coverage }: Proposals): void {
  const count = (names: string[]) => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([name, times]) => `${name} ${times}`)
      .join(' · ');
  };
  console.log(
    `drafts ${drafts.length}, panels ${disagreements.length}; cards: ${count(drafts.flatMap(({ kind, cards }) => cards.map(({ form }) => `${kind} ${form}`)))}`,
  );
  console.log(`passages: ${count(coverage.map(({ state }) => state))}`);
  console.log(`refused ${refusals.length}: ${count(refusals.map(({ kind, rule }) => `${kind}/${rule}`))}\n`);
}
