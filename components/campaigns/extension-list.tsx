import { useTranslations } from "next-intl";
import { daysMoved } from "@/lib/campaigns/extensions/domain";
import type { OccasionExtension } from "@/lib/campaigns/types";
import { dayAt, formatDay } from "@/lib/kernel/dates";

/** How the day of an occasion was moved, each time with who, why and by which decision. */
export function ExtensionList({ extensions }: { extensions: readonly OccasionExtension[] }) {
  const t = useTranslations("campaigns.moves");
  const moved = (extension: OccasionExtension) => {
    const days = daysMoved(extension);
    if (days === null) return t("first");
    return days > 0 ? t("laterBy", { days }) : t("earlierBy", { days: -days });
  };
  return (
    <ol className="flex flex-col gap-1 border-l-2 border-line pl-4 text-sm text-ink-soft">
      {extensions.map((extension) => (
        <li key={extension.id}>
          {t("line", {
            recorded: formatDay(dayAt(extension.recordedAt)),
            from: extension.oldDay ? formatDay(extension.oldDay) : "…",
            to: formatDay(extension.newDay),
            moved: moved(extension),
            decision: extension.decision,
            reason: extension.reason,
            by: extension.decidedBy,
          })}
        </li>
      ))}
    </ol>
  );
}
