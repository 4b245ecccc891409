import { takeBackOpenings } from "@/lib/contributions/ledger/mutations";
import { day } from "@/lib/kernel/dates";
import { type Act, act } from "../acts";
import { acting, idOf, must } from "../world";
import { announced, broughtIn, consented, entered, type Typed } from "./money";
import { part } from "./progress";

const NINE_MONTHS = "Trong 9 tháng đầu năm 2024";
const ENTERED = day("2025-03-11");

const group = (donorGroup: string, donorName: string, value: string, on: string): Typed => ({
  ...{ donorKind: "GROUP", donorGroup, donorName, value, day: on, dayAsPublished: NINE_MONTHS, isSample: "on" },
});
const sample = (donorKind: string, donorName: string, value: string, on: string): Typed => ({
  ...{ donorKind, donorName, value, day: on, isSample: "on" },
});

/**
 * Who gave, as far as the text tells: the people, the business households, the enterprises, without names or shares. The shares, the days and three
 * donors with names are sample data, there so that consent can be seen; together they are a million short of what was announced.
 */
const ENTRIES: readonly Typed[] = [
  group("PEOPLE", "Toàn thể nhân dân trên địa bàn", "60 triệu", "20/04/2024"),
  group("PEOPLE", "Toàn thể nhân dân trên địa bàn", "60 triệu", "20/06/2024"),
  group("BUSINESS_HOUSEHOLDS", "Các hộ kinh doanh trên địa bàn", "90 triệu", "15/08/2024"),
  group("ENTERPRISES", "Các doanh nghiệp trên địa bàn", "60 triệu", "20/09/2024"),
  sample("ORGANIZATION", "Công ty Minh Họa Một", "30 triệu", "04/10/2024"),
  sample("BUSINESS_HOUSEHOLD", "Hộ kinh doanh Minh Họa Hai", "12 triệu", "07/10/2024"),
  sample("PERSON", "Người góp minh họa ba", "7 triệu", "09/10/2024"),
];

/** Ka Long's 320 triệu: announced in the news, entered into the ledger one by one, what reports had said taken back. */
export function kaLongMoney(): Act[] {
  const who = part("kalong", "daihoi", "ubnd", "led");
  return [
    ...entered(who, ENTERED, ENTRIES),
    act(ENTERED, 11, async (world) => {
      const reason = "Đã ghi từng khoản theo danh sách đóng góp";
      must(await takeBackOpenings(await acting(world, "kalong.canbo"), { pledgeId: idOf(world, who.pledge), reason }), "the openings");
    }),
    ...announced(who, "daihoi", ENTERED, {
      amount: "320 triệu",
      asPublished: "với tổng số tiền 320 triệu đồng",
      day: "17/10/2024",
      announcedIn: "Bài “Lễ gắn biển công trình chào mừng Đại hội Đảng bộ các cấp, nhiệm kỳ 2025 - 2030”",
    }),
    ...consented(who, 5, [{ day: day("2025-03-12"), isGiven: true, how: "Ký vào phiếu đóng góp" }]),
    ...consented(who, 6, [
      { day: day("2025-03-12"), isGiven: true, how: "Ký vào phiếu đóng góp" },
      { day: day("2025-03-18"), isGiven: false, how: "Gọi điện xin rút tên" },
    ]),
  ];
}

/** What four khu phố brought in themselves: labour days that the official confirmed, and money that still waits. All of it sample data. */
export function unitsMoney(): Act[] {
  const works = [
    part("daiyen", "daihoi", "khupho1", "nhavanhoa"),
    part("daiyen", "daihoi", "khupho2", "nhavanhoa"),
    part("baichay", "daihoi", "khupho1", "congtrinh"),
    part("baichay", "daihoi", "khupho2", "congtrinh"),
  ];
  const people = (unit: string): Typed => ({
    ...{ donorKind: "GROUP", donorGroup: "PEOPLE", donorName: `Các hộ ${unit.endsWith("1") ? "khu phố 1" : "khu phố 2"}`, isSample: "on" },
  });
  return works.flatMap((who) => [
    ...broughtIn(
      who,
      day("2025-03-13"),
      { ...people(who.unit), kind: "LABOUR", quantity: "24", unit: "ngày công", day: "08/03/2025" },
      true,
    ),
    ...broughtIn(who, day("2025-03-26"), { ...people(who.unit), value: "3 triệu", day: "25/03/2025" }, false),
  ]);
}
