import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useWho } from "@/components/history/use-who";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import type { PledgePage } from "@/lib/pledges/page/types";

/** Whose, where, when, and by which paper. What the source does not give says so; sample data is marked. */
export function PledgeFacts({ page }: { page: PledgePage }) {
  const t = useTranslations("pledges");
  const who = useWho();
  const { content, standing, covenant } = page;
  const marked = (field: string, value: ReactNode): ReactNode =>
    content.sampleFields.some((path) => path === field || path.startsWith(`${field}.`)) ? (
      <span className="inline-flex flex-wrap items-center gap-2">
        {value} <Badge>{t("page.sampleField")}</Badge>
      </span>
    ) : (
      value
    );
  const isMoved = page.signedDueDay !== null && page.signedDueDay !== standing.due;
  const dueNotes = [
    isMoved && page.signedDueDay && t("page.signedDue", { day: formatDay(page.signedDueDay) }),
    content.dueAsPublished && t("page.dueAsPublished", { text: content.dueAsPublished }),
  ].filter(Boolean);
  const due: Definition = {
    term: t("page.due"),
    value: marked("dueDay", standing.due ? formatDay(standing.due) : t("unknown")),
    field: "pledge.dueDay",
    ...(dueNotes.length > 0 ? { note: dueNotes.join(" · ") } : {}),
  };
  const items: (Definition | null)[] = [
    { term: t("page.unit"), value: page.unit.name, field: "pledge.unit" },
    page.supporters.length > 0 ? { term: t("page.supporters"), value: page.supporters.join(", "), field: "pledge.supporters" } : null,
    { term: t("page.block"), value: page.blockName, field: "pledge.block" },
    { term: t("page.campaign"), value: <AppLink href={`/campaigns/${page.campaign.id}`}>{page.campaign.name}</AppLink> },
    page.contents.length > 0
      ? {
          term: t("page.contents"),
          value: (
            <ul className="flex flex-col gap-1">
              {page.contents.map(({ id, position, text }) => (
                <li key={id}>{`${position + 1}. ${text}`}</li>
              ))}
            </ul>
          ),
        }
      : null,
    {
      term: t("page.start"),
      value: marked("startDay", standing.start ? formatDay(standing.start) : t("unknown")),
      field: "pledge.startDay",
    },
    due,
    content.location ? { term: t("page.location"), value: content.location, field: "pledge.location" } : null,
    content.scale ? { term: t("page.scale"), value: content.scale, field: "pledge.scale" } : null,
    content.description
      ? {
          term: t("page.description"),
          value: <span className="whitespace-pre-line">{content.description}</span>,
          field: "pledge.description",
        }
      : null,
    content.asPublished ? { term: t("page.asPublished"), value: <q>{content.asPublished}</q>, field: "pledge.asPublished" } : null,
    content.weight === 1 ? null : { term: t("page.weight"), value: content.weight },
    {
      term: t("page.signed"),
      value: t("page.signedAt", {
        time: formatMoment(covenant.signedAt),
        signer: covenant.signer ? who(covenant.signer.name, covenant.signer.post) : page.unit.name,
      }),
      note: (
        <span className="flex flex-wrap gap-x-4">
          <AppLink href={`/covenants/${covenant.id}`}>{t("page.covenant", { number: page.number })}</AppLink>
          {covenant.code && <AppLink href={`/verify/${covenant.code}`}>{t("page.proof")}</AppLink>}
        </span>
      ),
    },
  ];
  return <DefinitionList items={items.filter((item) => item !== null)} />;
}
