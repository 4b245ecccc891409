import { useTranslations } from "next-intl";
import { toneOf } from "@/components/pledges/standing-light";
import { AppLink } from "@/components/ui/app-link";
import { LightShape } from "@/components/ui/light";
import type { RollUp } from "@/lib/dashboard/types";
import { LIGHT_ORDER } from "@/lib/progress/constants";
import type { PledgesHref } from "./pledges-href";

type Props = { lights: RollUp["lights"]; href: PledgesHref };

/** How many of a group stand how, red first, those that are none left out; each count opens its records. */
export function LightCounts({ lights, href }: Props) {
  const t = useTranslations("progress.colour");
  return (
    <ul className="-my-2 flex flex-wrap gap-x-4">
      {LIGHT_ORDER.filter((light) => lights[light] > 0).map((light) => (
        <li key={light}>
          <AppLink
            href={href({ light })}
            className="inline-flex min-h-11 min-w-8 items-center gap-1.5 no-underline hover:underline"
            title={t(light)}
          >
            <LightShape tone={toneOf(light)} />
            <span className="font-semibold text-ink tabular-nums">{lights[light]}</span>
            <span className="sr-only">{t(light)}</span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
