'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, ButtonLink } from '../kit/button';
import { StatusLine } from '../kit/status-line';

type RecoveryCodesProps = {
  codes: readonly string[];
  title: string;
  /** `page`: the codes have the page to themselves, and their title is its. */
  level?: 'page' | 'part';
  /** The way on, after the ways of keeping them: whoever goes on first cannot come back for them. */
  children?: ReactNode;
};

/** Shown once: there is no way to read them again, only to make new ones. */
export function RecoveryCodes({ codes, title, level = 'part', children }: RecoveryCodesProps) {
  const Title = level === 'page' ? 'h1' : 'h2';
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<'yes' | 'failed' | null>(null);
  useEffect(() => heading.current?.focus(), []);

  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );

  return (
    <section className="flex max-w-measure flex-col gap-5" aria-labelledby="recovery-codes">
      <Title
        id="recovery-codes"
        ref={heading}
        tabIndex={-1}
        className={`font-serif font-semibold ${level === 'page' ? 'mb-1 text-3xl tracking-tight' : 'text-xl'}`}
      >
        {title}
      </Title>
      <p>
        These are your recovery codes. Each of them, once, lets you set a new password when you have forgotten yours.
        Write them down or save them now: <strong>they are not shown again</strong>, and nobody can look them up.
      </p>
      <ol className="grid grid-cols-1 gap-x-8 border-y border-hairline py-3 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="py-1 font-mono tracking-wide tabular-nums">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button onClick={copy}>Copy them</Button>
        <ButtonLink href={asFile(codes)} download="clio-recovery-codes.txt" prefetch={false}>
          Save as a file
        </ButtonLink>
        <Button onClick={() => window.print()}>Print</Button>
      </div>
      <StatusLine>
        {copied === 'yes' && 'Copied. Paste them where you keep such things.'}
        {copied === 'failed' && 'Your browser did not allow copying. Please select them and copy by hand.'}
      </StatusLine>
      {children}
    </section>
  );
}

/** A text file that is made in the page: the codes go to no server a second time, and saving them needs no script. */
function asFile(codes: readonly string[]): string {
  const text = ['Recovery codes for Clio. Each of them, once, lets you set a new password.', '', ...codes, ''].join(
    '\r\n',
  );
  return `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
}
