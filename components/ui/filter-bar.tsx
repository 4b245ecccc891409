import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { buttonStyle } from "./button-style";
import { SearchBox } from "./search-box";

export type Filter = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What is shown while nothing is chosen, "Tất cả" unless said: an order has no "all". */
  readonly emptyLabel?: string;
  /** Something is always chosen: there is no empty option. */
  readonly required?: boolean;
};

type Props = {
  /** The list's own address; everything chosen stands behind it, so that a view can be sent as a link. */
  path: string;
  search?: { label: string; value: string; name?: string };
  filters?: readonly Filter[];
  /** Other parameters to keep, e.g. the tab. */
  keep?: Readonly<Record<string, string>>;
  children?: ReactNode;
};

/** Search and filters of a list: a plain form that writes the address. Works without scripts. */
export function FilterBar({ path, search, filters = [], keep = {}, children }: Props) {
  const t = useTranslations("ui");
  const active = filters.some((filter) => filter.value !== "" && !filter.required) || Boolean(search?.value);
  return (
    <search className="print-hidden">
      <form action={path} method="get" className="flex flex-wrap items-end gap-3">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {search && <SearchBox label={search.label} defaultValue={search.value} {...(search.name ? { name: search.name } : {})} />}
        {filters.map((filter) => (
          <label key={filter.name} className="flex min-w-0 grow basis-32 flex-col gap-1 text-sm text-ink-soft sm:grow-0 sm:basis-48">
            {filter.label}
            <select
              name={filter.name}
              defaultValue={filter.value}
              className="select min-h-12 w-full pr-9 rounded border border-line-strong bg-card px-3 text-base text-ink"
            >
              {!filter.required && <option value="">{filter.emptyLabel ?? t("filter.all")}</option>}
              {filter.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        {children}
        <button type="submit" className={`${buttonStyle("secondary")} min-h-12`}>
          {filters.length > 0 ? t("filter.apply") : t("filter.search")}
        </button>
        {active && (
          <AppLink href={path} className="flex min-h-12 items-center px-2">
            {t("filter.clear")}
          </AppLink>
        )}
      </form>
    </search>
  );
}
