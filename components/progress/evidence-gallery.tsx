import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Icon } from "@/components/ui/icon";
import { formatDay } from "@/lib/kernel/dates";
import type { EvidenceLine } from "@/lib/progress/review/types";

function Same({ same }: Pick<EvidenceLine, "same">) {
  const t = useTranslations("progress.page");
  const [first] = same;
  if (!first) return null;
  return (
    <p className="flex items-start gap-2 text-sm font-semibold text-warning">
      <Icon name="warning" size={16} className="mt-1 shrink-0" />
      <span>
        {t("same", { count: same.length })}{" "}
        <AppLink href={`/reports/${first.reportId}`} className="text-warning underline">
          {t("sameIn", { title: first.title, unit: first.unitName, day: formatDay(first.ofDay) })}
        </AppLink>
      </span>
    </p>
  );
}

/** Photos and papers of a report, large enough to judge; the same photo in another report is pointed out. */
export function EvidenceGallery({ evidence }: { evidence: readonly EvidenceLine[] }) {
  const t = useTranslations("progress.page");
  if (evidence.length === 0) return <p className="text-ink-soft">{t("noEvidence")}</p>;
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))] gap-4">
      {evidence.map((one, index) => (
        <li key={one.fileId} className="flex flex-col gap-2">
          <a href={`/api/files/${one.fileId}`} className="block">
            {one.mime.startsWith("image/") ? (
              <img
                src={`/api/files/${one.fileId}?size=thumb`}
                alt={t("photo", { number: index + 1, name: one.name })}
                width={one.width ?? undefined}
                height={one.height ?? undefined}
                loading="lazy"
                className="aspect-[4/3] w-full rounded border border-line object-cover"
              />
            ) : (
              <span className="flex min-h-14 items-center gap-2 rounded border border-line px-3 py-2 break-all">
                <Icon name="file" className="shrink-0" />
                {one.name}
              </span>
            )}
          </a>
          <Same same={one.same} />
        </li>
      ))}
    </ul>
  );
}
