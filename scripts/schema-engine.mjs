#!/usr/bin/env node
// Stands in for Prisma's native schema engine: the same JSON-RPC over standard input and output, served by the
// WebAssembly build of the same engine. For authors of migrations and for the drift test; Clio itself starts without it.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';

const asked = readArguments(process.argv.slice(2));
const url = asked.datasource?.url || process.env.DATABASE_URL;

if (asked.version) console.log('schema-engine-cli wasm');
else if (asked.databaseCommand) await runDatabaseCommand(asked.databaseCommand);
else await serve();

function readArguments(args) {
  const found = { datamodels: [], datasource: undefined, databaseCommand: undefined, version: false };
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === '--datamodels' || args[i] === '-d') found.datamodels.push(args[(i += 1)]);
    else if (args[i] === '--datasource') found.datasource = JSON.parse(args[(i += 1)]);
    else if (args[i] === '--enabled-preview-features' || args[i] === '--extension-types') i += 1;
    else if (args[i] === '--version') found.version = true;
    else if (args[i] === 'cli') return { ...found, databaseCommand: args[i + 1] };
  }
  return found;
}

async function serve() {
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
      log('ERROR', { message: String(error?.message ?? error) });
      process.exit(1);
    });
  }
  const engine = lazily(loadEngine);
  const renamed = { getDatabaseVersion: 'version' };
  let answered = Promise.resolve();
  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Infinity });
  lines.on('line', (line) => {
    const request = line.trim() === '' ? {} : JSON.parse(line);
    if (!request.method) return; // the CLI acknowledging what we printed
    answered = answered.then(async () => {
      try {
        const method = renamed[request.method] ?? request.method;
        const result = await (await engine())[method](request.params);
        if (method === 'diff' && result?.stdout != null) {
          send({ id: 1_000_000 + request.id, method: 'print', params: { content: result.stdout } });
        }
        send({ id: request.id, result: result ?? {} });
      } catch (error) {
        const data = {
          is_panic: false,
          message: error.message,
          meta: error.meta ?? null,
          error_code: error.code ?? null,
        };
        send({ id: request.id, error: { code: 4466, message: 'An error happened. Check the data field.', data } });
      }
    });
  });
  lines.on('close', () => answered.finally(() => process.exit(0)));
}

async function loadEngine() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils');
  const { migrationFactory } = await import('./schema-engine-adapter.mjs');
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  let panic = '';
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { get: () => panic, set_message: (message) => (panic = message) };
  const datamodels = asked.datamodels.map((file) => [file, fs.readFileSync(file, 'utf8')]);
  return bindings.SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(migrationFactory(url)),
  );
}

async function runDatabaseCommand(command) {
  const { default: pg } = await import('pg');
  const target = new URL(url);
  const database = decodeURIComponent(target.pathname.slice(1)) || 'postgres';
  const quoted = `"${database.replaceAll('"', '""')}"`;
  const query = async (name, sql) => {
    const at = new URL(target);
    at.pathname = `/${name}`;
    at.searchParams.delete('schema');
    const client = new pg.Client({ connectionString: at.href });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  try {
    if (command === 'can-connect-to-database') await query(database, 'SELECT 1');
    else if (command === 'create-database') await query('postgres', `CREATE DATABASE ${quoted}`);
    else if (command === 'drop-database') await query('postgres', `DROP DATABASE IF EXISTS ${quoted}`);
    else throw new Error(`the WebAssembly engine has no command ${command}`);
    process.exit(0);
  } catch (error) {
    log('ERROR', { message: error.message, error_code: error.code === '3D000' ? 'P1003' : 'P1001' });
    process.exit(1);
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function log(level, fields) {
  const record = { timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' };
  process.stderr.write(`${JSON.stringify(record)}\n`);
}

function lazily(make) {
  let made;
  return () => (made ??= make());
}
