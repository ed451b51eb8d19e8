import { afterEach, beforeEach, expect, vi } from 'vitest';

// An error that only reaches the console fails the test that caused it. A test that expects one reads it and clears it:
// `vi.mocked(console.error).mockClear()`.
beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  const said = vi.mocked(console.error).mock.calls.map((parts) => parts.join(' '));
  vi.mocked(console.error).mockRestore();
  expect(said, 'unexpected console.error').toEqual([]);
});
