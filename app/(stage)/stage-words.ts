import "server-only";
import { getTranslations } from "next-intl/server";
import type { StageWords } from "@/components/ceremonies/stage";
import type { TabletWords } from "@/components/ceremonies/tablet-words";

/** The sentences of the projector in the reader's language, with their places still open. */
export async function stageWords(): Promise<StageWords> {
  const [t, kind] = await Promise.all([getTranslations("ceremonies.stage"), getTranslations("pledges.kind")]);
  return {
    round: t.raw("round"),
    counter: t("counter"),
    signed: t.raw("signed"),
    paper: t("paper"),
    phone: t("phone"),
    planned: t("planned"),
    between: t("between"),
    ended: t("ended"),
    offline: t.raw("offline"),
    closed: t("closed"),
    fullScreen: t("fullScreen"),
    kind: { WORK: kind("WORK"), TASK: kind("TASK") },
  };
}

/** The sentences of the tablet, likewise. */
export async function tabletWords(): Promise<TabletWords> {
  const [t, all, sign, kind] = await Promise.all([
    getTranslations("ceremonies.tablet"),
    getTranslations("ceremonies"),
    getTranslations("covenants.sign"),
    getTranslations("pledges.kind"),
  ]);
  return {
    close: t("close"),
    counter: t.raw("counter"),
    online: t("online"),
    offline: t.raw("offline"),
    closed: t("closed"),
    unsent: t.raw("unsent"),
    allSent: t("allSent"),
    refusedTitle: t.raw("refusedTitle"),
    dismiss: t("dismiss"),
    order: t("order"),
    callNext: t.raw("callNext"),
    undoCall: t("undoCall"),
    skip: t("skip"),
    skipReason: t("skipReason"),
    skipReasonHint: t("skipReasonHint"),
    skipConfirm: t("skipConfirm"),
    paper: t("paper"),
    paperHint: t("paperHint"),
    undoPaper: t("undoPaper"),
    phone: t("phone"),
    phoneHint: t("phoneHint"),
    phoneOffline: t("phoneOffline"),
    phoneAlt: t("phoneAlt"),
    nobody: t("nobody"),
    nobodyHint: t("nobodyHint"),
    allDone: t("allDone"),
    ended: t("ended"),
    pledges: t("pledges"),
    signHere: t("signHere"),
    signer: sign("signer"),
    signerOther: sign("signerOther"),
    signerName: sign("signerName"),
    signerPost: sign("signerPost"),
    signerMissing: t("signerMissing"),
    drawingMissing: t("drawingMissing"),
    record: sign("record"),
    signedBy: all.raw("signedBy"),
    signedHere: t("signedHere"),
    onDevice: t("onDevice"),
    witness: sign.raw("witnessWords"),
    pad: { label: sign("pad"), hint: sign("padHint"), clear: sign("padClear"), drawn: sign("padDrawn"), empty: sign("padEmpty") },
    kind: { WORK: kind("WORK"), TASK: kind("TASK") },
    state: {
      SIGNED: all("state.SIGNED"),
      PAPER: all("state.PAPER"),
      SKIPPED: all("state.SKIPPED"),
      READY: all("state.READY"),
      NOT_READY: all("state.NOT_READY"),
      CALLED: all("state.CALLED"),
    },
    why: {
      NOT_SENT: all("why.NOT_SENT"),
      WAITING: all("why.WAITING"),
      RETURNED: all("why.RETURNED"),
      APPROVED: all("why.APPROVED"),
      SIGNED: all("why.SIGNED"),
    },
  };
}
