import { env } from "@/lib/env";

/** Runs once when the server starts: without its secret or its database it must not serve a single page. */
export function register(): void {
  const missing = (["DATABASE_URL", "DATA_DIR", "AUTH_SECRET"] as const).filter((name) => env[name] === undefined);
  if (missing.length > 0) throw new Error(`The server was started without ${missing.join(", ")}: start it with "npm start".`);
}
