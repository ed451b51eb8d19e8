'use client';

import { ActionForm, type FormAction } from '../person/action-form';

export type ModelOffer = {
  url: string;
  host: string;
  model: string;
  isHere: boolean;
  version: number;
  characters: number;
  ofCharacters: number;
  parts: number;
  agreedAt: number | null;
};

/** Where the text would go and how much of it, before any of it goes; what was agreed to once need not be agreed to again. */
export function AskModelForm({ offer, ask }: { offer: ModelOffer; ask: FormAction }) {
  const { host, model, isHere, characters, ofCharacters, parts, agreedAt } = offer;
  const whole = ofCharacters - characters < 200;
  return (
    <ActionForm action={ask} submit="Send and ask" pending="One moment…" weight="quiet">
      {({ errors }) => (
        <>
          <input type="hidden" name="url" value={offer.url} />
          <input type="hidden" name="model" value={model} />
          <input type="hidden" name="version" value={offer.version} />
          <p>
            {whole ? 'Title and text of this document' : 'Title and beginning of this document'}, {inWords(characters)}{' '}
            characters
            {!whole && ` of ${inWords(ofCharacters)}`}, and the questions drafted so far would be sent
            {parts > 1 && ` in ${parts} parts`} to <strong className="font-semibold break-words">{host}</strong>, to the
            language model <strong className="font-semibold break-words">{model}</strong>.{' '}
            {isHere
              ? 'That is an address on the machine that Clio runs on.'
              : 'It leaves the machine that Clio runs on.'}{' '}
            Nothing about you is sent with it.
          </p>
          <p className="text-sm text-ink-soft">
            What it proposes passes the same checks as everything here: the sentence must stand in the document, the
            answer in the sentence. The rest is listed as refused. Your drafts stay as they are.
          </p>
          {agreedAt === null ? (
            <div>
              <label className="flex min-h-12 cursor-pointer items-baseline gap-3 py-2">
                <input
                  type="checkbox"
                  name="agreed"
                  value="yes"
                  aria-invalid={errors.agreed ? true : undefined}
                  aria-describedby={errors.agreed ? 'agreed-error' : undefined}
                  className="size-[1.1rem] shrink-0 translate-y-0.5 accent-oxblood"
                />
                I want to send this document there, and I have the right to.
              </label>
              {errors.agreed && (
                <p id="agreed-error" className="text-sm font-medium text-oxblood">
                  {errors.agreed}
                </p>
              )}
            </div>
          ) : (
            <p>You agreed on {dayInWords(agreedAt)} that this document is sent there.</p>
          )}
        </>
      )}
    </ActionForm>
  );
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}

function dayInWords(instant: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}
