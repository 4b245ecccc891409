import { useTranslations } from "next-intl";
import { ExplainLink } from "@/components/explanations/explain-link";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import type { PledgeLine } from "@/lib/pledges/list/types";
import { StandingLight } from "./standing-light";

type Props = {
  lines: readonly PledgeLine[];
  caption: string;
  /** Whoever reads one unit needs no column of units; whoever reads several wards needs the ward's name, too. */
  shows?: "one unit" | "units" | "places";
  /** Whether the reader may ask units for explanations. */
  mayAsk?: boolean;
};

function Name({ line, owner }: { line: PledgeLine; owner: string | null }) {
  const t = useTranslations("pledges");
  return (
    <span className="block">
      <AppLink href={`/pledges/${line.id}`} data-list-row="" className="font-semibold">
        {line.title}
      </AppLink>
      <span className="block text-sm font-normal text-ink-soft">
        {owner && <span className="narrow-only">{`${owner} · `}</span>}
        {t(`kind.${line.kind}`)} · {t(`measure.${line.measure}`)}
      </span>
    </span>
  );
}

function Standing({ line, mayAsk }: { line: PledgeLine; mayAsk: boolean }) {
  const t = useTranslations("pledges.list");
  return (
    <span className="block">
      <StandingLight light={line.light} />
      <span className="block">
        <ExplainLink line={line} mayAsk={mayAsk} />
      </span>
      {line.waitingReports > 0 && <span className="block text-sm text-ink-soft">{t("waitingCount", { count: line.waitingReports })}</span>}
    </span>
  );
}

function Progress({ line }: { line: PledgeLine }) {
  const t = useTranslations("pledges.list");
  const { percent, expected, measure } = line;
  if (percent === null) return <span className="text-ink-soft">{t(measure === "QUALITATIVE" ? "noPercentKind" : "noPercent")}</span>;
  return (
    <span className="block">
      {formatPercent(percent)}
      {expected !== null && <span className="block text-sm text-ink-soft">{t("expected", { percent: formatPercent(expected) })}</span>}
    </span>
  );
}

function Due({ line }: { line: PledgeLine }) {
  const t = useTranslations("pledges");
  const v = useTranslations("progress.verdict");
  return (
    <span className="block">
      {line.dueDay ? formatDay(line.dueDay) : t("unknown")}
      {line.verdict && <span className="block text-sm text-ink-soft">{v(line.verdict)}</span>}
    </span>
  );
}

/** Pledges as lines: what, whose, how it stands, how far, by when. */
export function PledgeTable({ lines, caption, shows = "units", mayAsk = false }: Props) {
  const t = useTranslations("pledges.list");
  const ownerOf = (line: PledgeLine) => (shows === "places" ? `${line.placeName}, ${line.unitName}` : line.unitName);
  const unitColumn: Column<PledgeLine> = {
    key: "unit",
    head: t("unit"),
    wideOnly: true,
    className: "@min-[44rem]:w-[16%]",
    cell: (line) => ownerOf(line),
  };
  const columns: Column<PledgeLine>[] = [
    {
      key: "title",
      head: t("title"),
      names: true,
      className: "@min-[44rem]:w-[44%]",
      cell: (line) => <Name line={line} owner={shows === "one unit" ? null : ownerOf(line)} />,
    },
    ...(shows === "one unit" ? [] : [unitColumn]),
    { key: "light", head: t("standing"), className: "@min-[44rem]:w-[20%]", cell: (line) => <Standing line={line} mayAsk={mayAsk} /> },
    { key: "progress", head: t("progress"), align: "right", cell: (line) => <Progress line={line} /> },
    { key: "due", head: t("due"), align: "right", cell: (line) => <Due line={line} /> },
  ];
  return <Table caption={caption} columns={columns} rows={lines} rowKey={(line) => line.id} />;
}
