/** The request's own path and query, set by the proxy; whatever a caller sends under this name is overwritten there. */
export const ASKED_PATH_HEADER = "x-asked-path";
