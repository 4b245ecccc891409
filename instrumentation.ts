/** Runs once when the server starts: without its secret or its database it must not serve a single page. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: the bundler replaces it by a constant, to leave Node's modules out of the other runtime; it is no setting of ours
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/env");
  const missing = (["DATABASE_URL", "DATA_DIR", "AUTH_SECRET"] as const).filter((name) => env[name] === undefined);
  if (missing.length > 0) throw new Error(`The server was started without ${missing.join(", ")}: start it with "npm start".`);
}
