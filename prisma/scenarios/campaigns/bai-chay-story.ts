import { addDays, day } from "@/lib/kernel/dates";
import type { Act } from "../acts";
import { amended } from "./covenants";
import { accepted, notDelivered, part, reported, waiting, weeklyDuties } from "./progress";

const WARD = "baichay";
const of = (unit: string, pledge: string) => part(WARD, "daihoi", unit, pledge);
const count = (value: number) => ({ type: "QUANTITY", value: String(value) });
const built = (...reached: string[]) => ({ type: "MILESTONE", reached });
const BUILT = ["khaosat", "thicong", "nghiemthu"];
const money = (amount: string) => ({ type: "AMOUNT", amount });

/** What the units of Bãi Cháy did: more trees than pledged, falling numbers of poor households, money raised. All sample data. */
export function baiChayStory(): Act[] {
  const first = day("2025-01-06");
  const duties = ["khupho1", "khupho2", "khupho3", "khupho4"].map((unit) => of(unit, "vesinh"));
  return [
    ...reported(of("khupho1", "cay"), day("2024-08-20"), count(60), { photos: 1 }),
    ...reported(of("khupho1", "cay"), day("2024-12-10"), count(112), { photos: 2, claimsDone: true, text: "Trồng vượt 12 cây." }),
    ...accepted(of("khupho1", "cay"), day("2024-12-16")),
    ...reported(of("khupho2", "cay"), day("2024-09-15"), count(40)),
    ...reported(of("khupho2", "cay"), day("2024-12-15"), count(80)),
    ...reported(of("khupho2", "cay"), day("2025-03-10"), count(125), { photos: 1 }),
    ...reported(of("khupho3", "cay"), day("2024-10-20"), count(50)),
    ...reported(of("khupho3", "cay"), day("2025-01-20"), count(70)),
    ...reported(of("khupho3", "cay"), day("2025-03-05"), count(85), { difficulties: "Đất ven đường chưa được bàn giao." }),
    ...waiting(of("khupho4", "cay"), day("2025-03-28"), count(30), { photos: 1 }),
    ...reported(of("mttq", "quy"), day("2024-07-30"), money("120 triệu")),
    ...reported(of("mttq", "quy"), day("2024-10-30"), money("250 triệu")),
    ...reported(of("mttq", "quy"), day("2025-01-30"), money("365 triệu")),
    ...reported(of("mttq", "quy"), day("2025-03-20"), money("431.500.000")),
    ...reported(of("mttq", "hongheo"), day("2024-09-30"), count(17)),
    ...reported(of("mttq", "hongheo"), day("2024-12-30"), count(13)),
    ...reported(of("mttq", "hongheo"), day("2025-03-15"), count(9)),
    ...reported(of("ubnd", "camera"), day("2024-07-05"), { type: "MILESTONE", reached: ["khaosat"] }),
    ...reported(
      of("ubnd", "camera"),
      day("2024-11-20"),
      { type: "MILESTONE", reached: ["khaosat", "khoicong"] },
      { difficulties: "Chọn nhà thầu chậm." },
    ),
    ...reported(of("ubnd", "dulich"), day("2025-02-06"), { type: "QUALITATIVE", period: "01/01/2025", assessment: "PASSED" }),
    // One work each that was finished late, is overdue, awaits acceptance, and could not be done.
    ...reported(of("khupho1", "congtrinh"), day("2024-09-10"), built("khaosat")),
    ...reported(of("khupho1", "congtrinh"), day("2025-01-08"), built(...BUILT), { claimsDone: true, photos: 1 }),
    ...accepted(of("khupho1", "congtrinh"), day("2025-01-10")),
    ...reported(of("khupho2", "congtrinh"), day("2024-12-05"), built("khaosat"), { difficulties: "Nhà cung cấp chưa giao thiết bị." }),
    ...reported(of("khupho3", "congtrinh"), day("2025-03-12"), built(...BUILT), { claimsDone: true, photos: 1 }),
    ...reported(of("khupho4", "congtrinh"), day("2024-09-18"), built("khaosat")),
    ...notDelivered(of("khupho4", "congtrinh"), day("2025-02-12"), "Không bố trí được mặt bằng."),
    ...amended("baichay", "daihoi", "khupho2", day("2025-03-27"), "Xin bổ sung chỉ tiêu trồng cây theo đề nghị của chi bộ khu phố."),
    ...Array.from({ length: 12 }, (_, index) => addDays(first, index * 7)).flatMap((monday, index) =>
      weeklyDuties(duties, monday, {
        without: index === 3 ? [`${WARD}.khupho2`] : [],
        silent: index > 7 ? [`${WARD}.khupho3`] : [],
        isOpen: index === 11,
      }),
    ),
  ];
}
