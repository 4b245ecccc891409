"use client";

import { useEffect, useState, useSyncExternalStore } from "react";

/** Something outside React that a page follows, and that waits for the line by itself. */
export type Source<T> = {
  readonly snapshot: () => T;
  readonly subscribe: (listener: () => void) => () => void;
  /** The page stands. */
  readonly start: () => void;
  /** The line may be back, or the page is looked at again. */
  readonly wake: () => void;
  /** The page goes away. */
  readonly stop: () => void;
};

/** A source that lives as long as the page, and what it knows now; it is woken when the line is back and when the page is looked at again. */
export function useSource<T, S extends Source<T>>(create: () => S & Source<T>): { readonly source: S; readonly seen: T } {
  const [source] = useState(create);
  const seen = useSyncExternalStore(source.subscribe, source.snapshot, source.snapshot);
  useEffect(() => {
    source.start();
    const wake = () => source.wake();
    addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
      source.stop();
    };
  }, [source]);
  return { source, seen };
}
