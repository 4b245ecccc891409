import { getTranslations } from "next-intl/server";
import { EndForm } from "@/components/ceremonies/end-form";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { endCeremonyAction } from "@/lib/ceremonies/minutes/actions";
import { mayRun } from "@/lib/ceremonies/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { loadCeremonyPage } from "../../load-ceremony";

export async function generateMetadata({ params }: PageProps<"/ceremonies/[id]/end">) {
  return { title: (await loadCeremonyPage((await params).id)).name };
}

export default async function EndCeremonyPage({ params }: PageProps<"/ceremonies/[id]/end">) {
  const actor = await requireActor();
  const ceremony = await loadCeremonyPage((await params).id);
  const t = await getTranslations("ceremonies.end");
  const allowed = mayRun(actor, ceremony);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { ...ceremony.counter })}
        breadcrumb={[{ href: `/ceremonies/${ceremony.id}`, label: ceremony.name }]}
      />
      {allowed.ok ? (
        <EndForm ceremony={ceremony} action={endCeremonyAction} />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
