import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { homeOf, navigationFor } from "@/lib/access/navigation";
import { requireActor } from "@/lib/auth/session";
import { readTheme, THEME_COOKIE } from "@/lib/i18n/locale";
import { formatDay } from "@/lib/kernel/dates";
import { unreadNotices } from "@/lib/notices/data";
import { helpFor } from "@/lib/organizations/data";
import { switchMembershipAction } from "@/lib/people/account/actions";
import { signOutAction } from "@/lib/people/sign-in/actions";

export default async function MainLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const [t, locale, jar, help, unread] = await Promise.all([
    getTranslations("layout"),
    getLocale(),
    cookies(),
    helpFor(actor),
    unreadNotices(actor),
  ]);
  const today = formatDay(actor.today);
  const lineOf = (membership: { post: string; organizationName: string }) =>
    t("actingAsLine", { post: membership.post, organization: membership.organizationName });
  return (
    <AppShell
      placeName={actor.membership.placeName}
      home={homeOf(actor)}
      nav={navigationFor(actor).map(({ key, href }) => ({ key, href, label: t(`nav.${key}`), shortLabel: t(`navShort.${key}`) }))}
      personName={actor.person?.name ?? ""}
      actingAs={lineOf(actor.membership)}
      membershipId={actor.membership.id}
      memberships={actor.memberships.map((membership) => ({ id: membership.id, label: lineOf(membership) }))}
      switchAction={switchMembershipAction}
      signOutAction={signOutAction}
      unread={unread}
      accountHref="/account"
      help={help}
      demoDay={actor.isDemoClock ? today : null}
      today={today}
      locale={locale}
      theme={readTheme(jar.get(THEME_COOKIE)?.value)}
    >
      {children}
    </AppShell>
  );
}
