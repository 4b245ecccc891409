import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DONOR_GROUPS, DONOR_KINDS } from "../constants";
import { consentOf, frozenNameOf, publicDonorsOf } from "./domain";
import type { DonorRow } from "./types";

const donor = (name: string, said: readonly boolean[], rest: Partial<DonorRow> = {}): DonorRow => ({
  ...{ id: name, kind: "PERSON", group: null, name, headcount: null },
  consents: said.map((isGiven, seq) => ({ seq, isGiven })),
  ...rest,
});

describe("who is named", () => {
  it("is who agreed, and did not take it back since", () => {
    const donors = [donor("A", [true]), donor("B", []), donor("C", [true, false]), donor("D", [false, true])];
    expect(publicDonorsOf(donors)).toEqual({
      named: [
        { kind: "PERSON", name: "A" },
        { kind: "PERSON", name: "D" },
      ],
      groups: [],
      unnamed: 2,
    });
  });

  it("shows a group by what it stands for, with its count where one is stated", () => {
    const people = donor("toàn thể nhân dân", [], { kind: "GROUP", group: "PEOPLE" });
    const shops = donor("các hộ kinh doanh chợ", [], { kind: "GROUP", group: "BUSINESS_HOUSEHOLDS", headcount: 12 });
    expect(publicDonorsOf([people, shops])).toEqual({
      named: [],
      groups: [
        { group: "PEOPLE", headcount: null },
        { group: "BUSINESS_HOUSEHOLDS", headcount: 12 },
      ],
      unnamed: 0,
    });
  });

  it("counts a donor once", () => {
    expect(publicDonorsOf([donor("B", []), donor("B", [])]).unnamed).toBe(1);
  });

  it("goes by the last that was recorded, in whatever order it was read", () => {
    const steps = [
      { seq: 3n, isGiven: false },
      { seq: 1n, isGiven: true },
      { seq: 2n, isGiven: true },
    ];
    expect(consentOf(steps)).toBe("WITHDRAWN");
    expect(consentOf([])).toBeNull();
  });
});

describe("a frozen paper's public rendition", () => {
  it("keeps the place of a name that was withdrawn", () => {
    expect(frozenNameOf(donor("A", [true]))).toEqual({ kind: "NAMED", name: "A" });
    expect(frozenNameOf(donor("A", [true, false]))).toEqual({ kind: "WITHDRAWN" });
    expect(frozenNameOf(donor("A", [false]))).toEqual({ kind: "NEVER" });
  });
});

describe("for any sequence of consents and withdrawals", () => {
  type Said = { donor: number; isGiven: boolean };
  const world = fc.record({
    kinds: fc.array(fc.record({ kind: fc.constantFrom(...DONOR_KINDS), group: fc.constantFrom(...DONOR_GROUPS) }), {
      minLength: 1,
      maxLength: 8,
    }),
    said: fc.array(fc.record({ donor: fc.nat(7), isGiven: fc.boolean() }), { maxLength: 40 }),
  });

  it("nobody without consent appears, and everybody is counted", () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.integer()), ({ kinds, said }, shuffle) => {
        const steps = said.map((one, seq) => ({ ...one, seq }));
        const donors = kinds.map(({ kind, group }, index): DonorRow => {
          const own = steps.filter((one) => one.donor === index).sort(() => ((shuffle.next().value ?? 0) > 0 ? 1 : -1));
          return {
            id: `id-${index}`,
            kind,
            group: kind === "GROUP" ? group : null,
            name: `Tên bí mật ${index}.`,
            headcount: null,
            consents: own,
          };
        });
        const shown = publicDonorsOf(donors);
        const text = JSON.stringify([shown, donors.map(frozenNameOf)]);
        for (const [index, { name }] of donors.entries()) {
          const last = said.findLast((one: Said) => one.donor === index);
          expect(text.includes(name)).toBe(last?.isGiven === true);
        }
        expect(shown.named.length + shown.groups.length + shown.unnamed).toBe(donors.length);
      }),
    );
  });
});
