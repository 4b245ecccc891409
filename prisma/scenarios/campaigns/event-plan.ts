import { documentPage } from "@/lib/documents/data";
import { saveDocument } from "@/lib/documents/mutations";
import { documentSchema } from "@/lib/documents/schema";
import { saveParticipants, savePictures, saveSpeeches } from "@/lib/events/details/mutations";
import { participantsSchema, picturesSchema, speechesSchema } from "@/lib/events/details/schema";
import { saveBasics, saveLinks } from "@/lib/events/mutations";
import { basicsSchema, linksSchema } from "@/lib/events/schema";
import type { EventType, ParticipantKind, ParticipantRole, SpeechKind } from "@/lib/events/types";
import { newId } from "@/lib/kernel/ids";
import { occasionPage } from "@/lib/occasions/data";
import { saveOccasion } from "@/lib/occasions/mutations";
import { occasionSchema } from "@/lib/occasions/schema";
import { saveSource } from "@/lib/sources/mutations";
import { sourceSchema } from "@/lib/sources/schema";
import { acting, idOf, must, nameId, type World } from "../world";

export type ParticipantPlan = {
  key?: string;
  kind: ParticipantKind;
  name?: string;
  posts?: string[];
  roles?: ParticipantRole[];
  unit?: string;
};

/** An event as a ward's official types it in; ids of what it is tied to by their names in the scenario. */
export type EventPlan = {
  ward: string;
  key: string;
  type: EventType;
  name: string;
  when: string;
  session: "MORNING" | "AFTERNOON";
  dateAsPublished: string;
  hosts: string[];
  summary?: string;
  source: string;
  participants: ParticipantPlan[];
  speeches: { kind: SpeechKind; by?: string; summary: string }[];
  captions: string[];
  campaigns: string[];
  pledges: string[];
  occasions: string[];
};

/** Types in what an event is to be, before it is held; `completeEvent` tells the rest. Answers its version. */
export async function announceEvent(world: World, plan: EventPlan): Promise<number> {
  const { ward, key, type, name, when, session, dateAsPublished, summary } = plan;
  const official = await acting(world, `${ward}.canbo`);
  const id = nameId(world, `${ward}.${key}`);
  const hostIds = plan.hosts.map((host) => idOf(world, `${ward}.${host}`));
  const facts = { id, version: "", type, name, when, session, dateAsPublished, summary, hostIds, sourceId: idOf(world, plan.source) };
  return must(await saveBasics(official, basicsSchema.parse(facts)), name).version;
}

/** Types an event in, part by part, as its forms send it. */
export async function enterEvent(world: World, plan: EventPlan): Promise<void> {
  await completeEvent(world, plan, await announceEvent(world, plan));
}

/** Types in who was there, what was said, the pictures and the links of an event that was announced. */
export async function completeEvent(world: World, plan: EventPlan, announced: number): Promise<void> {
  const { ward, key, name } = plan;
  const official = await acting(world, `${ward}.canbo`);
  const id = idOf(world, `${ward}.${key}`);
  let version = announced;
  const guard = () => ({ id, version: String(version) });
  const participants = plan.participants.map(({ key: own, kind, name: words, posts, roles, unit }) => ({
    id: own ? nameId(world, `${ward}.${key}.${own}`) : newId(),
    kind,
    name: words ?? "",
    posts: posts?.join("\n") ?? "",
    roles: roles ?? [],
    organizationId: unit ? idOf(world, `${ward}.${unit}`) : "",
  }));
  ({ version } = must(await saveParticipants(official, participantsSchema.parse({ ...guard(), participants })), `${name}: people`));
  const speeches = plan.speeches.map(({ kind, by, summary: words }) => ({
    id: newId(),
    kind,
    participantId: by ? idOf(world, `${ward}.${key}.${by}`) : "",
    summary: words,
  }));
  ({ version } = must(await saveSpeeches(official, speechesSchema.parse({ ...guard(), speeches })), `${name}: speeches`));
  const pictures = plan.captions.map((caption) => ({ id: newId(), caption }));
  ({ version } = must(await savePictures(official, picturesSchema.parse({ ...guard(), pictures })), `${name}: pictures`));
  const [campaignIds, pledgeIds, occasionIds] = [plan.campaigns, plan.pledges, plan.occasions].map((names) =>
    names.map((one) => idOf(world, one)),
  );
  must(await saveLinks(official, linksSchema.parse({ ...guard(), campaignIds, pledgeIds, occasionIds })), `${name}: links`);
}

export type SourcePlan = {
  title: string;
  portal?: string;
  publisher?: string;
  originalPublisher?: string;
  authors?: string;
  day?: string;
  time?: string;
  notes?: string;
  discrepancies?: { asPublished: string; understoodAs?: string; note?: string }[];
};

/** Types a source in, with what it prints and what is understood by it. */
export async function enterSource(world: World, ward: string, key: string, plan: SourcePlan): Promise<void> {
  const official = await acting(world, `${ward}.canbo`);
  const { day, time, discrepancies = [], ...facts } = plan;
  const rows = discrepancies.map((row) => ({ id: newId(), ...row }));
  const input = { id: nameId(world, `${ward}.${key}`), ...facts, publishedDay: day, publishedTime: time, discrepancies: rows };
  must(await saveSource(official, sourceSchema.parse(input)), plan.title);
}

/** Types an occasion in on its own, for a ward without a campaign that celebrates it. */
export async function enterOccasion(world: World, ward: string, key: string, facts: Record<string, string>): Promise<void> {
  const official = await acting(world, `${ward}.canbo`);
  must(await saveOccasion(official, occasionSchema.parse({ id: nameId(world, `${ward}.${key}`), ...facts })), key);
}

/** Adds to a paper of a campaign what its row in the campaign's form has no room for. */
export async function completePaper(world: World, ward: string, key: string, facts: Record<string, string>): Promise<void> {
  const official = await acting(world, `${ward}.canbo`);
  const page = await documentPage(official, idOf(world, `${ward}.${key}`));
  if (!page) throw new Error(`the official does not see the paper ${key}`);
  const { id, version, kind, title, number, issuer, signedDay, dateAsPublished } = page.document;
  const kept = {
    kind: kind ?? "",
    title,
    number: number ?? "",
    issuer: issuer ?? "",
    signedDay: signedDay ?? "",
    dateAsPublished: dateAsPublished ?? "",
  };
  must(await saveDocument(official, documentSchema.parse({ id, version: String(version), ...kept, ...facts })), key);
}

/** Adds to an occasion of a campaign what its row in the campaign's form has no room for: the term, which congress it is. */
export async function completeOccasion(world: World, ward: string, key: string, facts: Record<string, string>): Promise<void> {
  const official = await acting(world, `${ward}.canbo`);
  const page = await occasionPage(official, idOf(world, `${ward}.${key}`));
  if (!page) throw new Error(`the official does not see the occasion ${key}`);
  const { id, version, kind, name, day, dateAsPublished, originDay, years } = page.occasion;
  const kept = {
    kind,
    name,
    day: day ?? "",
    dateAsPublished: dateAsPublished ?? "",
    originDay: originDay ?? "",
    years: String(years ?? ""),
  };
  must(await saveOccasion(official, occasionSchema.parse({ id, version: String(version), ...kept, ...facts })), key);
}
