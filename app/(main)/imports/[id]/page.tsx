import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FaultTable } from "@/components/imports/fault-table";
import { FileNotes } from "@/components/imports/file-notes";
import { OutcomePart } from "@/components/imports/outcome-part";
import { PlannedTable } from "@/components/imports/planned-table";
import { ReadingForm } from "@/components/imports/reading-form";
import { RunningPart } from "@/components/imports/running-part";
import { StepButtons } from "@/components/imports/step-buttons";
import { AppLink } from "@/components/ui/app-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { applyImportAction, changeReadingAction, discardImportAction, undoImportAction } from "@/lib/imports/actions";
import { importPage } from "@/lib/imports/data";
import { importQuerySchema } from "@/lib/imports/schema";
import type { Fault, ImportPage } from "@/lib/imports/types";
import { formatMoment } from "@/lib/kernel/dates";

export async function generateMetadata() {
  const t = await getTranslations("imports.list");
  return { title: t("title") };
}

/** Each reason of the dry run in the reader's language, said once however often it stands there. */
async function sentencesFor({ plan }: ImportPage): Promise<(fault: Fault) => string> {
  const notes = plan?.lines.flatMap((line) => [...line.notes, ...line.faults]) ?? [];
  const reasons = [...(plan?.faults ?? []), ...notes].map(({ reason }) => reason);
  const keyed = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  const said = new Map(await Promise.all([...keyed].map(async ([key, reason]) => [key, await sentenceOf(reason)] as const)));
  return ({ reason }) => said.get(JSON.stringify(reason)) ?? "";
}

export default async function ImportDetailPage({ params, searchParams }: PageProps<"/imports/[id]">) {
  const { id } = await params;
  const query = importQuerySchema.parse(await searchParams);
  const page = await importPage(await requireActor(), id, query);
  if (!page) notFound();
  const t = await getTranslations("imports");
  const { kind, status, fileName, createdByName, createdAt, campaign, set, plan, reading, file } = page;
  const facts = [
    ...(campaign ? [{ term: t("page.forCampaign"), value: <AppLink href={`/campaigns/${campaign.id}`}>{campaign.name}</AppLink> }] : []),
    ...(set ? [{ term: t("page.forSet"), value: set.name }] : []),
  ];
  const sentence = await sentencesFor(page);
  return (
    <>
      <PageHeader
        title={t("page.title", { kind })}
        lead={t("page.lead", { file: fileName, name: createdByName, time: formatMoment(createdAt) })}
        breadcrumb={[{ href: "/imports", label: t("list.title") }]}
      />
      {facts.length > 0 && <DefinitionList items={facts} />}
      {status === "APPLYING" && <RunningPart id={id} done={page.done} words={{ ...runningWords(t) }} />}
      {(status === "APPLIED" || status === "UNDONE") && <OutcomePart page={page} undo={undoImportAction} />}
      {status === "READ" && file && (
        <>
          {plan && <StepButtons page={page} plan={plan} apply={applyImportAction} discard={discardImportAction} words={runningWords(t)} />}
          <FileNotes file={file} hasReading={reading !== null} kind={kind} discard={discardImportAction} id={id} version={page.version} />
          {plan && plan.faultCount > 0 && <FaultTable kind={kind} plan={plan} sentence={sentence} />}
          {plan && <PlannedTable kind={kind} plan={plan} path={`/imports/${id}`} sentence={sentence} />}
          <ReadingForm page={page} file={file} action={changeReadingAction} />
        </>
      )}
    </>
  );
}

function runningWords(t: Awaited<ReturnType<typeof getTranslations<"imports">>>) {
  return { title: t("page.running"), start: t("page.runningStart"), note: t.raw("page.runningNote") as string };
}
