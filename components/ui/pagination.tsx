import { useTranslations } from "next-intl";
import { AppLink } from "./app-link";
import { Icon } from "./icon";

type Props = {
  /** Address of the page before and after, or null at the ends. Long lists page by key, so there are no page numbers. */
  previous: string | null;
  next: string | null;
  /** "1–50 trong 327 công trình, phần việc" */
  summary: string;
};

/** Forward and back through a long list. */
export function Pagination({ previous, next, summary }: Props) {
  const t = useTranslations("ui");
  const look = "inline-flex min-h-11 items-center gap-1 rounded px-3 font-semibold";
  return (
    <nav aria-label={t("pages.label")} className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-ink-soft">{summary}</p>
      <div className="print-hidden flex gap-2">
        {previous && (
          <AppLink href={previous} rel="prev" className={look}>
            <Icon name="chevron-left" />
            {t("pages.previous")}
          </AppLink>
        )}
        {next && (
          <AppLink href={next} rel="next" className={look}>
            {t("pages.next")}
            <Icon name="chevron-right" />
          </AppLink>
        )}
      </div>
    </nav>
  );
}
