import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Section } from "@/components/ui/section";
import type { RollUp } from "@/lib/dashboard/types";
import type { PledgeLine } from "@/lib/pledges/list/types";
import type { PledgesHref } from "./pledges-href";
import { TroubleList } from "./trouble-list";

type Props = { lines: readonly PledgeLine[]; lights: RollUp["lights"]; href: PledgesHref; showPlace?: boolean; mayAsk: boolean };

/** Where help is needed: the worst first, and the way to all of them. */
export function TroubleSection({ lines, lights, href, showPlace = false, mayAsk }: Props) {
  const t = useTranslations("dashboard.trouble");
  const link = "inline-flex min-h-11 items-center";
  return (
    <Section
      title={t("title")}
      actions={
        lines.length > 0 && (
          <>
            {lights.RED > 0 && (
              <AppLink href={href({ light: "RED" })} className={link}>
                {t("slow", { count: lights.RED })}
              </AppLink>
            )}
            {lights.AMBER > 0 && (
              <AppLink href={href({ light: "AMBER" })} className={link}>
                {t("attention", { count: lights.AMBER })}
              </AppLink>
            )}
          </>
        )
      }
    >
      {lines.length === 0 ? (
        <p className="text-ink-soft">{t("none")}</p>
      ) : (
        <TroubleList lines={lines} showPlace={showPlace} mayAsk={mayAsk} />
      )}
    </Section>
  );
}
