"use client";

import { useEffect, useRef, useState } from "react";

type Settled = { readonly settled: boolean; readonly typing: () => void; readonly leave: () => void };

/**
 * Whether somebody is done typing in a field. A field that is left by a press counts as left when the press is over: what appears below
 * it at once would move the pressed button away before it is released, and the press would be lost.
 */
export function useSettled(): Settled {
  const [settled, setSettled] = useState(true);
  const isPressed = useRef(false);
  const isLeft = useRef(false);

  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    const release = () => {
      isPressed.current = false;
      if (isLeft.current) setTimeout(() => setSettled(isLeft.current));
    };
    window.addEventListener("pointerdown", press, true);
    window.addEventListener("pointerup", release, true);
    window.addEventListener("pointercancel", release, true);
    return () => {
      window.removeEventListener("pointerdown", press, true);
      window.removeEventListener("pointerup", release, true);
      window.removeEventListener("pointercancel", release, true);
    };
  }, []);

  return {
    settled,
    typing: () => {
      isLeft.current = false;
      setSettled(false);
    },
    leave: () => {
      isLeft.current = true;
      // On touch screens the release comes first, then leaving and the click in one turn.
      if (!isPressed.current) setTimeout(() => setSettled(isLeft.current));
    },
  };
}
