import { saveBases } from "@/lib/campaigns/bases/mutations";
import { basesSchema } from "@/lib/campaigns/bases/schema";
import { saveBlocks } from "@/lib/campaigns/blocks/mutations";
import { blocksSchema } from "@/lib/campaigns/blocks/schema";
import { saveContents } from "@/lib/campaigns/contents/mutations";
import { contentsSchema } from "@/lib/campaigns/contents/schema";
import { createCampaign, launchCampaign, openCampaign } from "@/lib/campaigns/life/mutations";
import { saveOccasions } from "@/lib/campaigns/occasions/mutations";
import { occasionsSchema } from "@/lib/campaigns/occasions/schema";
import { saveBasics, saveHosts, saveSources } from "@/lib/campaigns/outline/mutations";
import { basicsSchema, hostsSchema, sourcesSchema } from "@/lib/campaigns/outline/schema";
import { saveTime } from "@/lib/campaigns/time/mutations";
import { timeSchema } from "@/lib/campaigns/time/schema";
import { acting, idOf, must, nameId, type World } from "../world";
import { enterSource } from "./event-plan";
import type { CampaignPlan } from "./plan";

type Saved = { id: string; version: number };

/** The place's official types a campaign in, step by step, as the guided form sends it. */
export async function enterCampaign(world: World, plan: CampaignPlan): Promise<Saved> {
  const official = await acting(world, `${plan.ward}.canbo`);
  const id = nameId(world, `${plan.ward}.${plan.key}`);
  const parentId = plan.answers === undefined ? null : idOf(world, plan.answers);
  const made = must(await createCampaign(official, { id, name: plan.name, parentId }), plan.name);
  let { version } = made;
  const guard = () => ({ id, version: String(version), intent: "next" });
  const took = (saved: Saved) => {
    version = saved.version;
  };
  const { name, theme, purpose, audience } = plan;
  const basics = basicsSchema.parse({ ...guard(), name, theme, purpose, audience, form: "THEMATIC", isSpecial: "true" });
  took(must(await saveBasics(official, basics), "basics"));
  const hostIds = plan.hosts.map((host) => idOf(world, `${plan.ward}.${host}`));
  took(
    must(
      await saveHosts(official, hostsSchema.parse({ ...guard(), hostIds, launchedBy: plan.launchedBy, parentId: parentId ?? "" })),
      "hosts",
    ),
  );
  const contents = plan.contents.map((text, index) => ({ id: nameId(world, `${plan.ward}.${plan.key}.content${index + 1}`), text }));
  const declaredContentCount = String(plan.declaredContentCount ?? "");
  took(must(await saveContents(official, contentsSchema.parse({ ...guard(), declaredContentCount, contents })), "contents"));
  const bases = plan.bases.map(({ kind, title, number, issuer, signedDay, dateAsPublished }, index) => ({
    id: nameId(world, `${plan.ward}.${plan.key}.basis${index + 1}`),
    kind,
    title,
    number: number ?? "",
    issuer: issuer ?? "",
    signedDay: signedDay ?? "",
    dateAsPublished: dateAsPublished ?? "",
  }));
  took(must(await saveBases(official, basesSchema.parse({ ...guard(), bases })), "bases"));
  const occasions = plan.occasions.map(({ years, ...occasion }, index) => ({
    id: nameId(world, `${plan.ward}.${plan.key}.occasion${index + 1}`),
    ...occasion,
    years: String(years ?? ""),
  }));
  const mainId = occasions[0]?.id ?? "";
  took(must(await saveOccasions(official, occasionsSchema.parse({ ...guard(), occasions, mainId })), "occasions"));
  const { term, startDay, endDay, launchDay, launchSession, launchAsPublished } = plan;
  const time = { term, startDay, endDay, launchDay, launchSession, launchAsPublished, rhythmEvery: "MONTH", rhythmDate: "25" };
  took(must(await saveTime(official, timeSchema.parse({ ...guard(), ...time })), "time"));
  const blocks = plan.blocks.map(({ name: blockName, minWorks, minTasks, text }) => ({
    id: nameId(world, `${plan.ward}.${plan.key}.${blockName}`),
    name: blockName,
    minWorks: String(minWorks),
    minTasks: String(minTasks),
    text: text ?? "",
  }));
  const members = plan.blocks.flatMap((block, index) =>
    block.units.map(({ unit }, order) => ({
      unitId: idOf(world, `${plan.ward}.${unit}`),
      blockId: blocks[index]?.id ?? "",
      ...(order === 0 ? { isHead: "true" } : {}),
    })),
  );
  took(must(await saveBlocks(official, blocksSchema.parse({ ...guard(), blocks, members })), "blocks"));
  const sourceKey = `${plan.key}.source`;
  await enterSource(world, plan.ward, sourceKey, plan.source);
  const source = { takenSourceId: idOf(world, `${plan.ward}.${sourceKey}`), origins: plan.origins };
  took(must(await saveSources(official, sourcesSchema.parse({ ...guard(), ...source })), "sources"));
  return { id, version };
}

export async function openRegistration(world: World, plan: CampaignPlan, campaign: Saved): Promise<Saved> {
  return must(await openCampaign(await acting(world, `${plan.ward}.canbo`), campaign), `opening ${plan.name}`);
}

export async function launch(world: World, plan: CampaignPlan, campaign: Saved): Promise<Saved> {
  const input = { ...campaign, launchDay: plan.launchDay, launchSession: plan.launchSession };
  return must(await launchCampaign(await acting(world, `${plan.ward}.canbo`), input), `launching ${plan.name}`);
}
