import { useTranslations } from "next-intl";
import { toneOf } from "@/components/pledges/standing-light";
import { AppLink } from "@/components/ui/app-link";
import { LightShape } from "@/components/ui/light";
import type { RollUp } from "@/lib/dashboard/types";
import { LIGHT_ORDER } from "@/lib/progress/constants";
import type { LightColour } from "@/lib/progress/types";

type Props = { lights: RollUp["lights"]; href: (colour: LightColour) => string };

/** How many of a group stand how, red first, those that are none left out; each count opens its records. */
export function LightCounts({ lights, href }: Props) {
  const t = useTranslations("progress.colour");
  return (
    <ul className="flex flex-wrap gap-x-4">
      {LIGHT_ORDER.filter((colour) => lights[colour] > 0).map((colour) => (
        <li key={colour}>
          <AppLink href={href(colour)} className="inline-flex min-h-11 items-center gap-1.5 no-underline hover:underline" title={t(colour)}>
            <LightShape tone={toneOf(colour)} />
            <span className="font-semibold text-ink tabular-nums">{lights[colour]}</span>
            <span className="sr-only">{t(colour)}</span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
