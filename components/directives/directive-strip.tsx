import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import type { DirectiveCounts, DirectiveView } from "@/lib/directives/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { DirectiveBadge } from "./directive-table";

/** How many conclusions are open and overdue; nothing while there are none. */
export function DirectiveStrip({ counts }: { counts: DirectiveCounts | null }) {
  const t = useTranslations("directives.strip");
  if (!counts || counts.open === 0) return null;
  return (
    <Section title={t("title")}>
      <StatRow>
        <Stat label={t("open")} value={counts.open} href="/directives" />
        <Stat label={t("overdue")} value={counts.overdue} href="/directives?show=overdue" />
      </StatRow>
    </Section>
  );
}

/** What the own unit was asked to do by conclusions, the nearest due day first. */
export function OwnDirectives({ directives, today }: { directives: readonly DirectiveView[]; today: Day }) {
  const t = useTranslations("directives.strip");
  if (directives.length === 0) return null;
  return (
    <Section title={t("own", { count: directives.length })}>
      <ul className="flex flex-col gap-3">
        {directives.map((directive) => (
          <li key={directive.id} className="flex flex-col gap-1 rounded border border-line bg-card p-4">
            <AppLink href={`/directives/${directive.id}`} className="min-h-11 font-semibold">
              {directive.text}
            </AppLink>
            <span className="text-sm text-ink-soft">
              {directive.issuerPost} · {directive.due ? t("due", { day: formatDay(directive.due) }) : t("noDue")}
            </span>
            <span>
              <DirectiveBadge directive={directive} today={today} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
