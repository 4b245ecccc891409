import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import { NO_CONTENT } from "@/lib/pledges/list/domain";
import { type GroupRow, GroupTable } from "./group-table";
import type { PledgesHref } from "./pledges-href";

/** By content; a work counts in each of its contents, and what the source declares but does not print is said. */
export function ContentGroups({ view, href }: { view: CampaignDashboard; href: PledgesHref }) {
  const t = useTranslations("dashboard");
  const row = (id: string, name: string, rollUp: GroupRow["rollUp"]): GroupRow => ({
    ...{ id, name, rollUp },
    href: (change) => href({ contentId: id, ...change }),
  });
  const rows = view.contents.map(({ id, name, rollUp }) => row(id, name, rollUp));
  const entered = view.contents.length;
  const declared = view.contentsDeclared ?? entered;
  return (
    <Section title={t("contents")} id="contents" note={view.contentsOverlap ? t("contentsOverlap") : undefined}>
      <GroupTable caption={t("contents")} rows={view.noContent ? [...rows, row(NO_CONTENT, t("noContent"), view.noContent)] : rows} />
      {declared > entered && <Notice>{t("notPrinted", { declared, entered, count: declared - entered })}</Notice>}
    </Section>
  );
}
