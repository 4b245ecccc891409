import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_SLUG } from "./constants";
import { addressOf, codeOf, hasContact, isWholeName, slugOf, withoutNames } from "./domain";

describe("addresses", () => {
  it("say the name in plain letters", () => {
    expect(slugOf("Đường bê tông tổ 3, khu phố 7")).toBe("duong-be-tong-to-3-khu-pho-7");
    expect(slugOf("Quý II / Mỹ Long")).toBe("quy-ii-my-long");
    expect(slugOf("“…”")).toBe("trang");
  });

  it("are cut at a word, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (name) => {
        const slug = slugOf(name);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(MAX_SLUG);
      }),
    );
  });

  it("are decided by their code, whatever stands before it", () => {
    const { path } = addressOf({ code: "K7MT3F9T", slug: "ten-cu" });
    expect(path).toBe("/cong-khai/ten-cu-k7mt3f9t");
    for (const segment of ["ten-cu-k7mt3f9t", "ten-khac-K7MT3F9T", "k7mt3f9t", "-k7mt3f9t"]) expect(codeOf(segment)).toBe("K7MT3F9T");
    for (const segment of ["ten-cu", "ten-cu-k7mt3f9", "ten-cu-k7mt3f9tt", "ten-cu-k7mt3f91", ""]) expect(codeOf(segment)).toBeNull();
  });
});

describe("contacts in a text", () => {
  it.each([
    "Gọi 0912345678",
    "ĐT: 0912.345.678",
    "091 234 5678",
    "+84 912 345 678",
    "(024) 3825-1234",
    "84912345678",
    "thu@example.vn",
    "Liên hệ anh.ba@ubnd.gov.vn để góp",
  ])("are found: %s", (text) => expect(hasContact(text)).toBe(true));

  it.each([
    "Trồng 120 cây ở tổ 3",
    "320.000.000 đ",
    "1.280.000 tỷ đồng",
    "Quyết định 07-CTr/TU ngày 07/10/2021",
    "19/10/1946-19/10/2024",
    "giai đoạn 2020-2025, 2025-2030",
    "0,5 km",
  ])("are not seen where there are none: %s", (text) => expect(hasContact(text)).toBe(false));
});

describe("names that were taken down", () => {
  it("go wherever they stand as whole words, whatever their capitals and accents' form", () => {
    const value = {
      title: "Nhà bà NGUYỄN THỊ HOA.",
      list: ["Nguyễn Thị Hoan", "bà nguyễn thị hoa, tổ 3".normalize("NFD")],
      count: 3,
      none: null,
    };
    expect(withoutNames(value, ["Nguyễn Thị Hoa"], "…")).toEqual({
      title: "Nhà bà ….",
      list: ["Nguyễn Thị Hoan", "bà …, tổ 3"],
      count: 3,
      none: null,
    });
  });

  it("are two words at least", () => {
    expect(isWholeName("Nguyễn Hoa")).toBe(true);
    expect(isWholeName(" Hoa ")).toBe(false);
  });

  it("are nowhere in what is left, whatever the texts around them", () => {
    const word = fc.constantFrom("Nguyễn", "Thị", "Hoa", "An", "tổ", "3", "(", "bà", "–");
    const name = fc.constantFrom("Nguyễn An", "Thị Hoa", "Nguyễn (Thị) Hoa");
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 8 })), fc.array(name, { minLength: 1, maxLength: 3 }), (texts, names) => {
        const value = texts.map((words) => ({ text: words.join(" ") }));
        for (const { text } of withoutNames(value, names, "…")) {
          for (const gone of names) expect(` ${text} `.includes(` ${gone} `)).toBe(false);
        }
      }),
    );
  });
});
