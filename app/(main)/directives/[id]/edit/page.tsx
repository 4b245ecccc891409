import { getTranslations } from "next-intl/server";
import { DirectiveForm } from "@/components/directives/directive-forms";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { saveDirectiveAction } from "@/lib/directives/actions";
import { directiveChoices } from "@/lib/directives/data";
import { mayClose } from "@/lib/directives/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { loadDirective } from "../load-directive";

export async function generateMetadata({ params }: PageProps<"/directives/[id]/edit">) {
  await loadDirective((await params).id);
  const t = await getTranslations("directives.form");
  return { title: t("titleEdit") };
}

export default async function EditDirectivePage({ params }: PageProps<"/directives/[id]/edit">) {
  const actor = await requireActor();
  const directive = await loadDirective((await params).id);
  const t = await getTranslations("directives");
  const allowed = mayClose(actor, directive);
  return (
    <>
      <PageHeader title={t("form.titleEdit")} breadcrumb={[{ href: `/directives/${directive.id}`, label: t("list.title") }]} />
      {allowed.ok ? (
        <DirectiveForm
          action={saveDirectiveAction}
          id={directive.id}
          directive={directive}
          reviewId={null}
          choices={await directiveChoices(actor)}
        />
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}
