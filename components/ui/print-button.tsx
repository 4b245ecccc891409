"use client";

import { Button } from "./button";

/** Prints the page as it stands: the frame leaves itself out. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button type="button" kind="secondary" icon="print" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
