import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import type { Names } from "@/lib/covenants/reading/types";
import { formatDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import type { Branch, PledgeContent } from "@/lib/pledges/types";
import { MeasureText } from "./measure-text";

type Props = { readonly content: PledgeContent; readonly names: Names };

/** A value that is sample data says so. */
function Marked({ content, path, children }: { content: PledgeContent; path: string; children: ReactNode }) {
  const t = useTranslations("covenants.text");
  const isSample = content.sampleFields.some((field) => field === path || field.startsWith(`${path}.`));
  return (
    <>
      {children}
      {isSample && <span className="text-ink-soft"> ({t("sample")})</span>}
    </>
  );
}

function BranchText({ content, branch, index }: { content: PledgeContent; branch: Branch; index: number }) {
  const t = useTranslations("covenants.text");
  return (
    <div className="flex flex-col gap-1">
      {branch.title && <p className="font-semibold">{branch.title}</p>}
      {branch.precondition && <p>{t("after", { text: branch.precondition })}</p>}
      <div>
        <Marked content={content} path={`branches.${index}`}>
          <MeasureText measure={branch.measure} />
        </Marked>
      </div>
    </div>
  );
}

function Branches({ content }: { content: PledgeContent }) {
  const t = useTranslations("covenants.text");
  return (
    <div className="flex flex-col gap-3">
      {content.branches.map((branch, index) => (
        <div key={branch.key} className="flex flex-col gap-2">
          {index > 0 && <p className="text-sm font-semibold text-ink-soft">{t("or")}</p>}
          <BranchText content={content} branch={branch} index={index} />
        </div>
      ))}
    </div>
  );
}

function Funding({ content }: { content: PledgeContent }) {
  const t = useTranslations("covenants.text");
  const p = useTranslations("pledges");
  const known = content.funding.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const total = known.reduce((sum, amount) => sum + amount, 0);
  return (
    <>
      <ul>
        {content.funding.map(({ source, amount, asPublished }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no identity of their own
          <li key={index}>
            {p(`funding.${source}`)}: {amount === null ? p("unknown") : formatMoney(amount)}
            {asPublished && <span className="text-ink-soft"> · {t("published", { text: asPublished })}</span>}
          </li>
        ))}
      </ul>
      {content.funding.length > 1 && known.length === content.funding.length && (
        <p className="font-semibold">{t("total", { amount: formatMoney(total) })}</p>
      )}
    </>
  );
}

function Term({ content }: { content: PledgeContent }) {
  const t = useTranslations("covenants.text");
  const p = useTranslations("pledges");
  const { startDay, dueDay, dueAsPublished } = content;
  const start = startDay === null ? null : formatDay(startDay);
  const due = dueDay === null ? null : formatDay(dueDay);
  return (
    <>
      <Marked content={content} path="dueDay">
        {start && due ? t("term", { start, due }) : due ? t("due", { due }) : start ? t("start", { start }) : p("unknown")}
      </Marked>
      {dueAsPublished && <span className="block text-ink-soft">{t("published", { text: dueAsPublished })}</span>}
    </>
  );
}

function useFacts({ content, names }: Props): readonly Definition[] {
  const t = useTranslations("covenants.text");
  const contents = names.contents.filter(({ id }) => content.contentIds.includes(id));
  const units = names.units.filter(({ id }) => content.supportingOrganizationIds.includes(id));
  const optional = (term: string, value: ReactNode): Definition[] => (value ? [{ term, value }] : []);
  const { rhythm } = content;
  return [
    ...optional(t("description"), content.description && <span className="whitespace-pre-line">{content.description}</span>),
    { term: content.branches.length > 1 ? t("ways") : t("measured"), value: <Branches content={content} /> },
    { term: t("time"), value: <Term content={content} /> },
    ...optional(t("location"), content.location),
    ...optional(t("scale"), content.scale),
    ...optional(t("funding"), content.funding.length > 0 && <Funding content={content} />),
    ...optional(t("supporters"), units.map(({ name }) => name).join("; ")),
    ...optional(t("contents"), contents.map(({ number, text }) => `${number}. ${text}`).join("; ")),
    ...optional(t("rhythm"), rhythm && t("rhythmText", { every: rhythm.every, day: rhythm.day })),
    ...optional(t("weight"), content.weight !== 1 && String(content.weight)),
    ...optional(t("asPublished"), content.asPublished && `“${content.asPublished}”`),
  ];
}

/** What a pledge says beside its name and kind. */
export function PledgeFacts(props: Props) {
  return <DefinitionList items={useFacts(props)} />;
}

/** A pledge's whole text, as it stands in the paper. */
export function PledgeText({
  content,
  names,
  number,
  id,
  level = 3,
  actions,
}: Props & { number: number; id?: string; level?: 3 | 4; actions?: ReactNode }) {
  const p = useTranslations("pledges");
  const Head = level === 3 ? "h3" : "h4";
  return (
    <article id={id} className="pledge-text flex flex-col gap-2 border-t border-line py-4 first:border-t-0">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <Head className="flex max-w-prose flex-wrap items-baseline gap-x-3 gap-y-1 text-lg">
          <span>
            {number > 0 && `${number}. `}
            {content.title}
          </span>
          <Badge>{p(`kind.${content.kind}`)}</Badge>
        </Head>
        {actions && <div className="print-hidden flex flex-wrap gap-2">{actions}</div>}
      </div>
      <PledgeFacts content={content} names={names} />
    </article>
  );
}
