import type { BoardLine } from "@/lib/covenants/board/types";

/** Whether a unit's covenant, or the amendment of a signed one, is sent and not decided. */
export function waitsForDecision({ standing }: Pick<BoardLine, "standing">): boolean {
  return standing.state === "WAITING" || standing.amendment === "WAITING";
}

/** The longest waiting first; whose time is not known stands last. */
export function byAge(left: Pick<BoardLine, "since">, right: Pick<BoardLine, "since">): number {
  return (left.since?.getTime() ?? Number.POSITIVE_INFINITY) - (right.since?.getTime() ?? Number.POSITIVE_INFINITY) || 0;
}
