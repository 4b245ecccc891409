import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";

/** A browser that gives up does not stop its query: no statement of the web server may run longer. */
const STATEMENT_TIMEOUT_MS = 20_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;
const CONNECTIONS = 20;

function createClient(): PrismaClient {
  const adapter = new PrismaPg({
    // Without an address the first query fails; building the pages needs the module but no database.
    connectionString: env.DATABASE_URL ?? "postgresql://unset@127.0.0.1:1/unset",
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
  });
  return new PrismaClient({ adapter });
}

const holder = globalThis as typeof globalThis & { prismaClient?: PrismaClient };

/** The one way to the database. Kept across reloads of modules in development, where each reload would open a new pool. */
export const prisma: PrismaClient = holder.prismaClient ?? createClient();
holder.prismaClient = prisma;
