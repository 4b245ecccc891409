import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Icon } from "@/components/ui/icon";
import type { CourseStep } from "@/lib/pledges/course/types";

type Step = { readonly step: CourseStep; readonly whyNot: string | null };

/** The steps that can be taken with a pledge, each leading to its own page; what cannot be done says why. */
export function CourseSteps({ pledgeId, steps }: { pledgeId: string; steps: readonly Step[] }) {
  const t = useTranslations("progress.course");
  return (
    <ul className="flex max-w-prose flex-col divide-y divide-line border-y border-line">
      {steps.map(({ step, whyNot }) => (
        <li key={step} className="py-2">
          {whyNot === null ? (
            <AppLink href={`/pledges/${pledgeId}/${step}`} className="inline-flex min-h-11 items-center font-semibold">
              {t(`step.${step}`)}
            </AppLink>
          ) : (
            <span className="flex min-h-11 items-center font-semibold text-ink-soft">{t(`step.${step}`)}</span>
          )}
          <p className="flex items-start gap-1 text-sm text-ink-soft">
            {whyNot !== null && <Icon name="lock" size={16} className="mt-1 shrink-0" />}
            {whyNot ?? t(`note.${step}`)}
          </p>
        </li>
      ))}
    </ul>
  );
}
