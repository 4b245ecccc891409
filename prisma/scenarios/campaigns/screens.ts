import { type Day, day } from "@/lib/kernel/dates";
import { addItem, createScreen } from "@/lib/screens/mutations";
import { addItemSchema, createScreenSchema } from "@/lib/screens/schema";
import { type Act, act } from "../acts";
import { acting, idOf, must, nameId } from "../world";

/** What a slide shows, by the scenario's own names. */
type Shown = {
  readonly kind: string;
  readonly campaign?: string;
  readonly pledge?: string;
  readonly heading?: string;
  readonly text?: string;
};

type Wall = {
  readonly ward: string;
  readonly key: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly playlist: readonly Shown[];
};

function wall(on: Day, { ward, key, settings, playlist }: Wall): Act {
  return act(on, 16, async (world) => {
    const official = await acting(world, `${ward}.canbo`);
    const id = nameId(world, `${ward}.screen.${key}`);
    let { version } = must(await createScreen(official, createScreenSchema.parse({ id, theme: "DARK", ...settings })), `the screen ${key}`);
    for (const { campaign, pledge, ...words } of playlist) {
      const form = {
        id,
        version: String(version),
        campaignId: campaign && idOf(world, campaign),
        pledgeId: pledge && idOf(world, pledge),
        ...words,
      };
      ({ version } = must(await addItem(official, addItemSchema.parse(form)), `a slide of ${key}`));
    }
  });
}

const CAMPAIGN = "kalong.daihoi";
const LED = "kalong.daihoi.ubnd.led";

/** Ka Long's three walls of the text, each with a playlist of its own; a greeting in two other wards. What they say is sample data. */
export function walls(): Act[] {
  const on = day("2025-03-30");
  const kaLong = (key: string, settings: Wall["settings"], playlist: Wall["playlist"]) =>
    wall(on, { ward: "kalong", key, settings, playlist });
  return [
    kaLong("ngoai", { name: "Màn hình Led lớn ngoài khuôn viên trụ sở", width: "1536", height: "512", seconds: "10" }, [
      { kind: "COUNTDOWN", campaign: CAMPAIGN },
      { kind: "HONOUR", campaign: CAMPAIGN },
      { kind: "DONORS", campaign: CAMPAIGN },
      {
        kind: "MESSAGE",
        heading: "Phường Ka Long cảm ơn nhân dân và các hộ kinh doanh",
        text: "Ba màn hình Led do nhân dân cùng đóng góp.",
      },
    ]),
    kaLong("hoitruong1", { name: "Màn hình Led hội trường 1", width: "1920", height: "1080" }, [
      { kind: "WORK", pledge: LED },
      { kind: "FIGURES", campaign: CAMPAIGN },
      { kind: "CONTENTS", campaign: CAMPAIGN },
    ]),
    kaLong("hoitruong2", { name: "Màn hình Led hội trường 2", theme: "LIGHT", seconds: "15" }, [
      { kind: "MESSAGE", heading: "Nhiệt liệt chào mừng Đại hội Đảng bộ các cấp", text: "Nhiệm kỳ 2025-2030" },
      { kind: "COUNTDOWN", campaign: CAMPAIGN },
    ]),
    wall(on, {
      ward: "daiyen",
      key: "sanh",
      settings: { name: "Màn hình sảnh trụ sở" },
      playlist: [{ kind: "MESSAGE", heading: "Đại Yên thi đua chào mừng Đại hội" }],
    }),
    wall(on, {
      ward: "baichay",
      key: "sanh",
      settings: { name: "Màn hình sảnh trụ sở" },
      playlist: [{ kind: "MESSAGE", heading: "Bãi Cháy thi đua chào mừng Đại hội" }],
    }),
  ];
}
