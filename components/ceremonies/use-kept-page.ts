"use client";

import { useEffect } from "react";
import type { Live, LiveSource } from "@/components/live/live-source";
import type { TabletView } from "@/lib/ceremonies/running/types";
import { forgetPage, keepPage, keepView, keptView } from "./offline-page";

/** Lets the tablet be loaded again without a line, with what it knew last; nothing is kept of a ceremony that is over and of which nothing waits. */
export function useKeptPage(initial: TabletView, live: Live<TabletView>, source: LiveSource<TabletView>, hasUnsent: boolean): void {
  const { view, state } = live;
  const isOver = view.status === "ENDED" && !hasUnsent;
  useEffect(() => {
    const known = keptView(initial);
    if (known && source.snapshot().view === initial) source.adopt(known);
  }, [initial, source]);
  useEffect(() => {
    if (isOver) void forgetPage(view.id);
    else void keepPage();
  }, [isOver, view.id]);
  useEffect(() => {
    if (state === "live" && !isOver) keepView(view);
  }, [view, state, isOver]);
}
