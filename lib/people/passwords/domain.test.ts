import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMON_PASSWORDS, COMMON_WORDS, MAX_PASSWORD, MIN_PASSWORD, VIETNAMESE_WORDS } from "./constants";
import { checkPassword } from "./domain";

const OWNER = ["0912805174", "Nguyễn Thị Hoa", "Khu phố 7", "Phường Đại Yên"];

const verdict = (password: string, names: readonly string[] = OWNER): string => {
  const result = checkPassword(password, names);
  return result.ok ? "ok" : result.reasons[0].code.replace("people.password", "");
};

describe("length", () => {
  it("is counted in characters, composed or not, emoji as one", () => {
    expect(verdict("bún chả hồ".normalize("NFD"))).toBe("ok");
    expect(verdict("bún chả h".normalize("NFD"))).toBe("TooShort");
    expect(verdict("chó mèo 🐟🐟🐟")).toBe("ok");
    expect(checkPassword("mèo", [])).toEqual({
      ok: false,
      reasons: [{ code: "people.passwordTooShort", field: "password", params: { min: MIN_PASSWORD, length: 3 } }],
    });
  });

  it("ends at 128 characters", () => {
    const long = "cam sành và ghế mây ".repeat(7);
    expect(verdict(long.slice(0, MAX_PASSWORD))).toBe("ok");
    expect(checkPassword(long.slice(0, MAX_PASSWORD + 1), [])).toEqual({
      ok: false,
      reasons: [{ code: "people.passwordTooLong", field: "password", params: { max: MAX_PASSWORD } }],
    });
  });
});

describe("what many people use", () => {
  it("refuses every listed password, in any case and accent", () => {
    for (const password of COMMON_PASSWORDS.split(/\s+/).filter(Boolean)) {
      expect(verdict(password, [])).toBe("Common");
      expect(verdict(password.toUpperCase(), [])).toBe("Common");
    }
  });

  it.each([
    "1234567890",
    "12345678910",
    "0987654321",
    "9876543210",
    "1111111111",
    "abcabcabcabc",
    "12121212121",
    "abcdabcdabcda",
    "qwertyuiop",
    "Qwertyuiop1",
    "asdfghjkl123",
    "abcdefghijk",
    "zyxwvutsrqp",
    "!1234567890",
    "a0123456789",
    "123456789abc",
    "x23456789012",
  ])("refuses a run or repetition: %s", (password) => {
    expect(verdict(password, [])).toBe("Common");
  });

  it.each([
    "matkhau123",
    "Mật khẩu 123",
    "matkhau@2025",
    "M@tkh4u2025",
    "anhyeuem1990",
    "2024anhyeuem",
    "toiyeuvietnam!",
    "password2025",
    "P@ssw0rd2025",
    "quangninh2025",
    "quantri12345",
    "admin@123456",
    "congan113113",
    "matkhaumatkhau",
    "xinchaovietnam1",
    "iloveyou2025",
  ])("refuses a common word with a number: %s", (password) => {
    expect(verdict(password, [])).toBe("Common");
  });

  it("refuses every common word with a year, and two of them together", () => {
    const words = `${COMMON_WORDS} ${VIETNAMESE_WORDS}`.split(/\s+/).filter((word) => word.length >= 4);
    for (const word of words) expect([word, verdict(`${word}@20252025`, [])]).toEqual([word, "Common"]);
    expect(verdict("matkhaudaihoi", [])).toBe("Common");
  });
});

describe("what others know of its owner", () => {
  it.each([
    "daiyen2025",
    "Đại Yên 2025",
    "phuongdaiyen",
    "PhuongDaiYen1",
    "nguyenthihoa",
    "thihoa1985!",
    "hoanguyenthihoa1",
    "2025-daiyen",
    "0912805174",
    "0912805174a",
    "daiyenmatkhau1",
  ])("refuses the own name, place or phone number: %s", (password) => {
    expect(verdict(password)).toBe("Personal");
  });

  it.each([
    ["9128051qwz", "Personal"],
    ["q9128051wz", "Personal"],
    ["9128051qwzt", "ok"],
    ["912805qwzt", "ok"],
  ])("refuses the own number with up to three signs around it, when it is most of the password: %s", (password, expected) => {
    expect(verdict(password, ["9128051", "912805"])).toBe(expected);
  });

  it("names the field and passes the rest", () => {
    const refused = (code: string) => ({ ok: false, reasons: [{ code, field: "password" }] });
    expect(checkPassword("1234567890", [])).toEqual(refused("people.passwordCommon"));
    expect(checkPassword("matkhau123456", [])).toEqual(refused("people.passwordCommon"));
    expect(checkPassword("daiyen2025", OWNER)).toEqual(refused("people.passwordPersonal"));
    expect(checkPassword("0912805174a", OWNER)).toEqual(refused("people.passwordPersonal"));
    expect(checkPassword("bún chả con mèo", OWNER)).toEqual({ ok: true, value: true });
  });

  it("lets others have what is personal to one", () => {
    expect(verdict("daiyen2025", ["0987654321", "Trần Văn Bình"])).toBe("ok");
  });

  it("does not mind a name among other words", () => {
    expect(verdict("con mèo đại yên thích cá")).toBe("ok");
    expect(verdict("0912805174 gọi mèo")).toBe("ok");
  });
});

describe("what is accepted", () => {
  it.each(["cam sành và ghế mây", "bún chả con mèo", "phuong-do-ben-vinh", "Xe đạp bay qua ao", "8kQ!mz2pLr", "trời mưa 17 ngày"])(
    "accepts %s",
    (password) => {
      expect(verdict(password)).toBe("ok");
    },
  );

  it("is never decided by accents or case", () => {
    const words = fc.array(fc.constantFrom("mây", "ghế", "Đại", "Yên", "mật", "khẩu", "2025", "phượng", "cá", "1"), {
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const password = parts.join("");
        expect(verdict(password.toUpperCase())).toBe(verdict(password));
        expect(verdict(password.normalize("NFD"))).toBe(verdict(password));
      }),
    );
  });
});
