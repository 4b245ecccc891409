import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A thing of its own: a pledge, a unit, a person. What belongs together is parted by lines instead. */
export function Card({ children, as: Tag = "div", className }: { children: ReactNode; as?: "div" | "article" | "li"; className?: string }) {
  return <Tag className={classNames("rounded border border-line bg-card p-4 md:p-5", className)}>{children}</Tag>;
}
