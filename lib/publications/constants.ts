import type { CampaignPart, PhotoPhase, PledgePart, Stopped } from "./types";

/** What an official may choose to show of a campaign, in the order of the page; name and place are always there. */
export const CAMPAIGN_PARTS = [
  "theme",
  "purpose",
  "hosts",
  "occasions",
  "contents",
  "units",
  "figures",
  "donors",
] as const satisfies readonly CampaignPart[];

/** What an official may choose to show of a pledge; title, unit and what was pledged are always there. */
export const PLEDGE_PARTS = ["description", "progress", "photos", "funding", "donors"] as const satisfies readonly PledgePart[];

export const PHOTO_PHASES = ["BEFORE", "DURING", "AFTER"] as const satisfies readonly PhotoPhase[];

/** States of a pledge in which nothing more comes of it, at least not from its unit. */
export const STOPPED_STATUSES = ["CANCELLED", "TRANSFERRED"] as const satisfies readonly Stopped[];

/** What no list of published works shows, from the moment it is stopped: the public is not told that a cancelled work is coming. */
export const STOPPED: { subject: "PLEDGE"; pledge: { status: { in: Stopped[] } } } = {
  subject: "PLEDGE",
  pledge: { status: { in: [...STOPPED_STATUSES] } },
};

/** Letters of a public code: about 35 bits. It is no secret; it must only never be given twice. */
export const CODE_LENGTH = 8;

/** The longest name before the code of an address, in letters. */
export const MAX_SLUG = 60;

/** More pictures than a page of one work needs. */
export const MAX_PHOTOS = 12;

export const MAX_CAPTION = 200;
export const MAX_NAME = 150;
export const MAX_REASON = 1_000;

/** A name of one word ("An", "Hoa") is part of other words and names; what is taken off pages has two words at least. */
export const MIN_NAME_WORDS = 2;

/** Where public pages begin. */
export const PUBLIC_ROOT = "/cong-khai";

/** Places on one page of the list of all wards. */
export const PLACES_PER_PAGE = 30;

/** Addresses in one sitemap; its format allows 50.000. */
export const SITEMAP_SIZE = 20_000;

/** Campaigns or works that one page lists; what is more stands behind "trang sau". */
export const PLEDGES_PER_PAGE = 25;
