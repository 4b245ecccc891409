import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountBadge } from "@/components/people/account-badge";
import { AccountSwitch } from "@/components/people/account-switch";
import { LinkSection } from "@/components/people/link-section";
import { PostList } from "@/components/people/post-list";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { publicOrigin } from "@/lib/auth/visitor";
import { sentenceOf } from "@/lib/forms/sentences";
import { formatMoment } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { disablePersonAction, enablePersonAction } from "@/lib/people/actions";
import { findPerson, findPersonFacts } from "@/lib/people/data";
import { createLinkAction } from "@/lib/people/links/actions";
import { mayLookAfter } from "@/lib/people/policy";
import { linkWords } from "../link-words";

export async function generateMetadata({ params }: PageProps<"/people/[id]">) {
  const [actor, { id }, t] = await Promise.all([requireActor(), params, getTranslations("people.list")]);
  const person = isId(id) ? await findPerson(actor, id) : null;
  return { title: person?.fullName ?? t("title") };
}

export default async function PersonPage({ params }: PageProps<"/people/[id]">) {
  const [actor, { id }, t] = await Promise.all([requireActor(), params, getTranslations("people")]);
  const [person, facts] = isId(id) ? await Promise.all([findPerson(actor, id), findPersonFacts(actor, id)]) : [null, null];
  if (!person || !facts) notFound();
  const allowed = mayLookAfter(actor, facts.facts);
  const offBecause = allowed.ok ? null : await sentenceOf(allowed.reasons[0]);
  const isSelf = person.id === actor.person?.id;
  const open = person.memberships.filter(({ state }) => state !== "OVER");
  const over = person.memberships.filter(({ state }) => state === "OVER");
  const { fullName: name, login, account, version } = person;
  return (
    <>
      <PageHeader
        title={name}
        breadcrumb={[{ href: "/people", label: t("list.title") }]}
        status={<AccountBadge account={account} />}
        lead={
          <>
            <p>{t("person.lead", { login })}</p>
            {person.lastSeenAt && <p className="text-sm">{t("person.lastSeen", { at: formatMoment(person.lastSeenAt) })}</p>}
          </>
        }
        actions={
          !isSelf && (
            <>
              <LinkButton href={`/people/${id}/posts/new`} kind="secondary" icon="plus">
                {t("person.givePost")}
              </LinkButton>
              {allowed.ok && (
                <LinkButton href={`/people/${id}/edit`} kind="secondary" icon="edit">
                  {t("person.edit")}
                </LinkButton>
              )}
            </>
          )
        }
      />
      <Section title={t("person.posts")}>
        {open.length > 0 ? (
          <PostList personId={id} posts={open} editable={!isSelf} />
        ) : (
          <p className="text-ink-soft">{t("person.noPosts")}</p>
        )}
      </Section>
      {over.length > 0 && (
        <Section title={t("person.formerPosts")}>
          <PostList personId={id} posts={over} editable={false} />
        </Section>
      )}
      {account !== "DISABLED" && (
        <LinkSection
          action={createLinkAction}
          personId={id}
          owner={{ name, login }}
          isFirst={account === "NOT_OPENED"}
          openUntil={person.openLinkUntil && formatMoment(person.openLinkUntil)}
          offBecause={offBecause}
          words={await linkWords()}
          origin={await publicOrigin()}
        />
      )}
      <AccountSwitch
        disableAction={disablePersonAction}
        enableAction={enablePersonAction}
        person={{ id, version, name, disabled: account === "DISABLED" }}
        offBecause={offBecause}
      />
    </>
  );
}
