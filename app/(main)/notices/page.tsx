import { getTranslations } from "next-intl/server";
import { NoticeGroups } from "@/components/notices/notice-groups";
import { PastList } from "@/components/notices/past-list";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FormShell } from "@/components/ui/form-shell";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { requireActor } from "@/lib/auth/session";
import { markNoticesAction } from "@/lib/notices/actions";
import { openNotices, pastNotices } from "@/lib/notices/data";
import { noticesHref } from "@/lib/notices/domain";
import { noticeQuerySchema } from "@/lib/notices/schema";

export async function generateMetadata() {
  const t = await getTranslations("notices");
  return { title: t("title") };
}

export default async function NoticesPage({ searchParams }: PageProps<"/notices">) {
  const actor = await requireActor();
  const { view, unit, page } = noticeQuerySchema.parse(await searchParams);
  const t = await getTranslations("notices");
  const [open, past] = await Promise.all([openNotices(actor, unit), view === "past" ? pastNotices(actor, unit, page) : null]);
  const isEmpty = past ? past.lines.length === 0 : open.groups.length === 0;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead", { unread: open.unread })} />
      <Tabs
        label={t("views")}
        tabs={(["open", "past"] as const).map((key) => ({
          href: noticesHref({ view: key, unit }),
          label: t(`view.${key}`),
          current: key === view,
        }))}
      />
      {(open.units.length > 1 || unit) && (
        <FilterBar
          path="/notices"
          keep={view === "past" ? { view } : {}}
          filters={[
            {
              name: "unit",
              label: t("unitFilter"),
              value: unit ?? "",
              options: open.units.map(({ id, name }) => ({ value: id, label: name })),
            },
          ]}
        />
      )}
      {isEmpty ? (
        <EmptyState title={t(past ? "emptyPast" : "empty")}>{t(past ? "emptyPastText" : "emptyText")}</EmptyState>
      ) : (
        <FormShell action={markNoticesAction} id="notices" guardLeaving={false} className="flex flex-col gap-8">
          {past ? <PastList past={past} hrefOf={(to) => noticesHref({ view, unit, page: to })} /> : <NoticeGroups groups={open.groups} />}
          {!past && open.unread > 0 && (
            <div>
              <Button kind="secondary" icon="check" name="read" value="all">
                {t("readAll")}
              </Button>
            </div>
          )}
        </FormShell>
      )}
    </>
  );
}
