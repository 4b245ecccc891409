import { useTranslations } from "next-intl";
import { StandingLight } from "@/components/pledges/standing-light";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { shortHash } from "@/lib/covenants/snapshot/domain";
import type { PledgeChange } from "@/lib/history/comparison/types";
import type { PastPledge } from "@/lib/history/past/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import { Points } from "./points";

function Percent({ pledge }: { pledge: PastPledge | null }) {
  const t = useTranslations("history.past");
  if (!pledge) return <span className="text-ink-soft">{t("unknownBefore")}</span>;
  return pledge.percent === null ? (
    <span className="text-ink-soft">{t("noPercent")}</span>
  ) : (
    <span>{formatPercent(pledge.percent, 1)}</span>
  );
}

function Status({ pledge }: { pledge: PastPledge }) {
  const t = useTranslations();
  return (
    <span className="block">
      {t(`pledges.status.${pledge.status}`)}
      {pledge.isDeleted ? (
        <span className="block">
          <Badge tone="danger">{t("history.past.deleted")}</Badge>
        </span>
      ) : (
        <span className="block">
          <StandingLight light={pledge.light} />
        </span>
      )}
    </span>
  );
}

function Text({ pledge }: { pledge: PastPledge }) {
  const t = useTranslations("history.past");
  return (
    <span className="block text-sm">
      {pledge.revision !== null && t("revision", { number: pledge.revision })}
      <span className="block text-ink-soft">{t("hash", { hash: shortHash(pledge.contentHash) })}</span>
      <span className="block text-ink-soft">{t("since", { day: formatDay(pledge.knownSince) })}</span>
    </span>
  );
}

function Kinds({ kinds }: Pick<PledgeChange, "kinds">) {
  const t = useTranslations("history.past.kinds");
  return (
    <span className="flex flex-wrap gap-1">
      {kinds.map((kind) => (
        <Badge
          key={kind}
          tone={kind === "DELETED" || kind === "CANCELLED" || kind === "FELL" ? "warning" : kind === "SAME" ? "neutral" : "action"}
        >
          {t(kind)}
        </Badge>
      ))}
    </span>
  );
}

type Props = { rows: readonly PledgeChange[]; day: Day; from: Day | null };

/** Every pledge as it was known on a day, or on two with what happened in between. */
export function PastPledges({ rows, day, from }: Props) {
  const t = useTranslations("history.past");
  const named: Column<PledgeChange> = {
    key: "name",
    head: t("pledge"),
    names: true,
    className: "@min-[44rem]:w-[34%]",
    cell: ({ id, title, unitName, after }) => (
      <span className="block">
        {after.isDeleted ? <span className="font-semibold">{title}</span> : <AppLink href={`/pledges/${id}`}>{title}</AppLink>}
        <span className="block text-sm font-normal text-ink-soft">{unitName}</span>
      </span>
    ),
  };
  const due: Column<PledgeChange> = { key: "due", head: t("due"), cell: ({ after }) => (after.due ? formatDay(after.due) : null) };
  const columns: Column<PledgeChange>[] = from
    ? [
        named,
        { key: "changed", head: t("changed"), cell: ({ kinds }) => <Kinds kinds={kinds} /> },
        { key: "before", head: t("on", { day: formatDay(from) }), cell: ({ before }) => <Percent pledge={before} /> },
        { key: "after", head: t("on", { day: formatDay(day) }), cell: ({ after }) => <Percent pledge={after} /> },
        { key: "difference", head: t("difference"), cell: ({ difference }) => <Points value={difference} /> },
        { ...due, cell: ({ before, after }) => <DueDays before={before?.due ?? null} after={after.due} /> },
      ]
    : [
        named,
        { key: "status", head: t("status"), cell: ({ after }) => <Status pledge={after} /> },
        { key: "progress", head: t("progress"), cell: ({ after }) => <Percent pledge={after} /> },
        due,
        { key: "text", head: t("text"), cell: ({ after }) => <Text pledge={after} /> },
      ];
  return <Table caption={t("pledges")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function DueDays({ before, after }: { before: Day | null; after: Day | null }) {
  if (!after) return null;
  return (
    <span className="block">
      {before && before !== after && <s className="block text-sm text-ink-soft">{formatDay(before)}</s>}
      {formatDay(after)}
    </span>
  );
}
