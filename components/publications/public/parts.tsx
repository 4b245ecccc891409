import type { ReactNode } from "react";
import type { PublicWords } from "@/lib/i18n/public-words";
import type { Day } from "@/lib/kernel/dates";
import { formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import type { WorkList } from "@/lib/publications/pages/types";
import type { PublicAddress, PublicPlaceRef, PublicPledgeLine } from "@/lib/publications/types";

type Fact = { readonly term: string; readonly value: ReactNode; readonly field: string };

/** Facts, those without a value left out. */
export function Facts({ items }: { items: readonly (Fact | null)[] }) {
  const known = items.filter((item) => item !== null);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(({ term, value, field }) => (
        <div key={field}>
          <dt>{term}</dt>
          <dd data-field={field}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The way up, from the list of all places. */
export function Path({ t, steps }: { t: PublicWords; steps: readonly { readonly name: string; readonly path: string }[] }) {
  return (
    <nav aria-label={t("breadcrumb")}>
      <ol>
        {steps.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function stateOf(t: PublicWords, { acceptedOn, percent, day }: PublicPledgeLine): string {
  if (acceptedOn) return t("accepted", { day: formatDay(acceptedOn) });
  return percent === null || day === null ? t("underWay") : t("underWayPercent", { percent: formatPercent(percent), day: formatDay(day) });
}

/** Published works and tasks: what, whose, how far. */
export function Works({ t, lines }: { t: PublicWords; lines: readonly PublicPledgeLine[] }) {
  return (
    <ul className="list">
      {lines.map((line) => (
        <li key={line.pledgeId}>
          <a href={line.address.path}>{line.title}</a>
          <div className="small">
            {line.unit} · <span className={line.acceptedOn ? "done" : undefined}>{stateOf(t, line)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** To the page before and after, where there are several. */
export function Pages({ t, at, list }: { t: PublicWords; at: (page: number) => string; list: Pick<WorkList, "page" | "pages"> }) {
  const { page, pages } = list;
  if (pages === 1) return null;
  return (
    <div className="pages">
      {page > 1 && (
        <a href={at(page - 1)} rel="prev">
          {t("previous")}
        </a>
      )}
      {page < pages && (
        <a href={at(page + 1)} rel="next">
          {t("next")}
        </a>
      )}
    </div>
  );
}

type FootProps = {
  t: PublicWords;
  place: PublicPlaceRef;
  day: Day | null;
  /** Without a code in the preview of what has no address yet. */
  address: PublicAddress;
  /** What the page says as data, in which forms. */
  data?: readonly ("json" | "csv")[];
};

/** As of when the page speaks, whom to ask for a take-down, the page as data, and its own code to copy. */
export function Foot({ t, place, day, address, data = [] }: FootProps) {
  return (
    <footer className="foot">
      <div>
        {day && <p data-field="publication.publishedAt">{t("asOf", { place: place.name, day: formatDay(day) })}</p>}
        <p>{t("takeDown", { place: place.name })}</p>
        {data.length > 0 && address.code !== "" && (
          <p>
            {t("data.title")}:{" "}
            {data.map((form, index) => (
              <span key={form}>
                {index > 0 && " · "}
                <a href={`${address.path}/du-lieu.${form}`}>{t(`data.${form}`)}</a>
              </span>
            ))}
          </p>
        )}
      </div>
      {address.code !== "" && (
        <figure>
          <img src={`${address.path}/ma-qr`} alt={t("qr")} width={132} height={132} loading="lazy" />
          <figcaption className="soft">{t("qrHint")}</figcaption>
        </figure>
      )}
    </footer>
  );
}
