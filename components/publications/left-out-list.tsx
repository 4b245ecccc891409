import { useTranslations } from "next-intl";
import type { LeftOut } from "@/lib/publications/composing/types";

/** What the public will not read, and why. */
export function LeftOutList({ items }: { items: readonly LeftOut[] }) {
  const t = useTranslations("publications");
  if (items.length === 0) return <p>{t("manage.leftOutNone")}</p>;
  return (
    <ul className="flex max-w-prose list-disc flex-col gap-1 pl-5">
      {items.map(({ what, why, count }) => (
        <li key={`${what} ${why}`}>{t("manage.leftOutLine", { what: t(`what.${what}`, { count: count ?? 0 }), why: t(`why.${why}`) })}</li>
      ))}
    </ul>
  );
}
