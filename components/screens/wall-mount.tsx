"use client";

import { type ReactNode, useEffect, useRef } from "react";
import type { WallState, WallWords } from "@/lib/screens/slides/types";
import { WallPlayer } from "./wall-player";

type Props = { address: string; first: WallState; words: WallWords; children: ReactNode };

/** Hands the stage that the server drew to the player, which needs nothing of the page from then on. */
export function WallMount({ address, first, words, children }: Props) {
  const root = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the player is started once and fetches what is new by itself
  useEffect(() => (root.current ? new WallPlayer({ root: root.current, address, first, words }).start() : undefined), []);

  return (
    <div ref={root} className="wall-page">
      {children}
    </div>
  );
}
