import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { NoPermission } from "@/components/layout/no-permission";
import { TargetSetForm } from "@/components/targets/target-forms";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { documentChoices } from "@/lib/documents/data";
import { sentenceOf } from "@/lib/forms/sentences";
import { mayImport } from "@/lib/imports/policy";
import { isId, newId } from "@/lib/kernel/ids";
import { saveSetAction } from "@/lib/targets/actions";
import { findSet } from "@/lib/targets/data";
import { mayKeepTargets } from "@/lib/targets/policy";

export async function generateMetadata() {
  const t = await getTranslations("targets.set");
  return { title: t("titleEdit") };
}

export default async function TargetSetPage({ params }: PageProps<"/targets/sets/[setId]">) {
  const [actor, { setId }] = await Promise.all([requireActor(), params]);
  const isNew = setId === "new";
  const set = isId(setId) ? await findSet(actor, setId) : null;
  if (!can(actor, "targets.read") || (!set && !isNew)) notFound();
  const t = await getTranslations("targets");
  const allowed = mayKeepTargets(actor, set?.placeId ?? actor.membership.placeId);
  return (
    <>
      <PageHeader
        title={t(isNew ? "set.titleNew" : "set.titleEdit")}
        breadcrumb={[{ href: "/targets", label: t("list.title") }]}
        actions={set && mayImport(actor, "TARGETS").ok && <ExportMenu list="targets" again={{ kind: "TARGETS", set: set.id }} />}
      />
      {allowed.ok ? (
        <TargetSetForm action={saveSetAction} id={set?.id ?? newId()} set={set} documents={await documentChoices(actor)} />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
