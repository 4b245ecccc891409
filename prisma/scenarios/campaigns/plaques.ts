import { storeFile } from "@/lib/files/mutations";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { plaquePage } from "@/lib/plaques/data";
import { dossierForm } from "@/lib/plaques/dossier/data";
import { saveDossier } from "@/lib/plaques/dossier/mutations";
import { dossierSchema } from "@/lib/plaques/dossier/schema";
import { appraisePlaque, decidePlaque, mountPlaque, proposePlaque } from "@/lib/plaques/mutations";
import { decideSchema, mountSchema, proposeSchema } from "@/lib/plaques/schema";
import { type Act, act } from "../acts";
import { scenePhoto } from "../photos";
import { acting, idOf, must, nameId, type World } from "../world";
import { type Part, part } from "./progress";

const LED = part("kalong", "daihoi", "ubnd", "led");
const LED_PLAQUE = `${LED.pledge}.bien`;

/** The dossier of the three screens: what the text tells of them, with a drawn picture of before and one of the report's of after. */
async function ledDossier(world: World): Promise<void> {
  const official = await acting(world, "kalong.canbo");
  const pledgeId = idOf(world, LED.pledge);
  const form = await dossierForm(official, pledgeId);
  if (!form) throw new Error("the work of Ka Long has no dossier");
  const bytes = await scenePhoto("kalong.led truoc");
  const before = must(
    await storeFile(official, { id: newId(), bytes, name: "truoc.jpg", organizationId: idOf(world, LED.unit) }),
    "a photo",
  );
  const after = form.choices.map(({ fileId }) => ({ fileId, moment: "AFTER", caption: "Ảnh minh họa: sau khi lắp đặt" }));
  const input = dossierSchema.parse({
    pledgeId,
    version: String(form.version),
    purpose: "Tuyên truyền, tổ chức các hội nghị, các chương trình tập huấn, họp trực tuyến…",
    outcome:
      "Các chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước đều được triển khai nhanh chóng, trình bày sinh động, dễ hiểu đến đông đảo nhân dân. Công trình khích lệ toàn dân trên địa bàn phường tham gia vào công cuộc chuyển đổi số.",
    cost: "320 triệu",
    costAsPublished: "tổng số tiền 320 triệu đồng",
    components: [
      { name: "màn hình Led lớn", quantity: "1", placement: "bên ngoài khuôn viên trụ sở của phường" },
      { name: "màn hình Led", quantity: "2", placement: "trong 02 hội trường trụ sở phường" },
    ],
    participants: [{ name: "Công ty sản xuất đèn Led ở Móng Cái", role: "UNSPECIFIED" }],
    photos: [{ fileId: before.id, moment: "BEFORE", caption: "Ảnh minh họa: trước khi lắp đặt" }, ...after],
  });
  must(await saveDossier(official, input), "the dossier of Ka Long");
}

async function propose(world: World, who: Part, wording: string, occasions: readonly string[]): Promise<void> {
  const input = proposeSchema.parse({
    id: nameId(world, `${who.pledge}.bien`),
    pledgeId: idOf(world, who.pledge),
    wording,
    occasionIds: occasions.map((name) => idOf(world, name)),
  });
  must(await proposePlaque(await acting(world, `${who.ward}.canbo`), input), `a plaque for ${who.pledge}`);
}

async function ledVersion(world: World): Promise<{ id: string; version: number }> {
  const id = idOf(world, LED_PLAQUE);
  const page = await plaquePage(await acting(world, "kalong.canbo"), id);
  if (!page) throw new Error("Ka Long has no plaque");
  return { id, version: page.version };
}

/** Ka Long's plaque of 16/10/2024 with its three occasions; the text gives no decision. Two others wait in Đại Yên and Bãi Cháy. */
export function plaques(): Act[] {
  const wording = "Công trình chào mừng Đại hội Đảng bộ các cấp, nhiệm kỳ 2025 - 2030";
  return [
    act(day("2024-10-15"), 15, async (world) => {
      await ledDossier(world);
      const occasions = [1, 2, 3].map((number) => `kalong.daihoi.occasion${number}`);
      await propose(world, LED, wording, occasions);
    }),
    act(day("2024-10-15"), 16, async (world) => {
      const step = await ledVersion(world);
      must(await appraisePlaque(await acting(world, "kalong.bithu"), { ...step, note: "Đủ hồ sơ (dữ liệu minh họa)" }), "the appraisal");
    }),
    act(day("2024-10-16"), 7, async (world) => {
      const input = decideSchema.parse({ ...(await ledVersion(world)), isUnstated: "on" });
      must(await decidePlaque(await acting(world, "kalong.bithu"), input), "the decision");
    }),
    act(day("2024-10-18"), 10, async (world) => {
      const input = mountSchema.parse({ ...(await ledVersion(world)), eventId: idOf(world, "kalong.legan") });
      must(await mountPlaque(await acting(world, "kalong.canbo"), input), "the ceremony");
    }),
    act(day("2025-03-24"), 9, async (world) => {
      await propose(world, part("daiyen", "daihoi", "khupho1", "nhavanhoa"), wording, ["daiyen.daihoi.occasion1"]);
      await propose(world, part("baichay", "daihoi", "khupho1", "congtrinh"), wording, ["baichay.daihoi.occasion1"]);
    }),
  ];
}
