import { z } from "zod";
import { EXPORT_FORMATS } from "./constants";

/** The kind of file that an address asks for; a workbook unless it says. */
export const formatField = z.enum(EXPORT_FORMATS).catch("xlsx").default("xlsx");
