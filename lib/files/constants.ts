/** The largest file that is taken, in bytes: what today's phones make of one photo, with room to spare. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** The same in the unit that sentences use. */
export const MAX_FILE_MEGABYTES = 20;

/** The longest side of a kept picture in pixels: a street sign stays readable, a page of paper too. */
export const MAX_SIDE = 2_000;

/** The longest side of a thumbnail in pixels. */
export const THUMB_SIDE = 320;

/** The longest side of a picture on a public page in pixels. */
export const PAGE_SIDE = 960;

/** More pixels than any phone of ours makes; a small file that unpacks to more is an attack or a mistake. */
export const MAX_PIXELS = 120_000_000;

/** HEIC is unpacked in memory as a whole, so its limit is lower; an iPhone's largest picture has 48,8 million. */
export const MAX_HEIC_PIXELS = 52_000_000;

/** Name that is kept, in letters. */
export const MAX_NAME_LENGTH = 150;

/** What the browser's picker offers; what arrives is judged by its content. Without HEIC named, an iPhone turns its pictures into JPEG itself. */
export const ACCEPTED_TYPES = "image/*,application/pdf";
