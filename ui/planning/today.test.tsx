import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ExamCountdown } from './exam-countdown';
import { ExamForm } from './exam-form';
import { Today, type TodayProps } from './today';

/** Monday, 16 November 2026. */
const TODAY = 20_773;

describe('Today, where nothing is left', () => {
  it('does not blame the minutes for new cards that wait on the day of the exam', () => {
    const said = textOf({ pacedBy: 'exam-day', newPerDay: 0, newHeld: 5 });
    expect(said).toContain('Five new cards wait: none come on the day of your exam.');
    expect(said).not.toContain('minutes');
  });

  it('blames them where they are the reason', () => {
    expect(textOf({ pacedBy: 'exam', newPerDay: 0, newHeld: 5 })).toContain(
      'the minutes of your exam plan go to cards you have met',
    );
  });

  it('asks nobody to add a deck whose cards wait already', () => {
    for (const pacedBy of ['exam-day', 'settings'] as const) {
      expect(textOf({ pacedBy, newPerDay: 0, newHeld: 5, nextDueInDays: null })).not.toContain('Add a deck');
    }
    expect(textOf({ relatedHeld: 2, nextDueInDays: null })).toContain('Related cards are kept for another day');
    expect(textOf({ nextDueInDays: null })).toContain('Add a deck from the library');
  });

  it('tells when new cards come, or the next card comes back', () => {
    expect(textOf({ newHeld: 5, nextDueInDays: null })).toContain('New cards come tomorrow.');
    expect(textOf({ newHeld: 5, newPerDay: 0, nextDueInDays: 3 })).toContain('The next card comes back in three days.');
  });
});

it('the form of another exam does not decide anew how many new cards come', () => {
  const action = async () => ({ kind: 'untouched' }) as const;
  const form = renderToStaticMarkup(createElement(ExamForm, { action, earliest: '2026-11-16', now: null }));
  expect(form).toContain('name="newCards" value="as-before"');
});

it('the countdown speaks of minutes a day until the exam, not on its day', () => {
  const countdown = (daysLeft: number) =>
    renderToStaticMarkup(
      createElement(ExamCountdown, {
        today: TODAY,
        exam: { examDay: TODAY + daysLeft, daysLeft, minutesPerDay: 25 },
        outlook: null,
      }),
    );
  expect(countdown(1)).toContain('17 November, 25 minutes a day');
  expect(countdown(0)).toContain('Your exam is today');
  expect(countdown(0)).not.toContain('minutes a day');
});

function textOf(given: Partial<TodayProps>): string {
  const done: TodayProps = {
    due: 0,
    fresh: 0,
    minutes: 0,
    answeredToday: 0,
    nextDueInDays: 1,
    debatesOf: null,
    relatedHeld: 0,
    newHeld: 0,
    newPerDay: 10,
    pacedBy: 'settings',
    ...given,
  };
  return renderToStaticMarkup(createElement(Today, done)).replace(/<[^>]*>/g, ' ');
}
