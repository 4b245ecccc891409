import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIELDS, LISTS, TEMPLATE_SUBJECTS } from "./constants";
import { dataFor, type FoundTag, placeholdersOf, sameName, sortedOut } from "./domain";
import type { Placeholder } from "./types";

const field = (name: string): FoundTag => ({ name, disposition: "SelfClosed" });
const open = (name: string): FoundTag => ({ name, disposition: "Open" });
const close = (name: string): FoundTag => ({ name, disposition: "Close" });

function read(tags: readonly FoundTag[]): readonly Placeholder[] {
  const result = placeholdersOf(tags);
  if (!result.ok) throw new Error(result.reasons[0].code);
  return result.value;
}
const codeOf = (tags: readonly FoundTag[]): string | null => {
  const result = placeholdersOf(tags);
  return result.ok ? null : result.reasons[0].code;
};

describe("the places of a template", () => {
  test("are told whatever accents, capitals and spaces they are written with", () => {
    for (const name of ["ten_phong_trao", "Tên phong trào", "TÊN_PHONG_TRÀO", "ten phong trao"])
      expect(sameName(name)).toBe(sameName("ten_phong_trao"));
    expect(sameName("ten_don_vi")).not.toBe(sameName("ten_phong_trao"));
  });

  test("know all that the page lists, and nothing else", () => {
    for (const subject of TEMPLATE_SUBJECTS) {
      const lists = Object.entries(LISTS[subject]) as [string, readonly string[]][];
      const all = [...FIELDS[subject].map(field), ...lists.flatMap(([list, names]) => [open(list), ...names.map(field), close(list)])];
      expect(sortedOut(subject, read(all)).unknown).toEqual([]);
      expect(sortedOut(subject, read([field("luong_co_ban")])).unknown).toEqual(["luong_co_ban"]);
      // What a list holds is not known outside it.
      expect(sortedOut(subject, read([field("tt")])).unknown).toEqual(["tt"]);
    }
  });

  test("may stay as they are when unknown, but not as an unknown list", () => {
    expect(sortedOut("CAMPAIGN", read([field("ghi_chu")])).mayKeep).toBe(true);
    expect(sortedOut("CAMPAIGN", read([open("danh_sach"), field("ten"), close("danh_sach")])).mayKeep).toBe(false);
  });

  test("are refused where a list is not closed, closed twice, crossed, or inside another; and where there are none", () => {
    expect(codeOf([open("don_vi"), field("ten")])).toBe("papers.templateSyntax");
    expect(codeOf([field("ten"), close("don_vi")])).toBe("papers.templateSyntax");
    expect(codeOf([open("don_vi"), close("cong_trinh")])).toBe("papers.templateSyntax");
    expect(codeOf([open("don_vi"), open("cong_trinh"), close("cong_trinh"), close("don_vi")])).toBe("papers.templateNested");
    expect(codeOf([])).toBe("papers.templateNothing");
  });
});

test("every place gets a text, unknown ones their own words, and each row of a list its own", () => {
  const facts = {
    fields: { ten_phong_trao: "Thi đua {{x}} & <b>" },
    lists: {
      don_vi: [
        { tt: "1", ten: "Khu phố 1" },
        { tt: "2", ten: "Khu phố 2" },
      ],
    },
  };
  const tags = [
    field("Tên phong trào"),
    field("la_gi"),
    open("Đơn vị"),
    field("tt"),
    field("Tên"),
    field("ten_phong_trao"),
    close("Đơn vị"),
  ];
  expect(dataFor(read(tags), facts)).toEqual({
    "Tên phong trào": "Thi đua {{x}} & <b>",
    la_gi: "{{la_gi}}",
    "Đơn vị": [
      { tt: "1", Tên: "Khu phố 1", ten_phong_trao: "Thi đua {{x}} & <b>" },
      { tt: "2", Tên: "Khu phố 2", ten_phong_trao: "Thi đua {{x}} & <b>" },
    ],
  });
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (names) => {
      fc.pre(names.length > 0);
      const data = dataFor(read(names.map(field)), { fields: {}, lists: {} });
      for (const name of names) expect(data[name]).toBe(`{{${name}}}`);
    }),
  );
});
