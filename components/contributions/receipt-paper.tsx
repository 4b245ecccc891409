import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import type { Receipt } from "@/lib/contributions/printing/types";
import { dayAt, formatDay, formatDayInWords } from "@/lib/kernel/dates";
import { formatMoneyInFull } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import { useDonorName } from "./donor-name";

function Signature({ head, name }: { head: string; name: string | null }) {
  const t = useTranslations("contributions.receipt");
  return (
    <div className="flex flex-1 flex-col items-center text-center">
      <p className="font-semibold">{head}</p>
      <p className="text-sm italic">{t("sign")}</p>
      <p className="mt-20 font-semibold">{name}</p>
    </div>
  );
}

/** A receipt on paper. */
export function ReceiptPaper({ receipt }: { receipt: Receipt }) {
  const t = useTranslations("contributions");
  const nameOf = useDonorName();
  const { donor, kind, quantity, unit, value, valueAsPublished, forWhat, day, dayAsPublished } = receipt;
  const unknown = valueAsPublished ? `“${valueAsPublished}”` : t("mark.valueUnknown");
  return (
    <article className="paper-alone flex max-w-prose flex-col gap-5 border border-line-strong bg-card p-6 md:p-10 print:border-0 print:p-0">
      <header className="text-center">
        <p className="font-semibold">{receipt.placeName}</p>
        <h2 className="mt-4 text-2xl">{t("receipt.heading")}</h2>
        <p data-field="contribution.receipt">{t("receipt.number", { number: receipt.number })}</p>
      </header>
      <DefinitionList
        items={[
          { term: t("receipt.from"), value: donor ? nameOf(donor) : t("receipt.unnamed") },
          { term: t("receipt.kind"), value: t(`kind.${kind}`) },
          ...(quantity === null ? [] : [{ term: t("receipt.inKind"), value: `${formatNumber(quantity)} ${unit ?? ""}` }]),
          { term: t("receipt.amount"), value: value === null ? unknown : formatMoneyInFull(value) },
          { term: t("receipt.forWhat"), value: forWhat ?? t("list.ward") },
          { term: t("receipt.day"), value: day ? formatDay(day) : (dayAsPublished ?? t("money.unknown")) },
        ]}
      />
      <p className="text-right italic">
        {t("receipt.issued", { place: receipt.placeName, day: formatDayInWords(dayAt(receipt.issuedAt)) })}
      </p>
      <div className="flex gap-6">
        <Signature head={t("receipt.giver")} name={null} />
        <Signature head={t("receipt.receiver")} name={receipt.receivedBy} />
      </div>
    </article>
  );
}
