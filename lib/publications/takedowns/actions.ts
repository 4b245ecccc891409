"use server";

import { action } from "@/lib/action";
import { liftTakeDown, takeDownName, takeDownPhoto } from "./mutations";
import { liftSchema, nameSchema, photoSchema } from "./schema";

export const takeDownPhotoAction = action(photoSchema, takeDownPhoto, { message: "publications.takedown.photoDone" });
export const takeDownNameAction = action(nameSchema, takeDownName, { message: "publications.takedown.nameDone" });
export const liftTakeDownAction = action(liftSchema, liftTakeDown, { message: "publications.takedown.lifted" });
