import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import type { RollUp } from "@/lib/dashboard/types";
import type { PledgeFilter } from "@/lib/pledges/list/types";
import type { PledgesHref } from "./pledges-href";

/** What has no percentage and stands beside it: assessed works, by their last assessment. */
export function QualitativeLine({ qualitative, href }: { qualitative: RollUp["qualitative"]; href: PledgesHref }) {
  const t = useTranslations("dashboard");
  if (qualitative.all === 0) return null;
  const link = (assessment: PledgeFilter["assessment"]) => (text: ReactNode) => (
    <AppLink href={href({ assessment })} className="whitespace-nowrap">
      {text}
    </AppLink>
  );
  return (
    <p className="text-sm text-ink-soft">
      {t.rich("qualitative", {
        ...qualitative,
        every: link("ALL"),
        good: link("PASSED"),
        bad: link("FAILED"),
        open: link("NONE"),
      })}
    </p>
  );
}
