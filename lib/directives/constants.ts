import type { DirectiveFilter } from "./types";

export const DIRECTIVE_FILTERS = ["open", "overdue", "done", "all"] as const satisfies readonly DirectiveFilter[];
export const MAX_TEXT = 2_000;
export const MAX_LINE = 300;
export const MAX_UNITS = 60;
