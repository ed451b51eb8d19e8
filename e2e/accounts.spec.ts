import { readFile } from 'node:fs/promises';

import { type Browser, expect, type Page, test } from '@playwright/test';

import { PASSWORD } from '@/server/testing/person';

import { noObstacle } from './no-obstacle';
import { signBrowserIn, somebody } from './people';

const NEW_PASSWORD = 'a lantern under the stairs';

let made = 0;
const freshName = (who: string) => `${who}-${process.pid}-${Date.now()}-${(made += 1)}`;

test('somebody signs up, keeps their codes, signs out and in, and changes the password for every device', async ({
  page,
  browser,
}) => {
  const name = freshName('nadia');
  await signUp(page, name);
  const codes = page.getByRole('list').filter({ hasText: '-' }).getByRole('listitem');
  await expect(codes).toHaveCount(8);
  const code = (await codes.first().textContent())!;
  await expect(page.getByRole('banner').getByRole('link', { name: /^Sign/ })).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button').or(page.getByRole('main').getByRole('link'))).toHaveText([
    'Copy them',
    'Save as a file',
    'Print',
    'I have kept them: begin',
  ]);
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save as a file' }).click();
  expect((await saved).suggestedFilename()).toBe('clio-recovery-codes.txt');
  const inFile = await readFile(await (await saved).path(), 'utf8');
  for (const shown of await codes.allTextContents()) expect(inFile).toContain(shown);

  await page.goto('/settings');
  await expect(page.getByText(`Signed in as ${name}`)).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.waitForURL('/');
  await page.goto('/settings/account');
  await expect(page).toHaveURL('/sign-in?next=%2Fsettings%2Faccount');
  await fillSignIn(page, name, PASSWORD);
  await expect(page).toHaveURL('/settings/account');

  const phone = await anotherDevice(browser);
  await signIn(phone, name, PASSWORD);
  await page.getByLabel('Present password').fill(PASSWORD);
  await page.getByLabel('New password').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Your password is changed.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
  await phone.goto('/settings/account');
  await expect(phone).toHaveURL(/\/sign-in/);

  await phone.goto('/recover');
  await phone.getByLabel('Sign-in name or e-mail').fill(name.toUpperCase());
  await phone.getByLabel('One of your recovery codes').fill(code.toLowerCase());
  await phone.getByLabel('New password').fill('an umbrella for the moon');
  await phone.getByRole('button', { name: 'Set the new password' }).click();
  await phone.waitForURL('/today');
  await page.reload();
  await expect(page).toHaveURL(/\/sign-in/);
});

test('whoever asks to be erased and comes back within the fortnight may stay', async ({ page }) => {
  const name = freshName('pavel');
  await signUp(page, name);
  await page.goto('/settings/account');
  const leaving = page.getByRole('region', { name: 'Erase everything' });
  await leaving.getByLabel('Your password').fill('not my password at all');
  await leaving.getByRole('button', { name: 'Erase everything about me' }).click();
  await expect(leaving.getByText('This is not your present password.')).toBeVisible();
  await expect(leaving.getByLabel('Your password')).toBeFocused();

  await leaving.getByLabel('Your password').fill(PASSWORD);
  await leaving.getByRole('button', { name: 'Erase everything about me' }).click();
  await expect(
    page.getByText(/^You are signed out\. Everything about you will be erased on \d+ [A-Z][a-z]+\./),
  ).toBeVisible();
  await fillSignIn(page, name, PASSWORD);
  await expect(page.getByText(/^Everything about you will be erased on/)).toBeVisible();
  await page.getByRole('button', { name: 'Stay, and keep everything' }).click();
  await expect(page.getByText(/Everything about you will be erased on/)).toBeHidden();
});

test('an error stands at its field, takes the focus, and loses nothing that was written', async ({ page }) => {
  await page.goto('/sign-up');
  await page.getByLabel('Sign-in name or e-mail').fill('no spaces allowed');
  await page.getByLabel('Password').fill('password123');
  await page.getByLabel('What should Clio call you?').fill('Nadia');
  await page.getByRole('button', { name: 'Sign up' }).click();
  const name = page.getByLabel('Sign-in name or e-mail');
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/letters, digits/);
  await expect(page.getByLabel('Password')).toHaveAccessibleDescription(/easy to guess/);
  await expect(name).toHaveValue('no spaces allowed');
  await expect(page.getByLabel('Password')).toHaveValue('password123');
  await expect(page.getByLabel('What should Clio call you?')).toHaveValue('Nadia');
});

test('a wrong password and an unknown name are answered alike', async ({ page }) => {
  const name = freshName('olga');
  await signUp(page, name);
  const words = [];
  for (const who of [name, freshName('nobody')]) {
    const other = await page.context().browser()!.newPage();
    await other.goto(new URL('/sign-in', page.url()).href);
    await fillSignIn(other, who, 'certainly the wrong one');
    words.push(await other.getByRole('alert').filter({ hasText: 'belong' }).textContent());
    await expect(other.locator(':focus')).toContainText('belong');
    await expect(other.getByLabel('Sign-in name or e-mail')).toHaveValue(who);
    await other.close();
  }
  expect(words[0]).toBe(words[1]);
});

test('without JavaScript one signs up, sees the codes, and signs in with what was written kept', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const name = freshName('tamara');
  await page.goto('/sign-up');
  await page.getByLabel('Sign-in name or e-mail').fill(name);
  await page.getByLabel('Password').fill('short');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByText('Please use at least 10 characters.')).toBeVisible();
  await expect(page.getByLabel('Sign-in name or e-mail')).toHaveValue(name);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByText('You are signed up.')).toBeVisible();
  await page.goto('/settings/account');
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
});

test('signing in leads on to a page of Clio and never anywhere else', async ({ page }) => {
  const name = freshName('iosif');
  await signUp(page, name);
  for (const next of [
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    '/%09/example.org',
    'javascript:alert(1)',
  ]) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?${new URLSearchParams({ next })}`);
    await fillSignIn(page, name, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    expect(new URL(page.url()).hostname).toBe('localhost');
  }
});

test('a page runs its own scripts and no other, even when one is smuggled into it', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const response = await page.goto('/sign-in');
  const policy = response!.headers()['content-security-policy']!;
  expect(policy.match(/script-src[^;]*/)![0]).toMatch(/^script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'$/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(response!.headers()['x-content-type-options']).toBe('nosniff');
  expect(complaints).toEqual([]);

  const smuggled = `<script>document.documentElement.dataset.smuggled = 'inline'</script>
    <script nonce="guessed">document.documentElement.dataset.smuggled = 'wrong nonce'</script>
    <script src="data:text/javascript,document.documentElement.dataset.smuggled='file'"></script>
    <img alt="" src="data:," onerror="document.documentElement.dataset.smuggled = 'handler'">`;
  await page.route('**/recover', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('<body>', `<body>${smuggled}`) });
  });
  await page.goto('/recover');
  await expect.poll(() => complaints.filter((text) => text.includes('Content Security Policy')).length).toBe(4);
  expect(await page.evaluate(() => document.documentElement.dataset.smuggled)).toBeUndefined();
});

test('the cookie is out of reach of scripts and of other sites', async ({ page }) => {
  await signUp(page, freshName('raisa'));
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name.includes('sign-in'));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
});

test('an administrator finds somebody, makes them a teacher, and has them sign in again for it', async ({
  page,
  browser,
}) => {
  const pupil = await somebody();
  const theirs = await browser.newContext();
  await signBrowserIn(theirs, pupil);
  await signBrowserIn(page.context(), await somebody('administrator'));
  await page.goto('/admin');
  await page.getByLabel('Name or sign-in name').fill(pupil.signInName);
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: pupil.signInName })).toHaveCount(1);
  await page.getByRole('combobox', { name: `Role of ${pupil.name}` }).selectOption('Teacher');
  await page.getByRole('button', { name: `Save the role of ${pupil.name}` }).click();
  await expect(page.getByText(`${pupil.name} is now a teacher.`)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('combobox', { name: `Role of ${pupil.name}` })).toHaveValue('teacher');
  const device = await theirs.newPage();
  await device.goto('/settings/account');
  await expect(device).toHaveURL(/\/sign-in/);
  await fillSignIn(device, pupil.signInName, PASSWORD);
  await expect(device.getByText('Teacher', { exact: true })).toBeVisible();
});

test('a new time zone is kept, and shown so after saving', async ({ page }) => {
  await signBrowserIn(page.context(), await somebody());
  await page.goto('/settings/account');
  await page.getByLabel('Time zone').selectOption('Pacific/Auckland');
  await page.getByLabel('A new day begins at').selectOption('6 in the morning');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('It counts for what you answer from now on.')).toBeVisible();
  await expect(page.getByLabel('Time zone')).toHaveValue('Pacific/Auckland');
  await page.reload();
  await expect(page.getByLabel('Time zone')).toHaveValue('Pacific/Auckland');
  await expect(page.getByLabel('A new day begins at')).toHaveValue('6');
});

test('one downloads everything about oneself', async ({ page }) => {
  const person = await somebody();
  await signBrowserIn(page.context(), person);
  await page.goto('/settings/account');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download everything' }).click();
  expect((await download).suggestedFilename()).toMatch(/^clio-\d{4}-\d\d-\d\d\.json$/);
  const data = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(data).toMatchObject({ format: 'clio-export', person: { id: person.id }, reviews: [] });
});

for (const place of ['/sign-in', '/sign-up', '/recover', '/settings/account', '/admin', '/admin/reports'])
  test(`there is no obstacle on ${place}`, async ({ page }) => {
    if (/settings|admin/.test(place)) await signBrowserIn(page.context(), await somebody('administrator'));
    await page.goto(place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await noObstacle(page);
  });

async function signUp(page: Page, name: string) {
  await page.goto('/sign-up');
  await page.getByLabel('Sign-in name or e-mail').fill(name);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { name: /You are signed up/ })).toBeFocused();
}

async function signIn(page: Page, name: string, password: string) {
  await page.goto('/sign-in');
  await fillSignIn(page, name, password);
  await page.waitForURL('/today');
}

async function fillSignIn(page: Page, name: string, password: string) {
  await page.getByLabel('Sign-in name or e-mail').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function anotherDevice(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}
