import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import type { Beginnings } from "@/lib/setup/types";

/** What a new place still lacks before its first campaign; nothing once it has one. */
export function StartList({ beginnings }: { beginnings: Beginnings | null }) {
  const t = useTranslations("setup.start");
  if (!beginnings) return null;
  const { unitCount, withoutRepresentative, notOpened, officialCount } = beginnings;
  const steps = [
    { done: unitCount > 0, what: t("units"), state: t("unitsState", { count: unitCount }) },
    {
      done: unitCount > 0 && withoutRepresentative === 0,
      what: t("people"),
      state: unitCount > 0 ? t("peopleState", { have: unitCount - withoutRepresentative, count: unitCount }) : null,
    },
    { done: unitCount > 0 && notOpened === 0, what: t("opened"), state: unitCount > 0 ? t("openedState", { count: notOpened }) : null },
    { done: officialCount > 0, what: t("official"), state: t("officialState", { count: officialCount }) },
    { done: false, what: t("campaign"), state: t("campaignState") },
  ];
  return (
    <Section title={t("title")}>
      <ol className="flex flex-col gap-2">
        {steps.map((step) => (
          <li key={step.what} className="flex items-start gap-3">
            <Icon
              name={step.done ? "success" : "hourglass"}
              className={step.done ? "mt-1 shrink-0 text-success" : "mt-1 shrink-0 text-ink-soft"}
            />
            <span>
              {step.what} <span className="sr-only">({step.done ? t("done") : t("open")})</span>
              {step.state && <span className="block text-sm text-ink-soft">{step.state}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
