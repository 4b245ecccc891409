import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { PublicDonors } from "@/lib/contributions/naming/types";
import type { ThankedDonor, ThankYouSheet } from "@/lib/contributions/printing/types";
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
        {donors.groups.map(({ group, headcount }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: unnamed groups have no identity and never change places
          <li key={index}>{t("thanks.group", { group: t(`group.${group}`), count: headcount ?? 0 })}</li>
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

/** The sheet of thanks on paper. */
export function ThankYouPaper({ sheet }: { sheet: ThankYouSheet }) {
  const t = useTranslations("contributions.thanks");
  return (
    <article className="flex max-w-prose flex-col gap-5 border border-line-strong bg-card p-6 md:p-10 print:border-0 print:p-0">
      <h2 className="text-center text-2xl">{t("heading")}</h2>
      <p>{t("lead", { place: sheet.placeName, forWhat: sheet.forWhat ?? "none" })}</p>
      {sheet.audience === "PUBLIC" ? <Named donors={sheet.donors} /> : <Everybody donors={sheet.donors} />}
    </article>
  );
}
