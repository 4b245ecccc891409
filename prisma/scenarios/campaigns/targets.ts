import { saveIndicator } from "@/lib/indicators/mutations";
import { indicatorSchema } from "@/lib/indicators/schema";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { linkPledge, saveSet, saveTarget } from "@/lib/targets/mutations";
import { addReading } from "@/lib/targets/readings/mutations";
import { readingSchema } from "@/lib/targets/readings/schema";
import { setSchema, targetSchema } from "@/lib/targets/schema";
import { type Act, act } from "../acts";
import { acting, idOf, must, nameId, type World } from "../world";

type ReadingPlan = { ofDay: string; periodLabel?: string; value?: string; verdict?: string; asPublished?: string; source?: string };

type TargetPlan = {
  key: string;
  name: string;
  field?: string;
  unit?: string;
  base?: string;
  goal?: string;
  isFalling?: "true";
  goalText?: string;
  asPublished?: string;
  organization?: string;
  readings?: readonly ReadingPlan[];
};

type SetPlan = {
  ward: string;
  key: string;
  kind: "RESOLUTION" | "PLAN" | "YEAR";
  name: string;
  fromDay?: string;
  toDay?: string;
  periodAsPublished?: string;
  note?: string;
  /** The paper that it stands in, by the scenario's name. */
  document?: string;
  targets: readonly TargetPlan[];
};

async function enterSet(world: World, { ward, key, targets, document, ...set }: SetPlan): Promise<void> {
  const official = await acting(world, `${ward}.canbo`);
  const setId = nameId(world, `${ward}.${key}`);
  const documentId = document === undefined ? "" : idOf(world, document);
  must(await saveSet(official, setSchema.parse({ id: setId, version: "0", documentId, ...set })), set.name);
  for (const { key: of, readings = [], organization, ...target } of targets) {
    const id = nameId(world, `${ward}.${key}.${of}`);
    const organizationId = organization === undefined ? "" : idOf(world, `${ward}.${organization}`);
    must(await saveTarget(official, targetSchema.parse({ id, version: "0", setId, organizationId, ...target })), target.name);
    for (const reading of readings) {
      must(await addReading(official, readingSchema.parse({ id: newId(), targetId: id, ...reading })), `reading of ${target.name}`);
    }
  }
}

const SAMPLE = "Số liệu minh họa, không có trong nguồn.";

/** Seed 002: each year's budget beyond its target, without a number. */
const HONG_GAI: SetPlan = {
  ward: "honggai",
  key: "ct12",
  kind: "RESOLUTION",
  document: "honggai.nq12",
  name: "Nghị quyết Đại hội Đảng bộ phường lần thứ XII, nhiệm kỳ 2020-2025",
  periodAsPublished: "nhiệm kỳ 2020-2025",
  targets: [
    {
      key: "thuns",
      name: "Thu ngân sách hằng năm",
      field: "Thu ngân sách",
      goalText: "Hoàn thành vượt chỉ tiêu",
      readings: [
        {
          ofDay: "28/03/2023",
          periodLabel: "2020 đến giữa nhiệm kỳ",
          verdict: "EXCEEDED",
          asPublished: "thu ngân sách nhà nước hàng năm đều vượt chỉ tiêu được giao",
          source: "Hội nghị sơ kết giữa nhiệm kỳ, 28/3/2023",
        },
      ],
    },
  ],
};

/** Seed 004: targets of the resolution that are still open for the last six months; the text names none of them. */
const MY_LONG: SetPlan = {
  ward: "mylong",
  key: "nq2023",
  kind: "RESOLUTION",
  name: "Nghị quyết Đảng bộ phường năm 2023",
  fromDay: "01/01/2023",
  toDay: "31/12/2023",
  note: "Nguồn không nêu tên và số của từng chỉ tiêu.",
  targets: [
    {
      key: "conlai",
      name: "Các chỉ tiêu nghị quyết Đảng bộ còn lại",
      asPublished: "các chỉ tiêu nghị quyết Đảng bộ còn lại 06 tháng cuối năm 2023",
      readings: [
        {
          ofDay: "28/06/2023",
          periodLabel: "06 tháng đầu năm 2023",
          verdict: "NOT_MET",
          asPublished: "còn lại 06 tháng cuối năm 2023",
          source: "Phát biểu chỉ đạo tại hội nghị sơ kết, 28/06/2023",
        },
      ],
    },
  ],
};

/** Sample targets of wards whose texts name none. */
const SAMPLES: readonly SetPlan[] = [
  {
    ward: "daiyen",
    key: "ct2025",
    kind: "YEAR",
    name: "Chỉ tiêu năm 2025 của phường Đại Yên (minh họa)",
    fromDay: "01/01/2025",
    toDay: "31/12/2025",
    note: SAMPLE,
    targets: [
      {
        key: "cayxanh",
        name: "Cây xanh trồng mới trên các tuyến đường",
        field: "Môi trường",
        unit: "cây",
        base: "0",
        goal: "2.000",
        readings: [{ ofDay: "28/02/2025", periodLabel: "2 tháng đầu năm", value: "640", source: "Tổng hợp của UBND phường (minh họa)" }],
      },
      { key: "ngheo", name: "Hộ cận nghèo", field: "An sinh xã hội", unit: "hộ", base: "12", goal: "4", isFalling: "true" },
      {
        key: "hoso",
        name: "Hồ sơ giải quyết đúng hạn",
        field: "Cải cách hành chính",
        unit: "%",
        goal: "98,5",
        readings: [
          { ofDay: "28/02/2025", periodLabel: "2 tháng đầu năm", value: "99,2", source: "Bộ phận tiếp nhận và trả kết quả (minh họa)" },
        ],
      },
    ],
  },
  {
    ward: "baichay",
    key: "ct2025",
    kind: "YEAR",
    name: "Chỉ tiêu năm 2025 của phường Bãi Cháy (minh họa)",
    fromDay: "01/01/2025",
    toDay: "31/12/2025",
    note: SAMPLE,
    targets: [
      {
        key: "rac",
        name: "Hộ phân loại rác tại nguồn",
        field: "Môi trường",
        unit: "%",
        base: "40",
        goal: "75",
        readings: [{ ofDay: "28/02/2025", periodLabel: "2 tháng đầu năm", value: "46,5", source: "Tổng hợp của UBND phường (minh họa)" }],
      },
    ],
  },
  {
    ward: "baichay",
    key: "nq18",
    kind: "RESOLUTION",
    name: "Nghị quyết Đại hội Đảng bộ phường lần thứ XVIII, nhiệm kỳ 2020-2025",
    periodAsPublished: "nhiệm kỳ 2020-2025",
    targets: [
      {
        key: "3khong",
        name: "Mục tiêu của thành phố “3 không”",
        goalText: "3 không",
        asPublished: "thực hiện tốt mục tiêu của thành phố “3 không”",
      },
    ],
  },
];

type IndicatorPlan = { ward: string; key: string } & Readonly<Record<string, string>>;

const CONFERENCE = "Báo cáo tại lễ gắn biển công trình, 16/10/2024";

/** Seed 000, and one for the wards whose texts give none. */
const INDICATORS: readonly IndicatorPlan[] = [
  {
    ward: "kalong",
    key: "dti",
    code: "DTI",
    name: "Chỉ số chuyển đổi số",
    year: "2023",
    score: "747,2",
    maximum: "1000",
    rank: "01",
    rankOf: "177",
    scope: "xã, phường toàn tỉnh Quảng Ninh",
    source: CONFERENCE,
  },
  {
    ward: "kalong",
    key: "par",
    code: "PAR Index",
    name: "Chỉ số cải cách hành chính",
    year: "2023",
    score: "94,5",
    rank: "01",
    rankOf: "17",
    scope: "xã, phường thành phố Móng Cái",
    levelAsPublished: "cấp huyện",
    grade: "Xuất sắc",
    source: CONFERENCE,
    note: "Nguồn ghi “cấp huyện” nhưng xếp hạng giữa các xã, phường.",
  },
  ...["daiyen", "baichay"].map((ward) => ({
    ward,
    key: "par",
    code: "PAR Index",
    name: "Chỉ số cải cách hành chính (minh họa)",
    year: "2024",
    score: "92,75",
    maximum: "100",
    note: SAMPLE,
  })),
];

async function enterIndicator(world: World, { ward, key, ...form }: IndicatorPlan): Promise<void> {
  const official = await acting(world, `${ward}.canbo`);
  const id = nameId(world, `${ward}.${key}`);
  must(await saveIndicator(official, indicatorSchema.parse({ id, version: "0", ...form })), `${ward} ${key}`);
}

/** Targets and indicators of the wards, entered in the last weeks before the demo's day. */
export function targetActs(): Act[] {
  return [
    act(day("2025-03-03"), 9, async (world) => {
      for (const set of SAMPLES) await enterSet(world, set);
      const official = await acting(world, "daiyen.canbo");
      const pledges = ["khupho1", "khupho2"].map((unit) => idOf(world, `daiyen.daihoi.${unit}.vesinh`));
      for (const pledgeId of pledges)
        must(await linkPledge(official, { id: idOf(world, "daiyen.ct2025.cayxanh"), pledgeId }), "a serving pledge");
    }),
    act(day("2025-03-24"), 10, async (world) => {
      for (const set of [HONG_GAI, MY_LONG]) await enterSet(world, set);
      for (const indicator of INDICATORS) await enterIndicator(world, indicator);
    }),
  ];
}
