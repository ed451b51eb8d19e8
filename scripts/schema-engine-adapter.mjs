// How the WebAssembly schema engine reaches PostgreSQL: @prisma/adapter-pg with four faults worked around (seen in
// 7.10.0; the versions are pinned, and the drift test fails when they no longer fit together).
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';

const require = createRequire(import.meta.url);
const charType = 18; // PostgreSQL's one-byte "char", all over its catalogue
const textType = 25;

export function migrationFactory(url) {
  letCharThrough();
  // Separate fields, never `connectionString`: that would override the name that the adapter gives the shadow database,
  // and migrations would be replayed on the real one.
  const { schema, ...config } = fieldsOf(url);
  const options = schema ? { schema } : undefined;
  const factory = new PrismaPg(config, options);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => withWholeScripts(labellingChars(await connect()));
  factory.connectToShadowDb = async () => {
    const admin = await connect();
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    await admin.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = withWholeScripts(labellingChars(await new PrismaPg({ ...config, database }, options).connect()));
    const close = shadow.dispose.bind(shadow);
    // The adapter would drop it while its own pool still holds it open.
    shadow.dispose = async () => {
      await close();
      await admin.executeScript(`DROP DATABASE "${database}"`);
      await admin.dispose();
    };
    return shadow;
  };
  return factory;
}

function fieldsOf(url) {
  const { parse } = require('pg-connection-string');
  const given = Object.entries(parse(url ?? '')).filter(([, value]) => value != null);
  const fields = Object.fromEntries(given);
  return { ...fields, port: Number(fields.port ?? 5432) };
}

/** The adapter cuts a script at every semicolon, in comments and function bodies too; PostgreSQL takes it whole. */
function withWholeScripts(adapter) {
  adapter.executeScript = async (script) => void (await adapter.underlyingDriver().query(script));
  return adapter;
}

/** The adapter knows no "char" and refuses it: it passes as text, and labellingChars names it afterwards. */
function letCharThrough() {
  const { prototype } = require('pg/lib/result.js');
  const addFields = prototype.addFields;
  prototype.addFields = function (fields) {
    for (const field of fields) {
      if (field.dataTypeID === charType) Object.assign(field, { dataTypeID: textType, isChar: true });
    }
    return addFields.call(this, fields);
  };
}

function labellingChars(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let fields = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    fields = result.fields ?? [];
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    fields.forEach((field, i) => {
      if (field.isChar) result.columnTypes[i] = ColumnTypeEnum.Character;
    });
    return result;
  };
  return adapter;
}
