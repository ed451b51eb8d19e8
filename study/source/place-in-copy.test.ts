import { describe, expect, it } from 'vitest';
import { placeInCopy, placeKey } from './place-in-copy';
import { pointAt, prepareText } from './point';

const SENTENCES = [
  'The committee met in the winter of that year.',
  'Nobody had told the delegates what was coming.',
  'A speaker called it ‘a new beginning’ and sat down.',
  'The vote, counted twice, was never published in full.',
  'Its chairman was arrested in the following spring.',
  'His papers lay in a cellar for forty years.',
  'They were opened when the building was sold.',
];
const ORIGINAL = `${SENTENCES.slice(0, 4).join(' ')}\n\n${SENTENCES.slice(4).join(' ')}`;
const prepared = prepareText(ORIGINAL);
/** Each sentence, and two that follow one another. */
const pointers = [...SENTENCES.map((_, at) => pointAt(prepared, at, at)), pointAt(prepared, 1, 2)];

/** What is read in a copy at each pointer, and how many were found. */
function placed(copy: string) {
  const { text, found } = placeInCopy(copy, pointers);
  const at = (index: number) => {
    const span = found.get(placeKey(pointers[index]!));
    return span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : null;
  };
  return { count: found.size, at };
}

describe('somebody’s own copy', () => {
  it('that is the text itself is found word for word', () => {
    expect(placed(ORIGINAL).count).toBe(pointers.length);
    expect(placed(ORIGINAL).at(3)).toBe(SENTENCES[3]);
  });

  it('may be set in other lines, with other spaces and dashes, after a title page', () => {
    const copy = `A TITLE\n\nby Somebody\n\n${ORIGINAL.replace(/ (was|had|in) /g, '\n$1\u00a0 ')
      .replace('‘', "'")
      .replace('’', "'")}`;
    expect(placed(copy).count).toBe(pointers.length);
  });

  it('may have double quotation marks where the text has single ones', () => {
    const { count, at } = placed(ORIGINAL.replace('‘', '“').replace('’', '”'));
    expect(count).toBe(pointers.length);
    expect(at(2)).toContain('“a new beginning”');
  });

  it('may have the head of a page and its number in the middle of a sentence, and words divided at the end of a line', () => {
    const furniture = (page: number) => `\n\n${page}\n\nA Journal of Winters\n\n`;
    const copy = SENTENCES.map((sentence, page) => sentence.replace(/ (\S+)\.$/, `${furniture(page + 7)}$1.`)).join(
      ' ',
    );
    const { count, at } = placed(copy.replace('committee', 'commit-\ntee'));
    expect(count).toBe(pointers.length);
    expect(at(0)).toBe(SENTENCES[0]);
    expect(at(3)).toBe(SENTENCES[3]);
  });

  it('from which something is missing is found in what it has, and nothing is made up for the rest', () => {
    const { count, at } = placed(ORIGINAL.replace(SENTENCES[4]!, 'Its chairman went home.'));
    expect(at(4)).toBeNull();
    expect(count).toBe(pointers.length - 1);
  });

  it('that is another text altogether has none of it', () => {
    expect(placed('Once upon a time there was a fox. It lived in a wood.').count).toBe(0);
  });
});
