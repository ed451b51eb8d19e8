import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSchemas } from './content-schema';

test.each([...contentSchemas()])(
  'content/schema/%s is what the format says today (npm run content:schema)',
  (name, text) => {
    expect(readFileSync(`content/schema/${name}`, 'utf8')).toBe(text);
  },
);
