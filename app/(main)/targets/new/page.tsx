import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { TargetForm } from "@/components/targets/target-forms";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { isId, newId } from "@/lib/kernel/ids";
import { saveTargetAction } from "@/lib/targets/actions";
import { findSet, targetChoices } from "@/lib/targets/data";
import { mayKeepTargets } from "@/lib/targets/policy";

export async function generateMetadata() {
  const t = await getTranslations("targets.form");
  return { title: t("titleNew") };
}

export default async function NewTargetPage({ searchParams }: PageProps<"/targets/new">) {
  const [actor, { set }] = await Promise.all([requireActor(), searchParams]);
  if (!can(actor, "targets.read")) notFound();
  const wanted = typeof set === "string" && isId(set) ? await findSet(actor, set) : null;
  if (set !== undefined && !wanted) notFound();
  const t = await getTranslations("targets");
  const allowed = mayKeepTargets(actor, wanted?.placeId ?? actor.membership.placeId);
  return (
    <>
      <PageHeader title={t("form.titleNew")} lead={wanted?.name} breadcrumb={[{ href: "/targets", label: t("list.title") }]} />
      {allowed.ok ? (
        <TargetForm
          action={saveTargetAction}
          id={newId()}
          version={0}
          choices={await targetChoices(actor)}
          setId={wanted?.id ?? null}
          line={null}
          ownPeriod={null}
        />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
