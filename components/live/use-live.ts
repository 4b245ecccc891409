"use client";

import { later } from "@/components/ui/later";
import { useSource } from "@/components/ui/use-source";
import { type Live, LiveSource, type LiveTools, type Reading } from "./live-source";

const TIME_LIMIT_MS = 8_000;

async function read<T>(address: string): Promise<Reading<T>> {
  try {
    const signal = typeof AbortSignal.timeout === "function" ? AbortSignal.timeout(TIME_LIMIT_MS) : null;
    const answer = await fetch(address, { headers: { accept: "application/json" }, cache: "no-store", signal });
    if (answer.ok) return { end: "read", view: (await answer.json()) as T };
    return { end: answer.status === 401 || answer.status === 404 ? "closed" : "offline" };
  } catch {
    return { end: "offline" };
  }
}

function toolsFor<T>(address: string, stream: string): LiveTools<T> {
  return {
    read: () => read<T>(address),
    open: ({ opened, changed, failed }) => {
      const source = new EventSource(stream);
      source.addEventListener("open", opened);
      source.addEventListener("change", changed);
      source.addEventListener("error", () => failed(source.readyState === EventSource.CLOSED));
      return () => source.close();
    },
    later,
  };
}

/** A view that follows the server: `address` answers what there is to see, `stream` tells when to look again. Both are fixed for a page. */
export function useLive<T>(address: string, stream: string, initial: T): { readonly live: Live<T>; readonly source: LiveSource<T> } {
  const { source, seen: live } = useSource(() => new LiveSource<T>(toolsFor(address, stream), initial));
  return { live, source };
}
