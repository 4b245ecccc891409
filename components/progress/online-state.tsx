"use client";

import { useSyncExternalStore } from "react";
import { Icon } from "@/components/ui/icon";

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Whether the device has a line, in a word; nothing before the page knows. */
export function OnlineState({ online, offline }: { online: string; offline: string }) {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <span role="status" className={`inline-flex items-center gap-1 text-sm ${isOnline ? "text-ink-soft" : "font-semibold text-warning"}`}>
      <Icon name={isOnline ? "online" : "offline"} size={16} />
      {isOnline ? online : offline}
    </span>
  );
}
