import type { PublicDonors } from "@/lib/contributions/naming/types";
import type { Day } from "@/lib/kernel/dates";
import type { WorkComponent, WorkParticipant, WorkPhoto } from "../dossier/types";
import type { Session } from "../types";

/** What anybody may learn of a decided plaque by its code. Donors are named by consent alone. */
export type PublicPlaque = {
  readonly code: string;
  readonly wording: string;
  readonly title: string;
  /** The place and the unit as they are called now; the words on the plaque stay what they were. */
  readonly placeName: string;
  readonly unitName: string;
  readonly purpose: string | null;
  readonly outcome: string | null;
  readonly location: string | null;
  readonly components: readonly Omit<WorkComponent, "id">[];
  readonly participants: readonly Omit<WorkParticipant, "id">[];
  readonly before: readonly Pick<WorkPhoto, "fileId" | "caption">[];
  readonly after: readonly Pick<WorkPhoto, "fileId" | "caption">[];
  readonly cost: number | null;
  readonly costAsPublished: string | null;
  /** Đồng received by the ledger; null where it has none. */
  readonly received: number | null;
  readonly donors: PublicDonors;
  readonly occasions: readonly {
    readonly name: string;
    readonly day: Day | null;
    readonly originDay: Day | null;
    readonly years: number | null;
  }[];
  readonly acceptedDay: Day | null;
  readonly decisionNumber: string | null;
  readonly decisionDay: Day | null;
  readonly level: string | null;
  readonly issuer: string | null;
  readonly ceremonyDay: Day | null;
  readonly ceremonySession: Session | null;
  /** The code of the proof of the signed covenant, `/verify/<code>`; null where none is in force. */
  readonly proofCode: string | null;
};
