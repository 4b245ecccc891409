import { day } from "@/lib/kernel/dates";
import type { PledgeContent, Step } from "@/lib/pledges/types";
import { only, pledge, step } from "./content";

const START = day("2024-05-06");
/** Sample: the text gives no completion date; ten days before the sample congress date. */
const DUE = day("2025-06-05");
const DUTY_START = day("2025-01-06");
const DUTY_DUE = day("2025-06-08");
const DATES = ["startDay", "dueDay"];
const DATES_AND_MEASURE = [...DATES, "branches.0.measure"];

const weekly = () => only({ type: "RECURRING", every: "WEEK", least: null });

function duty(title: string, asPublished: string): PledgeContent {
  return pledge({
    kind: "TASK",
    title,
    asPublished,
    startDay: DUTY_START,
    dueDay: DUTY_DUE,
    branches: weekly(),
    sample: DATES_AND_MEASURE,
  });
}

function quality(title: string, asPublished: string, criterion: string): PledgeContent {
  return pledge({
    kind: "TASK",
    title,
    asPublished,
    startDay: START,
    dueDay: DUE,
    branches: only({ type: "QUALITATIVE", criterion, every: "MONTH" }),
    sample: DATES_AND_MEASURE,
  });
}

const JOINT_TEXT =
  "Tuyên truyền, vận động Hội viên, đoàn viên thực hiện công tác trật tự đô thị, vệ sinh môi trường và trồng hoa, cây cảnh ở các tuyến đường";
const SERVICE_TEXT = "Thực hiện tốt công tác CCHC, tiếp nhận hồ sơ ở bộ phận tiếp nhận và trả kết quả hiện đại của phường";

/** Khối MTTQ và các đoàn thể, cơ quan UBND: one text for both (1.15, 1.16). */
export function jointPledges(): PledgeContent[] {
  return [
    duty("Vận động hội viên, đoàn viên giữ trật tự đô thị, vệ sinh môi trường, trồng hoa, cây cảnh ở các tuyến đường", JOINT_TEXT),
    quality(
      "Thực hiện tốt cải cách hành chính, tiếp nhận hồ sơ ở bộ phận tiếp nhận và trả kết quả hiện đại",
      SERVICE_TEXT,
      "Hồ sơ tiếp nhận, trả kết quả đúng quy trình, đúng hạn",
    ),
  ];
}

const HOUSE_TEXT =
  "huy động kinh phí xã hội hóa cải tạo khuôn viên nhà văn hóa hoặc thực hiện đầu tư trang thiết bị Nhà văn hóa khu sau khi được đầu tư xây dựng";
const ROADS_TEXT =
  "huy động xã hội hóa đầu tư xây dựng một số tuyến đường trong khu dân cư và các tuyến đường theo Nghị quyết 21-NQ/TU của BTV Thành ủy";

function yardSteps(): Step[] {
  return [
    step("khaosat", "SURVEY", "Khảo sát, họp dân", 10, day("2024-07-15")),
    step("khoicong", "GROUND_BREAKING", "Khởi công", 20, day("2024-10-15")),
    step("thicong", "CONSTRUCTION", "Thi công sân, tường rào", 35, day("2025-01-15")),
    step("hangmuc", "CONSTRUCTION", "Thi công hạng mục phụ trợ", 15, day("2025-03-15")),
    step("nghiemthu", "ACCEPTANCE", "Nghiệm thu", 20, day("2025-05-20")),
    step("bangiao", "HAND_OVER", "Bàn giao, đưa vào sử dụng", 0, day("2025-06-01")),
  ];
}

/** Either-or with a precondition on the second branch (1.17). */
export function cultureHouse(): PledgeContent {
  return pledge({
    kind: "WORK",
    title: "Cải tạo khuôn viên hoặc đầu tư trang thiết bị nhà văn hóa khu",
    asPublished: HOUSE_TEXT,
    startDay: START,
    dueDay: DUE,
    branches: [
      { key: "A", title: "Cải tạo khuôn viên nhà văn hóa", precondition: null, measure: { type: "MILESTONE", steps: yardSteps() } },
      {
        key: "B",
        title: "Đầu tư trang thiết bị nhà văn hóa khu",
        precondition: "Nhà văn hóa khu được đầu tư xây dựng",
        measure: { type: "QUANTITY", unit: "bộ thiết bị", baseline: 0, target: 5, targetAsPublished: null, fallingConfirmed: false },
      },
    ],
    funding: [{ source: "SOCIALISED", amount: null, asPublished: "huy động kinh phí xã hội hóa" }],
    sample: [...DATES, "branches.0.measure.steps", "branches.1.measure"],
  });
}

export function areaDuty(): PledgeContent {
  return duty("Thực hiện tốt công tác vệ sinh môi trường, trật tự đô thị", "thực hiện tốt công tác vệ sinh môi trường, trật tự đô thị");
}

/** Target unknown: "một số tuyến đường" (1.19). */
export function areaRoads(): PledgeContent {
  return pledge({
    kind: "WORK",
    title: "Xây dựng một số tuyến đường trong khu dân cư và các tuyến đường theo Nghị quyết 21-NQ/TU",
    asPublished: ROADS_TEXT,
    startDay: START,
    dueDay: DUE,
    branches: only({
      type: "QUANTITY",
      unit: "tuyến đường",
      baseline: 0,
      target: null,
      targetAsPublished: "một số tuyến đường",
      fallingConfirmed: false,
    }),
    funding: [{ source: "SOCIALISED", amount: null, asPublished: "huy động xã hội hóa" }],
    sample: DATES,
  });
}

/** Three khu phố fix how many roads: sample targets, so that forecasts can be seen. */
export function areaRoadsWithTarget(target: number): PledgeContent {
  const content = areaRoads();
  return {
    ...content,
    branches: only({
      type: "QUANTITY",
      unit: "tuyến đường",
      baseline: 0,
      target,
      targetAsPublished: "một số tuyến đường",
      fallingConfirmed: false,
    }),
    sampleFields: [...DATES, "branches.0.measure.target"],
  };
}

export function policeMovement(): PledgeContent {
  return quality(
    "Thực hiện tốt phong trào “Vì an ninh Tổ quốc”",
    "Công an phường thực hiện tốt phong trào “Vì an ninh tổ quốc”",
    "Không để phát sinh điểm nóng về an ninh trật tự trên địa bàn",
  );
}

export function householdHygiene(): PledgeContent {
  return duty(
    "Vệ sinh môi trường ở hộ gia đình để phòng chống dịch bệnh",
    "Trạm Y tế phường thực hiện công tác VSMT ở hộ gia đình để phòng chống dịch bệnh",
  );
}

export function schoolHygiene(): PledgeContent {
  return duty("Thực hiện tốt công tác vệ sinh môi trường trong nhà trường", "thực hiện tốt công tác VSMT");
}

function certificateSteps(): Step[] {
  return [
    step("tudanhgia", "OTHER", "Hoàn thành tự đánh giá", 40, day("2024-11-30")),
    step("ngoai", "OTHER", "Đánh giá ngoài", 40, day("2025-03-20")),
    step("hoso", "OTHER", "Hoàn thiện hồ sơ trình công nhận", 20, day("2025-04-30")),
  ];
}

/** Level left out by the source: "mức độ" followed by nothing (1.22). */
export function keepStandard(): PledgeContent {
  return pledge({
    kind: "TASK",
    title: "Duy trì, nâng cao chất lượng trường chuẩn quốc gia và kiểm định chất lượng giáo dục",
    asPublished: "duy trì nâng cao chất lượng trường chuẩn quốc gia mức độ và kiểm định chất lượng giáo dục",
    startDay: START,
    dueDay: DUE,
    branches: only({
      type: "CERTIFIED",
      certificate: "Trường chuẩn quốc gia và kiểm định chất lượng giáo dục",
      level: null,
      steps: certificateSteps(),
    }),
    sample: [...DATES, "branches.0.measure.steps"],
  });
}

/** To be recognised again at level 1 (1.23). */
export function recognisedAgain(): PledgeContent {
  return pledge({
    kind: "TASK",
    title: "Được công nhận lại trường chuẩn quốc gia mức độ 1 và kiểm định chất lượng giáo dục",
    asPublished: "chuẩn bị các nội dung đảm bảo được công nhận lại trường chuẩn quốc gia mức độ 1 và kiểm định chất lượng giáo dục",
    startDay: START,
    dueDay: DUE,
    branches: only({
      type: "CERTIFIED",
      certificate: "Công nhận lại trường chuẩn quốc gia và kiểm định chất lượng giáo dục",
      level: "mức độ 1",
      steps: certificateSteps(),
    }),
    sample: [...DATES, "branches.0.measure.steps"],
  });
}
