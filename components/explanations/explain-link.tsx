import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Icon } from "@/components/ui/icon";
import { formatDay } from "@/lib/kernel/dates";
import type { PledgeLine } from "@/lib/pledges/list/types";

type Props = { line: Pick<PledgeLine, "id" | "title" | "explanation">; mayAsk: boolean };

/** One touch from a figure to asking about it; or to what was asked already. Nothing for who does not ask and where nothing was asked. */
export function ExplainLink({ line: { id, title, explanation }, mayAsk }: Props) {
  const t = useTranslations("explanations");
  const look = "inline-flex min-h-11 items-center gap-1.5 text-sm";
  if (explanation) {
    const { status, dueDay, overdue } = explanation;
    const said =
      status === "ANSWERED"
        ? t("answered")
        : overdue > 0
          ? t("askedOverdue", { days: overdue })
          : t("askedUntil", { day: formatDay(dueDay) });
    return (
      <AppLink href={`/explanations/${explanation.id}`} className={`${look} ${overdue > 0 ? "font-semibold text-danger" : ""}`}>
        <Icon name="message" size={16} className="shrink-0" />
        {said}
        <span className="sr-only">{`: ${title}`}</span>
      </AppLink>
    );
  }
  if (!mayAsk) return null;
  return (
    <AppLink href={`/pledges/${id}/explain`} className={look} aria-label={t("askOf", { title })}>
      <Icon name="message" size={16} className="shrink-0" />
      {t("ask")}
    </AppLink>
  );
}
