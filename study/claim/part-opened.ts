import type { Reference } from './reference';

const PARTS: Record<Reference['opened'], string> = {
  text: '',
  abstract: 'the abstract of ',
  quotation: 'a quotation from ',
  description: 'a description of ',
};

/** What stands before a work's author where the work itself was not opened: "the abstract of ". Rows from before there was such a mark have none. */
export function partOpened(opened: Reference['opened'] | undefined): string {
  return PARTS[opened ?? 'text'];
}
