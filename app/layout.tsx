import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { readTheme, THEME_COOKIE } from '@/ui/kit/theme';
import './globals.css';

// None is preloaded: on a slow line they would take from the styles what the first paint waits for (100 ms of 700), and a face of
// the same measures stands in until they come.
const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--face-serif',
  adjustFontFallback: 'Times New Roman',
  preload: false,
});

const serifItalic = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  weight: '200 900',
  style: 'italic',
  variable: '--face-serif-italic',
  adjustFontFallback: 'Times New Roman',
  preload: false,
});

const sans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--face-sans',
  adjustFontFallback: 'Arial',
  preload: false,
});

export const metadata: Metadata = {
  title: { default: 'Clio', template: '%s · Clio' },
  description: 'History revision that stays: every question tied to the sentence it came from.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f0' },
    { media: '(prefers-color-scheme: dark)', color: '#171411' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en-GB" data-theme={theme} className={`${serif.variable} ${serifItalic.variable} ${sans.variable}`}>
      <body>{children}</body>
    </html>
  );
}
