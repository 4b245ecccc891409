import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import type { Branch, FundingLine } from "@/lib/pledges/types";
import { hasContact } from "../domain";
import type { Part, PublishedCampaign, PublishedFunding, PublishedPledge } from "../types";
import type { CampaignFacts, Choice, ChosenPhoto, Composed, Facts, LeftOut, LeftOutWhat, LeftOutWhy, PledgeFacts } from "./types";

/** Collects what is left out, and lets through what is not. */
class Sieve {
  readonly leftOut: LeftOut[] = [];

  constructor(private readonly parts: ReadonlySet<Part>) {}

  out(what: LeftOutWhat, why: LeftOutWhy, count: number | null = null): null {
    if (count !== 0) this.leftOut.push({ what, why, count });
    return null;
  }

  chosen(part: Part): boolean {
    return this.parts.has(part);
  }

  /** A text that nobody's telephone number or e-mail address stands in; the part it belongs to was chosen. */
  clean(what: LeftOutWhat, text: string | null): string | null {
    return text !== null && hasContact(text) ? this.out(what, "CONTACT") : text;
  }

  text(part: Part, text: string | null): string | null {
    if (text === null) return this.out(part, "NOT_GIVEN");
    return this.chosen(part) ? this.clean(part, text) : this.out(part, "NOT_CHOSEN");
  }

  list<T>(part: Part, rows: readonly T[], textOf: (row: T) => string): readonly T[] | null {
    if (rows.length === 0) return this.out(part, "NOT_GIVEN");
    if (!this.chosen(part)) return this.out(part, "NOT_CHOSEN");
    const kept = rows.filter((row) => !hasContact(textOf(row)));
    this.out(part, "CONTACT", rows.length - kept.length);
    return kept.length === 0 ? null : kept;
  }
}

function donors(sieve: Sieve, { donors: { named, unnamed } }: Facts): boolean {
  if (named + unnamed === 0) {
    sieve.out("donors", "NOT_GIVEN");
    return false;
  }
  if (!sieve.chosen("donors")) {
    sieve.out("donors", "NOT_CHOSEN");
    return false;
  }
  sieve.out("name", "NO_CONSENT", unnamed);
  return true;
}

function figuresOf(sieve: Sieve, { rollUp, today, units }: CampaignFacts): PublishedCampaign["figures"] {
  if (rollUp.whole === 0) return sieve.out("figures", "NOT_GIVEN");
  if (!sieve.chosen("figures")) return sieve.out("figures", "NOT_CHOSEN");
  const { whole, assessable, lights, isHatched } = rollUp;
  const percent = isHatched ? sieve.out("percent", "COVERAGE") : rollUp.percent;
  return { day: today, whole, assessable, lights, percent, units: units.reduce((sum, { names }) => sum + names.length, 0) };
}

/**
 * What the public would read of a campaign by this choice, and all that it would not. The percentage only where figures cover four fifths; a text with a
 * telephone number or e-mail address is left out whole; no unit and no work is named with its light.
 */
export function composeCampaign(facts: CampaignFacts, { parts }: Choice): Composed<PublishedCampaign> {
  const sieve = new Sieve(new Set(parts));
  const contents = sieve.list("contents", facts.contents, (text) => text);
  const missing = facts.declaredContents === null ? 0 : Math.max(0, facts.declaredContents - facts.contents.length);
  if (contents) sieve.out("declaredContents", "NOT_GIVEN", missing);
  const units = sieve.list("units", facts.units, ({ block, names }) => [block, ...names].join("\n"));
  const content: PublishedCampaign = {
    kind: "CAMPAIGN",
    name: facts.name,
    theme: sieve.text("theme", facts.theme),
    purpose: sieve.text("purpose", facts.purpose),
    hosts: sieve.list("hosts", facts.hosts, (name) => name),
    occasions: sieve.list("occasions", facts.occasions, ({ name, asPublished }) => `${name}\n${asPublished ?? ""}`),
    contents,
    declaredContents: contents ? facts.declaredContents : null,
    units,
    figures: figuresOf(sieve, facts),
    showsDonors: donors(sieve, facts),
  };
  sieve.out("pledge", "NO_PAGE", facts.unpublishedPledges);
  return { content, photos: [], leftOut: sieve.leftOut };
}

/** Every text of a branch that a unit typed. */
function textsOf({ title, precondition, measure }: Branch): string {
  const own = "steps" in measure ? measure.steps.map(({ name }) => name) : [];
  const published = "targetAsPublished" in measure ? measure.targetAsPublished : null;
  const more = measure.type === "QUALITATIVE" ? measure.criterion : measure.type === "CERTIFIED" ? measure.certificate : null;
  return [title, precondition, published, more, ...own].filter((text) => text !== null).join("\n");
}

function fundingOf(sieve: Sieve, lines: readonly FundingLine[], received: number | null): PublishedFunding | null {
  if (lines.length === 0 && received === null) return sieve.out("funding", "NOT_GIVEN");
  if (!sieve.chosen("funding")) return sieve.out("funding", "NOT_CHOSEN");
  const known = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const words = lines.flatMap(({ asPublished }) => (asPublished === null ? [] : [asPublished]));
  return {
    received,
    planned: known.length > 0 && known.length === lines.length ? known.reduce((sum, amount) => sum + amount, 0) : null,
    asPublished: words.filter((text) => sieve.clean("asPublished", text) !== null),
  };
}

function photosOf(sieve: Sieve, facts: PledgeFacts, { photos }: Choice): ChosenPhoto[] {
  const may = facts.photos.filter(({ isAccepted, isTakenDown }) => isAccepted && !isTakenDown);
  sieve.out("photo", "NOT_ACCEPTED", facts.photos.filter(({ isAccepted }) => !isAccepted).length);
  sieve.out("photo", "TAKEN_DOWN", facts.photos.filter(({ isAccepted, isTakenDown }) => isAccepted && isTakenDown).length);
  sieve.out("paper", "NOT_A_PICTURE", facts.papers);
  if (may.length === 0) {
    sieve.out("photos", "NOT_GIVEN");
    return [];
  }
  const chosen = sieve.chosen("photos") ? photos : [];
  const kept = chosen.flatMap(({ fileId, phase, caption }) => {
    const photo = may.find((one) => one.fileId === fileId);
    return photo ? [{ fileId, phase, caption: sieve.clean("caption", caption), width: photo.width, height: photo.height }] : [];
  });
  sieve.out("photo", "NOT_CHOSEN", may.filter(({ fileId }) => !kept.some((one) => one.fileId === fileId)).length);
  return kept;
}

/**
 * What the public would read of a pledge by this choice, and all that it would not: what was pledged always, what was done from accepted figures
 * only, pictures of accepted reports only. Texts of reports, difficulties, proposals and reasons are never among the facts.
 */
export function composePledge(facts: PledgeFacts, choice: Choice): Composed<PublishedPledge> {
  const sieve = new Sieve(new Set(choice.parts));
  const { content } = facts;
  const branches = content.branches.filter((branch) => !hasContact(textsOf(branch)));
  sieve.out("promise", "CONTACT", content.branches.length - branches.length);
  const described = content.description !== null || content.location !== null || content.scale !== null;
  const showsDescription = described && sieve.chosen("description");
  if (!showsDescription) sieve.out("description", described ? "NOT_CHOSEN" : "NOT_GIVEN");
  const shown = (text: string | null) => (showsDescription ? sieve.clean("description", text) : null);
  const hasFigure = facts.asOf !== null;
  const showsProgress = hasFigure && sieve.chosen("progress");
  if (!showsProgress) sieve.out("progress", hasFigure ? "NOT_CHOSEN" : "NOT_GIVEN");
  sieve.out("report", "NOT_ACCEPTED", facts.reportsNotAccepted);
  const published: PublishedPledge = {
    kind: "PLEDGE",
    title: content.title,
    pledgeKind: content.kind,
    unit: facts.unit,
    campaign: facts.campaignName,
    branches,
    chosen: facts.chosen,
    start: facts.start,
    due: facts.due,
    dueAsPublished: sieve.clean("dueAsPublished", content.dueAsPublished),
    description: shown(content.description),
    location: shown(content.location),
    scale: shown(content.scale),
    progress: showsProgress && facts.asOf ? { day: facts.asOf, percent: facts.percent, detail: facts.detail } : null,
    acceptedOn: sieve.chosen("progress") ? facts.acceptedOn : null,
    funding: fundingOf(sieve, content.funding, facts.received),
    showsDonors: donors(sieve, facts),
    isSample: content.sampleFields.length > 0,
  };
  return { content: published, photos: photosOf(sieve, facts, choice), leftOut: sieve.leftOut };
}

/** What a choice makes of the facts of either kind. */
export function compose(facts: Facts, choice: Choice): Composed {
  return facts.kind === "CAMPAIGN" ? composeCampaign(facts, choice) : composePledge(facts, choice);
}

/** Names what was composed, photos and their captions included: what the preview showed and what is published have the same one. */
export function hashOf({ content, photos }: Composed): string {
  const chosen = photos.map(({ fileId, phase, caption }) => ({ fileId, phase, caption }));
  return sha256(canonicalJson({ content, photos: chosen }));
}
