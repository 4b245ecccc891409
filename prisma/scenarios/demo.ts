import { day } from "@/lib/kernel/dates";
import { act, play } from "./acts";
import { BAI_CHAY } from "./campaigns/bai-chay";
import { baiChayEvents } from "./campaigns/bai-chay-events";
import { baiChayStory } from "./campaigns/bai-chay-story";
import { laterCeremony } from "./campaigns/ceremony";
import { DAI_YEN } from "./campaigns/dai-yen";
import { daiYenEvents } from "./campaigns/dai-yen-events";
import { daiYenStory } from "./campaigns/dai-yen-story";
import { enterCampaign } from "./campaigns/enter";
import { askedForExplanation } from "./campaigns/explanations";
import { HONG_GAI } from "./campaigns/hong-gai";
import { KA_LONG, kaLongStory } from "./campaigns/ka-long";
import { kaLongEvents } from "./campaigns/ka-long-events";
import { kaLongMoney, unitsMoney } from "./campaigns/ka-long-money";
import { plaques } from "./campaigns/plaques";
import { published } from "./campaigns/publishing";
import { QUANG_NINH, quangNinhStory } from "./campaigns/quang-ninh";
import { registration } from "./campaigns/registration";
import { reviewEvents } from "./campaigns/review-events";
import { reviewActs } from "./campaigns/reviews";
import { walls } from "./campaigns/screens";
import { targetActs } from "./campaigns/targets";
import { declareHolidays, makePlaces } from "./places";
import { placeFacts } from "./wards/facts";
import { chosenFiles } from "./wards/files";
import { VIET_NAM } from "./wards/places";
import { newWorld, setClock, type World } from "./world";

/** The day on which the demo stands. */
export const DEMO_DAY = day("2025-03-31");

/**
 * Plays the whole demo from its first day to `DEMO_DAY`: five wards, Đại Yên's and Bãi Cháy's campaigns with a year of work, and a small campaign of the
 * province that Ka Long's answers.
 */
export async function playDemo(say: (line: string) => void): Promise<World> {
  const world = newWorld(day("2024-02-19"));
  say("Lập cây tổ chức và tài khoản …");
  await makePlaces(world, VIET_NAM);
  say("Diễn lại các đợt thi đua, từ phát động đến 31/03/2025 …");
  await play(world, [
    ...registration(QUANG_NINH),
    ...registration(DAI_YEN, {}, { khupho3: "Chưa ghi rõ số tuyến đường dự kiến; bổ sung rồi gửi lại." }),
    ...registration(BAI_CHAY, { khupho5: "RETURNED", khupho6: "NOT_SENT", tieuhoc: "WAITING", congan: "APPROVED" }),
    ...registration(KA_LONG),
    ...laterCeremony(BAI_CHAY, day("2025-03-28"), "Lễ ký giao ước bổ sung (số liệu mẫu)", "04/04/2025"),
    ...daiYenStory(),
    ...baiChayStory(),
    ...kaLongStory(),
    ...askedForExplanation(),
    ...quangNinhStory(),
    ...daiYenEvents(),
    ...baiChayEvents(),
    ...kaLongEvents(),
    ...targetActs(),
    ...kaLongMoney(),
    ...unitsMoney(),
    ...plaques(),
    ...reviewEvents(),
    ...reviewActs(),
    ...placeFacts(),
    ...published(day("2025-03-29")),
    ...walls(),
    ...chosenFiles(),
    act(day("2024-12-20"), 9, (now) => declareHolidays(now, 2025)),
    act(day("2025-03-20"), 9, async (now) => void (await enterCampaign(now, HONG_GAI))),
  ]);
  setClock(world, DEMO_DAY, 18);
  return world;
}
