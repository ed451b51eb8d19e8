import { aCard } from './collections';
import type { LintExample } from './lint-examples';

const asking = (prompt: string, more = {}) => ({ cards: [aCard({ prompt, ...more })] });

/** The same of cards that ask who held an office when. */
export const officeLintExamples: LintExample[] = [
  {
    rule: 'role-at-date',
    because: 'nothing says that he held the office then',
    actors: [
      police('genrikh-yagoda', 'Genrikh Yagoda', '1934-07-10', '1936-09-26'),
      police('nikolai-yezhov', 'Nikolai Yezhov', '1936-09-26', '1938-11-25'),
    ],
    bad: asking('Who headed the NKVD in October 1937?', {
      answer: { kind: 'actor', actor: 'genrikh-yagoda' },
      asksRole: { office: 'nkvd', at: '1937-10' },
    }),
    good: asking('Who headed the NKVD in October 1937?', {
      answer: { kind: 'actor', actor: 'nikolai-yezhov' },
      asksRole: { office: 'nkvd', at: '1937-10' },
    }),
  },
  {
    rule: 'right-answer-offered',
    because: 'he held the office on the day asked too, if only until it ended',
    actors: [
      police('genrikh-yagoda', 'Genrikh Yagoda', '1934-07-10', '1936-09-26'),
      police('nikolai-yezhov', 'Nikolai Yezhov', '1936-09-26', '1938-11-25'),
      police('lavrenty-beria', 'Lavrenty Beria', '1938-11-25', '1945-12-29'),
    ],
    bad: asking('Who headed the NKVD in 1936, at the end of the year?', {
      answer: { kind: 'actor', actor: 'nikolai-yezhov' },
      asksRole: { office: 'nkvd', at: '1936' },
      options: { wrong: [{ kind: 'actor', actor: 'genrikh-yagoda' }] },
    }),
    good: asking('Who headed the NKVD in December 1936?', {
      answer: { kind: 'actor', actor: 'nikolai-yezhov' },
      asksRole: { office: 'nkvd', at: '1936-12' },
      options: { wrong: [{ kind: 'actor', actor: 'genrikh-yagoda' }] },
    }),
  },
];

function police(id: string, name: string, from: string, to: string): Record<string, unknown> {
  const roles = [{ title: 'head of the NKVD', office: 'nkvd', from, to }];
  return { id, name, sortName: name, who: `${name} was a policeman.`, circle: 'police-chief', roles };
}
