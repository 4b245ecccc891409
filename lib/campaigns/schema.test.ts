import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { formToObject } from "@/lib/forms/form-object";
import { reasonsOfZod } from "@/lib/forms/zod-reasons";
import { newId } from "@/lib/kernel/ids";
import { attachSchema } from "./attachments/schema";
import { basesSchema } from "./bases/schema";
import { blocksSchema } from "./blocks/schema";
import { MAX_CONTENTS, MAX_LINE, MAX_NAME, MAX_THEME } from "./constants";
import { contentsSchema } from "./contents/schema";
import { extendSchema } from "./extensions/schema";
import { cancelSchema, closeSchema, launchSchema } from "./life/schema";
import { occasionsSchema } from "./occasions/schema";
import { basicsSchema, hostsSchema, sourcesSchema } from "./outline/schema";
import { createSchema } from "./schema";
import { timeSchema } from "./time/schema";

const guarded = { id: newId(), version: "3" };

/** A form's answer, as the action sees it. */
function send(
  schema: z.ZodType,
  fields: Readonly<Record<string, string | File | readonly string[]>>,
): { value?: unknown; codes: string[] } {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...guarded, ...fields })) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one as string | File);
  }
  const parsed = schema.safeParse(formToObject(form));
  if (parsed.success) return { value: parsed.data, codes: [] };
  return { codes: reasonsOfZod(parsed.error).map(({ code, field }) => `${field} ${code}`) };
}

describe("what a form of campaigns may send", () => {
  it("has an id of ours and a version; anything else is a missing record or a conflict", () => {
    expect(send(basicsSchema, { name: "x", form: "REGULAR", id: "1", version: "0" }).codes).toEqual([
      "id access.notFound",
      "version access.conflict",
    ]);
    expect(send(basicsSchema, { name: "x", form: "REGULAR", version: "x" }).codes).toEqual(["version access.conflict"]);
    expect(send(createSchema, { name: "x", parentId: "zzz" }).codes).toEqual(["parentId access.notFound"]);
    expect(send(createSchema, { name: "x", parentId: "" }).value).toMatchObject({ parentId: null });
  });

  it("is kept composed, on one line, without spaces to spare; script tags are letters like others", () => {
    const name = "  Thi   đua\u00a0“đặc biệt” <script>alert(1)</script> 🏅 ".normalize("NFD");
    expect(send(basicsSchema, { name, form: "REGULAR" }).value).toMatchObject({
      name: "Thi đua “đặc biệt” <script>alert(1)</script> 🏅",
      isSpecial: false,
    });
    expect(send(basicsSchema, { name: "x", form: "REGULAR", theme: "một\r\n\n\n\nhai ", isSpecial: "true" }).value).toMatchObject({
      theme: "một\n\nhai",
      isSpecial: true,
      purpose: null,
    });
  });

  it("has limits, told with the length", () => {
    expect(send(basicsSchema, { name: "x".repeat(MAX_NAME), form: "REGULAR", theme: "ư".repeat(MAX_THEME) }).codes).toEqual([]);
    expect(send(basicsSchema, { name: "x".repeat(MAX_NAME + 1), form: "REGULAR", theme: "ư".repeat(10_000) }).codes).toEqual([
      "name kernel.textTooLong",
      "theme kernel.textTooLong",
    ]);
    expect(send(hostsSchema, { launchedBy: "x".repeat(MAX_LINE + 1) }).codes).toEqual(["launchedBy kernel.textTooLong"]);
    expect(send(timeSchema, { rhythmEvery: "MONTH", term: "1".repeat(10_000) }).codes).toEqual(["term kernel.textTooLong"]);
    const rows = Object.fromEntries(Array.from({ length: MAX_CONTENTS + 1 }, (_, index) => [`contents.${index}.text`, "x"]));
    expect(send(contentsSchema, rows).codes).toEqual(["contents campaigns.tooManyRows"]);
  });

  it("names what is missing at its field", () => {
    expect(send(basicsSchema, { name: "  " }).codes).toEqual(["name campaigns.nameMissing", "form campaigns.formMissing"]);
    expect(send(createSchema, {}).codes).toEqual(["name campaigns.nameMissing"]);
    expect(send(timeSchema, {}).codes).toEqual(["rhythmEvery campaigns.rhythmMissing"]);
    expect(send(cancelSchema, { reason: " " }).codes).toEqual(["reason campaigns.cancelReasonMissing"]);
    expect(send(extendSchema, { occasionId: newId(), extensionId: newId(), newDay: "" }).codes).toEqual([
      "reason campaigns.extendReasonMissing",
      "decision campaigns.decisionMissing",
    ]);
    expect(send(attachSchema, { fileId: newId() }).codes).toEqual(["file files.missing"]);
    expect(send(attachSchema, { fileId: newId(), file: new File([], "") }).codes).toEqual(["file files.missing"]);
    expect(send(attachSchema, { fileId: newId(), file: "not a file" }).codes).toEqual(["file files.missing"]);
  });

  it("has whole numbers within bounds, or none", () => {
    for (const typed of ["0", "101", "-1", "1,5", "8.0", "tám", "99999999999999999999"]) {
      expect(send(contentsSchema, { declaredContentCount: typed }).codes, typed).toEqual(["declaredContentCount campaigns.declaredRange"]);
    }
    expect(send(contentsSchema, { declaredContentCount: " 8 " }).value).toMatchObject({ declaredContentCount: 8 });
    expect(send(contentsSchema, { declaredContentCount: "" }).value).toMatchObject({ declaredContentCount: null, contents: [] });
    expect(send(timeSchema, { rhythmEvery: "WEEK", rhythmWeekday: "8", rhythmDate: "32" }).codes).toEqual([
      "rhythmWeekday campaigns.weekdayRange",
      "rhythmDate campaigns.monthDateRange",
    ]);
    expect(send(occasionsSchema, { "occasions.0.years": "0" }).codes).toEqual(["occasions.0.years campaigns.yearsRange"]);
    expect(send(blocksSchema, { "blocks.0.minWorks": "51" }).codes).toEqual(["blocks.0.minWorks campaigns.quotaRange"]);
  });

  it("has lists by their rows, one or many of a box, and choices with an empty one", () => {
    const [one, two] = [newId(), newId()];
    expect(send(hostsSchema, { "hostIds[]": [one, two] }).value).toMatchObject({ hostIds: [one, two] });
    expect(send(hostsSchema, { "hostIds[]": [one] }).value).toMatchObject({ hostIds: [one], parentId: null, launchedBy: null });
    expect(send(hostsSchema, {}).value).toMatchObject({ hostIds: [] });
    expect(send(hostsSchema, { "hostIds[]": ["x"] }).codes).toEqual(["hostIds.0 access.notFound"]);
    expect(send(basesSchema, { "bases.0.kind": "", "bases.0.id": "x", "bases.0.title": " A ", "bases.3.title": "B" }).value).toMatchObject({
      bases: [
        { kind: null, id: null, title: "A" },
        { kind: null, id: null, title: "B", signedDay: "" },
      ],
    });
    expect(
      send(blocksSchema, { "members.0.unitId": one, "members.0.blockId": "", "members.1.unitId": two, "members.1.isHead": "true" }).value,
    ).toMatchObject({
      members: [
        { unitId: one, blockId: null, isHead: false },
        { unitId: two, blockId: null, isHead: true },
      ],
    });
    expect(send(launchSchema, { launchSession: "" }).value).toMatchObject({ launchSession: null, launchDay: "" });
    expect(send(closeSchema, {}).value).toMatchObject({ confirmed: false });
    expect(send(sourcesSchema, { "origins.theme": "SAMPLE" }).value).toMatchObject({ origins: { theme: "SAMPLE" } });
    expect(send(sourcesSchema, { "origins.hacked": "SAMPLE" }).codes).toHaveLength(1);
  });

  it("says who asked for the saving, and a form that says nothing was sent by a button", () => {
    const intentOf = (intent: string) =>
      (send(basicsSchema, { name: "x", form: "REGULAR", ...(intent ? { intent } : {}) }).value as { intent: string }).intent;
    expect(["", "next", "autosave", "other"].map(intentOf)).toEqual(["save", "next", "autosave", "save"]);
  });
});
