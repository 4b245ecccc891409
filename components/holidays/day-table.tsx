import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { type Column, Table } from "@/components/ui/table";
import type { FormAction } from "@/lib/action-state";
import type { DayLine } from "@/lib/holidays/types";
import { formatDay, weekdayOf } from "@/lib/kernel/dates";

type Props = { lines: readonly DayLine[]; remove: FormAction };

/** The days of a year: what each is, who declared it; those of the own place can be taken back. */
export function DayTable({ lines, remove }: Props) {
  const t = useTranslations("holidays");
  const columns: Column<DayLine>[] = [
    {
      key: "day",
      head: t("day"),
      names: true,
      cell: ({ day }) => (
        <>
          <span data-field="dayOff.day">{formatDay(day)}</span>
          <span className="text-ink-soft">{` · ${t(`weekday.${weekdayOf(day)}` as "weekday.1")}`}</span>
        </>
      ),
    },
    { key: "kind", head: t("kindLabel"), cell: ({ kind }) => <span data-field="dayOff.kind">{t(`kind.${kind}`)}</span> },
    { key: "name", head: t("name"), cell: ({ name }) => <span data-field="dayOff.name">{name}</span> },
    {
      key: "from",
      head: t("from"),
      cell: ({ day, from }) =>
        from ?? (
          <FormShell action={remove} id={`remove-${day}`} hidden={{ day }} guardLeaving={false} className="contents">
            <Button kind="quiet" icon="trash" label={t("removeOf", { day: formatDay(day) })}>
              {t("remove")}
            </Button>
          </FormShell>
        ),
    },
  ];
  return <Table caption={t("caption")} columns={columns} rows={lines} rowKey={({ day, from }) => `${day} ${from ?? ""}`} />;
}
