import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import type { CampaignChoice, Waiting } from "@/lib/dashboard/campaign/types";

/** What waits for a decision; each line opens what is to be decided. */
export function WaitingList({ waiting, campaign }: { waiting: Waiting; campaign: CampaignChoice }) {
  const t = useTranslations("dashboard.waiting");
  const lines = [
    { key: "covenants", count: waiting.covenants, href: `/campaigns/${campaign.id}/board?state=waiting` },
    { key: "reports", count: waiting.reports, href: `/reports?campaign=${campaign.id}` },
    { key: "done", count: waiting.done, href: `/pledges?campaign=${campaign.id}&status=DONE_REPORTED` },
    { key: "branches", count: waiting.branches, href: `/pledges?campaign=${campaign.id}&branch=open` },
  ] as const;
  const open = lines.filter(({ count }) => count > 0);
  if (open.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ul className="flex flex-col">
      {open.map(({ key, count, href }) => (
        <li key={key} className="border-b border-line last:border-b-0">
          <AppLink href={href} className="flex min-h-12 items-center justify-between gap-4 no-underline hover:underline">
            <span>{t(key)}</span>
            <strong className="text-xl tabular-nums">{count}</strong>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
