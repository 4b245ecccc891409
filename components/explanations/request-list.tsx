import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Section } from "@/components/ui/section";
import type { ExplanationLine } from "@/lib/explanations/types";
import { formatDay } from "@/lib/kernel/dates";
import { ExplanationBadge } from "./state-badge";

/** Requests about one pledge, on its page: each opens with all that was said. */
export function RequestList({ lines }: { lines: readonly ExplanationLine[] }) {
  const t = useTranslations("explanations");
  return (
    <ul className="flex max-w-prose flex-col divide-y divide-line border-y border-line">
      {lines.map((line) => (
        <li key={line.id} data-record="explanationRequest" data-id={line.id} className="flex flex-col gap-1 py-2">
          <AppLink href={`/explanations/${line.id}`} className="inline-flex min-h-11 items-center font-semibold">
            <span className="line-clamp-2">{line.question}</span>
          </AppLink>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
            <ExplanationBadge line={line} />
            <span>{t("askedBy", { name: line.askedByName })}</span>
            <span>{t("due", { day: formatDay(line.dueDay) })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the unit is asked to explain, on top of its page of today. */
export function AskedOfUnit({ lines }: { lines: readonly ExplanationLine[] }) {
  const t = useTranslations("explanations");
  if (lines.length === 0) return null;
  return (
    <Section title={t("toAnswer", { count: lines.length })}>
      <ul className="flex max-w-prose flex-col divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.id} data-record="explanationRequest" data-id={line.id} className="flex flex-col gap-1 py-3">
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
              <ExplanationBadge line={line} />
              <span>{t("askedBy", { name: line.askedByName })}</span>
              <span>{t("due", { day: formatDay(line.dueDay) })}</span>
            </span>
            <AppLink href={`/explanations/${line.id}`} className="inline-flex min-h-11 items-center font-semibold">
              {line.title}
            </AppLink>
            <p className="line-clamp-3 whitespace-pre-line">{line.question}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
