import { type Day, day, momentOf } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import type { OrganizationKind } from "@/lib/organizations/types";
import { type Actor, type ActorMembership, unsafeActor } from "./actor";
import type { Role } from "./roles";

type TestActor = {
  role?: Role;
  personId?: string;
  name?: string;
  post?: string;
  organizationId?: string;
  placeId?: string;
  placeKind?: OrganizationKind;
  placePath?: string;
  today?: Day;
};

/** An actor for tests; what is not said is made up, different each time. */
export function testActor(wanted: TestActor = {}): Actor {
  const placeId = wanted.placeId ?? newId();
  const today = wanted.today ?? day("2025-03-31");
  const membership: ActorMembership = {
    id: newId(),
    role: wanted.role ?? "OFFICIAL",
    post: wanted.post ?? "Cán bộ thi đua",
    organizationId: wanted.organizationId ?? placeId,
    organizationName: "Đơn vị thử",
    placeId,
    placeName: "Phường thử",
    placeKind: wanted.placeKind ?? "WARD",
    placePath: wanted.placePath ?? `${placeId}/`,
  };
  return unsafeActor({
    person: { id: wanted.personId ?? newId(), name: wanted.name ?? "Người thử" },
    membership,
    memberships: [membership],
    sessionId: null,
    now: momentOf(today, 9),
    today,
    isDemoClock: false,
  });
}
