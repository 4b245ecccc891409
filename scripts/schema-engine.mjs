#!/usr/bin/env node
// Prisma's command line wants a native schema engine that it downloads. This stands in for it: it speaks the engine's
// JSON-RPC on stdio and forwards to the WebAssembly build of the same engine, so that nothing is downloaded.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const PG_CHAR_OID = 18;
const PG_TEXT_OID = 25;

/** The CLI's names of methods that the WebAssembly build calls otherwise. */
const RENAMED = { getDatabaseVersion: "version" };

const require = createRequire(import.meta.url);

/** What the engine says when it breaks off, which would otherwise be lost. */
let lastPanic = "";

async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      lastPanic = message;
    },
  };
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = readFileSync(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

/**
 * Host, port, user and database separately: with a connection string the adapter's shadow database would be the live one.
 * @param {string} url
 */
function connectionOf(url) {
  const parsed = new URL(url);
  return {
    host: parsed.hostname || "127.0.0.1",
    port: parsed.port ? Number(parsed.port) : 5432,
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1)),
    ssl: ["require", "verify-full"].includes(parsed.searchParams.get("sslmode") ?? "") ? true : undefined,
  };
}

/**
 * Adapts one connection of adapter-pg to what the schema engine asks for.
 * Scripts run whole (adapter-pg cuts them at every semicolon, also inside function bodies), and the catalogue's
 * one-byte type "char", which adapter-pg cannot read, is read as text.
 */
function adaptConnection(adapter, pool) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let charColumns = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    charColumns = [];
    for (const [at, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== PG_CHAR_OID) continue;
      field.dataTypeID = PG_TEXT_OID;
      charColumns.push(at);
    }
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const at of charColumns) result.columnTypes[at] = ColumnTypeEnum.Character;
    return result;
  };
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

class EngineAdapterFactory extends PrismaPg {
  #connection;

  constructor(connection) {
    super(connection);
    this.#connection = connection;
  }

  async connect() {
    const adapter = await super.connect();
    return adaptConnection(adapter, adapter.underlyingDriver());
  }

  async connectToShadowDb() {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    const owner = new pg.Client(this.#connection);
    await owner.connect();
    await owner.query(`CREATE DATABASE "${database}"`);
    const shadow = await new PrismaPg({ ...this.#connection, database }).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await owner.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      await owner.end();
    };
    return adaptConnection(shadow, shadow.underlyingDriver());
  }
}

/** Runs a statement on the server's maintenance database. */
async function onMaintenance(connection, sql) {
  const client = new pg.Client({ ...connection, database: "postgres" });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The engine's own way to report an error: JSON lines on stderr after a first line that the CLI drops. */
function failCommand(message, code) {
  const line = { level: "ERROR", target: "schema_engine::logger", fields: { message, error_code: code } };
  process.stderr.write(`schema engine\n${JSON.stringify(line)}\n`);
  process.exit(1);
}

const SQLSTATE_TO_PRISMA = { "3D000": "P1003", "28P01": "P1000", 28000: "P1000" };

async function runCommand(command, connection) {
  try {
    if (command === "can-connect-to-database") {
      const client = new pg.Client(connection);
      await client.connect();
      await client.end();
    } else if (command === "create-database") await onMaintenance(connection, `CREATE DATABASE "${connection.database}"`);
    else if (command === "drop-database") await onMaintenance(connection, `DROP DATABASE IF EXISTS "${connection.database}" WITH (FORCE)`);
    else failCommand(`Unknown command ${command}`, "P1000");
  } catch (error) {
    failCommand(error.message, SQLSTATE_TO_PRISMA[error.code] ?? "P1001");
  }
}

function errorAnswer(id, error) {
  const known = typeof error?.code === "string" && /^P\d{4}$/.test(error.code);
  const message = lastPanic || (error?.message ?? String(error));
  const data = { is_panic: false, message, ...(known ? { error_code: error.code, meta: error.meta ?? {} } : {}) };
  return { id, jsonrpc: "2.0", error: { code: 4466, message: "An error happened. Check the data field for details.", data } };
}

async function serve(datamodelPaths, connection) {
  const send = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
  const datamodels = datamodelPaths.map((path) => [path, readFileSync(path, "utf8")]);
  const glue = await loadEngine();
  const factory = bindMigrationAwareSqlAdapterFactory(new EngineAdapterFactory(connection));
  const log = (text) => process.stderr.write(`${text}\n`);
  let engine;
  let pending = null;
  // A broken engine throws outside of the call that it was asked for, and a silent end would look like success to the CLI.
  process.on("uncaughtException", (error) => {
    process.stdout.write(`${JSON.stringify(errorAnswer(pending, error))}\n`, () => process.exit(1));
  });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const { id, method, params } = JSON.parse(line);
    if (method === undefined) continue;
    pending = id;
    try {
      if (method === "createDatabase") {
        await onMaintenance(connection, `CREATE DATABASE "${connection.database}"`);
        send({ id, jsonrpc: "2.0", result: { databaseName: connection.database } });
        continue;
      }
      engine ??= await glue.SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, log, factory);
      const name = RENAMED[method] ?? method;
      if (typeof engine[name] !== "function") throw new Error(`The schema engine has no method ${method}.`);
      const result = await engine[name](params ?? {});
      // The native engine prints a diff by calling back; the WebAssembly one returns it.
      if (method === "diff" && result?.stdout) send({ id: 0, jsonrpc: "2.0", method: "print", params: { content: result.stdout } });
      send({ id, jsonrpc: "2.0", result: result ?? {} });
    } catch (error) {
      send(errorAnswer(id, error));
    }
  }
  process.exit(0);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: "string", multiple: true },
    datasource: { type: "string" },
    version: { type: "boolean", short: "V" },
    "extension-types": { type: "string" },
    "enabled-preview-features": { type: "string" },
  },
});

if (values.version) {
  process.stdout.write(`schema-engine-wasm ${require("@prisma/engines-version").enginesVersion}\n`);
} else {
  const url = values.datasource ? JSON.parse(values.datasource).url : undefined;
  const connection = connectionOf(url || process.env.DATABASE_URL || "postgresql://unused@127.0.0.1:1/unused");
  const [group, command] = positionals;
  if (group === "cli") await runCommand(command, connection);
  else await serve(values.datamodels ?? [], connection);
}
