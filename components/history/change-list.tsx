import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChangeText } from "@/components/covenants/change-text";
import type { HistoryChange, Shown } from "@/lib/history/changes/types";
import type { HistoryNames } from "@/lib/history/types";
import { formatDay } from "@/lib/kernel/dates";

/** How a value is said. A word or name that is not known any more is said to be gone, never shown as a code. */
function useShow(names: HistoryNames): (value: Shown | null) => string {
  const t = useTranslations();
  const h = useTranslations("history");
  return (value) => {
    switch (value?.type) {
      case undefined:
        return h("none");
      case "TEXT":
        return value.text;
      case "DAY":
        return formatDay(value.day);
      case "YES_NO":
        return h(value.value ? "yes" : "no");
      case "WORD":
        return t.has(value.key as never) ? t(value.key as never) : h("gone");
      case "REF":
        return names[value.of === "unit" ? "units" : "campaigns"].find(({ id }) => id === value.id)?.name ?? h("gone");
      case "BLOCK":
        return h("block", { name: value.name, units: value.units, works: value.works, tasks: value.tasks });
      case "OCCASION":
        return h("occasion", {
          name: value.name,
          day: value.day ? h("occasionDay", { day: formatDay(value.day) }) : h("occasionOpen"),
          isMain: value.isMain ? "yes" : "no",
        });
    }
  };
}

/** Was and is, told apart by words and marks, not by colour alone. */
function Side({ label, isNew, children }: { label: string; isNew: boolean; children: ReactNode }) {
  const look = isNew ? "border-action bg-action-tint" : "border-line-strong bg-sunken";
  return (
    <span className={`block min-w-0 rounded-sm border-l-4 px-3 py-1 break-words whitespace-pre-line ${look}`}>
      <span className="block text-xs text-ink-soft">{label}</span>
      {children}
    </span>
  );
}

function Rows({ values, show }: { values: readonly Shown[]; show: (value: Shown) => string }) {
  return values.map((value) => (
    <span key={JSON.stringify(value)} className="block">
      {show(value)}
    </span>
  ));
}

function OneChange({ change, names }: { change: Exclude<HistoryChange, { kind: "PLEDGE" }>; names: HistoryNames }) {
  const h = useTranslations("history");
  const show = useShow(names);
  return (
    <>
      <strong>{h(`fields.${change.field}`)}</strong>
      <span className="mt-1 grid gap-1 sm:grid-cols-2 sm:gap-4">
        {change.kind === "VALUE" ? (
          <>
            {!change.isFirst && (
              <Side label={h("before")} isNew={false}>
                {show(change.before)}
              </Side>
            )}
            <Side label={h("after")} isNew>
              {show(change.after)}
            </Side>
          </>
        ) : (
          <>
            {change.removed.length > 0 && (
              <Side label={h("removed")} isNew={false}>
                <Rows values={change.removed} show={show} />
              </Side>
            )}
            {change.added.length > 0 && (
              <Side label={h("added")} isNew>
                <Rows values={change.added} show={show} />
              </Side>
            )}
          </>
        )}
      </span>
    </>
  );
}

/** Said in half a line, it needs no opening. */
function isShort(change: HistoryChange): boolean {
  return (
    change.kind === "VALUE" && [change.before, change.after].every((value) => value === null || /^(DAY|WORD|YES_NO)$/.test(value.type))
  );
}

function ShortChange({ change, names }: { change: HistoryChange; names: HistoryNames }) {
  const h = useTranslations("history");
  const show = useShow(names);
  if (change.kind !== "VALUE") return null;
  const field = h(`fields.${change.field}`);
  const after = show(change.after);
  return <li>{change.isFirst ? h("first", { field, after }) : h("short", { field, before: show(change.before), after })}</li>;
}

/** What was before and what is after: short changes at once, longer ones to be opened. */
export function ChangeList({ changes, names }: { changes: readonly HistoryChange[]; names: HistoryNames }) {
  const h = useTranslations("history");
  if (changes.length === 0) return null;
  if (changes.every(isShort)) {
    return (
      <ul className="text-sm text-ink-soft">
        {changes.map((change) => (
          <ShortChange key={JSON.stringify(change)} change={change} names={names} />
        ))}
      </ul>
    );
  }
  return (
    <details className="history-changes">
      <summary className="inline-flex min-h-11 items-center text-action underline underline-offset-4">{h("changes")}</summary>
      <ul className="flex flex-col gap-3 pt-1 pb-2 text-ink">
        {changes.flatMap((change) =>
          change.kind === "PLEDGE"
            ? change.changes.map((one) => (
                <li key={JSON.stringify(one)}>
                  <ChangeText change={one} names={names} />
                </li>
              ))
            : [
                <li key={JSON.stringify(change)}>
                  <OneChange change={change} names={names} />
                </li>,
              ],
        )}
      </ul>
    </details>
  );
}
