'use client';

import { ActionForm, type FormAction } from '../person/action-form';

type AttachFormProps = { document: string; onServer: boolean; attach: FormAction };

/** A file from this device; or, where the operator has put a copy on the server, that one. */
export function AttachForm({ document, onServer, attach }: AttachFormProps) {
  return (
    <div className="mt-6 space-y-8">
      <ActionForm action={attach} submit="Attach my copy" pending="Looking through it …">
        {({ errors }) => (
          <div className="flex flex-col gap-1">
            <input type="hidden" name="document" value={document} />
            <label htmlFor="original-file" className="font-medium">
              The text as a file
            </label>
            <p id="original-file-hint" className="text-sm text-ink-soft">
              Plain text (.txt), up to 5 MB.
            </p>
            <input
              id="original-file"
              type="file"
              name="file"
              accept=".txt,.md,.text,text/plain"
              aria-describedby="original-file-hint"
              aria-invalid={errors.file ? true : undefined}
              className="mt-1 block min-h-12 w-full rounded-edge border border-rule bg-sheet p-2 file:mr-4 file:min-h-9 file:rounded-edge file:border file:border-rule file:bg-paper file:px-3 file:text-ink"
            />
          </div>
        )}
      </ActionForm>
      {onServer && (
        <ActionForm action={attach} submit="Attach that copy" pending="Looking through it …" weight="quiet">
          {() => (
            <>
              <input type="hidden" name="document" value={document} />
              <input type="hidden" name="of" value="operator" />
              <p>Whoever looks after Clio here has put a copy of this text on the server.</p>
            </>
          )}
        </ActionForm>
      )}
    </div>
  );
}
