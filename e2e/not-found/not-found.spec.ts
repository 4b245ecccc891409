import { expect } from "@playwright/test";
import { test } from "../fixtures/test";
import { fitsTheScreen, onPage } from "../steps/page";

const MADE_UP = "01900000-0000-7000-8000-000000000000";

test("what is not there is answered inside the own frame: one head, one help line, the way back @phone", async ({ as }) => {
  const official = await as("daiyen.canbo");
  const answer = await official.goto(`/pledges/${MADE_UP}`);
  expect(answer?.status()).toBe(404);
  await onPage(official, "Không tìm thấy trang này");
  await expect(official.getByRole("main")).toHaveCount(1);
  await expect(official.getByText(/^Cần hỗ trợ:/)).toHaveCount(1);
  await fitsTheScreen(official);
  await official.getByRole("link", { name: "Về trang đầu" }).click();
  await official.waitForURL((url) => url.pathname === "/desk");
});
