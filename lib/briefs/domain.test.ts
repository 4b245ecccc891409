import fc from "fast-check";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { day, momentOf } from "@/lib/kernel/dates";
import briefs from "@/messages/vi/briefs.json";
import progress from "@/messages/vi/progress.json";
import { MOST_LETTERS } from "./constants";
import { briefOf } from "./domain";
import type { BriefFacts, BriefLine, BriefWords } from "./types";

const own = createTranslator({ locale: "vi", messages: { ...briefs.text } });
const lights = createTranslator({ locale: "vi", messages: progress.light });
const say: BriefWords = (key, params) =>
  key.startsWith("light.") ? lights(key.slice(6) as never, params as never) : own(key as never, params as never);

const line = (rest: Partial<BriefLine> = {}): BriefLine => ({
  ...{ who: "Khu phố 1", title: "Sửa nhà văn hóa", light: { colour: "RED", word: "OVERDUE", days: 5 } },
  ...{ percent: 20, expected: 62.5, dueDay: day("2025-03-26") },
  ...rest,
});
const facts = (rest: Partial<BriefFacts> = {}): BriefFacts => ({
  ...{ name: "Phong trào “3 không”", placeName: "Phường Đại Yên", at: momentOf(day("2025-03-31"), 14, 5), address: "http://x/dashboard" },
  occasion: { name: "Đại hội Đảng bộ", day: day("2025-06-15"), daysLeft: 76 },
  figure: { percent: 61.4, expected: 70, assessable: 60, isHatched: false },
  whole: 72,
  lights: { RED: 1, AMBER: 1, GREY: 10, GREEN: 50, DONE: 10 },
  signing: { signed: 17, units: 17 },
  reporting: { due: 3, overdue: 5 },
  waiting: [
    { key: "covenants", count: 2 },
    { key: "done", count: 0 },
  ],
  lines: [
    line(),
    line({ who: null, title: "Đường hoa", light: { colour: "AMBER", word: "ATTENTION", days: null }, percent: null, dueDay: null }),
  ],
  listed: 2,
  ...rest,
});

describe("a short report", () => {
  it("tells figures with day and hour, what is slow first, what waits, and where to see more", () => {
    expect(briefOf(facts(), say)).toBe(
      [
        "BÁO CÁO NHANH, 14:05 ngày 31/03/2025",
        "Phong trào “3 không”, Phường Đại Yên",
        "Còn 76 ngày đến Đại hội Đảng bộ (15/06/2025)",
        "",
        "Tổng số 72 công trình, phần việc: chậm 1, cần chú ý 1, chưa đánh giá được 10, đúng tiến độ 50, hoàn thành 10.",
        "Tiến độ chung 61%, kế hoạch đến nay 70% (tính trên 60/72).",
        "Giao ước: 17/17 đơn vị đã ký.",
        "Báo cáo tiến độ: 3 việc đến hạn hôm nay, 5 việc quá hạn.",
        "",
        "CẦN THÁO GỠ (2):",
        "- Khu phố 1: Sửa nhà văn hóa (Quá hạn 5 ngày; 20%/kế hoạch 63%; hạn 26/03/2025)",
        "- Đường hoa (Cần chú ý)",
        "",
        "CHỜ QUYẾT ĐỊNH:",
        "- 2 giao ước chờ duyệt",
        "",
        "Xem: http://x/dashboard",
      ].join("\n"),
    );
  });

  it("says of how few works a figure is", () => {
    const figure = { percent: 57, expected: null, assessable: 28, isHatched: true };
    expect(briefOf(facts({ figure }), say)).toContain("Tiến độ chung 57% (mới có số liệu của 28/72).");
  });

  it("says nothing of what is not known", () => {
    const bare = { occasion: null, figure: null, signing: null, reporting: null, waiting: [], lines: [], listed: 0, whole: 0 };
    const text = briefOf(facts({ ...bare, lights: { RED: 0, AMBER: 0, GREY: 0, GREEN: 0, DONE: 0 } }), say);
    expect(text.split("\n").filter(Boolean)).toEqual([
      "BÁO CÁO NHANH, 14:05 ngày 31/03/2025",
      "Phong trào “3 không”, Phường Đại Yên",
      "Chưa có công trình, phần việc nào.",
      "Xem: http://x/dashboard",
    ]);
  });

  it("has at most 1.500 characters and nothing of a table, whatever its names are; what is left out is counted", () => {
    const name = fc.string({
      unit: fc.oneof(fc.constantFrom("ệ", "|", "\t", "─", "║", " "), fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })),
      maxLength: 400,
    });
    const lines = fc.array(
      fc.record({ who: fc.option(name), title: name }).map((each) => line(each)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(name, name, lines, fc.nat(30), (first, second, all, more) => {
        const listed = all.length + more;
        const text = briefOf(facts({ name: first, placeName: second, lines: all, listed }), say);
        expect(text.length).toBeLessThanOrEqual(MOST_LETTERS);
        expect(text).not.toMatch(/[|\t\u2500-\u257f]/);
        const shown = text.split("\n").filter((each) => each.includes("Quá hạn 5 ngày")).length;
        const rest = /- và (\d+) việc khác/.exec(text)?.[1] ?? "0";
        expect(shown + Number(rest)).toBe(listed);
        expect(text.endsWith("Xem: http://x/dashboard")).toBe(true);
      }),
    );
  });
});
