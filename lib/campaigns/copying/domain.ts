import { PROVENANCE_FIELDS } from "../constants";
import type { CampaignView, ProvenanceField } from "../types";

/** What a copy never takes over, since it belongs to the earlier campaign's own time. */
const OF_ITS_TIME: readonly ProvenanceField[] = ["theme", "term", "period", "launchDay"];
/** What stays behind when the source is another place's: its units are not ours, and the days of its occasions are its own. */
const OF_ITS_PLACE: readonly ProvenanceField[] = ["hosts", "blocks", "quota", "mainDay"];

/** What a copy takes over of a campaign. */
export type CampaignCopy = Pick<
  CampaignView,
  "purpose" | "audience" | "form" | "isSpecial" | "declaredContentCount" | "rhythm" | "sampleFields" | "inferredFields"
> & {
  readonly hostIds: readonly string[];
  readonly contents: readonly string[];
  /** Papers and occasions of the place, linked as they are; of another place, copied: `linkId` is null then. */
  readonly legalBases: readonly (Omit<CampaignView["legalBases"][number], "id"> & { readonly linkId: string | null })[];
  readonly occasions: readonly (Pick<CampaignView["occasions"][number], "kind" | "name" | "isMain" | "originDay"> & {
    readonly linkId: string | null;
  })[];
  readonly blocks: readonly (Omit<CampaignView["blocks"][number], "id" | "members"> & {
    readonly members: readonly { readonly organizationId: string; readonly isHead: boolean }[];
  })[];
};

/**
 * Contents, papers, occasions, form, rhythm; and, inside the same place, hosts and blocks with those units that still stand. Papers and
 * occasions of the place are shared; another place's are copied, occasions without their days. Dates, term, theme, source and files stay behind: they are the earlier campaign's own. Marks of origin go with what is copied.
 */
export function copyOf(source: CampaignView, standing: ReadonlySet<string>, isSamePlace: boolean): CampaignCopy {
  const left = isSamePlace ? OF_ITS_TIME : [...OF_ITS_TIME, ...OF_ITS_PLACE];
  const kept: readonly string[] = PROVENANCE_FIELDS.filter((field) => !left.includes(field));
  const { purpose, audience, form, isSpecial, declaredContentCount, rhythm } = source;
  return {
    ...{ purpose, audience, form, isSpecial, declaredContentCount, rhythm },
    sampleFields: source.sampleFields.filter((field) => kept.includes(field)),
    inferredFields: source.inferredFields.filter((field) => kept.includes(field)),
    hostIds: isSamePlace ? source.hosts.flatMap(({ id }) => (standing.has(id) ? [id] : [])) : [],
    contents: source.contents.map(({ text }) => text),
    legalBases: source.legalBases.map(({ id, ...basis }) => ({ ...basis, linkId: isSamePlace ? id : null })),
    occasions: source.occasions.map(({ id, kind, name, isMain, originDay }) => ({
      kind,
      name,
      isMain,
      originDay,
      linkId: isSamePlace ? id : null,
    })),
    blocks: isSamePlace ? source.blocks.map((block) => blockOf(block, standing)) : [],
  };
}

function blockOf({ name, minWorks, minTasks, text, members }: CampaignView["blocks"][number], standing: ReadonlySet<string>) {
  return {
    ...{ name, minWorks, minTasks, text },
    members: members
      .filter(({ organizationId }) => standing.has(organizationId))
      .map(({ organizationId, isHead }) => ({ organizationId, isHead })),
  };
}
