import { expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { contextOf } from "./domain";

it("checks a pledge against the end and the contents of its own campaign, and its own unit", () => {
  const campaign = { id: "c", name: "Phong trào", theme: null, endDay: day("2025-06-05"), launchDay: null, contentIds: ["one", "two"] };
  const facts = { placeId: "ward", placeName: "Phường", organizationId: "unit", organizationName: "Khu phố 1", phase: "OPEN" } as const;
  expect(contextOf({ id: "covenant", campaign, facts, block: null, revisions: [] })).toEqual({
    campaignEnd: "2025-06-05",
    leadOrganizationId: "unit",
    contentIds: ["one", "two"],
  });
});
