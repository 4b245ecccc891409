import type { ReactNode } from "react";
import { AppLink } from "./app-link";

export type LinkItem = { readonly href: string; readonly label: ReactNode; readonly note?: ReactNode };

/** Records of another kind that belong to this one, a link each; a sentence where there is none. */
export function LinkList({ items, empty }: { items: readonly LinkItem[]; empty?: ReactNode }) {
  if (items.length === 0) return empty ? <p className="text-ink-soft">{empty}</p> : null;
  return (
    <ul className="flex flex-col">
      {items.map(({ href, label, note }) => (
        <li key={href} className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1">
          <AppLink href={href} className="py-2">
            {label}
          </AppLink>
          {note && <span className="text-sm text-ink-soft">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
