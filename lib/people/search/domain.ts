import { normaliseLine } from "@/lib/kernel/text";
import { ACCOUNT_STATES, type AccountState } from "../types";

/** What a list of people is narrowed by; empty means everybody. Pages count from 1. */
export type PeopleQuery = { readonly search: string; readonly account: AccountState | null; readonly page: number };

export const PEOPLE_PER_PAGE = 50;

const MAX_PAGE = 10_000;

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the query of the people's list from an address; whatever makes no sense there is left out. */
export function readPeopleQuery(asked: Asked): PeopleQuery {
  const text = (name: string): string => (typeof asked[name] === "string" ? asked[name] : "");
  const page = Number(text("page"));
  return {
    search: normaliseLine(text("q")).slice(0, 100),
    account: ACCOUNT_STATES.find((state) => state === text("account")) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}
