// biome-ignore lint/style/noProcessEnv: the bundler replaces NODE_ENV by a constant; it is no setting of ours
const IN_DEVELOPMENT = process.env.NODE_ENV === "development";

/** A value that nobody can guess, new for each answer: only scripts that carry it run. */
export function newNonce(): string {
  return btoa(crypto.randomUUID());
}

/**
 * What a page may load: its own things only. Style attributes are let through because React writes widths of bars as
 * attributes; they cannot run anything. Development needs eval and unsigned styles for its live reloading.
 */
export function contentSecurityPolicy(nonce: string, inDevelopment: boolean = IN_DEVELOPMENT): string {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'`;
  return [
    "default-src 'self'",
    `script-src ${inDevelopment ? `${scripts} 'unsafe-eval'` : scripts}`,
    `style-src 'self' ${inDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * What a public page may load: its own pictures, and the one style that stands in it, named by its SHA-256 (base64). It has no script at all, and no nonce, so
 * that the same page is the same bytes for everybody. `isPreview`: the official's own pages show it in a frame.
 */
export function publicPolicy(styleHash: string, isPreview = false): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    // No script of the page asks for anything; tools that look at it from inside read robots.txt.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${isPreview ? "'self'" : "'none'"}`,
  ].join("; ");
}

/**
 * Headers that every page carries beside its policy. Camera for photographs and geolocation never: places are typed.
 * There is no Strict-Transport-Security: wards run this on their own network too, without a certificate; a proxy that has one sets it.
 */
export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  ["referrer-policy", "same-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["permissions-policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"],
];
