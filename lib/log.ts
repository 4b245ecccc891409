import "server-only";

/** One line of JSON per event on standard error, for whoever runs the server; never shown to a browser. */
function write(level: "info" | "error", message: string, details: Record<string, unknown>): void {
  const plain = Object.fromEntries(
    Object.entries(details).map(([key, value]) => [key, value instanceof Error ? (value.stack ?? value.message) : value]),
  );
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...plain })}\n`);
}

export const log = {
  info: (message: string, details: Record<string, unknown> = {}) => write("info", message, details),
  error: (message: string, details: Record<string, unknown> = {}) => write("error", message, details),
};
