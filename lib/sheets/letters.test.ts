import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertByEvidence, convertLetters, evidenceOf } from "./letters";
import { encodeLetters, SYLLABLES } from "./test-letters";

const UNITS = [
  "Khu phố 1",
  "Trạm Y tế phường",
  "Trường Tiểu học Đại Yên",
  "CÔNG AN PHƯỜNG",
  "Hội Liên hiệp Phụ nữ",
  "Xây dựng nhà văn hóa khu",
  "Ủy ban nhân dân",
];
const sentence = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

describe("letters of before Unicode", () => {
  it.each(["TCVN3", "VNI"] as const)("brings every syllable back from %s", (set) => {
    expect(SYLLABLES.length).toBeGreaterThan(10_000);
    for (const syllable of SYLLABLES) {
      expect(convertLetters(encodeLetters(syllable, set), set)).toBe(syllable);
      const capitals = `PHƯỜNG ${syllable.toUpperCase()}`;
      expect(convertLetters(encodeLetters(capitals, set), set)).toBe(capitals);
    }
  });

  it("keeps names that begin with a capital and have one more letter", () => {
    for (const text of ["Tổ 1", "Bà Hà", "Xã Vạn Ninh", "Đã ký", "Sở Y tế"])
      expect(convertLetters(encodeLetters(text, "TCVN3"), "TCVN3")).toBe(text);
  });

  it("reads what such programs really stored", () => {
    expect(convertLetters("C«ng tr×nh chµo mõng §¹i héi §¶ng", "TCVN3")).toBe("Công trình chào mừng Đại hội Đảng");
    expect(convertLetters("Coâng trình chaøo möøng Ñaïi hoäi Ñaûng", "VNI")).toBe("Công trình chào mừng Đại hội Đảng");
    expect(convertLetters("COÂNG TRÌNH CHAØO MÖØNG", "VNI")).toBe("CÔNG TRÌNH CHÀO MỪNG");
  });

  it.each(["TCVN3", "VNI"] as const)("is told from the file: %s", (set) => {
    const texts = UNITS.map((unit) => encodeLetters(unit, set));
    const evidence = evidenceOf(texts);
    expect(evidence).toEqual({ set, isWhole: true });
    if (evidence) expect(texts.map((text) => convertByEvidence(text, evidence)).slice(0, 6)).toEqual(UNITS.slice(0, 6));
  });

  it("leaves Unicode cells of a mixed file alone and converts those that tell", () => {
    const texts = ["Danh sách các đơn vị", "Công an", ...UNITS.map((unit) => encodeLetters(unit, "TCVN3"))];
    const evidence = evidenceOf(texts);
    expect(evidence).toEqual({ set: "TCVN3", isWhole: false });
    if (!evidence) return;
    expect(convertByEvidence("Danh sách các đơn vị", evidence)).toBe("Danh sách các đơn vị");
    expect(convertByEvidence("Công an", evidence)).toBe("Công an");
    expect(convertByEvidence(encodeLetters("Trạm Y tế phường", "TCVN3"), evidence)).toBe("Trạm Y tế phường");
  });

  it("finds nothing in any Vietnamese text of Unicode, composed or not", () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 20 }), fc.constantFrom("NFC", "NFD"), (texts, form) => {
        expect(evidenceOf(texts.map((text) => text.normalize(form)))).toBeNull();
        expect(evidenceOf(texts.map((text) => text.toUpperCase().normalize(form)))).toBeNull();
      }),
    );
  });

  it("never touches a Unicode sentence, whatever the rest of the file is", () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom("TCVN3" as const, "VNI" as const), (text, set) => {
        expect(convertByEvidence(text, { set, isWhole: false })).toBe(text);
      }),
    );
  });

  it.each([
    "École française à Hà Nội, élève très doué, même où l'été dès Genève, garçon, pâté, hôtel, thé glacé, forêt, œuvre, naïf, Noël",
    "The café's façade, a résumé, naïve déjà vu, jalapeño, Zürich, Ångström 5 µm, 20 °C, ½ cup, « quote », ® © ± 12 m² 3 m³ £5 ¥6 §7",
    "über Öl für Straße Mädchen größer schön Köln Füße Übung",
    "niño mañana España corazón teléfono señor años",
    "",
  ])("finds nothing in other languages: %s", (text) => {
    expect(evidenceOf(text.split(/,? /))).toBeNull();
    expect(evidenceOf([text])).toBeNull();
  });
});
