import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { RemoveDialog } from "@/components/ui/remove-dialog";
import { type Column, Table } from "@/components/ui/table";
import type { FormAction } from "@/lib/action-state";
import { IMPORT_COLUMNS } from "@/lib/imports/columns/constants";
import type { ImportKind, ImportPage } from "@/lib/imports/types";

type File = NonNullable<ImportPage["file"]>;
type Sample = NonNullable<File["letters"]>["samples"][number];

type Props = { file: File; hasReading: boolean; kind: ImportKind; discard: FormAction; id: string; version: number };

/** What is to be known of a file: letters that were converted, formulas, a header that was not found. */
export function FileNotes({ file, hasReading, kind, discard, id, version }: Props) {
  const t = useTranslations("imports");
  const { letters, formulaCount, head } = file;
  const titleOf = (key: string) => t(`columns.${kind}.${key}` as "columns.UNITS.name");
  const needed = IMPORT_COLUMNS[kind].filter(({ isRequired }) => isRequired).map(({ key }) => titleOf(key));
  const samples: Column<Sample>[] = [
    { key: "before", head: t("page.before"), cell: ({ before }) => before },
    { key: "after", head: t("page.after"), names: true, cell: ({ after }) => after },
  ];
  const words = { remove: t("page.discard"), removeTitle: t("page.discardTitle"), removeBody: t("page.discardBody") };
  return (
    <>
      {!hasReading && (
        <Notice
          kind="warning"
          title={t("page.noHeaderTitle")}
          actions={<RemoveDialog words={words} action={discard} id={id} version={version} />}
        >
          {t("page.noHeaderNote", { columns: needed.join(" · ") })}
        </Notice>
      )}
      {!hasReading && (
        <div className="overflow-x-auto">
          <table className="table">
            <caption className="text-left text-sm text-ink-soft">{t("page.headCaption")}</caption>
            <tbody>
              {head.map((cells, line) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file are known by their number
                <tr key={line}>
                  <th scope="row">{line + 1}</th>
                  {cells.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: and its cells by their column
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {letters && (
        <Notice title={t("page.letters")}>
          <p>{t("page.lettersNote", { set: letters.set, count: letters.count })}</p>
          <Table
            caption={t("page.letters")}
            columns={samples}
            rows={letters.samples}
            rowKey={({ sheet, row, column }) => `${sheet} ${row} ${column}`}
          />
        </Notice>
      )}
      {formulaCount > 0 && <p className="text-sm text-ink-soft">{t("page.formulas", { count: formulaCount })}</p>}
    </>
  );
}
