import type { BoardState } from "@/lib/covenants/types";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { OrganizationKind } from "@/lib/organizations/types";
import { DISPLAY_LIFE_MS } from "./constants";
import type { CeremonyEvent, CeremonyStatus, Counter, Step, TurnState } from "./types";

/** Where an event leads a ceremony, or why it cannot happen now. What has ended does not begin again. */
export function move(status: CeremonyStatus, event: CeremonyEvent): Result<CeremonyStatus> {
  if (event === "START") return status === "PLANNED" ? ok("RUNNING") : refuse("ceremonies.notPlanned");
  return status === "RUNNING" ? ok("ENDED") : refuse("ceremonies.notRunning");
}

/** What the steps come to: who is called and how, who is skipped (with the reason), who is marked as signed on paper, who was ever touched. */
export type Course = {
  readonly called: string | null;
  readonly byPhone: boolean;
  readonly skipped: ReadonlyMap<string, string | null>;
  readonly paper: ReadonlySet<string>;
  readonly touched: ReadonlySet<string>;
};

/**
 * Reads the steps in the order in which they count. Calling takes a unit off the skipped ones; skipping and undoing free the stage if it was that unit's;
 * a unit that is marked as signed on paper stays called until the next one is.
 */
export function courseOf(steps: readonly Step[]): Course {
  let called: string | null = null;
  let byPhone = false;
  const skipped = new Map<string, string | null>();
  const paper = new Set<string>();
  const touched = new Set<string>();
  for (const { organizationId: unit, kind, reason } of steps) {
    touched.add(unit);
    if (kind === "CALLED" || kind === "PHONE_OFFERED") {
      called = unit;
      byPhone = kind === "PHONE_OFFERED";
      skipped.delete(unit);
    }
    if ((kind === "CALL_UNDONE" || kind === "SKIPPED") && called === unit) called = null;
    if (kind === "SKIPPED") skipped.set(unit, reason);
    if (kind === "PAPER_MARKED") {
      paper.add(unit);
      skipped.delete(unit);
    }
    if (kind === "PAPER_UNDONE") paper.delete(unit);
  }
  return { called, byPhone: called !== null && byPhone, skipped, paper, touched };
}

/** Where a unit's turn stands: its covenant's signature wins over every mark, a mark over whether it could sign. */
export function turnState(standing: BoardState, course: Pick<Course, "skipped" | "paper">, organizationId: string): TurnState {
  if (standing === "SIGNED") return "SIGNED";
  if (course.paper.has(organizationId)) return "PAPER";
  if (course.skipped.has(organizationId)) return "SKIPPED";
  return standing === "APPROVED" ? "READY" : "NOT_READY";
}

/** How many have signed of all in the running order; nothing else is counted anywhere. */
export function counterOf(turns: readonly { readonly state: TurnState }[]): Counter {
  return { signed: turns.filter(({ state }) => state === "SIGNED").length, total: turns.length };
}

/** Offices of the ward sign first, then the residential areas, then agencies and schools: the order of the field. */
const ORDER = ["OFFICES", "AREAS", "AGENCIES"] as const;

function groupOf(kind: OrganizationKind): (typeof ORDER)[number] {
  switch (kind) {
    case "PARTY_ORG":
    case "PEOPLE_COUNCIL":
    case "PEOPLE_COMMITTEE":
    case "FATHERLAND_FRONT":
    case "MASS_ORG":
      return "OFFICES";
    case "RESIDENTIAL_AREA":
      return "AREAS";
    default:
      return "AGENCIES";
  }
}

/** A block of the campaign with its units in order. */
export type BlockInOrder = {
  readonly name: string;
  readonly units: readonly { readonly organizationId: string; readonly kind: OrganizationKind }[];
};

/**
 * Proposes rounds from the blocks: those of the ward's offices together, then those of residential areas, then all others; a block stays whole and
 * goes where most of its units belong. A round is called what its blocks are called.
 */
export function proposeRounds(
  blocks: readonly BlockInOrder[],
): readonly { readonly name: string; readonly organizationIds: readonly string[] }[] {
  const placed = blocks
    .filter(({ units }) => units.length > 0)
    .map((block) => {
      const groups = block.units.map(({ kind }) => groupOf(kind));
      const votes = (group: string) => groups.filter((one) => one === group).length;
      const [most = "AGENCIES"] = [...ORDER].sort((left, right) => votes(right) - votes(left));
      return { block, group: most };
    });
  return ORDER.flatMap((group) => {
    const members = placed.filter((one) => one.group === group).map(({ block }) => block);
    if (members.length === 0) return [];
    const organizationIds = members.flatMap(({ units }) => units.map(({ organizationId }) => organizationId));
    return [{ name: members.map(({ name }) => name).join("; "), organizationIds }];
  });
}

/** A running order as it is typed: rounds in order, and for each unit the number of its round in that list (null = takes no part) and its place. */
export type TypedOrder = {
  readonly rounds: readonly { readonly id: string | null; readonly name: string | null }[];
  readonly turns: readonly { readonly organizationId: string; readonly round: number | null; readonly place: number | null }[];
};

export type OrderedRound = { readonly id: string | null; readonly name: string; readonly organizationIds: readonly string[] };

/**
 * Reads a running order: units of a round by their places (those without one last), equal places as they were sent. A row without name and units is
 * left out, a round with units needs a name, and whoever was called or has signed keeps a place (`begun`: their names by id).
 */
export function readOrder(typed: TypedOrder, begun: ReadonlyMap<string, string>): Result<readonly OrderedRound[]> {
  const staying = new Set(
    typed.turns.filter(({ round }) => round !== null && typed.rounds[round]).map(({ organizationId }) => organizationId),
  );
  for (const [organizationId, unit] of begun) {
    if (!staying.has(organizationId)) return refuse("ceremonies.turnBegun", { params: { unit } });
  }
  const rounds: OrderedRound[] = [];
  for (const [index, { id, name }] of typed.rounds.entries()) {
    const turns = typed.turns.filter(({ round }) => round === index);
    if (!name && turns.length === 0) continue;
    if (!name) return refuse("ceremonies.roundNameMissing", { field: `rounds.${index}.name` });
    const inOrder = [...turns].sort((left, right) => (left.place ?? Number.MAX_SAFE_INTEGER) - (right.place ?? Number.MAX_SAFE_INTEGER));
    rounds.push({ id, name, organizationIds: inOrder.map(({ organizationId }) => organizationId) });
  }
  return ok(rounds);
}

/** Whether the address for screens still opens: until a day after the end. */
export function displayOpens(endedAt: Date | null, now: Date): boolean {
  return endedAt === null || now.getTime() < endedAt.getTime() + DISPLAY_LIFE_MS;
}
