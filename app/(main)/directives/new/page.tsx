import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DirectiveForm } from "@/components/directives/directive-forms";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { saveDirectiveAction } from "@/lib/directives/actions";
import { directiveChoices } from "@/lib/directives/data";
import { mayGive } from "@/lib/directives/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { isId, newId } from "@/lib/kernel/ids";
import { findReview } from "@/lib/reviews/data";

export async function generateMetadata() {
  const t = await getTranslations("directives.form");
  return { title: t("titleNew") };
}

export default async function NewDirectivePage({ searchParams }: PageProps<"/directives/new">) {
  const [actor, { review }] = await Promise.all([requireActor(), searchParams]);
  if (!can(actor, "reviews.read")) notFound();
  const wanted = typeof review === "string" && isId(review) ? await findReview(actor, review) : null;
  if (review !== undefined && !wanted) notFound();
  const t = await getTranslations("directives");
  const allowed = mayGive(actor, wanted?.placeId ?? actor.membership.placeId);
  return (
    <>
      <PageHeader title={t("form.titleNew")} lead={wanted?.title} breadcrumb={[{ href: "/directives", label: t("list.title") }]} />
      {allowed.ok ? (
        <DirectiveForm
          action={saveDirectiveAction}
          id={newId()}
          directive={null}
          reviewId={wanted?.id ?? null}
          choices={await directiveChoices(actor)}
        />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
