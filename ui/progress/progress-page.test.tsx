import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ExamStanding } from '@/study/planning/exam-standing';
import { activityWeeks } from '@/study/progress/activity';
import { ProgressPage, type ProgressPageProps } from './progress-page';

/** Monday, 16 November 2026. */
const TODAY = 20_773;
const EXAM: ExamStanding = { kind: 'ahead', examDay: TODAY + 30, daysLeft: 30, minutesPerDay: 20, newCards: 'own' };

type Shown = ProgressPageProps['progress'];

describe('progress before the first answer', () => {
  const nothing = { unmet: 3, answers: 0 };

  it('is where an exam is set', () => {
    const page = pageOf({ ...nothing, standing: { kind: 'unasked' } });
    expect(page).toContain('Nothing to show yet.');
    expect(page).toContain('Set the day of your exam');
    expect(page).toContain('name="examDate"');
    expect(page).not.toContain('What follows looks a month ahead');
  });

  it('is where an exam that is set is changed, or given up', () => {
    const page = pageOf({ ...nothing, standing: EXAM });
    expect(page).toContain('Your exam is on 16 December, 30 days from now.');
    expect(page).toContain('Change the day or the minutes');
    expect(page).toContain('I have no exam any more');
  });
});

describe('progress of somebody who studies', () => {
  it('has no picture of themes where the cards belong to none, as those of one’s own documents', () => {
    expect(pageOf({})).toContain('id="kinds"');
    expect(pageOf({})).not.toContain('id="themes"');
    expect(pageOf({ themes: [knowledge('terror')] })).toContain('id="themes"');
  });

  it('says so where nothing was mixed up, and on which question sentences were', () => {
    expect(pageOf({})).toContain('You have mixed nothing up so far');
    const pair = { a: '“An apology”', b: '“Resignation”', times: 2, prompt: 'What did Lenin demand of Stalin?' };
    const page = pageOf({ mixedUp: [pair, { ...pair, b: '“Nothing”', prompt: null }] });
    expect(page).toContain('You mix up “An apology” and “Resignation”, and one other pair');
    expect(page.match(/What did Lenin demand of Stalin\?/g)).toHaveLength(1);
  });

  it('speaks of no minutes a day and of no days to come on the day of the exam', () => {
    const page = pageOf({ standing: { ...EXAM, examDay: TODAY, daysLeft: 0 } });
    expect(page).toContain('Your exam is today.');
    expect(page).not.toMatch(/If you study|Four times in five|minutes? a day\./);
  });

  it('does not meet new cards a day where the day takes none', () => {
    expect(pageOf({ newPerDay: 0 })).toContain('If you study 20 minutes a day and meet no new cards.');
    expect(pageOf({ newPerDay: 1 })).toContain('and meet one new card a day while there are any.');
  });
});

type Given = {
  standing?: ExamStanding;
  unmet?: number;
  answers?: number;
  newPerDay?: number;
  mixedUp?: Shown['mixedUp'];
  themes?: ReturnType<typeof knowledge>[];
};

function pageOf({ standing = EXAM, unmet = 2, answers = 4, newPerDay = 10, mixedUp = [], themes = [] }: Given): string {
  const last = standing.kind === 'ahead' ? standing.examDay : TODAY + 30;
  const point = { recalled: 1, low: 0, high: 1, recognised: 0, ifNothingMore: 1 };
  const points = [...new Set([TODAY, last])].map((studyDay) => ({ studyDay, ...point }));
  const progress: Shown = {
    today: TODAY,
    standing,
    weeks: activityWeeks(answers > 0 ? [{ studyDay: TODAY, answers, minutes: 2 }] : [], TODAY, 26),
    mixedUp,
    studied: {
      outlook: { points, total: 3, onlyRecognised: 0, unmet },
      newPerDay,
      themes,
      kinds: [{ ...knowledge('date'), kind: 'date' }],
      coming: [1, 0],
    },
  };
  const setPlan = async () => ({ kind: 'untouched' }) as const;
  return renderToStaticMarkup(createElement(ProgressPage, { progress, setPlan, putOff: async () => {} }));
}

function knowledge(group: string) {
  return { group, title: group, total: 3, unmet: 2, shaky: 0, recognised: 0, recalled: 1, expectedToday: 1 };
}
