import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { FormShell } from "@/components/ui/form-shell";
import type { FormAction } from "@/lib/action-state";
import { columnsOf } from "@/lib/covenants/board/domain";
import type { BoardLine } from "@/lib/covenants/board/types";
import { fallsShort } from "@/lib/covenants/domain";
import { dayAt, formatDay } from "@/lib/kernel/dates";
import { useLackWords } from "./lack-words";

type Props = {
  readonly lines: readonly BoardLine[];
  /** The address that opens a covenant beside the list. */
  readonly hrefOf: (line: BoardLine) => string | null;
  readonly openId: string | null;
  /** Given to those who may draft for a unit. */
  readonly start: { readonly action: FormAction; readonly campaignId: string } | null;
};

/** The official begins the covenant for a unit that has none. */
function StartForUnit({ line, start }: { line: BoardLine; start: NonNullable<Props["start"]> }) {
  const t = useTranslations("covenants.board");
  const hidden = { campaignId: start.campaignId, organizationId: line.organizationId };
  return (
    <FormShell action={start.action} hidden={hidden} guardLeaving={false} className="-mx-2 -mb-1">
      <Button kind="quiet" icon="edit" label={t("startLabel", { unit: line.name })}>
        {t("start")}
      </Button>
    </FormShell>
  );
}

function UnitCard({ line, href, isOpen, start }: { line: BoardLine; href: string | null; isOpen: boolean; start: Props["start"] }) {
  const t = useTranslations("covenants.board");
  const words = useLackWords();
  const { name, blockName, counts, lack, standing, since } = line;
  const body = (
    <>
      <span className="font-semibold text-ink">{name}</span>
      <span className="text-sm text-ink-soft">{blockName}</span>
      <span className="text-sm text-ink-soft">{t("counts", { works: counts.works, tasks: counts.tasks })}</span>
      {since && <span className="text-sm text-ink-soft">{t("since", { day: formatDay(dayAt(since)) })}</span>}
      {fallsShort(lack) && <span className="text-sm font-semibold text-warning">{t("lacks", { what: words(lack) })}</span>}
      {standing.amendment && (
        <span>
          <Badge tone="waiting">{t(`amendment.${standing.amendment}`)}</Badge>
        </span>
      )}
      {line.returnReason && <span className="line-clamp-2 text-sm text-ink">“{line.returnReason}”</span>}
    </>
  );
  const look = classNames(
    "flex flex-col gap-0.5 rounded border bg-card px-3 py-2",
    isOpen ? "border-action bg-action-tint" : "border-line",
  );
  return href ? (
    <AppLink
      href={href}
      data-board-row={isOpen ? "open" : "closed"}
      aria-current={isOpen ? "true" : undefined}
      scroll={false}
      className={`${look} no-underline hover:border-action`}
    >
      {body}
    </AppLink>
  ) : (
    <div className={look}>
      {body}
      {start && <StartForUnit line={line} start={start} />}
    </div>
  );
}

/** The units by state: columns where there is room, one list with heads on phones. States without units are left to the figures above. */
export function BoardColumns({ lines, hrefOf, openId, start }: Props) {
  const t = useTranslations("covenants.board");
  const columns = columnsOf(lines).filter((column) => column.lines.length > 0);
  return (
    <div className="grid gap-6 md:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] md:gap-4">
      {columns.map(({ state, lines: units }) => (
        <section key={state} aria-labelledby={`column-${state}`} className="flex min-w-0 flex-col gap-2">
          <h2 id={`column-${state}`} className="flex items-baseline justify-between gap-2 border-b-2 border-line-strong pb-1 text-base">
            {t(`state.${state}`)} <span>{units.length}</span>
          </h2>
          <ul className="grid gap-2 md:grid-cols-[repeat(auto-fill,minmax(10rem,1fr))]">
            {units.map((line) => (
              <li key={line.organizationId}>
                <UnitCard line={line} href={hrefOf(line)} isOpen={openId !== null && line.covenantId === openId} start={start} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
