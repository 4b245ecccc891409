import "server-only";
import pg from "pg";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { CHANNEL } from "./notify";

const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 10_000;
/** A connection that died without a word (a firewall that forgot it) is found by asking. */
const ASK_EVERY_MS = 30_000;

type Wake = () => void;

/**
 * The one connection of this process on which it hears what changed. It is there while somebody watches, and comes back by itself; what was
 * missed meanwhile is made up for by waking everybody once.
 */
class Listener {
  readonly #watchers = new Map<string, Set<Wake>>();
  #client: pg.Client | null = null;
  #retry: NodeJS.Timeout | null = null;
  #asking: NodeJS.Timeout | null = null;
  #failures = 0;

  /** Calls `wake` after each change under a topic; gives what ends it. */
  watch(topic: string, wake: Wake): () => void {
    const watchers = this.#watchers.get(topic) ?? new Set();
    this.#watchers.set(topic, watchers.add(wake));
    if (!this.#client && !this.#retry) this.#connect();
    return () => {
      watchers.delete(wake);
      if (watchers.size === 0 && this.#watchers.get(topic) === watchers) this.#watchers.delete(topic);
      if (this.#watchers.size === 0) this.#rest();
    };
  }

  #connect(): void {
    const client = new pg.Client({
      connectionString: env.DATABASE_URL,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    this.#client = client;
    client.on("notification", ({ payload = "" }) => this.#wake(this.#watchers.get(payload)));
    client.on("error", (error) => this.#lost(client, error));
    client.on("end", () => this.#lost(client, null));
    this.#begin(client).catch((error: unknown) => this.#lost(client, error));
  }

  async #begin(client: pg.Client): Promise<void> {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    this.#failures = 0;
    this.#asking = setInterval(() => void client.query("SELECT 1").catch((error: unknown) => this.#lost(client, error)), ASK_EVERY_MS);
    this.#asking.unref();
    for (const watchers of this.#watchers.values()) this.#wake(watchers);
  }

  #wake(watchers: ReadonlySet<Wake> | undefined): void {
    for (const wake of [...(watchers ?? [])]) wake();
  }

  /** The connection is gone, or never came; while somebody watches it is tried again after growing pauses. */
  #lost(client: pg.Client, error: unknown): void {
    if (this.#client !== client) return;
    if (error && this.#failures === 0) log.error("live connection lost", { error });
    this.#leave(client);
    if (this.#watchers.size === 0) return;
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      if (this.#watchers.size > 0) this.#connect();
    }, pause);
    this.#retry.unref();
  }

  #rest(): void {
    if (this.#retry) clearTimeout(this.#retry);
    this.#retry = null;
    this.#failures = 0;
    if (this.#client) this.#leave(this.#client);
  }

  #leave(client: pg.Client): void {
    this.#client = null;
    if (this.#asking) clearInterval(this.#asking);
    this.#asking = null;
    client.end().catch(() => {});
  }
}

const holder = globalThis as typeof globalThis & { liveListener?: Listener };

/** Kept across reloads of modules in development, where each reload would leave a connection behind. */
export const listener: Listener = holder.liveListener ?? new Listener();
holder.liveListener = listener;
