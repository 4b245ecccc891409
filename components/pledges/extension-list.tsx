import { useTranslations } from "next-intl";
import { formatDay } from "@/lib/kernel/dates";
import type { ExtensionShown } from "@/lib/pledges/page/types";

/** Due days moved after signing: from, to, why, by which decision and whom. */
export function ExtensionList({ extensions }: { extensions: readonly ExtensionShown[] }) {
  const t = useTranslations("pledges");
  return (
    <ol className="flex flex-col gap-2">
      {extensions.map((one) => (
        <li key={one.id}>
          <strong>{t("page.extension", { from: one.oldDay ? formatDay(one.oldDay) : t("unknown"), to: formatDay(one.newDay) })}</strong>
          <span className="block text-ink-soft">
            {t("page.extensionBy", { reason: one.reason, decision: one.decision, name: one.decidedByName })}
          </span>
        </li>
      ))}
    </ol>
  );
}
