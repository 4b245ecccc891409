import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { EmptyState } from "./empty-state";
import { FilterBar } from "./filter-bar";
import { LinkButton } from "./link-button";
import { PageHeader } from "./page-header";
import { Pagination } from "./pagination";

type Props = {
  path: string;
  title: string;
  lead: string;
  breadcrumb?: ComponentProps<typeof PageHeader>["breadcrumb"];
  search: { readonly label: string; readonly value: string };
  filters?: ComponentProps<typeof FilterBar>["filters"];
  list: { readonly total: number; readonly page: number; readonly pages: number; readonly rows: readonly unknown[] };
  pageSize: number;
  /** What stands there when the list has no row, and when search and filters found none. */
  empty: { readonly title: string; readonly nothingFound: string; readonly hint: string | null };
  /** The button that adds one, for whoever may; other ways from here beside it. */
  add: { readonly href: string; readonly label: string } | null;
  actions?: ReactNode;
  /** The table of the rows. */
  children: ReactNode;
};

/** A list with a search and filters: its head, its rows or what stands in their place, and the way through its pages. */
export function ListPage({
  path,
  title,
  lead,
  breadcrumb = [],
  search,
  filters = [],
  list,
  pageSize,
  empty,
  add,
  actions,
  children,
}: Props) {
  const t = useTranslations("ui.pages");
  const narrowing = [{ name: "q", value: search.value }, ...filters].filter(({ value }) => value !== "");
  const isNarrowed = narrowing.length > 0;
  const from = (list.page - 1) * pageSize;
  const hrefOf = (page: number) =>
    `${path}?${new URLSearchParams([...narrowing.map(({ name, value }) => [name, value]), ["page", String(page)]])}`;
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        breadcrumb={breadcrumb}
        actions={
          <>
            {add && (
              <LinkButton href={add.href} icon="plus">
                {add.label}
              </LinkButton>
            )}
            {actions}
          </>
        }
      />
      <FilterBar path={path} search={search} filters={filters} />
      {list.total === 0 ? (
        <EmptyState
          title={isNarrowed ? empty.nothingFound : empty.title}
          action={isNarrowed && <LinkButton href={path}>{t("showAll")}</LinkButton>}
        >
          {!isNarrowed && empty.hint}
        </EmptyState>
      ) : (
        <>
          {children}
          <Pagination
            previous={list.page > 1 ? hrefOf(list.page - 1) : null}
            next={list.page < list.pages ? hrefOf(list.page + 1) : null}
            summary={
              list.pages === 1
                ? t("all", { total: list.total })
                : t("shown", { from: from + 1, to: from + list.rows.length, total: list.total })
            }
          />
        </>
      )}
    </>
  );
}
