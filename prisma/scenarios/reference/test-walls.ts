import { expect } from "vitest";
import { ceremoniesAt } from "@/lib/ceremonies/data";
import { frozenMinutes } from "@/lib/ceremonies/minutes/data";
import { prisma } from "@/lib/db/client";
import { plaquePage, plaquesAt } from "@/lib/plaques/data";
import { VISITOR } from "@/lib/publications/test-world";
import { shownScreen } from "@/lib/screens/slides/data";
import { acting, idOf, type World } from "../world";

/** Đại Yên's ceremony is part of the launch that the text tells; its minutes say so. */
export async function expectTied(world: World): Promise<void> {
  const official = await acting(world, "daiyen.canbo");
  const id = idOf(world, "daiyen.daihoi.ceremony");
  expect(await ceremoniesAt(official, idOf(world, "daiyen.lephatdong"))).toMatchObject([{ id }]);
  const minutes = (await frozenMinutes(official, id))?.minutes;
  expect(minutes?.event).toMatchObject({ when: { precision: "DAY", day: "2024-04-11" }, session: "AFTERNOON", location: null });
}

/** Ka Long's walls show everything that their playlists hold, donors as far as they may be named; its plaque is tied to the ceremony of 16/10/2024. */
export async function expectShown(world: World): Promise<void> {
  const screens = await prisma.screen.findMany({
    where: { placeId: idOf(world, "kalong") },
    select: { key: true, _count: { select: { items: true } } },
  });
  const shown = await Promise.all(screens.map(({ key }) => shownScreen(VISITOR, key)));
  expect(shown.map((screen) => screen?.items.length)).toEqual(screens.map(({ _count }) => _count.items));
  const donors = shown.flatMap((screen) => screen?.items ?? []).find(({ source }) => source.kind === "DONORS")?.source;
  expect(donors).toMatchObject({ named: ["Công ty Minh Họa Một"], unnamed: 2 });
  expect(donors).toMatchObject({ groups: [{ group: "PEOPLE" }, { group: "BUSINESS_HOUSEHOLDS" }, { group: "ENTERPRISES" }] });
  const leader = await acting(world, "kalong.bithu");
  const [plaque] = await plaquesAt(leader, idOf(world, "kalong.legan"));
  expect(plaque && (await plaquePage(leader, plaque.id))).toMatchObject({
    ...{ status: "MOUNTED", ceremonyDay: "2024-10-16", ceremonySession: "MORNING" },
  });
}
