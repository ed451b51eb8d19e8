'use client';

import { useState } from 'react';
import { changesOf, type DraftChanges } from '@/study/extraction/edited-draft';
import type { Draft } from '@/study/extraction/draft';
import { kindWord } from '../claim/kind-mark';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { firstFocus } from '../kit/first-focus';
import { Field, SelectField, TextAreaField } from '../kit/field';
import { Notice } from '../kit/notice';

type DraftEditorProps = {
  draft: Draft;
  open: boolean;
  onClose: () => void;
  /** What is wrong with it, or null where it is saved. */
  onSave: (changes: DraftChanges) => Promise<string | null>;
};

/** Everything about a draft that a person may change, in words. */
export function DraftEditor({ draft, open, onClose, onSave }: DraftEditorProps) {
  const [error, setError] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const before = changesOf(draft);

  async function save(form: FormData) {
    setSaving(true);
    const wrong = await onSave(changesIn(form, before));
    setSaving(false);
    setError(wrong);
    if (wrong === null) onClose();
  }

  return (
    <Dialog open={open} onClose={onClose} title={before.cards.length > 1 ? 'Edit these cards' : 'Edit this card'}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(new FormData(event.currentTarget));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
        className="flex flex-col gap-5"
      >
        {error && (
          <Notice tone="error" announced>
            {error}
          </Notice>
        )}
        {before.cards.map((card, at) => (
          <fieldset key={card.id} className="flex flex-col gap-4 border-b border-hairline pb-5">
            <legend className="mb-2 font-semibold">
              {before.cards.length > 1 ? `Card ${at + 1} of ${before.cards.length}` : 'Card'}
            </legend>
            <TextAreaField
              ref={at === 0 ? firstFocus : null}
              name={`prompt-${at}`}
              label="Question"
              rows={3}
              defaultValue={card.prompt}
              maxLength={600}
            />
            <Field name={`answer-${at}`} label="Answer" defaultValue={card.answer} maxLength={300} />
            <Field
              name={`accepted-${at}`}
              label="Also right when typed"
              hint="Other spellings, with semicolons between them."
              defaultValue={card.accepted.join('; ')}
            />
            <TextAreaField
              name={`options-${at}`}
              label="Wrong options"
              hint="One a line. With fewer than two it is never multiple choice."
              rows={Math.max(3, card.options.length)}
              defaultValue={card.options.join('\n')}
            />
            {before.cards.length > 1 && (
              <label className="flex min-h-11 items-center gap-3">
                <input type="checkbox" name={`drop-${at}`} className="size-[1.1rem] accent-oxblood" />
                Leave this card out
              </label>
            )}
          </fieldset>
        ))}
        <TextAreaField
          name="text"
          label="The point, in a sentence"
          rows={2}
          defaultValue={before.text}
          maxLength={1000}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField name="kind" label="Kind" defaultValue={before.kind}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindWord(kind)}
              </option>
            ))}
          </SelectField>
          <SelectField name="standing" label="How it stands" defaultValue={before.standing}>
            <option value="attributed">One view</option>
            <option value="established">Nobody doubts it</option>
            <option value="contested">Sources differ</option>
            <option value="corrected">The source is wrong here</option>
          </SelectField>
        </div>
        {draft.holder && <Field name="holder" label="Who says so" defaultValue={before.holder} maxLength={200} />}
        <div className="sticky bottom-0 -mx-5 -mb-6 flex flex-wrap gap-3 border-t border-rule bg-sheet px-5 py-3 md:-mx-7 md:px-7">
          <Button type="submit" weight="main" aria-disabled={saving}>
            {saving ? 'Saving…' : 'Save'}
          </Button>
          <Button onClick={onClose}>Leave it as it was</Button>
        </div>
      </form>
    </Dialog>
  );
}

const kinds = ['date', 'person', 'position', 'figure', 'term', 'cause'] as const;

function changesIn(form: FormData, before: DraftChanges): DraftChanges {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const parts = (name: string, between: RegExp) =>
    read(name)
      .split(between)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    text: read('text'),
    kind: read('kind') as DraftChanges['kind'],
    standing: read('standing') as DraftChanges['standing'],
    holder: read('holder'),
    cards: before.cards.flatMap(({ id }, at) =>
      form.get(`drop-${at}`)
        ? []
        : {
            id,
            prompt: read(`prompt-${at}`),
            answer: read(`answer-${at}`),
            accepted: parts(`accepted-${at}`, /;/),
            options: parts(`options-${at}`, /\n/),
          },
    ),
  };
}
