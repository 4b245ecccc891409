import { useTranslations } from "next-intl";
import { toneOf } from "@/components/pledges/standing-light";
import { AppLink } from "@/components/ui/app-link";
import { LightShape } from "@/components/ui/light";
import { type Column, Table } from "@/components/ui/table";
import type { RollUp } from "@/lib/dashboard/types";
import type { GroupChange } from "@/lib/history/comparison/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import { LIGHT_ORDER } from "@/lib/progress/constants";
import { Points } from "./points";

/** A group's percentage on a day, with what it is of. */
function Figure({ rollUp }: { rollUp: RollUp | null }) {
  const t = useTranslations("history.past");
  if (!rollUp) return <span className="text-ink-soft">{t("unknownBefore")}</span>;
  const { percent, assessable, whole, isHatched } = rollUp;
  if (whole === 0) return <span className="text-ink-soft">{t("noPledge")}</span>;
  if (percent === null) return <span className="text-ink-soft">{t("noFigure", { whole })}</span>;
  return <span className={isHatched ? "text-ink-soft" : ""}>{t("figure", { percent: formatPercent(percent, 1), assessable, whole })}</span>;
}

function Lights({ lights }: { lights: RollUp["lights"] }) {
  const t = useTranslations("progress.colour");
  return (
    <span className="flex flex-wrap gap-x-4">
      {LIGHT_ORDER.filter((light) => lights[light] > 0).map((light) => (
        <span key={light} className="inline-flex items-center gap-1.5" title={t(light)}>
          <LightShape tone={toneOf(light)} />
          <span className="tabular-nums">{lights[light]}</span>
          <span className="sr-only">{t(light)}</span>
        </span>
      ))}
    </span>
  );
}

type Props = { caption: string; rows: readonly GroupChange[]; day: Day; from: Day | null; hrefOf?: (id: string) => string };

/** Groups on one past day, or on two beside each other with their difference. */
export function PastGroups({ caption, rows, day, from, hrefOf }: Props) {
  const t = useTranslations("history.past");
  const columns: Column<GroupChange>[] = [
    {
      key: "name",
      head: t("name"),
      names: true,
      className: from ? "@min-[44rem]:w-[36%]" : "@min-[44rem]:w-[50%]",
      cell: ({ id, name }) => (hrefOf ? <AppLink href={hrefOf(id)}>{name}</AppLink> : name),
    },
    ...(from
      ? [{ key: "before", head: t("on", { day: formatDay(from) }), cell: ({ before }: GroupChange) => <Figure rollUp={before} /> }]
      : []),
    { key: "after", head: t("on", { day: formatDay(day) }), cell: ({ after }) => <Figure rollUp={after} /> },
    from
      ? { key: "difference", head: t("difference"), cell: ({ difference }) => <Points value={difference} /> }
      : { key: "lights", head: t("lights"), cell: ({ after }) => <Lights lights={after.lights} /> },
  ];
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
