import { expect, type BrowserContext, type Page } from '@playwright/test';

import { signBrowserIn } from './people';

/** The question before the student. */
export const question = (page: Page) => page.getByRole('heading', { level: 1 });

/** How many are left, as the head of the room says it. */
export const left = (page: Page, count: number) =>
  expect(page.getByText(`${count} left`, { exact: true })).toBeVisible();

export function optionsOf(page: Page): Promise<string[]> {
  return page.getByRole('list', { name: 'Options' }).getByRole('button').allTextContents();
}

export async function signedInPage(
  context: BrowserContext,
  person: Parameters<typeof signBrowserIn>[1],
): Promise<Page> {
  await signBrowserIn(context, person);
  return context.newPage();
}
