import type { ReactNode } from "react";

/** Words for screen readers where the eye sees the same by shape or place. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
