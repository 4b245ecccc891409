import { formatDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import type { Reason } from "@/lib/kernel/result";
import { lengthOf } from "@/lib/kernel/text";
import { FUNDING_SOURCES, LIMITS } from "@/lib/pledges/constants";
import type { Branch, PledgeContent } from "@/lib/pledges/types";
import vi from "@/messages/vi/pledges.json";
import { fundingWords } from "../funding/domain";
import { faultAt } from "../planning/domain";
import type { Fault } from "../types";

const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^startDay/, "start"],
  [/^dueDay/, "due"],
  [/^branches\.\d+\.title/, "branchTitle"],
  [/^branches\.\d+\.measure\.(target|least|certificate|criterion|baseline)$/, "$1"],
  [/^branches\.\d+\.measure\.unit/, "measureUnit"],
  [/^branches\.\d+\.measure\.steps/, "steps"],
  [/^branches/, "measure"],
  [/^contentIds/, "contents"],
  [/^supportingOrganizationIds/, "supporters"],
  [/^(title|weight|location|scale|description)/, "$1"],
];

/** The column at which a reason of the pledge's own rules is shown. */
export function columnOf({ field = "" }: Reason, content: PledgeContent): string | null {
  const line = /^funding\.(\d+)/.exec(field)?.[1];
  if (line !== undefined) return content.funding[Number(line)]?.source ?? "total";
  const found = FIELDS.find(([path]) => path.test(field));
  return found ? field.replace(new RegExp(`${found[0].source}.*`), found[1]) : null;
}

/** Adds a fault for each text that is longer than a form takes. */
export function checkLengths(content: PledgeContent, faults: Fault[]): void {
  const lines = { location: content.location, scale: content.scale, dueAsPublished: content.dueAsPublished };
  const most: Record<string, number> = { title: LIMITS.title, description: LIMITS.text, asPublished: LIMITS.text };
  const texts = { title: content.title, description: content.description, asPublished: content.asPublished, ...lines };
  for (const [key, text] of Object.entries(texts)) {
    const max = most[key] ?? LIMITS.line;
    // A letter takes at least one unit of the text's own length, and counting letters is slow.
    if (text === null || text.length <= max) continue;
    const length = lengthOf(text);
    if (length > max) faults.push(faultAt(key, { code: "kernel.textTooLong", params: { length, max } }));
  }
}

/** What the file leaves empty stays as it is: a blank never erases. */
export function merged(known: PledgeContent | null, read: PledgeContent, isMeasureSaid: boolean): PledgeContent {
  if (known === null) return read;
  return {
    ...known,
    ...{ title: known.title, kind: read.kind },
    ...{ description: read.description ?? known.description, asPublished: read.asPublished ?? known.asPublished },
    ...{ location: read.location ?? known.location, scale: read.scale ?? known.scale },
    ...{ startDay: read.startDay ?? known.startDay, dueDay: read.dueDay ?? known.dueDay },
    ...{ dueAsPublished: read.dueAsPublished ?? known.dueAsPublished, rhythm: read.rhythm ?? known.rhythm, weight: read.weight },
    branches: isMeasureSaid ? sameKeys(known.branches, read.branches) : known.branches,
    funding: read.funding.length > 0 ? read.funding : known.funding,
    contentIds: read.contentIds.length > 0 ? read.contentIds : known.contentIds,
    supportingOrganizationIds: read.supportingOrganizationIds.length > 0 ? read.supportingOrganizationIds : known.supportingOrganizationIds,
  };
}

/** Steps keep the keys that they have: a file does not know them. */
function sameKeys(known: readonly Branch[], read: readonly Branch[]): Branch[] {
  return read.map((branch) => {
    const before = known.find(({ key }) => key === branch.key)?.measure;
    const { measure } = branch;
    if (!before || !("steps" in before) || !("steps" in measure) || before.steps.length !== measure.steps.length) return branch;
    const steps = measure.steps.map((step, index) => ({ ...step, key: before.steps[index]?.key ?? step.key }));
    return { ...branch, measure: { ...measure, steps } };
  });
}

/** The content's fields in words, for what changes. */
export function told({
  title,
  kind,
  description,
  location,
  scale,
  startDay,
  dueDay,
  dueAsPublished,
  weight,
  funding,
  branches,
}: PledgeContent) {
  return {
    ...{ title, kind: vi.kind[kind], description, location, scale, dueAsPublished, weight: String(weight) },
    ...{ start: startDay && formatDay(startDay), due: dueDay && formatDay(dueDay) },
    ...Object.fromEntries(FUNDING_SOURCES.map((source) => [source, fundingWords(funding.filter((line) => line.source === source))])),
    measure: branches.map(({ measure }) => measureWords(measure)).join("; "),
  };
}

function measureWords(measure: Branch["measure"]): string {
  const word = vi.measure[measure.type];
  if (measure.type === "QUANTITY") return `${word}: ${measure.target === null ? "?" : formatNumber(measure.target)} ${measure.unit}`;
  if (measure.type === "AMOUNT") return `${word}: ${measure.target === null ? "?" : formatMoney(measure.target)}`;
  if ("steps" in measure) return `${word}: ${measure.steps.map(({ name, weight }) => `${name} ${formatNumber(weight)}%`).join(", ")}`;
  return word;
}
