import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { ActingAs } from "./acting-as";
import { NavLinks } from "./nav-links";
import { PreferencesForm } from "./preferences-form";
import type { ShellProps } from "./shell-props";

/** Who is signed in and as what; switching, language, theme, account, sign out. On phones it also holds all pages. */
export function AccountMenu(props: ShellProps) {
  const t = useTranslations("layout");
  return (
    <Menu
      summary={
        <span className="menu-button">
          <span className="hidden min-w-0 text-right leading-tight lg:block">
            <span className="block truncate text-sm font-semibold">{props.personName}</span>
            <span className="block truncate text-xs text-on-brand-soft">{props.actingAs}</span>
          </span>
          <Icon name="menu" size={24} className="shrink-0" />
          <span className="sr-only">{t("menu")}</span>
        </span>
      }
    >
      <div className="menu-phone flex flex-col gap-4 lg:hidden">
        <div>
          <p className="font-semibold">{props.personName}</p>
          <p className="text-sm text-ink-soft">{props.actingAs}</p>
        </div>
        <NavLinks items={props.nav} label={t("allPages")} look="side" />
      </div>
      {props.memberships.length > 1 && (
        <ActingAs
          id="acting-as"
          memberships={props.memberships}
          currentId={props.membershipId}
          action={props.switchAction}
          words={{ label: t("actingAs"), submit: t("switchTo") }}
        />
      )}
      <PreferencesForm locale={props.locale} theme={props.theme} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        {props.accountHref && (
          <AppLink href={props.accountHref} className="flex min-h-11 items-center gap-2">
            <Icon name="account" />
            {t("account")}
          </AppLink>
        )}
        <FormShell action={props.signOutAction} id="sign-out" guardLeaving={false} className="">
          <Button kind="quiet" icon="sign-out">
            {t("signOut")}
          </Button>
        </FormShell>
      </div>
    </Menu>
  );
}
