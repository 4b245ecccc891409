import type { ProvenanceField } from "@/lib/campaigns/types";
import type { Day } from "@/lib/kernel/dates";
import type { PledgeContent } from "@/lib/pledges/types";
import type { SourcePlan } from "./event-plan";

export type OccasionPlan = {
  kind: "PARTY_CONGRESS" | "ANNIVERSARY" | "ELECTION" | "OTHER";
  name: string;
  day: string;
  dateAsPublished?: string;
  originDay?: string;
  years?: number;
};

export type BasisPlan = {
  kind: "RESOLUTION" | "DIRECTIVE" | "PLAN";
  title: string;
  number: string | null;
  issuer: string | null;
  signedDay?: string;
  dateAsPublished: string | null;
};

/** Units by their key in the ward, with the pledges of each. */
export type UnitPledges = { unit: string; pledges: { key: string; content: PledgeContent }[] };

export type BlockPlan = { name: string; minWorks: number; minTasks: number; text?: string; units: UnitPledges[] };

/** A signing ceremony as the text tells it; an empty place = not stated. `drawnBy`: units that sign on the official's tablet, all others on their own phone. */
export type CeremonyPlan = {
  name: string;
  session: "MORNING" | "AFTERNOON";
  location: string;
  drawnBy: readonly string[];
  /** The event that it was part of, by its name in the scenario. */
  event?: string;
};

/** A campaign as a ward (or a place above it) entered it. Days are as somebody types them. */
export type CampaignPlan = {
  /** Name inside the scenario; "ward.campaign" names its id. */
  ward: string;
  key: string;
  /** Name of the campaign of a higher place that it answers. */
  answers?: string;
  name: string;
  theme: string;
  purpose: string;
  audience: string;
  hosts: string[];
  launchedBy: string;
  contents: readonly string[];
  declaredContentCount?: number;
  bases: readonly BasisPlan[];
  occasions: OccasionPlan[];
  term: string;
  startDay: string;
  endDay: string;
  launchDay: string;
  launchSession: "MORNING" | "AFTERNOON";
  launchAsPublished: string;
  source: SourcePlan;
  /** Which values are not the text's own: inferred from it, or sample data. */
  origins: Partial<Record<ProvenanceField, "INFERRED" | "SAMPLE">>;
  blocks: BlockPlan[];
  /** The ceremony at which the units sign, on the day of the launch; without one they sign by themselves. */
  ceremony?: CeremonyPlan;
  /** When it was typed in, opened and launched. */
  enteredOn: Day;
  openedOn: Day;
  launchedOn: Day;
};
