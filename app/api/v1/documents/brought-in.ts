import type { Brought } from '@/server/commands/take-in-documents';

/** Files that were chosen, and a text that was pasted, as a form sends them. */
export async function broughtIn(form: FormData): Promise<Brought> {
  const chosen = form.getAll('file').filter((entry) => typeof entry !== 'string');
  // A field without a file is sent as one without a name.
  const named = chosen.filter(({ name, size }) => name !== '' || size > 0);
  const files = await Promise.all(
    named.map(async (file) => ({ fileName: file.name, bytes: Buffer.from(await file.arrayBuffer()) })),
  );
  const [pasted, title, replaces] = ['text', 'title', 'replaces'].map((name) => String(form.get(name) ?? '').trim());
  if (pasted) files.push({ fileName: `${title || 'Pasted text'}.txt`, bytes: Buffer.from(pasted, 'utf8') });
  return { files, title: files.length === 1 ? title : '', replaces: replaces || null };
}
