import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { type Pool, type QueryArrayResult, types } from 'pg';

export type SchemaEngine = bindings.SchemaEngine;

/** No table and no enum of this database is managed by anyone else. */
export const NO_FILTER = { externalTables: [], externalEnums: [] };

/** The number of PostgreSQL's internal type "char". */
const SINGLE_BYTE = 18;

let started: Promise<void> | undefined;

/**
 * The functions the WebAssembly calls, with timers that keep no process alive: the engine gives
 * itself ten seconds to get a lock and forgets to take the alarm back when it has it.
 */
function withIdleTimers(imports: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
  const idle = Object.entries(imports)
    .filter(([name]) => name.startsWith('__wbg_setTimeout_'))
    .map(([name]) => [name, (run: () => void, ms: number) => setTimeout(run, ms).unref()]);
  return { ...imports, ...Object.fromEntries(idle) };
}

/**
 * Compiles and starts the engine's WebAssembly once per process. Node 20 cannot import a
 * `.wasm` file by itself, so the two halves of the package are joined here by hand.
 */
function startWasm(): Promise<void> {
  started ??= (async () => {
    const { resolve } = createRequire(import.meta.url);
    const folder = dirname(resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
    const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, {
      './schema_engine_bg.js': withIdleTimers(bindings),
    });
    bindings.__wbg_set_wasm(instance.exports);
    const { __wbindgen_start: start } = instance.exports;
    if (typeof start === 'function') start();
  })();
  return started;
}

/**
 * The adapter with two repairs the engine needs. The stock one cuts a script at every semicolon,
 * which breaks the body of a trigger function; sent whole, PostgreSQL takes the script apart
 * itself and runs it as one transaction. And it does not know the type of some columns of the
 * catalogue, which are one character of text, so that no database could be compared.
 */
function engineAdapter(pool: Pool): PrismaPg {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  const connectToShadowDb = factory.connectToShadowDb.bind(factory);
  factory.connect = async () => repaired(await connect());
  factory.connectToShadowDb = async () => repaired(await connectToShadowDb());
  return factory;
}

function repaired<A extends Awaited<ReturnType<PrismaPg['connect']>>>(adapter: A): A {
  const pool = adapter.underlyingDriver();
  const query: (...given: unknown[]) => Promise<QueryArrayResult> = pool.query.bind(pool);
  adapter.executeScript = async (script) => {
    await query(script);
  };
  let characters: number[] = [];
  const queryWithKnownTypes = async (...given: unknown[]) => {
    const result = await query(...given);
    characters = [...result.fields.keys()].filter(
      (index) => result.fields[index]?.dataTypeID === SINGLE_BYTE,
    );
    for (const field of result.fields) {
      if (field.dataTypeID === SINGLE_BYTE) field.dataTypeID = types.builtins.TEXT;
    }
    return result;
  };
  Object.assign(pool, { query: queryWithKnownTypes });
  const queryRaw = adapter.queryRaw.bind(adapter);
  // The engine asks one question after the other, so the columns noted are those of this answer.
  adapter.queryRaw = async (question) => {
    const answer = await queryRaw(question);
    for (const index of characters) answer.columnTypes[index] = ColumnTypeEnum.Character;
    return answer;
  };
  return adapter;
}

/**
 * Prisma's schema engine, compiled to WebAssembly: the same code the Prisma CLI runs, without a
 * native program to download.
 *
 * @param pool connections to the database the engine works on; the caller ends it
 * @returns an engine to be freed with `free()`
 */
export async function openSchemaEngine(pool: Pool): Promise<SchemaEngine> {
  await startWasm();
  const adapter = bindMigrationAwareSqlAdapterFactory(engineAdapter(pool));
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
}
