import { getTranslations } from "next-intl/server";
import { FeedAddress } from "@/components/feeds/feed-address";
import { Button } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { FormShell } from "@/components/ui/form-shell";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { changeFeedAction } from "@/lib/feeds/actions";
import { ownFeed } from "@/lib/feeds/data";
import { formatMoment } from "@/lib/kernel/dates";

export async function generateMetadata() {
  const t = await getTranslations("feeds.page");
  return { title: t("title") };
}

export default async function OwnCalendarPage() {
  const actor = await requireActor();
  const [feed, t, account] = await Promise.all([ownFeed(actor), getTranslations("feeds.page"), getTranslations("people.account")]);
  const devices = ["iphone", "android", "outlook"] as const;
  return (
    <>
      <PageHeader breadcrumb={[{ href: "/account", label: account("title") }]} title={t("title")} lead={t("lead")} />
      {feed.address === null ? (
        <Section title={t("off")} note={t("offText")}>
          <FormShell action={changeFeedAction} id="feed-on" hidden={{ step: "on" }} guardLeaving={false}>
            <div>
              <Button>{t("switchOn")}</Button>
            </div>
          </FormShell>
        </Section>
      ) : (
        <>
          <Section title={t("addressTitle")} note={t("addressHint")}>
            <FeedAddress address={feed.address} action={changeFeedAction} />
            <p className="text-sm text-ink-soft">
              {feed.changedAt && <span data-field="calendarFeed.changedAt">{t("since", { at: formatMoment(feed.changedAt) })}</span>}{" "}
              <span data-field="calendarFeed.readAt">{feed.readAt ? t("readAt", { at: formatMoment(feed.readAt) }) : t("neverRead")}</span>
            </p>
          </Section>
          <Section title={t("howTitle")} note={t("inside")}>
            <DefinitionList items={devices.map((device) => ({ term: t(device), value: t(`${device}How`) }))} />
          </Section>
        </>
      )}
    </>
  );
}
