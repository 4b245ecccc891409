import type { Reason } from "@/lib/kernel/result";
import { STEPS } from "../constants";
import { countContents } from "../domain";
import { checkYears } from "../readings/domain";
import type { CampaignView } from "../types";
import type { Missing, Readiness, ReadinessFacts, Remark, StepState } from "./types";

function missingForOpening(facts: ReadinessFacts): Missing[] {
  const missing: Missing[] = [];
  if (!facts.theme) missing.push({ key: "theme", step: "basics", before: "OPEN" });
  if (!facts.startDay || !facts.endDay) missing.push({ key: "dates", step: "time", before: "OPEN" });
  if (facts.contentCount === 0) missing.push({ key: "content", step: "contents", before: "OPEN" });
  if (facts.blocks.length === 0) missing.push({ key: "block", step: "blocks", before: "OPEN" });
  for (const block of facts.blocks) {
    if (block.members.length === 0) missing.push({ key: "blockUnits", block: block.name, step: "blocks", before: "OPEN" });
  }
  const units = facts.blocks.flatMap(({ members }) => members.filter((member) => !member.hasRepresentative).map(({ name }) => name));
  if (units.length > 0) missing.push({ key: "representatives", units, step: "blocks", before: "OPEN" });
  return missing;
}

function missingForLaunch(facts: ReadinessFacts): Missing[] {
  const main = facts.occasions.find(({ isMain }) => isMain);
  if (!main) return [{ key: "mainOccasion", step: "occasions", before: "LAUNCH" }];
  return main.day ? [] : [{ key: "mainDay", kind: main.kind, occasion: main.name, step: "occasions", before: "LAUNCH" }];
}

function remarksOn(facts: ReadinessFacts): Remark[] {
  const remarks: Remark[] = [];
  if (!facts.purpose) remarks.push({ key: "purpose", step: "basics" });
  if (facts.hostCount === 0) remarks.push({ key: "hosts", step: "hosts" });
  const { declared, entered, unstated, surplus } = countContents(facts.declaredContentCount, facts.contentCount);
  if (declared !== null && unstated > 0) remarks.push({ key: "unstatedContents", declared, entered, step: "contents" });
  if (declared !== null && surplus > 0) remarks.push({ key: "surplusContents", declared, entered, step: "contents" });
  if (facts.legalBasisCount === 0) remarks.push({ key: "legalBases", step: "bases" });
  if (facts.occasions.length === 0) remarks.push({ key: "occasions", step: "occasions" });
  for (const occasion of facts.occasions) {
    const check = checkYears(occasion);
    if (check) remarks.push({ key: "years", occasion: occasion.name, check, step: "occasions" });
  }
  if (!facts.launchDay) remarks.push({ key: "launchDay", step: "time" });
  for (const { name, minWorks, minTasks, members } of facts.blocks) {
    if (minWorks + minTasks === 0) remarks.push({ key: "quota", block: name, step: "blocks" });
    if (members.length > 1 && !members.some(({ isHead }) => isHead)) remarks.push({ key: "head", block: name, step: "blocks" });
  }
  return remarks;
}

/**
 * What a campaign still lacks. Opening the registration needs theme, dates, a content, and blocks with units of which each has a
 * representative in force; launching needs all of that and the main occasion's date, which is entered by a person and never guessed.
 */
export function readinessOf(facts: ReadinessFacts): Readiness {
  return { missing: [...missingForOpening(facts), ...missingForLaunch(facts)], remarks: remarksOn(facts) };
}

/** What stops one of the two: for OPEN its own list, for LAUNCH everything. */
export function missingBefore(readiness: Readiness, event: "OPEN" | "LAUNCH"): readonly Missing[] {
  return event === "LAUNCH" ? readiness.missing : readiness.missing.filter(({ before }) => before === "OPEN");
}

/** What an open campaign must keep: all that opening needed, but for representatives, who come and go. A launched one keeps its main date too. */
export function mustKeep(readiness: Readiness, status: "OPEN" | "LAUNCHED"): readonly Missing[] {
  return missingBefore(readiness, status === "OPEN" ? "OPEN" : "LAUNCH").filter(({ key }) => key !== "representatives");
}

/** How many units are named in a sentence before "…". */
const NAMED_UNITS = 3;

/** A missing thing as a refusal, with the sentence that names the mend. */
export function reasonOf(missing: Missing): Reason {
  switch (missing.key) {
    case "theme":
      return { code: "campaigns.needsTheme", field: "theme" };
    case "dates":
      return { code: "campaigns.needsDates", field: "startDay" };
    case "content":
      return { code: "campaigns.needsContent", field: "contents" };
    case "block":
      return { code: "campaigns.needsBlock", field: "blocks" };
    case "blockUnits":
      return { code: "campaigns.needsUnits", field: "blocks", params: { block: missing.block } };
    case "representatives": {
      const named = missing.units.slice(0, NAMED_UNITS).join("; ");
      const names = missing.units.length > NAMED_UNITS ? `${named}; …` : named;
      return { code: "campaigns.needsRepresentatives", field: "blocks", params: { count: missing.units.length, names } };
    }
    case "mainOccasion":
      return { code: "campaigns.needsMainOccasion", field: "occasions" };
    case "mainDay":
      return { code: "campaigns.needsMainDay", field: "occasions", params: { occasion: missing.occasion } };
  }
}

/** The steps of the form with what each still lacks; the last one, the readiness list itself, counts everything. */
export function stepStates({ missing, remarks }: Readiness): readonly StepState[] {
  return STEPS.map((key) => {
    if (key === "readiness") return { key, missing: missing.length, remarks: remarks.length };
    return { key, missing: missing.filter(({ step }) => step === key).length, remarks: remarks.filter(({ step }) => step === key).length };
  });
}

/** What readiness looks at, out of the whole campaign. */
export function factsOf(campaign: CampaignView): ReadinessFacts {
  const { theme, purpose, startDay, endDay, declaredContentCount, blocks, occasions, launchDay } = campaign;
  return {
    ...{ theme, purpose, startDay, endDay, declaredContentCount, blocks, occasions, launchDay },
    contentCount: campaign.contents.length,
    hostCount: campaign.hosts.length,
    legalBasisCount: campaign.legalBases.length,
  };
}
