/** Something that a check refuses, where it stands, and what to do about it. */
export type Finding = {
  /** Path of the file as the author would type it. */
  file: string;
  /** From 1; null where the whole file is meant. */
  line: number | null;
  /** Name of the rule: `schema`, `reference`, `anchor`, or one of the linter's. */
  rule: string;
  message: string;
};

/** "content/stalinism/claims/terror.yaml:12  [anchor] …", which terminals and editors open at the line. */
export function writeFinding({ file, line, rule, message }: Finding): string {
  return `${file}${line === null ? '' : `:${line}`}  [${rule}] ${message}`;
}
