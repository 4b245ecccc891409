import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Difference } from "@/components/covenants/difference";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { diffCovenants, differs } from "@/lib/covenants/diff/domain";
import { covenantView, namesFor, pledgesOf } from "@/lib/covenants/reading/data";

export async function generateMetadata({ params }: PageProps<"/covenants/[id]/diff">): Promise<Metadata> {
  const covenant = await covenantView(await requireActor(), (await params).id);
  const t = await getTranslations("covenants.diff");
  return covenant ? { title: t("title", { unit: covenant.facts.organizationName }) } : {};
}

export default async function DiffPage({ params, searchParams }: PageProps<"/covenants/[id]/diff">) {
  const actor = await requireActor();
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const covenant = await covenantView(actor, id);
  const numbered = (text: string | string[] | undefined) => covenant?.revisions.find(({ number }) => String(number) === text);
  const [from, to] = [numbered(query.from), numbered(query.to)];
  if (!covenant || !from || !to) notFound();
  const [before, after] = await Promise.all([pledgesOf(actor, from.id), pledgesOf(actor, to.id)]);
  const [names, t] = await Promise.all([namesFor(actor, covenant, [...before, ...after]), getTranslations("covenants")]);
  const inPaper = (pledges: typeof before) => pledges.filter(({ isRemoved }) => !isRemoved);
  const difference = diffCovenants(
    { preamble: from.preamble, pledges: inPaper(before) },
    { preamble: to.preamble, pledges: inPaper(after) },
  );
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/covenants/${covenant.id}`, label: covenant.facts.organizationName }]}
        kicker={covenant.campaign.name}
        title={t("diff.heading", { from: from.number, to: to.number })}
        lead={to.amendReason ? t("diff.because", { reason: to.amendReason }) : t("diff.lead")}
      />
      {!differs(difference) && <Notice>{t("diff.same")}</Notice>}
      <Difference difference={difference} names={names} />
    </>
  );
}
