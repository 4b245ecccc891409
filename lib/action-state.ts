/** One refusal as a form shows it: the sentence is already in the person's language; `field` is the dotted name of the input, or null for the whole form. */
export type ActionReason = {
  readonly field: string | null;
  readonly code: string;
  readonly text: string;
};

/**
 * What a server action answers to a form.
 * `values` are the fields as they were typed (kept on a refusal), `message` a sentence for success, `at` the moment of the
 * answer in milliseconds, so that the same answer twice is still two events. When `value` is an object with `id` or
 * `version`, the form's hidden inputs of these names take them over: the next save then builds on this one.
 */
export type ActionState = {
  readonly status: "idle" | "ok" | "refused";
  readonly reasons: readonly ActionReason[];
  readonly values: Readonly<Record<string, string | string[]>>;
  readonly message: string | null;
  readonly value?: unknown;
  readonly at: number;
};

/** A server action as forms call it. */
export type FormAction = (state: ActionState, data: FormData) => Promise<ActionState>;

/** A form that was not sent yet. */
export const IDLE: ActionState = { status: "idle", reasons: [], values: {}, message: null, at: 0 };
