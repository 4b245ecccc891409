import { day } from "@/lib/kernel/dates";
import { DAI_YEN_SOURCE } from "./dai-yen-events";
import {
  areaDuty,
  areaRoads,
  areaRoadsWithTarget,
  cultureHouse,
  householdHygiene,
  jointPledges,
  keepStandard,
  policeMovement,
  recognisedAgain,
  schoolHygiene,
} from "./dai-yen-pledges";
import type { CampaignPlan, UnitPledges } from "./plan";
import { DAI_YEN_TEXT } from "./texts";

/** Khu phố 1–3 say how many roads they mean, so that their forecasts can be seen. */
const ROADS_OF: Readonly<Record<number, number>> = { 1: 10, 2: 10, 3: 10 };

function area(number: number): UnitPledges {
  const target = ROADS_OF[number];
  return {
    unit: `khupho${number}`,
    pledges: [
      { key: "nhavanhoa", content: cultureHouse() },
      { key: "vesinh", content: areaDuty() },
      { key: "duong", content: target ? areaRoadsWithTarget(target) : areaRoads() },
    ],
  };
}

function joint(unit: string): UnitPledges {
  const [duty, service] = jointPledges();
  if (!duty || !service) throw new Error("the joint text has two pledges");
  return {
    unit,
    pledges: [
      { key: "trattu", content: duty },
      { key: "hoso", content: service },
    ],
  };
}

/** Seed 001, with 17 signing parties. The congress date and all periods are sample data. */
export const DAI_YEN: CampaignPlan = {
  ward: "daiyen",
  key: "daihoi",
  name: DAI_YEN_TEXT.name,
  theme: DAI_YEN_TEXT.theme,
  purpose: DAI_YEN_TEXT.purpose,
  audience: "Cán bộ, đảng viên, công chức, viên chức, người lao động và các tầng lớp nhân dân trên địa bàn",
  hosts: ["danguy", "ubnd"],
  launchedBy: "Phó Bí thư Đảng ủy, Chủ tịch UBND phường, Chủ tịch Hội đồng Thi đua - Khen thưởng phường",
  contents: DAI_YEN_TEXT.contents,
  bases: DAI_YEN_TEXT.bases,
  occasions: [
    { kind: "PARTY_CONGRESS", name: "Đại hội Đảng các cấp nhiệm kỳ 2025-2030", day: "15/06/2025" },
    { kind: "PARTY_CONGRESS", name: "Đại hội đại biểu toàn quốc lần thứ XIV của Đảng", day: "" },
    { kind: "OTHER", name: "Các ngày lễ lớn trong năm 2025", day: "" },
  ],
  term: "2025-2030",
  startDay: "11/04/2024",
  endDay: "30/06/2025",
  launchDay: "11/04/2024",
  launchSession: "AFTERNOON",
  launchAsPublished: "chiều 11/4",
  source: DAI_YEN_SOURCE,
  origins: { mainDay: "SAMPLE", period: "SAMPLE", launchDay: "INFERRED", rhythm: "SAMPLE", form: "INFERRED" },
  blocks: [
    { name: "Khối Ủy ban nhân dân phường", minWorks: 0, minTasks: 2, units: [joint("ubnd")] },
    { name: "Khối MTTQ và các đoàn thể chính trị - xã hội", minWorks: 0, minTasks: 2, units: [joint("mttq")] },
    { name: "Khối khu phố", minWorks: 1, minTasks: 1, units: Array.from({ length: 10 }, (_, index) => area(index + 1)) },
    {
      name: "Khối cơ quan, đơn vị",
      minWorks: 0,
      minTasks: 1,
      units: [
        { unit: "congan", pledges: [{ key: "anninh", content: policeMovement() }] },
        { unit: "tramyte", pledges: [{ key: "dichbenh", content: householdHygiene() }] },
        {
          unit: "mamnon",
          pledges: [
            { key: "chuan", content: keepStandard() },
            { key: "vesinh", content: schoolHygiene() },
          ],
        },
        {
          unit: "thcs",
          pledges: [
            { key: "chuan", content: keepStandard() },
            { key: "vesinh", content: schoolHygiene() },
          ],
        },
        {
          unit: "tieuhoc",
          pledges: [
            { key: "chuan", content: recognisedAgain() },
            { key: "vesinh", content: schoolHygiene() },
          ],
        },
      ],
    },
  ],
  ceremony: {
    ...{ name: "Ký cam kết thi đua tại chương trình phát động", session: "AFTERNOON", location: "", drawnBy: ["ubnd", "mttq"] },
    event: "daiyen.lephatdong",
  },
  enteredOn: day("2024-04-01"),
  openedOn: day("2024-04-03"),
  launchedOn: day("2024-04-11"),
};
