"use server";
import { action } from "@/lib/action";
import { uploadFile } from "./mutations";
import { uploadSchema } from "./schema";

export const upload = action(uploadSchema, uploadFile);
