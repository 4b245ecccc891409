import { useTranslations } from "next-intl";

/** From the first screen to the groupings below it. */
export function JumpNav({ hasSources }: { hasSources: boolean }) {
  const t = useTranslations("dashboard");
  const parts = ["trend", "blocks", "contents", ...(hasSources ? (["sources"] as const) : []), "statuses"] as const;
  return (
    <nav aria-label={t("jump")} className="print-hidden flex flex-wrap items-center gap-x-5 border-t border-line pt-3">
      <span className="text-ink-soft">{t("jump")}</span>
      {parts.map((part) => (
        <a key={part} href={`#${part}`} className="inline-flex min-h-11 items-center">
          {t(`jumpTo.${part}`)}
        </a>
      ))}
    </nav>
  );
}
