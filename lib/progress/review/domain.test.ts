import { expect, it } from "vitest";
import { listAddress } from "./domain";

const USUAL = { view: "waiting", search: "", campaignId: null, organizationId: null, page: 1 } as const;

it("the list's address says what differs from the usual, and nothing else", () => {
  expect(listAddress(USUAL)).toBe("/reports");
  expect(listAddress({ ...USUAL, view: "accepted" })).toBe("/reports?view=accepted");
  expect(listAddress({ ...USUAL, search: "khu phố 1 & 2" })).toBe("/reports?q=khu+ph%E1%BB%91+1+%26+2");
  expect(listAddress({ view: "periodic", search: "x", campaignId: "c", organizationId: "o", page: 2 })).toBe(
    "/reports?view=periodic&q=x&campaign=c&unit=o&page=2",
  );
});
