import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Icon } from "@/components/ui/icon";
import type { CovenantView, Names, PledgeView, RevisionView } from "@/lib/covenants/reading/types";
import { CovenantPaper } from "./covenant-paper";
import { NextStep, type Parts, type StepActions, type WhyNot } from "./next-step";
import { RevisionBadge } from "./status-badge";

type Props = {
  readonly covenant: CovenantView;
  readonly shown: RevisionView;
  readonly pledges: readonly PledgeView[];
  readonly names: Names;
  readonly returned: RevisionView | null;
  readonly isAmendment: boolean;
  readonly parts: Parts;
  readonly off: WhyNot;
  readonly actions: StepActions;
  readonly closeHref: string;
};

const UNDER_WAY = ["DRAFT", "SUBMITTED", "APPROVED"];

/** A covenant opened beside the board, to be read and decided without leaving the list. */
export function BoardPanel({ covenant, shown, pledges, names, closeHref, ...step }: Props) {
  const t = useTranslations("covenants.board");
  return (
    <aside
      aria-label={t("panel", { unit: covenant.facts.organizationName })}
      className="print-hidden order-first flex flex-col gap-4 rounded border border-action bg-card p-4 lg:sticky lg:top-20 lg:order-none lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto [&_.definition-list>div]:block"
    >
      <div className="flex items-start justify-between gap-3">
        <h2 className="text-lg">{covenant.facts.organizationName}</h2>
        <AppLink href={closeHref} scroll={false} className="icon-button -m-2">
          <Icon name="close" />
          <span className="sr-only">{t("closePanel")}</span>
        </AppLink>
      </div>
      <p className="flex flex-wrap items-center gap-3">
        <RevisionBadge status={shown.status} isDropped={shown.isDropped} />
        <AppLink href={`/covenants/${covenant.id}`}>{t("wholePage")}</AppLink>
      </p>
      {UNDER_WAY.includes(shown.status) && <NextStep covenantId={covenant.id} open={shown} {...step} />}
      <CovenantPaper preamble={shown.preamble} pledges={pledges} names={names} />
    </aside>
  );
}
