import Papa from 'papaparse';

export type ListedCard = { prompt: string; answer: string };

/** What a pasted list comes to; `unread` are the lines, counted from 1, that have not exactly a question and an answer. */
export type ReadList = { cards: ListedCard[]; unread: number[] };

/**
 * Two columns, question and answer, as Quizlet, Anki and spreadsheets give them: with tabs, commas or semicolons between, and quotation
 * marks around what holds a line break. A third column and more are left aside.
 */
export function readList(pasted: string): ReadList {
  const text = pasted.replace(/^\uFEFF/, '').trim();
  const separator = ['\t', ';', ','].find((one) => text.split('\n', 3).every((line) => line.includes(one)));
  const { data } = Papa.parse<string[]>(text, { delimiter: separator ?? '\t', skipEmptyLines: 'greedy' });
  const cards: ListedCard[] = [];
  const unread: number[] = [];
  data.forEach(([prompt = '', answer = ''], at) => {
    const card = { prompt: prompt.trim(), answer: answer.trim() };
    if (card.prompt === '' || card.answer === '') unread.push(at + 1);
    else cards.push(card);
  });
  return { cards, unread };
}
