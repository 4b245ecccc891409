import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/kernel/dates";
import type { PlaqueLine, PlaqueStatus } from "@/lib/plaques/types";

/** The step at which a plaque stands, in words. */
export function PlaqueStatusBadge({ status }: { status: PlaqueStatus }) {
  const t = useTranslations("plaques.status");
  const tone = status === "MOUNTED" || status === "DECIDED" ? "success" : status === "RETURNED" ? "warning" : "waiting";
  return (
    <span data-field="plaque.status">
      <Badge tone={tone}>{t(status)}</Badge>
    </span>
  );
}

/** Plaques, one line each; a line opens the plaque. */
export function PlaqueTable({ lines }: { lines: readonly PlaqueLine[] }) {
  const t = useTranslations("plaques.list");
  return (
    <Table
      caption={t("caption")}
      rows={lines}
      rowKey={({ id }) => id}
      record="plaque"
      columns={[
        {
          key: "work",
          head: t("work"),
          names: true,
          cell: ({ id, title }) => (
            <AppLink href={`/plaques/${id}`} className="inline-flex min-h-11 items-center">
              {title}
            </AppLink>
          ),
        },
        { key: "unit", head: t("unit"), cell: ({ unitName }) => unitName, className: "min-w-28" },
        { key: "status", head: t("status"), cell: ({ status }) => <PlaqueStatusBadge status={status} /> },
        { key: "decision", head: t("decision"), cell: ({ decisionNumber }) => decisionNumber ?? "–" },
        { key: "level", head: t("level"), wideOnly: true, cell: ({ level }) => level ?? "–" },
        { key: "ceremony", head: t("ceremony"), cell: ({ ceremonyDay }) => (ceremonyDay ? formatDay(ceremonyDay) : "–") },
      ]}
    />
  );
}
