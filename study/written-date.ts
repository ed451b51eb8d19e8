import { z } from 'zod';
import { parseEdtf } from './historical-date';

/** A date as content writes it: EDTF. YAML reads a bare year as a number, so that is taken too. */
export const writtenDate = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine((text) => parseEdtf(text) !== null, {
    message:
      'not a date: write 1934-12-01, 1934-12, 1934-21 (spring), 1934, 193X, 1928/1932 or 1928/.., with ~ for about',
  });

/** Which calendar the date beside it is written in; absent means Gregorian (New Style). */
export const writtenCalendar = z.enum(['gregorian', 'julian']).optional();
