import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BriefText } from "@/components/briefs/brief-text";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { publicOrigin } from "@/lib/auth/visitor";
import { briefOf, factsOfUnit } from "@/lib/briefs/domain";
import { listPledges } from "@/lib/pledges/list/data";
import { ALL_PLEDGES } from "@/lib/pledges/list/domain";
import { briefWords } from "../../brief-words";

/** A unit has a handful of works and tasks. */
const MOST_OF_UNIT = 100;

export async function generateMetadata() {
  const t = await getTranslations("briefs");
  return (await requireActor()).membership.role === "REPRESENTATIVE" ? { title: t("title") } : {};
}

export default async function UnitBriefPage() {
  const actor = await requireActor();
  const { role, organizationName: name, placeName } = actor.membership;
  const list = role === "REPRESENTATIVE" ? await listPledges(actor, ALL_PLEDGES, MOST_OF_UNIT) : null;
  if (!list) notFound();
  const [t, today, words, origin] = await Promise.all([
    getTranslations("briefs"),
    getTranslations("progress.today"),
    briefWords(),
    publicOrigin(),
  ]);
  return (
    <>
      <PageHeader breadcrumb={[{ href: "/today", label: today("name") }]} title={t("title")} lead={t("lead")} />
      {list.lines.length === 0 ? (
        <EmptyState title={today("noPledges")}>{today("noPledgesText")}</EmptyState>
      ) : (
        <BriefText
          text={briefOf(factsOfUnit({ name, placeName }, list.lines, actor.now, `${origin}/pledges`), words)}
          label={t("label")}
          copy={t("copy")}
          hint={t("hint")}
        />
      )}
    </>
  );
}
