import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { formatDay } from "@/lib/kernel/dates";
import type { PledgePage } from "@/lib/pledges/page/types";
import type { Branch } from "@/lib/pledges/types";

function Condition({ branch, page }: { branch: Branch; page: PledgePage }) {
  const t = useTranslations("pledges.page");
  if (branch.precondition === null) return null;
  const met = page.conditions.find(({ branchKey }) => branchKey === branch.key);
  const isChosen = page.content.branches.length === 1 || page.choice?.branch === branch.key;
  return (
    <p className="text-sm">
      <span data-field="branch.precondition">{t("precondition", { text: branch.precondition })}</span>{" "}
      <span className="text-ink-soft">
        {met
          ? t("conditionMet", { day: formatDay(met.metDay), evidence: met.evidence ?? "", name: met.confirmedByName })
          : `(${t(page.choice !== null && !isChosen ? "conditionUnused" : "conditionOpen")})`}
      </span>
    </p>
  );
}

function ChoiceState({ branch, page }: { branch: Branch; page: PledgePage }) {
  const t = useTranslations("pledges.page");
  const { choice } = page;
  if (choice === null) return null;
  if (choice.branch !== branch.key) return <span className="text-sm text-ink-soft">{t("branchOther")}</span>;
  return choice.confirmedOn ? (
    <Badge tone="success">{t("branchConfirmed", { day: formatDay(choice.confirmedOn) })}</Badge>
  ) : (
    <Badge tone="waiting">{t("branchChosen", { day: formatDay(choice.chosenOn) })}</Badge>
  );
}

/** Whether a pledge has more to say about its ways than its measure does: several, or one with a precondition. */
export function hasBranches({ content: { branches } }: PledgePage): boolean {
  return branches.length > 1 || branches.some(({ precondition }) => precondition !== null);
}

/** The ways of keeping an either-or pledge, which one was chosen, and what must come first. */
export function BranchList({ page }: { page: PledgePage }) {
  const t = useTranslations("pledges.page");
  const { branches } = page.content;
  return (
    <div className="flex flex-col items-start gap-3">
      {branches.length > 1 && page.choice === null && <Badge tone="waiting">{t("branchOpen")}</Badge>}
      <ul className="flex flex-col gap-3">
        {branches.map((branch) => (
          <li key={branch.key} data-record="branch" data-id={branch.key} className="flex flex-col gap-1">
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <strong data-field="branch.title">
                {branch.title ? t("branchName", { key: branch.key, title: branch.title }) : page.title}
              </strong>
              {branches.length > 1 && <ChoiceState branch={branch} page={page} />}
            </span>
            <Condition branch={branch} page={page} />
          </li>
        ))}
      </ul>
    </div>
  );
}
