import { missingMigrations } from "@/lib/db/migrate";
import { log } from "@/lib/log";

export const dynamic = "force-dynamic";

const PATIENCE_MS = 3_000;
const LATE = Symbol("late");

type Health = { status: "ok" | "unavailable"; database: "reached" | "unreached"; migrations: "applied" | "missing" | "unknown" };

async function look(): Promise<Health> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), PATIENCE_MS);
  });
  try {
    const missing = await Promise.race([missingMigrations(), late]);
    if (missing === LATE) return { status: "unavailable", database: "unreached", migrations: "unknown" };
    if (missing.length > 0) return { status: "unavailable", database: "reached", migrations: "missing" };
    return { status: "ok", database: "reached", migrations: "applied" };
  } catch (error) {
    log.error("health", { error });
    return { status: "unavailable", database: "unreached", migrations: "unknown" };
  } finally {
    clearTimeout(timer);
  }
}

/** For whoever watches the service: 200 when the database is reached and migrated, else 503. */
export async function GET(): Promise<Response> {
  const health = await look();
  return Response.json(health, { status: health.status === "ok" ? 200 : 503, headers: { "cache-control": "no-store" } });
}
