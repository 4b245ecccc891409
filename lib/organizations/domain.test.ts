import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkKind,
  checkName,
  countBelow,
  flatten,
  idsOf,
  inOrder,
  isPlace,
  kindsBelow,
  moved,
  nearestHelp,
  positionBelow,
  positionOnTop,
  toTree,
} from "./domain";
import { PLACE_KINDS, UNIT_KINDS } from "./types";

describe("kinds", () => {
  it("tells places from units", () => {
    expect(PLACE_KINDS.every(isPlace)).toBe(true);
    expect(UNIT_KINDS.some(isPlace)).toBe(false);
  });

  it("puts provinces into the nation, districts and wards into provinces, wards into districts, and no place into a ward", () => {
    const places = (kind: Parameters<typeof kindsBelow>[0]) => kindsBelow(kind).filter(isPlace);
    expect(places("NATION")).toEqual(["PROVINCE"]);
    expect(places("PROVINCE")).toEqual(["DISTRICT", "WARD"]);
    expect(places("DISTRICT")).toEqual(["WARD"]);
    expect(places("WARD")).toEqual([]);
  });

  it("has residential areas in wards only, and every other unit in every place", () => {
    expect(kindsBelow("WARD")).toEqual(UNIT_KINDS);
    for (const place of ["NATION", "PROVINCE", "DISTRICT"] as const) {
      expect(kindsBelow(place).filter((kind) => !isPlace(kind))).toEqual(UNIT_KINDS.filter((kind) => kind !== "RESIDENTIAL_AREA"));
    }
  });

  it("has mass organisations below the Front, offices below the committee, cells below the Party, and nothing below other units", () => {
    expect(kindsBelow("FATHERLAND_FRONT")).toEqual(["MASS_ORG"]);
    expect(kindsBelow("PEOPLE_COMMITTEE")).toEqual(["AGENCY"]);
    expect(kindsBelow("PARTY_ORG")).toEqual(["PARTY_ORG"]);
    for (const kind of [
      "PEOPLE_COUNCIL",
      "MASS_ORG",
      "RESIDENTIAL_AREA",
      "POLICE",
      "HEALTH_POST",
      "SCHOOL",
      "AGENCY",
      "ENTERPRISE",
    ] as const) {
      expect(kindsBelow(kind)).toEqual([]);
    }
  });

  it("refuses at the field what does not belong there", () => {
    expect(checkKind("WARD", "SCHOOL")).toEqual({ ok: true, value: "SCHOOL" });
    expect(checkKind("WARD", "PROVINCE")).toEqual({ ok: false, reasons: [{ code: "organizations.kindNotBelow", field: "kind" }] });
  });
});

describe("the position in the tree", () => {
  it("lets a place own itself and a unit belong to the place above, through other units too", () => {
    const nation = positionOnTop("n");
    const ward = positionBelow(nation, { id: "w", kind: "WARD" });
    const front = positionBelow(ward, { id: "f", kind: "FATHERLAND_FRONT" });
    const youth = positionBelow(front, { id: "y", kind: "MASS_ORG" });
    expect(nation).toEqual({ placeId: "n", path: "n/" });
    expect(ward).toEqual({ placeId: "w", path: "n/w/" });
    expect(youth).toEqual({ placeId: "w", path: "n/w/f/y/" });
    expect(idsOf(youth.path)).toEqual(["n", "w", "f", "y"]);
  });
});

describe("names", () => {
  it("refuses a name that a sibling has, accents and case aside, and says which", () => {
    const siblings = [{ name: "Khu phố 7", nameFolded: "khu pho 7" }];
    expect(checkName("khu pho 8", siblings).ok).toBe(true);
    expect(checkName("khu pho 7", siblings)).toEqual({
      ok: false,
      reasons: [{ code: "organizations.nameTaken", field: "name", params: { name: "Khu phố 7" } }],
    });
  });
});

describe("order", () => {
  const named = (position: number, name: string) => ({ position, name });

  it("goes by number, then by the Vietnamese alphabet with numbers by value", () => {
    const rows = [named(1, "Khu phố 10"), named(0, "Trạm Y tế"), named(1, "Khu phố 2"), named(1, "Đoàn"), named(1, "Công an")];
    expect(inOrder(rows).map(({ name }) => name)).toEqual(["Trạm Y tế", "Công an", "Đoàn", "Khu phố 2", "Khu phố 10"]);
    expect(rows[0]?.name).toBe("Khu phố 10");
  });

  it("moves one step and stays at the ends", () => {
    const ids = ["a", "b", "c"];
    expect(moved(ids, "b", "up")).toEqual(["b", "a", "c"]);
    expect(moved(ids, "b", "down")).toEqual(["a", "c", "b"]);
    expect(moved(ids, "a", "up")).toBe(ids);
    expect(moved(ids, "c", "down")).toBe(ids);
    expect(moved(ids, "x", "down")).toBe(ids);
    expect(moved(ids, "x", "up")).toBe(ids);
  });

  it("loses nobody, and up takes back down", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(ids, fc.nat(), (all, pick) => {
        const id = all[pick % (all.length - 1)] ?? "";
        const down = moved(all, id, "down");
        expect([...down].sort()).toEqual([...all].sort());
        expect(moved(down, id, "up")).toEqual(all);
      }),
    );
  });
});

describe("the tree", () => {
  const row = (id: string, parentId: string | null, position = 0) => ({ id, parentId, position, name: id });

  it("nests rows below those among them, in order, and takes the rest as tops", () => {
    const tree = toTree([
      row("f2", "front", 2),
      row("front", "ward", 2),
      row("police", "ward", 1),
      row("f1", "front", 1),
      row("top", null, 9),
    ]);
    expect(tree.map(({ id }) => id)).toEqual(["police", "front", "top"]);
    expect(tree[1]?.children.map(({ id }) => id)).toEqual(["f1", "f2"]);
    expect(flatten(tree).map(({ id }) => id)).toEqual(["police", "front", "f1", "f2", "top"]);
  });
});

describe("counting below", () => {
  it("adds up wards and units of everything inside, without what was removed, and only once", () => {
    const place = (id: string, parentId: string, path: string, kind: "DISTRICT" | "WARD", unitCount: number, removed = false) => {
      return { id, parentId, path, kind, unitCount, removed };
    };
    const places = [
      place("d", "p", "p/d/", "DISTRICT", 2),
      place("w1", "d", "p/d/w1/", "WARD", 17),
      place("w2", "d", "p/d/w2/", "WARD", 5),
      place("w3", "d", "p/d/w3/", "WARD", 9, true),
      place("w4", "p", "p/w4/", "WARD", 4),
      place("w5", "p", "p/w5/", "WARD", 3, true),
    ];
    expect(countBelow("p", places).map(({ id, wardCount, unitCount }) => [id, wardCount, unitCount])).toEqual([
      ["d", 2, 24],
      ["w4", 0, 4],
      ["w5", 0, 3],
    ]);
    expect(countBelow("d", places).map(({ id }) => id)).toEqual(["w1", "w2", "w3"]);
  });
});

describe("whom to ask", () => {
  it("is the word of what stands nearest", () => {
    const rows = [
      { path: "n/", helpContact: "nation" },
      { path: "n/p/w/", helpContact: null },
      { path: "n/p/", helpContact: "province" },
    ];
    expect(nearestHelp(rows)).toBe("province");
    expect(nearestHelp([...rows, { path: "n/p/w/u/", helpContact: "unit" }])).toBe("unit");
    expect(nearestHelp([{ path: "n/", helpContact: null }])).toBeNull();
    expect(nearestHelp([])).toBeNull();
  });
});
