import { expect, test } from '@playwright/test';

test('whoever watches over the server hears that it is well, and nothing else', async ({ request }) => {
  const response = await request.get('/healthz');
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({ health: 'well' });
  expect(response.headers()['cache-control']).toBe('no-store');
});

test('the first page opens in the browser', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
