import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { type Column, Table } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import type { TakeDownRow } from "@/lib/publications/takedowns/types";

function Lift({ row, action }: { row: TakeDownRow; action: FormAction }) {
  const t = useTranslations("publications.takedown");
  return (
    <details>
      <summary className="flex min-h-11 items-center text-action underline underline-offset-4">{t("lift")}</summary>
      <FormShell action={action} id={`lift-${row.id}`} hidden={{ id: row.id }} guardLeaving={false}>
        <TextInput name="reason" label={t("liftReason")} required />
        <div>
          <Button kind="secondary">{t("lift")}</Button>
        </div>
      </FormShell>
    </details>
  );
}

/** Who asked for what to be taken down, when, and who did it. */
export function TakeDownList({ rows, action }: { rows: readonly TakeDownRow[]; action: FormAction }) {
  const t = useTranslations("publications.takedown");
  const columns: Column<TakeDownRow>[] = [
    {
      key: "what",
      head: t("what"),
      names: true,
      cell: ({ kind, name, fileId }) => (
        <span data-field="takeDown.what" className="flex flex-col gap-1">
          {kind === "NAME" ? t("whatName", { name: name ?? "" }) : t("whatPhoto")}
          {fileId && <img src={`/api/files/${fileId}?size=thumb`} alt="" width={96} className="rounded" loading="lazy" />}
        </span>
      ),
    },
    {
      key: "asked",
      head: t("asked"),
      cell: ({ askedBy, askedDay, reason }) => (
        <>
          <span data-field="takeDown.askedBy">{askedBy}</span>, <span data-field="takeDown.askedDay">{formatDay(askedDay)}</span>
          {reason && <span className="block text-sm text-ink-soft">{reason}</span>}
        </>
      ),
    },
    {
      key: "done",
      head: t("done"),
      cell: ({ doneAt, doneByName }) => (
        <span data-field="takeDown.doneBy">
          {doneByName}, {formatMoment(doneAt)}
        </span>
      ),
    },
    {
      key: "state",
      head: t("state"),
      cell: (row) =>
        row.lifted ? (
          t("liftedLine", { time: formatMoment(row.lifted.at), by: row.lifted.by, reason: row.lifted.reason })
        ) : (
          <>
            {t("inForce")}
            <Lift row={row} action={action} />
          </>
        ),
    },
  ];
  if (rows.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return <Table caption={t("record")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
