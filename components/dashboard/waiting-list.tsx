import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { Term } from "@/components/ui/term";
import type { Waiting } from "@/lib/dashboard/campaign/types";
import { explanationsHref } from "@/lib/explanations/domain";
import { listAddress } from "@/lib/progress/review/domain";
import type { ReportView } from "@/lib/progress/review/types";
import type { PledgesHref } from "./pledges-href";

type Line = { key: string; label: ReactNode; count: number; href: string };

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="flex flex-col">
      {lines.map(({ key, label, count, href }) => (
        <li key={key} className="border-b border-line last:border-b-0">
          <AppLink href={href} className="flex min-h-12 items-center justify-between gap-4 py-1 no-underline hover:underline">
            <span>{label}</span>
            <strong className="text-xl tabular-nums">{count}</strong>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

/** How many things wait for a decision, amendments included. */
export function waitingTotal({ covenants, amendments, reports, periodic, done, branches, explanations }: Waiting): number {
  return covenants + amendments.length + reports + periodic + done + branches + explanations.answered + explanations.overdue;
}

type Props = { waiting: Waiting; campaignId: string; href: PledgesHref };

/** What waits for a decision; each line opens what is to be decided. */
export function WaitingList({ waiting, campaignId, href }: Props) {
  const t = useTranslations("dashboard.waiting");
  const terms = useTranslations("dashboard.terms");
  const reports = (view: ReportView) => listAddress({ view, search: "", campaignId, organizationId: null, page: 1 });
  const lines: Line[] = [
    { key: "covenants", label: t("covenants"), count: waiting.covenants, href: `/campaigns/${campaignId}/board?state=WAITING` },
    { key: "reports", label: t("reports"), count: waiting.reports, href: reports("waiting") },
    { key: "periodic", label: t("periodic"), count: waiting.periodic, href: reports("periodic") },
    { key: "done", label: t("done"), count: waiting.done, href: href({ status: "DONE_REPORTED" }) },
    { key: "branches", label: t("branches"), count: waiting.branches, href: href({ branch: "open" }) },
    {
      key: "explained",
      label: t("explained"),
      count: waiting.explanations.answered,
      href: explanationsHref({ state: "ANSWERED", campaignId }),
    },
    {
      key: "explanationsOverdue",
      label: t("explanationsOverdue"),
      count: waiting.explanations.overdue,
      href: explanationsHref({ state: "OVERDUE", campaignId }),
    },
  ];
  const open = lines.filter(({ count }) => count > 0);
  if (waitingTotal(waiting) === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <>
      <Lines lines={open} />
      {waiting.amendments.length > 0 && (
        <div className="flex flex-col gap-1">
          <p>{t("amendments")}</p>
          <ul className="flex flex-wrap gap-x-4">
            {waiting.amendments.map(({ covenantId, unitName }) => (
              <li key={covenantId}>
                <AppLink href={`/covenants/${covenantId}`} className="inline-flex min-h-11 items-center">
                  {unitName}
                </AppLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(waiting.done > 0 || waiting.branches > 0) && (
        <p className="flex flex-wrap gap-x-4 text-sm text-ink-soft">
          {waiting.done > 0 && <Term meaning={terms("acceptance")}>{terms("acceptanceWord")}</Term>}
          {waiting.branches > 0 && <Term meaning={terms("branch")}>{terms("branchWord")}</Term>}
        </p>
      )}
    </>
  );
}
