/** Failures are counted over this many minutes. */
export const WINDOW_MINUTES = 15;

/**
 * How many failures in the window are borne. An account bears a few slips of an old thumb. An address counts hard only where a proxy of ours
 * tells it; without one all callers look alike, and a low limit would let one of them lock everybody out.
 */
export const LIMITS = {
  account: 8,
  address: 40,
  code: 40,
  setup: 10,
  everybody: 600,
} as const;

/** A device that its owner trusts stays signed in this long; any other this long at most. */
export const TRUSTED_DAYS = 90;
export const UNTRUSTED_HOURS = 12;
