import type { Fact, FactPage } from "./types";

const WARD = "mylong";

/** Results by field, all told in words. */
const RESULTS: readonly string[] = [
  "tạo điều kiện cho các hộ dân kinh doanh mua bán, phát triển kinh tế",
  "nhiều tuyến đường đã đi vào nề nếp, ổn định",
  "Lao động, việc làm, an sinh xã hội, phúc lợi xã hội",
  "An ninh chính trị và trật tự xã hội được bảo đảm",
  "thái độ giao tiếp, ứng xử văn hóa tại Bộ phận tiếp nhận và trả kết quả",
  "dịch vụ công trực tuyến mức độ 3, mức độ 4",
  "Thực hiện tốt việc tiếp công dân",
  "Công tác xây dựng Đảng, giáo dục chính trị tư tưởng",
  "nghị quyết, chỉ thị, kết luận của Trung ương, Tỉnh ủy, Thành ủy và Đảng ủy phường",
  "MTTQ và các đoàn thể bám sát cơ sở, tuyên truyền, vận động Nhân dân",
];

const frozen = { table: "FrozenReview", column: "text" } as const;
const unit = { table: "Organization", column: "name", isLinked: true } as const;

/** Seed 004: Mỹ Long's six months. */
export const MY_LONG_FACTS: readonly FactPage[] = [
  {
    ...{ ward: WARD, page: "event", named: "Hội nghị sơ kết" },
    facts: [
      ["4.1", "event.name", "Hội nghị sơ kết Đảng bộ phường 06 tháng đầu năm 2023"],
      ["4.1", "event.date", "28/06/2023", { column: "day" }],
      ["4.1", "event.session", "sáng"],
      ["4.1", "event.hosts", "Đảng ủy phường Mỹ Long", unit],
    ],
  },
  {
    ...{ ward: WARD, page: "event", named: "Hội nghị sơ kết", within: "Bí thư Thành uỷ" },
    facts: [
      ["4.2", "eventParticipant.posts", "Ủy viên Ban Thường vụ Tỉnh uỷ"],
      ["4.2", "eventParticipant.posts", "Bí thư Thành uỷ"],
      ["4.2", "eventParticipant.posts", "Chủ tịch UBND thành phố"],
      ["4.2", "eventParticipant.roles", "khách mời"],
      ["4.2", "eventParticipant.roles", "chỉ đạo"],
    ],
  },
  {
    ...{ ward: WARD, page: "review", named: "Sơ kết Đảng bộ phường" },
    facts: [
      ["4.1", "review.period", "06 tháng đầu năm 2023", frozen],
      ...RESULTS.map((text): Fact => ["4.3", "reviewSection.text", text, frozen]),
    ],
  },
  {
    ...{ ward: WARD, page: "directive", named: "Phát huy tinh thần đoàn kết" },
    facts: [
      ["4.4", "directive.text", "rà soát và tập trung thực hiện các chỉ tiêu nghị quyết Đảng bộ còn lại 06 tháng cuối năm 2023"],
      ["4.4", "directive.dueDay", "31/12/2023"],
      ["4.4", "directive.assigneesAsPublished", "Đảng ủy phường"],
      ["4.4", "directive.assignees", "Đảng ủy phường Mỹ Long", unit],
    ],
  },
  {
    ...{ ward: WARD, page: "directive", named: "Thực hiện tốt công tác xây dựng Đảng" },
    facts: [
      ["4.5", "directive.text", "Thực hiện tốt công tác xây dựng Đảng; đảm bảo an ninh trật tự"],
      ["4.5", "directive.text", "đô thị, xây dựng, quản lý ngân sách"],
    ],
  },
  {
    ...{ ward: WARD, page: "directive", named: "Phát huy vai trò Mặt trận" },
    facts: [
      ["4.6", "directive.text", "Phát huy vai trò Mặt trận và các đoàn thể trong công tác tuyên truyền, vận động, an sinh xã hội"],
      ["4.6", "directive.assigneesAsPublished", "Mặt trận và các đoàn thể"],
    ],
  },
  {
    ...{ ward: WARD, page: "target", named: "Các chỉ tiêu nghị quyết" },
    facts: [
      ["4.4", "target.asPublished", "các chỉ tiêu nghị quyết Đảng bộ còn lại 06 tháng cuối năm 2023"],
      ["4.4", "target.state", "Còn lại", { table: "TargetReading", column: "verdict" }],
    ],
  },
  {
    ...{ ward: WARD, page: "source", named: "Đảng bộ phường Mỹ Long" },
    facts: [
      ["4.7", "source.publisher", "UBND phường Mỹ Long"],
      ["4.7", "source.notes", "thành phố Long Xuyên, tỉnh An Giang"],
      ["4.D", "discrepancy.asPublished", "vẽ mỹ quan đô thị"],
      ["4.D", "discrepancy.understoodAs", "vẻ mỹ quan đô thị"],
      ["4.D", "discrepancy.asPublished", "quản lý ninh trật tự đô thị"],
      ["4.D", "discrepancy.asPublished", "dịch vụ công trực tuyến mức độ 3, mức độ 4"],
      ["4.D", "discrepancy.note", "nay không còn dùng"],
    ],
  },
];
