import { expect } from "@playwright/test";
import { BrokenLine } from "../fixtures/broken-line";
import { test } from "../fixtures/test";

test("a line that the tests cut carries nothing until it is restored, under the same address", async ({ world }) => {
  const line = await BrokenLine.open(Number(new URL(world.address).port));
  const asked = () => fetch(`${line.url}/api/health`, { headers: { connection: "close" } }).then(({ status }) => status);
  try {
    expect(await asked()).toBe(200);
    line.cut();
    await expect(asked()).rejects.toThrow();
    line.restore();
    expect(await asked()).toBe(200);
  } finally {
    await line.close();
  }
  await expect(asked()).rejects.toThrow();
});
