import type { SignerOption } from "@/lib/covenants/signing/types";
import type { PledgeKind } from "@/lib/pledges/types";
import type { CeremonyStatus, Counter, Step, TurnState, TurnView } from "../types";

/** A pledge as it is read out: its number in the paper and its title. */
export type SpokenPledge = { readonly number: number; readonly title: string; readonly kind: PledgeKind };

/** The sign page of one unit: it opens for its signed-in representative only. */
export type PhoneWay = { readonly organizationId: string; readonly address: string; readonly qr: string };

/** A unit's turn at the tablet: with everything that is needed to sign without a line. */
export type TabletTurn = {
  readonly organizationId: string;
  readonly unit: string;
  readonly standing: TurnView["standing"];
  readonly covenantId: string | null;
  /** Of the approved revision: exactly this is signed. Null = nothing can be signed. */
  readonly version: number | null;
  readonly pledges: readonly SpokenPledge[];
  readonly signers: readonly SignerOption[];
  readonly signedBy: { readonly name: string; readonly post: string; readonly time: string } | null;
};

/** Everything that the tablet needs, also when the line drops. `steps` in the order in which they count. `time`: when it was read, for people; `readAt`: the same in milliseconds. */
export type TabletView = {
  readonly id: string;
  readonly name: string;
  readonly campaign: string;
  readonly status: CeremonyStatus;
  readonly rounds: readonly { readonly id: string; readonly name: string; readonly turns: readonly TabletTurn[] }[];
  readonly steps: readonly Step[];
  /** Where the called unit signs on the own phone, as a QR picture, while it is offered. */
  readonly phone: PhoneWay | null;
  readonly time: string;
  readonly readAt: number;
};

/** A step that the device has taken and that the page already shows, whether it has arrived or not; SIGNED stands for a drawn signature. */
export type LocalStep = Omit<Step, "kind"> & { readonly kind: Step["kind"] | "SIGNED" };

/** A turn as the tablet shows it: the server's word with the device's own steps on top. `isSent`: false while a signature waits on the device. */
export type ShownTurn = TabletTurn & {
  readonly state: TurnState;
  readonly isCalled: boolean;
  readonly isSent: boolean;
  readonly reason: string | null;
};

export type ShownRound = { readonly id: string; readonly name: string; readonly turns: readonly ShownTurn[] };

export type ShownTablet = {
  readonly rounds: readonly ShownRound[];
  readonly called: ShownTurn | null;
  readonly byPhone: boolean;
  readonly counter: Counter;
};
