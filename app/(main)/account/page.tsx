import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PreferencesForm } from "@/components/layout/preferences-form";
import { DeviceList } from "@/components/people/device-list";
import { OwnNameForm, OwnPasswordForm } from "@/components/people/own-account-forms";
import { OwnPosts } from "@/components/people/own-posts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { readTheme, THEME_COOKIE } from "@/lib/i18n/locale";
import {
  changeOwnNameAction,
  changePasswordAction,
  signOutDeviceAction,
  signOutEverywhereAction,
  switchMembershipAction,
} from "@/lib/people/account/actions";
import { ownAccount } from "@/lib/people/account/data";
import { signOutAction } from "@/lib/people/sign-in/actions";

export async function generateMetadata() {
  const t = await getTranslations("people.account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const actor = await requireActor();
  const account = await ownAccount(actor);
  if (!account) notFound();
  const [t, feeds, locale, jar] = await Promise.all([
    getTranslations("people.account"),
    getTranslations("feeds.page"),
    getLocale(),
    cookies(),
  ]);
  const posts = actor.memberships.map(({ id, post, role, organizationName, organizationId }) => ({
    id,
    post,
    role,
    unit: organizationName,
    unitId: organizationId,
    inUse: id === actor.membership.id,
  }));
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead", { login: account.login })} />
      <Section title={t("posts")}>
        <OwnPosts posts={posts} action={switchMembershipAction} />
      </Section>
      <Section title={feeds("link")} note={feeds("linkText")}>
        <div>
          <LinkButton href="/account/calendar" kind="secondary" icon="calendar">
            {feeds("link")}
          </LinkButton>
        </div>
      </Section>
      <Section title={t("nameTitle")}>
        <OwnNameForm action={changeOwnNameAction} name={account.fullName} version={account.version} />
      </Section>
      <Section title={t("passwordTitle")} note={t("passwordNote")}>
        <OwnPasswordForm action={changePasswordAction} login={account.login} />
      </Section>
      <Section title={t("devicesTitle")} note={t("devicesNote", { count: account.devices.length })}>
        <DeviceList
          devices={account.devices}
          signOutAction={signOutAction}
          signOutDeviceAction={signOutDeviceAction}
          signOutEverywhereAction={signOutEverywhereAction}
        />
      </Section>
      <Section title={t("lookTitle")}>
        <PreferencesForm locale={locale} theme={readTheme(jar.get(THEME_COOKIE)?.value)} />
      </Section>
    </>
  );
}
