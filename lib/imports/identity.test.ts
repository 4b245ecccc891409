import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testActor } from "@/lib/access/test-actor";
import { DONOR_GROUPS, KINDS, SOURCES, STAGES } from "@/lib/contributions/constants";
import { addDays, type Day, day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { foldForSearch, normaliseLine, normaliseText } from "@/lib/kernel/text";
import { FUNDING_SOURCES, STEP_TYPES } from "@/lib/pledges/constants";
import { checkContent } from "@/lib/pledges/content/domain";
import type { Branch, FundingLine, Measure, PledgeContent, Step } from "@/lib/pledges/types";
import { readSheets } from "@/lib/sheets/read";
import type { SheetValue } from "@/lib/sheets/types";
import { writeXlsx } from "@/lib/sheets/write-xlsx";
import { contributionRecords, planContributions } from "./contributions/domain";
import type { EntryText } from "./contributions/types";
import { planPledges, pledgeRecords } from "./pledges/domain";
import { planTargets, targetRecords } from "./targets/domain";
import type { TargetText } from "./targets/types";
import { emptyPledgeWorld, emptyUnitWorld, readRows } from "./test-worlds";
import type { ImportKind } from "./types";
import { kindByName, planUnits, unitRecords } from "./units/domain";
import { importTable } from "./writing/domain";

/** Written as an export writes it, read as an upload is read. */
async function there(kind: ImportKind, records: readonly Readonly<Record<string, SheetValue>>[]) {
  const table = importTable(kind, records, { locale: "vi", heading: ["Phường Đại Yên", "Tệp thử"] });
  const file = await readSheets(await writeXlsx([table]), "tep.xlsx");
  if (!file.ok) throw new Error(file.reasons[0].code);
  return readRows(file.value, kind);
}

const SYLLABLES = ["Đường", "hoa", "bê tông", "tổ 3", "khu", "nhà văn hóa", "và", "cây", "“sạch”", "(mới)", "1.000", "50%", "a; b", "x: y"];
const BEGINNINGS = ["", "", "", "=", "+", "-", "@", "=SUM(A1) ", "'", '"', "I. ", "Tổng vệ sinh ", "Công an ", "Cộng đồng "];
/** A line of words as a person may type it, also such as a spreadsheet would compute. */
const words = fc
  .tuple(fc.constantFrom(...BEGINNINGS), fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 4 }))
  .map(([begin, parts]) => normaliseLine(`${begin}${parts.join(" ")}`));
const plain = fc
  .array(fc.constantFrom("Đường", "hoa", "bê tông", "cây", "nhà", "văn hóa"), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(" "));
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => normaliseText(parts.join("\n")));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const days = fc.integer({ min: 0, max: 364 }).map((count) => addDays(day("2025-01-01"), count));
/** Every đồng counts: cells show triệu. */
const money = fc.oneof(fc.integer({ min: 1, max: 9_000_000_000_000 }), fc.constantFrom(320_000_000, 319_000_001, 1, 999_999));

const step = fc.record({
  type: fc.constantFrom(...STEP_TYPES),
  name: fc.oneof(plain, fc.constantFrom("Khởi công", "Nghiệm thu", "Khảo sát, họp dân", "Bước 2: làm nền")),
  plannedDay: orNull(days),
});

/** Weights that sum to 100 with nghiệm thu last. */
const milestones: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => {
  const before = steps.filter(({ type }) => type !== "ACCEPTANCE" && type !== "HAND_OVER" && type !== "INAUGURATION" && type !== "PLAQUE");
  const all = [...before, { type: "ACCEPTANCE" as const, name: "Nghiệm thu", plannedDay: null }];
  const share = Math.floor(10_000 / all.length) / 100;
  const last = Math.round((100 - share * (all.length - 1)) * 100) / 100;
  return all.map((one, index) => ({ ...one, plannedDay: null, key: `s${index + 1}`, weight: index === all.length - 1 ? last : share }));
});

const measure: fc.Arbitrary<Measure> = fc.oneof(
  milestones.map((steps): Measure => ({ type: "MILESTONE", steps })),
  fc
    .record({
      unit: plain,
      baseline: orNull(fc.constantFrom(0, 5, 12.5)),
      target: orNull(fc.constantFrom(100, 747.2, 94.5, 2)),
      words: orNull(plain),
    })
    .map(
      ({ unit, baseline, target, words: asPublished }): Measure => ({
        ...{ type: "QUANTITY", unit, baseline, target, targetAsPublished: asPublished },
        fallingConfirmed: baseline !== null && target !== null && target < baseline,
      }),
    ),
  fc
    .record({ target: orNull(money), words: orNull(plain) })
    .map((one): Measure => ({ type: "AMOUNT", target: one.target, targetAsPublished: one.words })),
  fc
    .record({ every: fc.constantFrom("WEEK" as const, "MONTH" as const), least: orNull(fc.integer({ min: 1, max: 3 })) })
    .map((one): Measure => ({ type: "RECURRING", ...one })),
  fc.record({ certificate: words, level: orNull(plain) }).map((one): Measure => ({ type: "CERTIFIED", ...one, steps: [] })),
  fc
    .record({ criterion: words, every: fc.constantFrom("MONTH" as const, "QUARTER" as const) })
    .map((one): Measure => ({ type: "QUALITATIVE", ...one })),
);

const funding: fc.Arbitrary<FundingLine[]> = fc
  .array(fc.record({ source: fc.constantFrom(...FUNDING_SOURCES), amount: orNull(money), asPublished: orNull(plain) }), { maxLength: 4 })
  .map((all) => FUNDING_SOURCES.flatMap((source) => all.filter((line) => line.source === source)));

const branches: fc.Arbitrary<Branch[]> = fc.oneof(
  { weight: 3, arbitrary: measure.map((one): Branch[] => [{ key: "A", title: null, precondition: null, measure: one }]) },
  {
    weight: 1,
    arbitrary: fc.tuple(measure, measure, plain, orNull(lines)).map(([one, other, title, precondition]): Branch[] => [
      { key: "A", title, precondition: null, measure: one },
      { key: "B", title: `${title} khác`, precondition, measure: other },
    ]),
  },
);

const content: fc.Arbitrary<PledgeContent> = fc
  .record({
    kind: fc.constantFrom("WORK" as const, "TASK" as const),
    ...{ title: words, description: orNull(lines), asPublished: orNull(lines), location: orNull(words), scale: orNull(words) },
    ...{ startDay: days, dueDay: days, dueAsPublished: orNull(plain), weight: fc.integer({ min: 1, max: 100 }) },
    rhythm: orNull(
      fc.oneof(
        fc.integer({ min: 1, max: 7 }).map((at) => ({ every: "WEEK" as const, day: at })),
        fc.integer({ min: 1, max: 31 }).map((at) => ({ every: "MONTH" as const, day: at })),
      ),
    ),
    ...{ branches, funding },
  })
  .map((one): PledgeContent => {
    const [startDay, dueDay] = [one.startDay, one.dueDay].sort() as [Day, Day];
    return { ...one, startDay, dueDay, contentIds: [], supportingOrganizationIds: [], sampleFields: [] };
  });

const RUNS = { numRuns: 25 };

describe("what is exported and imported into an empty ward is what it was", () => {
  it("pledges: every đồng of cells shown in triệu, titles that begin with = + - @, either-or, milestones", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(content, fc.integer({ min: 0, max: 2 }), fc.subarray([0, 1, 2])), { minLength: 1, maxLength: 8 }),
        async (drawn) => {
          const world = emptyPledgeWorld(["Khu phố 1", "Khu phố 2", "Trường Tiểu học"], 3);
          const pledges = drawn.flatMap(([text, at, numbers]) => {
            const unit = world.units[at];
            const others = world.units.filter((other) => other !== unit).slice(0, numbers.length % 2);
            const own = {
              ...text,
              contentIds: numbers.map((number) => world.contentIds[number] ?? ""),
              supportingOrganizationIds: others.map(({ id }) => id),
            };
            const isSound =
              unit && checkContent(own, { campaignEnd: world.end, contentIds: world.contentIds, leadOrganizationId: unit.id }).ok;
            return unit && isSound
              ? [
                  {
                    unitName: unit.name,
                    content: own,
                    supporterNames: others.map(({ name }) => name),
                    contentNumbers: numbers.map((number) => number + 1),
                  },
                ]
              : [];
          });
          if (pledges.length === 0) return;
          const { rows, reading } = await there("PLEDGES", pledgeRecords(pledges));
          const planned = [...planPledges(rows, world, reading.moneyUnit)];
          expect(planned.flatMap(({ faults }) => faults)).toEqual([]);
          expect(planned.map(({ draft }) => [draft?.unit.name, draft?.content])).toEqual(
            pledges.map((pledge) => [pledge.unitName, pledge.content]),
          );
        },
      ),
      RUNS,
    );
  });

  it("units with their blocks, parents, codes and contacts", { timeout: 60_000 }, async () => {
    const unit = fc.record({
      name: plain,
      code: orNull(fc.stringMatching(/^0[0-9]{4}$/)),
      helpContact: orNull(lines),
      block: orNull(fc.constantFrom("Khối khu phố", "Khối cơ quan")),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(unit, { minLength: 1, maxLength: 8, selector: ({ name }) => foldForSearch(name) }), async (drawn) => {
        const world = emptyUnitWorld(["Khối khu phố", "Khối cơ quan"]);
        const codes = new Set<string>();
        const units = drawn.map(({ block, code, ...rest }) => {
          const isNew = code !== null && !codes.has(code);
          if (code !== null) codes.add(code);
          return { ...rest, code: isNew ? code : null, kind: kindByName(rest.name), parentName: null, blockName: block };
        });
        const { rows } = await there("UNITS", unitRecords(units));
        const planned = [...planUnits(rows, world)];
        expect(planned.flatMap(({ faults }) => faults)).toEqual([]);
        const blockOf = (id: string | null | undefined) => world.blocks.find((block) => block.id === id)?.name ?? null;
        expect(planned.map(({ draft }) => [draft?.name, draft?.kind, draft?.code, draft?.helpContact, blockOf(draft?.blockId)])).toEqual(
          units.map((one) => [one.name, one.kind, one.code, one.helpContact, one.blockName]),
        );
      }),
      RUNS,
    );
  });

  it("contributions, to the đồng", { timeout: 60_000 }, async () => {
    const official = testActor({ role: "OFFICIAL", today: day("2025-12-31") });
    const entry: fc.Arbitrary<EntryText> = fc
      .record({
        ...{
          stage: fc.constantFrom(...STAGES),
          kind: fc.constantFrom(...KINDS),
          source: fc.constantFrom(...SOURCES.filter((source) => source !== "DISTRICT")),
        },
        ...{ donorName: plain, group: orNull(fc.constantFrom(...DONOR_GROUPS)), headcount: orNull(fc.integer({ min: 1, max: 500 })) },
        ...{
          quantity: fc.constantFrom(1, 2.5, 350),
          unit: fc.constantFrom("bao", "ngày công", "m²"),
          value: money,
          valueAsPublished: orNull(plain),
        },
        ...{ day: days, dayAsPublished: orNull(plain), note: orNull(lines) },
      })
      .map(({ group, headcount, donorName, stage, ...one }) => {
        const counted = one.kind === "CASH" ? { quantity: null, unit: null } : {};
        const somebody = { donorName, donorKind: "PERSON" as const, donorGroup: null, headcount: null };
        const nobody = { donorName: null, donorKind: null, donorGroup: null, headcount: null };
        const given = group === null ? somebody : { donorName: null, donorKind: "GROUP" as const, donorGroup: group, headcount };
        return { ...one, stage, pledgeId: null, ...counted, ...(stage === "SPENT" ? nobody : given), headcountAsPublished: null };
      });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 8 }), async (entries) => {
        const { rows, reading } = await there(
          "CONTRIBUTIONS",
          contributionRecords(entries.map((one) => ({ ...one, pledgeTitle: null, unitName: null }))),
        );
        const empty = { placeName: "Phường Đại Yên", pledges: [], entries: [] };
        const planned = [...planContributions(official, rows, empty, reading.moneyUnit)];
        expect(planned.flatMap(({ faults }) => faults)).toEqual([]);
        expect(planned.map(({ draft }) => draft)).toEqual(entries);
        const again = [...planContributions(official, rows, { ...empty, entries }, reading.moneyUnit)];
        expect(again.map(({ outcome }) => outcome)).toEqual(entries.map(() => "SAME"));
      }),
      RUNS,
    );
  });

  it("targets, to the last digit", { timeout: 60_000 }, async () => {
    const target: fc.Arbitrary<TargetText> = fc.record({
      ...{
        name: words,
        field: orNull(plain),
        unit: orNull(plain),
        base: orNull(fc.constantFrom(0, 94.5, 12.345678)),
        goal: orNull(fc.constantFrom(747.2, 177, 0.000001)),
      },
      ...{
        isFalling: fc.constant(false),
        goalText: orNull(words),
        asPublished: orNull(words),
        fromDay: fc.constant(day("2025-01-01")),
        toDay: orNull(days),
      },
      organizationId: fc.constant(null),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(target, { minLength: 1, maxLength: 8, selector: ({ name }) => foldForSearch(name) }),
        async (drawn) => {
          const targets = drawn.map((one) => ({ ...one, goalText: one.goal === null && one.goalText === null ? "vượt" : one.goalText }));
          const world = { setId: newId(), placeName: "Phường Đại Yên", from: null, to: null, targets: [], units: [] };
          const { rows } = await there("TARGETS", targetRecords(targets.map((one) => ({ ...one, organizationName: null }))));
          const planned = [...planTargets(rows, world)];
          const sound = planned.filter(({ faults }) => faults.length === 0);
          expect(sound.map(({ draft }) => draft?.text)).toEqual(targets.filter((_, index) => planned[index]?.faults.length === 0));
          expect(sound.length).toBeGreaterThan(0);
        },
      ),
      RUNS,
    );
  });
});
