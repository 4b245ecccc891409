import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PastForm } from "@/components/history/past-form";
import { PastGroups } from "@/components/history/past-groups";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { comparePlaces } from "@/lib/history/comparison/domain";
import { placeOn } from "@/lib/history/past/data";
import { readPastDays } from "@/lib/history/past/domain";
import { formatDay } from "@/lib/kernel/dates";

export async function generateMetadata() {
  const t = await getTranslations("history.past");
  return { title: t("title") };
}

export default async function PlacePastPage({ searchParams }: PageProps<"/past">) {
  const [actor, query] = await Promise.all([requireActor(), searchParams]);
  const { day, from, unreadable, isReversed } = readPastDays(query, actor.today);
  const [after, before] = await Promise.all([placeOn(actor, day), from && placeOn(actor, from)]);
  if (!after) notFound();
  const t = await getTranslations("history.past");
  const { all, campaigns } = comparePlaces(before, after);
  const days = `day=${day}${from ? `&from=${from}` : ""}`;
  return (
    <>
      <PageHeader
        kicker={after.placeName}
        title={t(from ? "titleCompare" : "title")}
        lead={from ? t("leadCompare", { from: formatDay(from), to: formatDay(day) }) : t("lead", { day: formatDay(day) })}
      />
      <PastForm path="/past" day={day} from={from} unreadable={unreadable} isReversed={isReversed} />
      {campaigns.length === 0 ? (
        <EmptyState title={t("nothing")} />
      ) : (
        <>
          <PastGroups caption={t("ward")} rows={[{ ...all, name: t("ward") }]} day={day} from={from} />
          <Section title={t("campaigns")}>
            <PastGroups caption={t("campaigns")} rows={campaigns} day={day} from={from} hrefOf={(id) => `/campaigns/${id}/past?${days}`} />
          </Section>
        </>
      )}
    </>
  );
}
