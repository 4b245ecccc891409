import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { type Day, formatDay } from "@/lib/kernel/dates";

type Props = {
  path: string;
  day: Day;
  from: Day | null;
  /** What was typed for a day and could not be read. */
  unreadable: string | null;
  isReversed: boolean;
};

function DayInput({ name, label, hint, value }: { name: string; label: string; hint: string; value: string }) {
  return (
    <label className="flex min-w-0 grow basis-40 flex-col gap-1 text-sm text-ink-soft sm:basis-60 sm:grow-0">
      {label}
      <input
        type="text"
        inputMode="numeric"
        name={name}
        autoComplete="off"
        defaultValue={value}
        placeholder={hint}
        className="min-h-12 w-full rounded border border-line-strong bg-card px-3 text-base text-ink"
      />
    </label>
  );
}

/** Which day to look at, and with which to compare it: a plain form that writes the address. */
export function PastForm({ path, day, from, unreadable, isReversed }: Props) {
  const t = useTranslations("history.past");
  return (
    <>
      <search className="print-hidden">
        <form action={path} method="get" className="flex flex-wrap items-end gap-3">
          <DayInput name="day" label={t("day")} hint={t("dayHint")} value={formatDay(day)} />
          <DayInput name="from" label={t("from")} hint={t("dayHint")} value={from ? formatDay(from) : ""} />
          <button type="submit" className={`${buttonStyle("secondary")} min-h-12`}>
            {t("show")}
          </button>
        </form>
      </search>
      {unreadable !== null && <Notice kind="warning">{t("unreadable", { typed: unreadable })}</Notice>}
      {isReversed && <Notice>{t("reversed")}</Notice>}
    </>
  );
}
