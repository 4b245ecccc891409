import { foldForSearch } from "@/lib/kernel/text";
import { BOARD_STATES } from "../constants";
import { fallsShort } from "../domain";
import type { BoardState } from "../types";
import type { BoardFilter, BoardLine, BoardTotals } from "./types";

/** How many units stand in each state, and how many fall short of their quota. The states add up to all units. */
export function totalsOf(lines: readonly BoardLine[]): BoardTotals {
  const count = (state: BoardState) => lines.filter(({ standing }) => standing.state === state).length;
  return {
    NOT_SENT: count("NOT_SENT"),
    WAITING: count("WAITING"),
    RETURNED: count("RETURNED"),
    APPROVED: count("APPROVED"),
    SIGNED: count("SIGNED"),
    all: lines.length,
    short: lines.filter(({ lack }) => fallsShort(lack)).length,
  };
}

/** The units that a filter leaves. Words are found without accents; each word has to be in the unit's name. */
export function filterLines(lines: readonly BoardLine[], filter: BoardFilter): readonly BoardLine[] {
  const words = foldForSearch(filter.text)
    .split(" ")
    .filter((word) => word !== "");
  return lines.filter((line) => {
    const name = foldForSearch(line.name);
    return (
      words.every((word) => name.includes(word)) &&
      (filter.state === null || line.standing.state === filter.state) &&
      (filter.blockId === null || line.blockId === filter.blockId) &&
      (!filter.isShort || fallsShort(line.lack))
    );
  });
}

/** The board's columns in the order of the way, each with its units; a unit stands in exactly one. */
export function columnsOf(lines: readonly BoardLine[]): readonly { readonly state: BoardState; readonly lines: readonly BoardLine[] }[] {
  return BOARD_STATES.map((state) => ({ state, lines: lines.filter(({ standing }) => standing.state === state) }));
}

/** Those who have not sent anything yet, or were returned and have not sent again: whom a reminder names. */
export function notYetSent(lines: readonly BoardLine[]): readonly BoardLine[] {
  return lines.filter(({ standing }) => standing.state === "NOT_SENT" || standing.state === "RETURNED");
}
