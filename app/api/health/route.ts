import { missingMigrations } from "@/lib/db/migrate";
import { log } from "@/lib/log";

export const dynamic = "force-dynamic";

const PATIENCE_MS = 3_000;
const LATE = Symbol("late");

type Health = { status: "ok" | "unavailable"; database: "reached" | "unreached"; migrations: "applied" | "missing" | "unknown" };

let wasWell = true;

/** One line when it turns bad, not one for each look: whoever watches looks every few seconds. */
function tell(health: Health, error: unknown): Health {
  if (wasWell) log.error("health", { ...health, error: error instanceof Error ? error.message : String(error) });
  return health;
}

async function look(): Promise<Health> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), PATIENCE_MS);
  });
  try {
    const missing = await Promise.race([missingMigrations(), late]);
    if (missing === LATE) return tell({ status: "unavailable", database: "unreached", migrations: "unknown" }, "no answer in time");
    if (missing.length > 0) return tell({ status: "unavailable", database: "reached", migrations: "missing" }, missing.join(", "));
    return { status: "ok", database: "reached", migrations: "applied" };
  } catch (error) {
    return tell({ status: "unavailable", database: "unreached", migrations: "unknown" }, error);
  } finally {
    clearTimeout(timer);
  }
}

/** For whoever watches the service: 200 when the database is reached and migrated, else 503. */
export async function GET(): Promise<Response> {
  const health = await look();
  wasWell = health.status === "ok";
  return Response.json(health, { status: health.status === "ok" ? 200 : 503, headers: { "cache-control": "no-store" } });
}
