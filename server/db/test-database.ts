import pg from 'pg';
import { inject, onTestFinished, afterAll } from 'vitest';
import { connectDb, disconnectDb, type Db } from './connect';
import { databaseNameOf, quoteName, withDatabase } from './database-name';

let made = 0;

/**
 * A migrated database of one's own on the throw-away server, dropped at the end. Called at the top of a test file (or in
 * beforeAll) it serves the file; called inside a test, that test.
 */
export async function testDatabase({ migrated = true } = {}): Promise<{ db: Db; url: string }> {
  const templateUrl = inject('templateUrl');
  const template = databaseNameOf(templateUrl);
  made += 1;
  const name = `${template.replace('template', String(process.pid))}_${made}`;
  await onServer(
    templateUrl,
    `CREATE DATABASE ${quoteName(name)} TEMPLATE ${migrated ? quoteName(template) : 'template1'}`,
  );
  const url = withDatabase(templateUrl, name);
  const db = connectDb(url);
  atTheEnd(async () => {
    await disconnectDb(db);
    await onServer(templateUrl, `DROP DATABASE ${quoteName(name)} WITH (FORCE)`);
  });
  return { db, url };
}

function atTheEnd(tidy: () => Promise<void>) {
  try {
    onTestFinished(tidy);
  } catch {
    afterAll(tidy); // not inside a test
  }
}

async function onServer(templateUrl: string, sql: string) {
  const client = new pg.Client({ connectionString: withDatabase(templateUrl, 'postgres') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
