import { getTranslations } from "next-intl/server";
import { DirectiveFacts, DirectiveResults } from "@/components/directives/directive-facts";
import { DoneForm, RemoveDirective } from "@/components/directives/directive-forms";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { answerDirectiveAction, closeDirectiveAction, removeDirectiveAction } from "@/lib/directives/actions";
import { mayAnswer, mayClose } from "@/lib/directives/policy";
import { formatDay } from "@/lib/kernel/dates";
import { loadDirective } from "./load-directive";

export async function generateMetadata({ params }: PageProps<"/directives/[id]">) {
  await loadDirective((await params).id);
  const t = await getTranslations("directives.list");
  return { title: t("title") };
}

export default async function DirectivePage({ params }: PageProps<"/directives/[id]">) {
  const actor = await requireActor();
  const directive = await loadDirective((await params).id);
  const t = await getTranslations("directives");
  const { organizationId } = actor.membership;
  const closes = mayClose(actor, directive).ok;
  const today = formatDay(actor.today);
  return (
    <>
      <PageHeader
        kicker={directive.issuerPost}
        title={t("list.title")}
        breadcrumb={[{ href: "/directives", label: t("list.title") }]}
        actions={
          closes && (
            <LinkButton href={`/directives/${directive.id}/edit`} kind="secondary" icon="edit">
              {t("page.edit")}
            </LinkButton>
          )
        }
      />
      <DirectiveFacts directive={directive} today={actor.today} />
      <DirectiveResults directive={directive} />
      {mayAnswer(actor, directive, organizationId).ok && (
        <Section title={t("page.answerTitle")}>
          <DoneForm
            action={answerDirectiveAction}
            id="answer-directive"
            hidden={{ id: directive.id, organizationId }}
            submit={t("page.answer")}
            today={today}
          />
        </Section>
      )}
      {closes && (
        <>
          <Section title={t("page.closeTitle")} note={t("page.closeNote")}>
            <DoneForm
              action={closeDirectiveAction}
              id="close-directive"
              hidden={{ id: directive.id, version: directive.version }}
              submit={t("page.close")}
              today={today}
            />
          </Section>
          <RemoveDirective action={removeDirectiveAction} directive={directive} />
        </>
      )}
    </>
  );
}
