import { expect, it } from 'vitest';
import { readList } from './read-list';

it('a list is read as Quizlet, a spreadsheet or a file with commas gives it', () => {
  const cards = [
    { prompt: 'When did the plague reach London?', answer: 'Autumn 1348' },
    { prompt: 'Who led the revolt of 1381?', answer: 'Wat Tyler' },
  ];
  const lines = (between: string) => cards.map(({ prompt, answer }) => prompt + between + answer).join('\n');
  for (const between of ['\t', ';', ',']) expect(readList(lines(between))).toEqual({ cards, unread: [] });
});

it('what is quoted may hold line breaks and the separator; a byte order mark and empty lines are nothing', () => {
  expect(readList('\uFEFF"Two causes, in order"\t"one\ntwo"\n\n')).toEqual({
    cards: [{ prompt: 'Two causes, in order', answer: 'one\ntwo' }],
    unread: [],
  });
});

it('a line without an answer is named, and the others are read', () => {
  expect(readList('a\tb\nonly a question\nc\td')).toEqual({
    cards: [
      { prompt: 'a', answer: 'b' },
      { prompt: 'c', answer: 'd' },
    ],
    unread: [2],
  });
});
