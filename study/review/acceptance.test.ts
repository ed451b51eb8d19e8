import { describe, expect, it } from 'vitest';
import { studyDayOnDate } from '../time';
import { aReview, PUPIL } from '../testing/reviews';
import { accept, acceptProvisionally } from './acceptance';

const MINUTE = 60_000;
const DAY = 86_400_000;
const receivedAt = Date.parse('2026-03-10T09:00Z');
const effectiveWhenAnsweredAt = (answeredAt: number) =>
  accept(aReview({ answeredAt }), { person: PUPIL, receivedAt }).effectiveAt;

describe('a review at first receipt', () => {
  it('counts from when the student answered, also after a week offline', () => {
    expect(effectiveWhenAnsweredAt(receivedAt - 7 * DAY)).toBe(receivedAt - 7 * DAY);
    expect(effectiveWhenAnsweredAt(receivedAt)).toBe(receivedAt);
  });

  it('counts from its receipt where the device’s clock runs ahead, by a minute or a century', () => {
    expect(effectiveWhenAnsweredAt(receivedAt + MINUTE)).toBe(receivedAt);
    expect(effectiveWhenAnsweredAt(receivedAt + 36_525 * DAY)).toBe(receivedAt);
  });

  it('counts from its receipt where the device’s clock lags by more than 400 days', () => {
    expect(effectiveWhenAnsweredAt(receivedAt - 400 * DAY)).toBe(receivedAt - 400 * DAY);
    expect(effectiveWhenAnsweredAt(receivedAt - 400 * DAY - 1)).toBe(receivedAt);
    expect(effectiveWhenAnsweredAt(receivedAt - 36_525 * DAY)).toBe(receivedAt);
  });

  it('takes the study day of the believed instant in the zone and rollover the student had', () => {
    const answeredAt = Date.parse('2026-03-10T15:30Z');
    const on = (zone: string, rolloverHour: number, received = answeredAt) =>
      accept(aReview({ answeredAt, zone, rolloverHour }), { person: PUPIL, receivedAt: received }).studyDay;
    expect(on('Europe/London', 4)).toBe(studyDayOnDate({ year: 2026, month: 3, day: 10 }));
    expect(on('Pacific/Auckland', 4)).toBe(studyDayOnDate({ year: 2026, month: 3, day: 11 }));
    expect(on('Pacific/Auckland', 5)).toBe(studyDayOnDate({ year: 2026, month: 3, day: 10 }));
    expect(on('Europe/London', 4, answeredAt - 2 * DAY)).toBe(studyDayOnDate({ year: 2026, month: 3, day: 8 }));
  });

  it('keeps what the device wrote as it was', () => {
    const review = aReview({ answeredAt: receivedAt + DAY });
    expect(accept(review, { person: PUPIL, receivedAt })).toMatchObject(review);
  });

  it('goes by the device’s own clock until a server has seen it', () => {
    const answeredAt = receivedAt + 36_525 * DAY;
    expect(acceptProvisionally(aReview({ answeredAt }), PUPIL)).toMatchObject({
      effectiveAt: answeredAt,
      person: PUPIL,
    });
  });
});
