"use server";

import { action } from "@/lib/action";
import { takeSignature, takeStep } from "./mutations";
import { stepSchema, takenSchema } from "./schema";

export const takeStepAction = action(stepSchema, takeStep);
export const takeSignatureAction = action(takenSchema, takeSignature);
