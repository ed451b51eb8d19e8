'use client';

import { useState, useTransition } from 'react';
import type { Card } from '@/study/card/card';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { TextAreaField } from '../kit/field';
import { Notice } from '../kit/notice';

export type ReportCard = (report: { card: string; cardRevision: number; text: string }) => Promise<Told>;

type Told = { kind: 'untouched' } | { kind: 'done'; message: string } | { kind: 'refused'; message: string };

type ReportDialogProps = { card: Card; open: boolean; onClose: () => void; reportCard: ReportCard };

/** Something is wrong with this card: a few words to whoever keeps Clio. */
export function ReportDialog({ card, open, onClose, reportCard }: ReportDialogProps) {
  const [told, setTold] = useState<Told | null>(null);
  const [sending, startSending] = useTransition();

  function send(form: FormData) {
    const text = String(form.get('text') ?? '').trim();
    if (text === '') return setTold({ kind: 'refused', message: 'Write a few words on what is wrong.' });
    startSending(async () => {
      setTold(await reportCard({ card: card.id, cardRevision: card.revision, text }).catch(() => UNSENT));
    });
  }

  function close() {
    setTold(null);
    onClose();
  }

  return (
    <Dialog open={open} onClose={close} title="Something is wrong with this card">
      {told?.kind === 'done' ? (
        <>
          <Notice tone="done" announced>
            {told.message}
          </Notice>
          <Button weight="main" onClick={close} className="mt-5">
            Back to the card
          </Button>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send(new FormData(event.currentTarget));
          }}
          className="flex flex-col gap-5"
          noValidate
        >
          <p className="font-serif">{card.prompt}</p>
          <TextAreaField
            name="text"
            label="What is wrong?"
            hint="A wrong date, a second right answer, a spelling, an unclear question. It goes to whoever looks after Clio here, with the card, without your name being shown."
            maxLength={1000}
            error={told?.kind === 'refused' ? told.message : undefined}
          />
          <Button weight="main" type="submit" disabled={sending}>
            {sending ? 'Sending…' : 'Send'}
          </Button>
        </form>
      )}
    </Dialog>
  );
}

const UNSENT: Told = {
  kind: 'refused',
  message: 'It could not be sent: you seem to be offline. What you wrote is still here; send it again later.',
};
