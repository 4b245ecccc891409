import type { Actor } from "@/lib/access/actor";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { day, momentOf } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { sendReport } from "@/lib/progress/mutations";
import { acceptReport } from "@/lib/progress/review/mutations";
import { sendSchema } from "@/lib/progress/sending/schema";
import { addPledge, as, contentOf, makeWorld, must, QUANTITY, type World } from "@/lib/progress/test-world";
import { loadFacts } from "./composing/data";
import { compose, hashOf } from "./composing/domain";
import type { Choice } from "./composing/types";
import { CAMPAIGN_PARTS, PLEDGE_PARTS } from "./constants";
import { publish, type Saved } from "./mutations";

export const TODAY = "2025-03-31";

/** Somebody who is not signed in. */
export const VISITOR: Visitor = {
  now: momentOf(day(TODAY), 9),
  today: day(TODAY),
  isDemoClock: false,
  machineNow: momentOf(day(TODAY), 9),
  address: null,
  device: "",
};

/** A ward whose campaign was opened, so that it may be published. */
export async function openWorld(): Promise<World> {
  const world = await makeWorld();
  await prisma.campaign.update({ where: { id: world.campaignId }, data: { openedAt: momentOf(day("2025-01-02")) } });
  return world;
}

/** A picture that was sent with a report, without bytes behind it. */
export async function addPhoto(world: World, name: string): Promise<string> {
  const id = newId();
  const digest = `${id.replaceAll("-", "")}${id.replaceAll("-", "")}`;
  await prisma.storedFile.create({
    data: {
      ...{ id, placeId: world.placeId, organizationId: world.unitId, uploadedById: world.people.representative, originalName: name },
      ...{
        mime: "image/jpeg",
        size: 1,
        width: 800,
        height: 600,
        sha256: digest,
        originalSha256: digest,
        firstId: id,
        createdAt: VISITOR.now,
      },
    },
  });
  return id;
}

/** A report with a photo; accepted unless the test says otherwise. Gives the photo's file. */
export async function report(world: World, pledgeId: string, value: string, words: object = {}, isAccepted = true): Promise<string> {
  const fileId = await addPhoto(world, "anh.jpg");
  const form = sendSchema.parse({ id: newId(), pledgeId, day: "20/03/2025", figure: { type: "QUANTITY", value }, ...words });
  const { id } = must(await sendReport(as(world, "representative", TODAY), form));
  await prisma.evidence.create({ data: { id: newId(), placeId: world.placeId, reportId: id, fileId, position: 1, caption: "Chú thích" } });
  if (isAccepted) must(await acceptReport(as(world, "official", TODAY), { id, version: 1 }));
  return fileId;
}

/** A signed pledge with a title of its own. */
export function titled(world: World, title: string): Promise<string> {
  return addPledge(world, { content: contentOf(QUANTITY, { title }) });
}

type Subject = "CAMPAIGN" | "PLEDGE";

export const EVERYTHING: Readonly<Record<Subject, Choice>> = {
  CAMPAIGN: { parts: CAMPAIGN_PARTS, photos: [] },
  PLEDGE: { parts: PLEDGE_PARTS, photos: [] },
};

/** What a preview of this choice would send along when its button is pressed. */
export async function formOf(actor: Actor, subject: Subject, subjectId: string, choice: Choice = EVERYTHING[subject]) {
  const facts = await loadFacts(actor, prisma, subject, subjectId);
  if (!facts) throw new Error("nothing to publish");
  const earlier = await prisma.publication.findFirst({ where: { subject, subjectId } });
  const photos = choice.photos.map((photo) => ({ ...photo }));
  const contentHash = hashOf(compose(facts, choice));
  return { subject, subjectId, parts: [...choice.parts], photos, contentHash, version: earlier?.version ?? 0, photosChecked: "true" };
}

/** Publishes as the official does: the preview first. */
export async function published(actor: Actor, subject: Subject, subjectId: string, choice?: Choice): Promise<Saved> {
  return must(await publish(actor, await formOf(actor, subject, subjectId, choice)));
}
