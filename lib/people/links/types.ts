/** A one-time link as its maker sees it, once: the secret of the address, the code to type, and when both end. */
export type NewLink = {
  readonly token: string;
  /** Twelve digits. */
  readonly code: string;
  readonly expiresAt: Date;
  readonly purpose: LinkPurpose;
};

/** What a link is for: setting the first password, or a new one. */
export type LinkPurpose = "FIRST_SIGN_IN" | "RESET";

/** Why a link opens nothing any more, or that it still does. */
export type LinkState = "OPEN" | "USED" | "REPLACED" | "EXPIRED";

/** A link as the person sees who opens it. */
export type LinkView = {
  readonly state: LinkState;
  readonly purpose: LinkPurpose;
  readonly personName: string;
  readonly login: string;
  readonly post: string | null;
  readonly unitName: string | null;
  readonly placeName: string | null;
  readonly help: string | null;
};

/** Somebody who never signed in and can be given a card. */
export type CardCandidate = {
  readonly personId: string;
  readonly personName: string;
  readonly post: string;
  readonly unitName: string;
};

/** One card of the sheet for the first sign-in. */
export type SignInCard = {
  readonly personId: string;
  readonly personName: string;
  readonly login: string;
  readonly post: string;
  readonly unitName: string;
  readonly code: string;
  readonly address: string;
  /** The address as a QR code, a whole SVG element. */
  readonly qr: string;
  readonly expiresAt: Date;
};
