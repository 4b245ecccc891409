import type { Day } from "@/lib/kernel/dates";
import { subjectPage } from "@/lib/publications/managing/data";
import { publish } from "@/lib/publications/mutations";
import { takeDownPhoto } from "@/lib/publications/takedowns/mutations";
import type { PhotoPhase } from "@/lib/publications/types";
import { type Act, act } from "../acts";
import { acting, idOf, must, type World } from "../world";

type Shown = {
  readonly ward: string;
  readonly subject: "CAMPAIGN" | "PLEDGE";
  /** The scenario's own name of the campaign or pledge. */
  readonly name: string;
  /** What each photo shows, in their order; those without a word are left out. */
  readonly phases?: readonly (PhotoPhase | null)[];
};

/** The official looks at what would be shown and publishes it. */
async function publishAs(world: World, { ward, subject, name, phases = [] }: Shown): Promise<void> {
  const official = await acting(world, `${ward}.canbo`);
  const id = idOf(world, name);
  const first = await subjectPage(official, subject, id, null);
  if (!first) throw new Error(`${name} can not be published`);
  const photos = first.photos.slice(0, phases.length).map(({ fileId }, index) => ({ fileId, phase: phases[index] ?? null, caption: null }));
  const choice = { parts: first.choice.parts, photos };
  const page = await subjectPage(official, subject, id, choice);
  if (!page) throw new Error(`${name} can not be published`);
  const { contentHash, state } = page;
  const input = {
    subject,
    subjectId: id,
    parts: [...choice.parts],
    photos,
    contentHash,
    version: state?.version ?? 0,
    photosChecked: "on",
  };
  must(await publish(official, input), `publishing ${name}`);
}

/** Somebody asks for a picture to be taken off the page; the official does it on the same day. */
async function takenDown(world: World, { ward, subject, name }: Shown, askedBy: string, reason: string): Promise<void> {
  const official = await acting(world, `${ward}.canbo`);
  const page = await subjectPage(official, subject, idOf(world, name), null);
  const photo = page?.photosOnPage.at(1);
  if (!photo) throw new Error(`${name} shows no second picture`);
  must(await takeDownPhoto(official, { photoId: photo.id, askedBy, askedDay: "", reason }), `taking a picture of ${name} down`);
}

/** What wards have made public by the demo's day: three campaigns, and works that are done or well under way; two pictures were taken down again. */
export function published(day: Day): Act[] {
  const daiYen = (unit: string, pledge: string, phases: readonly PhotoPhase[] = []): Shown => {
    return { ward: "daiyen", subject: "PLEDGE", name: `daiyen.daihoi.${unit}.${pledge}`, phases };
  };
  const all: Shown[] = [
    daiYen("khupho1", "nhavanhoa", ["BEFORE", "BEFORE", "DURING", "DURING", "AFTER", "AFTER"]),
    daiYen("khupho2", "nhavanhoa", ["BEFORE", "DURING", "DURING"]),
    daiYen("khupho1", "duong"),
    daiYen("tieuhoc", "chuan"),
    { ward: "daiyen", subject: "CAMPAIGN", name: "daiyen.daihoi" },
    { ward: "baichay", subject: "PLEDGE", name: "baichay.daihoi.khupho1.cay", phases: ["DURING", "DURING", "AFTER"] },
    { ward: "baichay", subject: "CAMPAIGN", name: "baichay.daihoi" },
    { ward: "kalong", subject: "PLEDGE", name: "kalong.daihoi.ubnd.led", phases: ["AFTER", "AFTER"] },
    { ward: "kalong", subject: "CAMPAIGN", name: "kalong.daihoi" },
  ];
  const [yard, trees] = [all.find(({ ward }) => ward === "daiyen"), all.find(({ ward }) => ward === "baichay")];
  if (!yard || !trees) throw new Error("nothing is published");
  return [
    ...all.map((shown) => act(day, 10, (world) => publishAs(world, shown))),
    act(day, 15, (world) => takenDown(world, yard, "Phụ huynh một cháu trong ảnh", "Cháu nhỏ nhìn rõ mặt (số liệu mẫu)")),
    act(day, 15, (world) => takenDown(world, trees, "Hộ dân có nhà trong ảnh", "Không muốn ảnh nhà mình lên mạng (số liệu mẫu)")),
  ];
}
