// The web server's process, started by the launcher: `node scripts/serve.mjs start|dev`. It ends when the launcher is gone.
import { subscribe } from "node:diagnostics_channel";

const ORDERLY_MS = 5_000;
const SAYS_WHO_CALLS = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-real-ip"];

if (process.connected) {
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), ORDERLY_MS).unref();
    process.kill(process.pid, "SIGTERM");
  });
}

// Without a proxy of ours anybody can write these headers; then the connection's own address is the truth, and Next passes it on.
if (process.env.TRUST_PROXY !== "1") {
  subscribe("http.server.request.start", (message) => {
    const { request } = /** @type {{ request: import("node:http").IncomingMessage }} */ (message);
    for (const name of SAYS_WHO_CALLS) delete request.headers[name];
    request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
  });
}

const [verb = "start"] = process.argv.slice(2);
const host = process.env.HOST ? ["--hostname", process.env.HOST] : [];
process.argv = [process.argv[0] ?? "node", "next", verb, "--port", process.env.PORT ?? "3000", ...host];
await import("next/dist/bin/next");
