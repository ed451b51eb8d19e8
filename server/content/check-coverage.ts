import { existsSync } from 'node:fs';
import { z } from 'zod';
import { claimKinds } from '@/study/claim/claim';
import { lineAt, parseAt, readContentFile } from './content-file';
import type { Finding } from './finding';

export const COVERAGE = 'docs/coverage/facts.yaml';

const grades = ['indispensable', 'useful', 'minor'] as const;

/** One thing that an examiner would want known of a paragraph, and the claims that say it. */
const coverageFactSchema = z.strictObject({
  essay: z.string(),
  paragraph: z.number().int().positive(),
  kind: z.enum(claimKinds),
  grade: z.enum(grades),
  fact: z.string().min(1),
  claims: z.array(z.string()),
  missedAtFirst: z.literal(true).optional(),
});

type CoverageFact = z.infer<typeof coverageFactSchema>;

export type Coverage = { findings: Finding[]; figures: string[] };

/** Holds the list of facts against the claims that there are: a list that names a claim nobody wrote would count what is not there. */
export function checkCoverage(path: string, claims: ReadonlySet<string>, documents: ReadonlySet<string>): Coverage {
  if (!existsSync(path)) return { findings: [], figures: [] };
  const { file, findings } = readContentFile(path);
  const facts: CoverageFact[] = [];
  const size = findings.length > 0 ? 0 : itemsOf(file.yaml.toJS());
  for (let at = 0; at < size; at++) {
    const { value, findings: unfit } = parseAt(file, [at], coverageFactSchema);
    findings.push(...unfit);
    if (!value) continue;
    facts.push(value);
    const refuse = (key: 'claims' | 'essay', message: string) =>
      findings.push({ file: file.shown, line: lineAt(file, [at, key]), rule: 'coverage', message });
    if (!documents.has(value.essay)) refuse('essay', `there is no document "${value.essay}"`);
    for (const id of value.claims) if (!claims.has(id)) refuse('claims', `there is no claim "${id}"`);
    if (value.claims.length === 0 && !value.missedAtFirst)
      refuse('claims', 'a fact that no claim says was missed at first as well: missedAtFirst: true');
  }
  return { findings, figures: facts.length > 0 ? coverageFigures(facts) : [] };
}

function itemsOf(written: unknown): number {
  return Array.isArray(written) ? written.length : 0;
}

function coverageFigures(facts: CoverageFact[]): string[] {
  const share = (of: CoverageFact[]) => {
    const touched = of.filter(({ claims }) => claims.length > 0).length;
    const atFirst = of.filter(({ missedAtFirst }) => !missedAtFirst).length;
    return `${touched} of ${of.length} (at first ${atFirst})`;
  };
  const by = (key: 'grade' | 'essay' | 'kind', values: readonly string[]) =>
    `  by ${key}: ${values.map((value) => `${value} ${share(facts.filter((fact) => fact[key] === value))}`).join(' · ')}`;
  return [
    `Coverage: ${share(facts)} facts of random paragraphs are said by a claim`,
    by('grade', grades),
    by('essay', [...new Set(facts.map(({ essay }) => essay))].sort()),
    by('kind', claimKinds),
  ];
}
