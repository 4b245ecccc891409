import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { IndicatorForm, RemoveIndicator } from "@/components/indicators/indicator-form";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { removeIndicatorAction, saveIndicatorAction } from "@/lib/indicators/actions";
import { findIndicator } from "@/lib/indicators/data";
import { isId, newId } from "@/lib/kernel/ids";
import { mayKeepTargets } from "@/lib/targets/policy";

export async function generateMetadata() {
  const t = await getTranslations("indicators.list");
  return { title: t("title") };
}

export default async function IndicatorPage({ params }: PageProps<"/indicators/[id]">) {
  const [actor, { id }] = await Promise.all([requireActor(), params]);
  const isNew = id === "new";
  const result = isId(id) ? await findIndicator(actor, id) : null;
  if (!can(actor, "targets.read") || (!result && !isNew)) notFound();
  const t = await getTranslations("indicators");
  const allowed = mayKeepTargets(actor, result?.placeId ?? actor.membership.placeId);
  const title = result ? t("form.titleEdit", { code: result.code, year: String(result.year) }) : t("form.titleNew");
  return (
    <>
      <PageHeader title={title} breadcrumb={[{ href: "/indicators", label: t("list.title") }]} />
      {allowed.ok ? (
        <>
          <IndicatorForm action={saveIndicatorAction} id={result?.id ?? newId()} result={result} />
          {result && <RemoveIndicator action={removeIndicatorAction} result={result} />}
        </>
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
