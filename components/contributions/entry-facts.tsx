import { useTranslations } from "next-intl";
import { useWho } from "@/components/history/use-who";
import { AppLink } from "@/components/ui/app-link";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import type { EntryPage } from "@/lib/contributions/ledger/types";
import { formatMoment } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { DonorName } from "./donor-name";
import { EntryAmount, EntryDay } from "./entry-amount";

function Donor({ page }: { page: EntryPage }) {
  const t = useTranslations("contributions");
  const { donor } = page;
  if (!donor) return t(page.isOpening ? "list.opening" : "list.spending");
  return (
    <AppLink href={`/contributions/donors/${donor.id}`}>
      <DonorName donor={donor} />
    </AppLink>
  );
}

function Linked({ entries }: { entries: readonly { readonly id: string; readonly words: string }[] }) {
  return (
    <span className="flex flex-col">
      {entries.map(({ id, words }) => (
        <AppLink key={id} href={`/contributions/${id}`}>
          {words}
        </AppLink>
      ))}
    </span>
  );
}

/** Everything about one entry. */
export function EntryFacts({ page }: { page: EntryPage }) {
  const t = useTranslations("contributions");
  const p = useTranslations("pledges.funding");
  const who = useWho();
  const items: (Definition | null)[] = [
    { term: t("entry.stage"), value: t(`stage.${page.stage}`), field: "contribution.stage" },
    { term: t("entry.kind"), value: t(`kind.${page.kind}`), field: "contribution.kind" },
    { term: t("entry.value"), value: <EntryAmount line={page} /> },
    {
      term: t("entry.donor"),
      value: <Donor page={page} />,
      ...(page.donor ? { note: `${t(`donorKind.${page.donor.kind}`)} · ${t(`consent.${page.consent ?? "NONE"}`)}` } : {}),
    },
    { term: t("entry.source"), value: p(page.source), field: "contribution.source" },
    { term: t("entry.day"), value: <EntryDay line={page} /> },
    {
      term: t("entry.forWhat"),
      value: page.pledge ? <AppLink href={`/pledges/${page.pledge.id}#money`}>{page.pledge.title}</AppLink> : t("list.ward"),
      ...(page.pledge ? { note: [page.unitName, page.campaignName].filter(Boolean).join(" · ") } : {}),
    },
    page.outstanding === null ? null : { term: t("entry.outstanding"), value: formatMoney(page.outstanding) },
    page.fulfils && { term: t("entry.fulfils"), value: <Linked entries={[page.fulfils]} /> },
    page.fulfilledBy.length > 0 ? { term: t("entry.fulfilledBy"), value: <Linked entries={page.fulfilledBy} /> } : null,
    page.receipt ? { term: t("entry.receipt"), value: page.receipt, field: "contribution.receipt" } : null,
    page.note
      ? { term: t("entry.note"), value: <span className="whitespace-pre-line">{page.note}</span>, field: "contribution.note" }
      : null,
    {
      term: t("entry.entered"),
      value: t("entry.enteredAt", { who: who(page.enteredBy.name, page.enteredBy.post), time: formatMoment(page.recordedAt) }),
    },
    page.confirmedBy ? { term: t("entry.confirmed"), value: page.confirmedBy } : null,
  ];
  return <DefinitionList items={items.filter((item) => item !== null)} />;
}
