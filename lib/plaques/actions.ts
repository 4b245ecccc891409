"use server";

import { action } from "@/lib/action";
import { saveDossier } from "./dossier/mutations";
import { dossierSchema } from "./dossier/schema";
import { appraisePlaque, decidePlaque, mountPlaque, proposeAgain, proposePlaque, returnPlaque, tieCeremony } from "./mutations";
import { againSchema, appraiseSchema, decideSchema, mountSchema, proposeSchema, returnSchema, tieSchema } from "./schema";

const toPlaque = ({ id }: { readonly id: string }) => `/plaques/${id}`;

export const proposePlaqueAction = action(proposeSchema, proposePlaque, { redirectTo: toPlaque });
export const proposeAgainAction = action(againSchema, proposeAgain, { redirectTo: toPlaque });
export const appraisePlaqueAction = action(appraiseSchema, appraisePlaque, { redirectTo: toPlaque });
export const returnPlaqueAction = action(returnSchema, returnPlaque, { redirectTo: toPlaque });
export const decidePlaqueAction = action(decideSchema, decidePlaque, { redirectTo: toPlaque });
export const mountPlaqueAction = action(mountSchema, mountPlaque, { redirectTo: toPlaque });
export const tieCeremonyAction = action(tieSchema, tieCeremony, { redirectTo: toPlaque });
export const saveDossierAction = action(dossierSchema, saveDossier, { redirectTo: ({ pledgeId }) => `/pledges/${pledgeId}#work` });
