import crypto from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** One step of the schema, as written in prisma/migrations/<name>/migration.sql. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

/** The migrations in a folder, in order. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.toSorted().map(async (name) => {
      // A checkout with Windows line ends is the same migration; Prisma, too, compares without them.
      const sql = (await fs.readFile(path.join(folder, name, 'migration.sql'), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, checksum: crypto.createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
