import { describe, expect, it } from 'vitest';
import { estimateMinutes } from './minutes';

describe('how long a queue takes', () => {
  it('is nothing for nothing and a minute for one card', () => {
    expect(estimateMinutes({ due: 0, fresh: 0 })).toBe(0);
    expect(estimateMinutes({ due: 1, fresh: 0 })).toBe(1);
  });

  it('counts new cards for more than due ones, at the student’s own pace where that is known', () => {
    expect(estimateMinutes({ due: 30, fresh: 0 })).toBe(6);
    expect(estimateMinutes({ due: 0, fresh: 30 })).toBe(15);
    expect(estimateMinutes({ due: 30, fresh: 30 }, 6_000)).toBe(11);
  });
});
