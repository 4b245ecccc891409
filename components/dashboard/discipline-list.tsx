import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import type { PledgesHref } from "./pledges-href";

type Props = {
  reporting: CampaignDashboard["reporting"];
  /** Units that have signed, of how many, and where they are listed; null above the ward. */
  signing: (CampaignDashboard["signing"] & { readonly href: string }) | null;
  href: PledgesHref;
};

/** Who keeps the rhythm: signed covenants, reports due and overdue. */
export function DisciplineList({ reporting, signing, href }: Props) {
  const t = useTranslations("dashboard.reporting");
  const lines = [
    { key: "overdue", label: t("overdue"), value: String(reporting.overdue), href: href({ reporting: "OVERDUE" }) },
    { key: "due", label: t("due"), value: String(reporting.due), href: href({ reporting: "DUE" }) },
    ...(signing ? [{ key: "signed", label: t("signed"), value: t("signedOf", signing), href: signing.href }] : []),
  ];
  return (
    <ul className="flex flex-col">
      {lines.map(({ key, label, value, href: address }) => (
        <li key={key} className="border-b border-line last:border-b-0">
          <AppLink href={address} className="flex min-h-11 items-center justify-between gap-4 py-1 text-ink no-underline hover:underline">
            <span>{label}</span>
            <strong className="tabular-nums">{value}</strong>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
