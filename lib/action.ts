import "server-only";
import { randomBytes } from "node:crypto";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { ActionState } from "@/lib/action-state";
import { getActor } from "@/lib/auth/session";
import { readVisitor, type Visitor } from "@/lib/auth/visitor";
import { formToObject, typedValues } from "@/lib/forms/form-object";
import { sentencesOf } from "@/lib/forms/sentences";
import { reasonsOfZod } from "@/lib/forms/zod-reasons";
import { type Reason, type Result, refuse } from "@/lib/kernel/result";
import { log } from "@/lib/log";

/** What happens after success: a sentence for the form (key in `messages`), or another page (null = stay, as a form that saved itself does). */
type After<T> = { readonly message?: string; readonly redirectTo?: (value: T) => string | null };

type ServerAction = (previous: ActionState, form: FormData) => Promise<ActionState>;

/**
 * Makes a server action of a signed-in person: form → schema → mutation → sentences. What was typed is kept, a refusal stands at its field,
 * and a surprise is answered with a short code that the log has too.
 */
export function action<S extends z.ZodType, T>(
  schema: S,
  mutation: (actor: Actor, input: z.output<S>) => Promise<Result<T>>,
  after: After<T> = {},
): ServerAction {
  return answer(schema, after, async (input: z.output<S>) => {
    const actor = await getActor();
    return actor ? mutation(actor, input) : refuse("access.signedOut");
  });
}

/** Makes a server action for somebody who is not signed in: sign-in, one-time links, set-up. */
export function visitorAction<S extends z.ZodType, T>(
  schema: S,
  run: (visitor: Visitor, input: z.output<S>) => Promise<Result<T>>,
  after: After<T> = {},
): ServerAction {
  return answer(schema, after, async (input: z.output<S>) => run(await readVisitor(), input));
}

function answer<S extends z.ZodType, T>(schema: S, after: After<T>, run: (input: z.output<S>) => Promise<Result<T>>): ServerAction {
  return async (_previous, form) => {
    const values = form instanceof FormData ? typedValues(form) : {};
    const result = await attempt(schema, form, run);
    if (!result.ok) return refused(result.reasons, values);
    revalidatePath("/", "layout");
    const to = after.redirectTo?.(result.value);
    if (to) redirect(to as Route);
    const t = await getTranslations();
    const message = after.message ? t(after.message as never) : null;
    return { status: "ok", reasons: [], values, message, value: result.value, at: Date.now() };
  };
}

async function attempt<S extends z.ZodType, T>(
  schema: S,
  form: unknown,
  run: (input: z.output<S>) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!(form instanceof FormData)) return refuse("kernel.badRequest");
  const parsed = schema.safeParse(formToObject(form));
  if (!parsed.success) return { ok: false, reasons: reasonsOfZod(parsed.error) };
  try {
    return await run(parsed.data);
  } catch (error) {
    const code = randomBytes(3).toString("hex").slice(0, 4).toUpperCase();
    log.error("action failed", { code, error });
    return refuse("kernel.broken", { params: { code } });
  }
}

async function refused(reasons: readonly Reason[], values: ActionState["values"]): Promise<ActionState> {
  return { status: "refused", reasons: await sentencesOf(reasons), values, message: null, at: Date.now() };
}
