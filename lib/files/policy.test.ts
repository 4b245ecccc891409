import { expect, it } from "vitest";
import { ROLES } from "@/lib/access/roles";
import { testActor } from "@/lib/access/test-actor";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";
import { mayStore } from "./policy";

const unit = newId();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.reasons[0].code);

it("a representative stores for the own unit and hears of no other", () => {
  const actor = testActor({ role: "REPRESENTATIVE", organizationId: unit });
  expect(code(mayStore(actor, unit))).toBe("ok");
  expect(code(mayStore(actor, newId()))).toBe("access.notFound");
  expect(code(mayStore(actor, null))).toBe("access.notFound");
});

it("officials and leaders store for their place and its units, administrators never", () => {
  const codes = (organizationId: string | null) =>
    ROLES.filter((role) => role !== "REPRESENTATIVE").map((role) => code(mayStore(testActor({ role }), organizationId)));
  for (const organizationId of [unit, null]) expect(codes(organizationId)).toEqual(["access.notAllowed", "ok", "ok"]);
});
