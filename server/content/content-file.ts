import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { Finding } from './finding';

/** A YAML file with its positions kept, so that every complaint can name a line. */
export type ContentFile = { path: string; shown: string; source: string; yaml: Document.Parsed; lines: LineCounter };

export function readContentFile(path: string): { file: ContentFile; findings: Finding[] } {
  const source = readFileSync(path, 'utf8');
  const lines = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: lines, prettyErrors: true });
  const file = { path, shown: relative(process.cwd(), path), source, yaml, lines };
  const findings = yaml.errors.map((error) => ({
    file: file.shown,
    line: lines.linePos(error.pos[0]).line,
    rule: 'yaml',
    message: error.message.split('\n')[0]!,
  }));
  return { file, findings };
}

type Path = readonly PropertyKey[];

/** The line of what stands at a path of the file, or of the nearest thing around it. */
export function lineAt(file: ContentFile, path: Path): number | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? file.yaml.contents : file.yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && (node as Node).range) return file.lines.linePos((node as Node).range![0]).line;
  }
  return null;
}

/** Parses what stands at a path; what does not fit the schema becomes findings, each at its own line. */
export function parseAt<Schema extends z.ZodType>(
  file: ContentFile,
  path: Path,
  schema: Schema,
): { value: z.infer<Schema> | null; findings: Finding[] } {
  const node = path.length === 0 ? file.yaml : file.yaml.getIn(path, true);
  const written: unknown = node === file.yaml ? file.yaml.toJS() : isNode(node) ? node.toJS(file.yaml) : node;
  const result = schema.safeParse(written);
  if (result.success) return { value: result.data, findings: [] };
  const id = written !== null && typeof written === 'object' && 'id' in written ? `${String(written.id)}: ` : '';
  const findings = result.error.issues.flatMap(innermost).map((issue) => ({
    file: file.shown,
    line: lineAt(file, [...path, ...issue.path]),
    rule: 'schema',
    message: `${id}${issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : ''}${issue.message}`,
  }));
  return { value: null, findings };
}

type Issue = z.core.$ZodIssue;

/** Of a union that nothing fitted, what each branch missed says more than "invalid input". */
function innermost(issue: Issue): { path: PropertyKey[]; message: string }[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const reasons = issue.errors.flat().map(({ message }) => message);
  return [{ path: issue.path, message: [...new Set(reasons)].join('; or: ') || issue.message }];
}
