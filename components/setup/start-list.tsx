import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import type { Beginnings, HigherBeginnings, WardBeginnings } from "@/lib/setup/types";

type Step = { readonly done: boolean; readonly what: string; readonly state: string | null };

/** What a new place still lacks before it can begin; nothing once it lacks nothing. */
export function StartList({ beginnings }: { beginnings: Beginnings | null }) {
  const t = useTranslations("setup.start");
  const steps = useSteps(beginnings);
  if (steps.length === 0) return null;
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

function useSteps(beginnings: Beginnings | null): readonly Step[] {
  const t = useTranslations("setup.start");
  const wardSteps = ({ unitCount, withoutRepresentative, notOpened, officialCount }: WardBeginnings): readonly Step[] => {
    const hasUnits = unitCount > 0;
    const have = unitCount - withoutRepresentative;
    return [
      { done: hasUnits, what: t("units"), state: t("unitsState", { count: unitCount }) },
      {
        done: hasUnits && withoutRepresentative === 0,
        what: t("people"),
        state: hasUnits ? t("peopleState", { have, count: unitCount }) : null,
      },
      { done: hasUnits && notOpened === 0, what: t("opened"), state: hasUnits ? t("openedState", { count: notOpened }) : null },
      { done: officialCount > 0, what: t("official"), state: t("officialState", { count: officialCount }) },
      { done: false, what: t("campaign"), state: t("campaignState") },
    ];
  };
  const higherSteps = ({ wardCount, withoutAdministrator }: HigherBeginnings): readonly Step[] => [
    { done: wardCount > 0, what: t("wards"), state: t("wardsState", { count: wardCount }) },
    {
      done: wardCount > 0 && withoutAdministrator === 0,
      what: t("administrators"),
      state: wardCount > 0 ? t("administratorsState", { count: withoutAdministrator }) : null,
    },
  ];
  if (!beginnings) return [];
  return beginnings.level === "WARD" ? wardSteps(beginnings) : higherSteps(beginnings);
}
