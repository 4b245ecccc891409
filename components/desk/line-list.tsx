import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { FirstLines } from "@/components/ui/first-lines";

export type Line = { readonly key: string; readonly href: string; readonly title: ReactNode; readonly note: ReactNode };

/** Lines of a list on the desk: what it is about opens it, what is to know stands below. All are there, the first stand open. */
export function LineList({ lines, none }: { lines: readonly Line[]; none: string }) {
  const t = useTranslations("desk");
  if (lines.length === 0) return <p className="text-ink-soft">{none}</p>;
  const items = lines.map(({ key, href, title, note }) => (
    <li key={key} className="border-b border-line last:border-b-0">
      <AppLink href={href} data-list-row="" className="group flex min-h-12 flex-col justify-center py-2 no-underline">
        <span className="font-semibold text-action group-hover:underline">{title}</span>
        <span className="text-sm text-ink-soft">{note}</span>
      </AppLink>
    </li>
  ));
  return <FirstLines lines={items} rest={(count) => t("rest", { count })} />;
}
