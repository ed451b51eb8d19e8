import type { Page } from '@playwright/test';
import type { Person } from '@/study/person/person';

/** One state of one page. */
export type Screen = {
  /** Which page, and which state of it: "review, picked wrong". */
  name: string;
  /** Who looks: made once and kept, so that screens can share somebody; a visitor where nobody is named. */
  who?: () => Promise<Person>;
  address: string | ((person: Person | null) => Promise<string>);
  /** What is done on the page until it shows the state. */
  play?: (page: Page) => Promise<void>;
  /** Where the state exists on one of them only. */
  only?: Format;
  /** The window as it is seen, not the page at its whole length: where it matters what lies under the thumb. */
  asSeen?: boolean;
};

export type Format = 'phone' | 'desktop';

export const FORMATS: Record<Format, { width: number; height: number }> = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};

export const SCHEMES = ['light', 'dark'] as const;

/** "review, picked wrong" → "review-picked-wrong". */
export function fileNameOf({ name }: Pick<Screen, 'name'>, format: Format, scheme: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain}.${format}.${scheme}.png`;
}
