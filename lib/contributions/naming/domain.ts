import type { ConsentStep, DonorRow, FrozenName, PublicDonors } from "./types";

/** What a donor said last about being named: "GIVEN", "WITHDRAWN", or null when never asked. The one recorded last counts, whatever day it is of. */
export function consentOf(steps: readonly ConsentStep[]): "GIVEN" | "WITHDRAWN" | null {
  const [first, ...rest] = steps;
  if (!first) return null;
  const last = rest.reduce((latest, step) => (step.seq > latest.seq ? step : latest), first);
  return last.isGiven ? "GIVEN" : "WITHDRAWN";
}

/**
 * The one rule by which donors are named in anything that a visitor or a wall may see: by name where consent holds now, else counted.
 * A group is shown by what it stands for; the words of its own name need consent like any other name.
 */
export function publicDonorsOf(donors: readonly DonorRow[]): PublicDonors {
  const distinct = [...new Map(donors.map((donor) => [donor.id, donor])).values()];
  const named = distinct.filter(({ consents }) => consentOf(consents) === "GIVEN");
  const others = distinct.filter(({ consents }) => consentOf(consents) !== "GIVEN");
  return {
    named: named.map(({ kind, name }) => ({ kind, name })),
    groups: others.flatMap(({ kind, group, headcount }) => (kind === "GROUP" ? [{ group: group ?? "OTHER", headcount }] : [])),
    unnamed: others.filter(({ kind }) => kind !== "GROUP").length,
  };
}

/** The name of a donor in the public rendition of a frozen paper, which itself stays as it is. */
export function frozenNameOf({ name, consents }: Pick<DonorRow, "name" | "consents">): FrozenName {
  const consent = consentOf(consents);
  if (consent === "GIVEN") return { kind: "NAMED", name };
  return { kind: consents.some(({ isGiven }) => isGiven) ? "WITHDRAWN" : "NEVER" };
}
