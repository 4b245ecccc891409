import { getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { TargetForm } from "@/components/targets/target-forms";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { saveTargetAction } from "@/lib/targets/actions";
import { targetChoices } from "@/lib/targets/data";
import { mayKeepTargets } from "@/lib/targets/policy";
import { loadTarget } from "../load-target";

export async function generateMetadata({ params }: PageProps<"/targets/[id]/edit">) {
  await loadTarget((await params).id);
  const t = await getTranslations("targets.form");
  return { title: t("titleEdit") };
}

export default async function EditTargetPage({ params }: PageProps<"/targets/[id]/edit">) {
  const actor = await requireActor();
  const { line, set, version, ownPeriod } = await loadTarget((await params).id);
  const t = await getTranslations("targets");
  const allowed = mayKeepTargets(actor, set.placeId);
  return (
    <>
      <PageHeader title={t("form.titleEdit")} breadcrumb={[{ href: `/targets/${line.id}`, label: line.name }]} />
      {allowed.ok ? (
        <TargetForm
          action={saveTargetAction}
          id={line.id}
          version={version}
          choices={await targetChoices(actor)}
          setId={set.id}
          line={line}
          ownPeriod={ownPeriod}
        />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
