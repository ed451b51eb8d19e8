import { blocksOfPlainText } from '@/study/extraction/plain-blocks';
import { decodeText } from './decode-text';
import { readable, type ReadText } from './raw-block';
import { textWriter } from './text-writer';

/** A text as it is: its parts are told by their looks. */
export function readPlain(bytes: Uint8Array): ReadText {
  return plainText(decodeText(bytes));
}

export function plainText(decoded: string): ReadText {
  const writer = textWriter();
  writer.lines({ text: decoded, page: 1, offset: 0 });
  const { text, runs } = writer.finish();
  const blocks = blocksOfPlainText(text).flatMap((block) => readable(text, block));
  const [first] = blocks;
  const title = first?.kind === 'heading' ? text.slice(first.start, first.end).replace(/^#+\s*/, '') : '';
  return { text, blocks, map: { unit: 'file', runs }, title, author: '', year: null };
}
