import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { PublicDonors } from "@/lib/contributions/naming/types";
import { thankedGroups } from "@/lib/contributions/printing/domain";
import type { ThankedDonor, ThankYouSheet } from "@/lib/contributions/printing/types";
import { type Day, formatDayInWords } from "@/lib/kernel/dates";
import { useDonorName } from "./donor-name";

function Named({ donors }: { donors: PublicDonors }) {
  const t = useTranslations("contributions");
  const isEmpty = donors.named.length + donors.groups.length + donors.unnamed === 0;
  if (isEmpty) return <p>{t("thanks.nobody")}</p>;
  return (
    <>
      <ul className="flex list-disc flex-col gap-1 pl-6">
        {donors.named.map(({ name, kind }) => (
          <li key={`${kind} ${name}`} data-record="donor">
            {name}
          </li>
        ))}
        {thankedGroups(donors.groups).map(({ group, headcount }) => (
          <li key={group}>{t("thanks.group", { group: t(`group.${group}`), count: headcount ?? 0 })}</li>
        ))}
      </ul>
      {donors.unnamed > 0 && <p>{t("thanks.unnamed", { count: donors.unnamed })}</p>}
    </>
  );
}

function Everybody({ donors }: { donors: readonly ThankedDonor[] }) {
  const t = useTranslations("contributions.thanks");
  const nameOf = useDonorName();
  if (donors.length === 0) return <p>{t("nobody")}</p>;
  return (
    <Table
      caption={t("caption")}
      rows={donors}
      rowKey={({ id }) => id}
      columns={[
        { key: "donor", head: t("donor"), names: true, cell: nameOf },
        { key: "what", head: t("what"), cell: ({ words }) => words.join("; ") },
      ]}
    />
  );
}

/** "Phường Ka Long" within a sentence: "Ủy ban nhân dân phường Ka Long". */
const insideOf = (placeName: string) => placeName.charAt(0).toLocaleLowerCase("vi") + placeName.slice(1);

/** Where and when, and the place to sign and seal: a letter that leaves the office. */
function Closing({ placeName, day }: { placeName: string; day: Day }) {
  const t = useTranslations("contributions");
  return (
    <div className="mt-4 flex break-inside-avoid flex-col items-end">
      <div className="flex flex-col items-center text-center">
        <p className="italic">{t("receipt.issued", { place: placeName, day: formatDayInWords(day) })}</p>
        <p className="mt-2 font-semibold">{t("thanks.signer")}</p>
        <p className="text-sm italic">{t("thanks.sign")}</p>
        <p className="mt-20" />
      </div>
    </div>
  );
}

/** The sheet of thanks on paper; `day` is that of printing. */
export function ThankYouPaper({ sheet, day }: { sheet: ThankYouSheet; day: Day }) {
  const t = useTranslations("contributions.thanks");
  const isLetter = sheet.audience === "PUBLIC";
  const look = "flex max-w-prose flex-col gap-5 border border-line-strong bg-card p-6 md:p-10 print:border-0 print:p-0";
  return (
    <article className={isLetter ? `paper-alone ${look}` : look}>
      {isLetter && <p className="text-center font-semibold">{sheet.placeName}</p>}
      <h2 className="text-center text-2xl">{t("heading")}</h2>
      <p>{t("lead", { place: insideOf(sheet.placeName), forWhat: sheet.forWhat ?? "none" })}</p>
      {sheet.audience === "PUBLIC" ? <Named donors={sheet.donors} /> : <Everybody donors={sheet.donors} />}
      {isLetter && <Closing placeName={sheet.placeName} day={day} />}
    </article>
  );
}
