import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { AccountMenu } from "./account-menu";
import { HelpLine } from "./help-line";
import { Masthead } from "./masthead";
import { NavLinks } from "./nav-links";
import { NoticeBell } from "./notice-bell";
import { OpeningBar } from "./opening-bar";
import type { ShellProps } from "./shell-props";

/** How many entries fit a phone's bar without small print. */
const BAR_ENTRIES = 4;

/** The frame of every page for signed-in people. */
export function AppShell(props: ShellProps) {
  const t = useTranslations("layout");
  const product = useTranslations("common")("product");
  const several = props.memberships.length > 1;
  return (
    <div className="shell">
      <a href="#main" className="skip-link">
        {t("skip")}
      </a>
      <Masthead product={product} placeName={props.placeName} home={props.home}>
        <div className="flex shrink-0 items-center gap-1">
          <NoticeBell unread={props.unread} />
          <AccountMenu {...props} />
        </div>
      </Masthead>
      <OpeningBar label={t("opening")} />
      {props.demoDay && (
        <aside aria-label={t("notice")} className="demo-banner print-hidden">
          <Icon name="clock" size={16} className="shrink-0" />
          {t("demo", { day: props.demoDay })}
        </aside>
      )}
      <div className="shell-columns">
        <div className="shell-side print-hidden">
          <NavLinks items={props.nav} label={t("navigation")} look="side" />
        </div>
        <div className="shell-content">
          <p className="print-only text-sm">{t("printed", { day: props.today, name: props.personName })}</p>
          <main id="main" tabIndex={-1} className="flex grow flex-col gap-8 outline-none">
            {several && (
              <p className="acting-as print-hidden">
                {t("actingAs")} <strong>{props.actingAs}</strong>
              </p>
            )}
            {props.children}
          </main>
          <footer className="print-hidden mt-12 border-t border-line pt-4">
            <HelpLine whom={props.help ?? null} />
          </footer>
        </div>
      </div>
      <NavLinks items={props.nav.slice(0, BAR_ENTRIES)} label={t("navigation")} look="bar" />
    </div>
  );
}
