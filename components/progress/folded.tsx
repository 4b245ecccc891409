"use client";

import type { ReactNode } from "react";
import { useField } from "@/components/ui/form-context";

/** A part of a form that few need: folded until it is opened, or until its field is what must be mended. */
export function Folded({ field, title, children, open = false }: { field: string; title: string; children: ReactNode; open?: boolean }) {
  const { errors, typed } = useField(field);
  const isNeeded = open || errors.length > 0 || Boolean(typed?.[0]);
  return (
    <details key={String(isNeeded)} open={isNeeded} className="max-w-prose">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold text-action">{title}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
