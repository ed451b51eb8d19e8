import { expect, test } from 'vitest';
import { MOST_PROPOSED, readModelAnswer } from './model-answer';

const CARD = {
  kind: 'date',
  sentence: 'The Fronde began in 1648.',
  question: 'In which year did the Fronde begin?',
  answer: '1648',
};

test('an answer in the form that was asked for is read, with a fence or with thoughts before it', () => {
  const json = JSON.stringify({ cards: [CARD], rewordings: [{ draft: 'd1', question: 'When?' }] });
  for (const said of [json, `\`\`\`json\n${json}\n\`\`\``, `<think>Well… {"cards":</think>\n${json}\n`])
    expect(readModelAnswer(said)).toEqual({
      kind: 'read',
      cards: [CARD],
      rewordings: [{ draft: 'd1', question: 'When?' }],
      malformed: [],
    });
});

test('that there is nothing to ask is an answer', () => {
  expect(readModelAnswer('{"cards":[]}')).toEqual({ kind: 'read', cards: [], rewordings: [], malformed: [] });
});

test.each([
  ['I am sorry, I cannot do that.', 'no-json'],
  ['', 'no-json'],
  ['[]', 'no-json'],
  ['{ not json at all }', 'no-json'],
  [JSON.stringify({ cards: [CARD] }).slice(0, -30), 'cut-off'],
  ['{"answer":"42"}', 'other-form'],
  ['{"cards":"none"}', 'other-form'],
] as const)('%s is unreadable: %s', (said, why) => {
  expect(readModelAnswer(said)).toEqual({ kind: 'unreadable', why });
});

test('a card of another form costs itself, not the others; what is added to a card is left out', () => {
  const odd = { ...CARD, kind: 'gossip' };
  const read = readModelAnswer(
    JSON.stringify({ cards: [odd, 7, null, { ...CARD, html: '<b>' }, { ...CARD, answer: '' }] }),
  );
  expect(read).toMatchObject({ kind: 'read', cards: [CARD] });
  expect(read.kind === 'read' && read.malformed).toHaveLength(4);
});

test('a huge answer is not looked at to its end', () => {
  const read = readModelAnswer(JSON.stringify({ cards: Array(10_000).fill(CARD) }));
  expect(read.kind === 'read' && read.cards).toHaveLength(MOST_PROPOSED);
});
