import type { FactPage } from "./types";

const WARD = "daiyen";
const NOT_TOLD = "không nêu trong nguồn";

const occasion = { table: "Occasion", column: "name", isLinked: true } as const;
const unit = { table: "Organization", column: "name", isLinked: true } as const;
const content = { table: "Pledge", column: "content" } as const;
const coded = (own: string, other: string) => ({ ...content, coded: [own, other] }) as const;
const work = coded('"kind": "WORK"', '"kind": "TASK"');
const task = coded('"kind": "TASK"', '"kind": "WORK"');
const recurring = coded('"type": "RECURRING"', '"type": "QUALITATIVE"');
const qualitative = coded('"type": "QUALITATIVE"', '"type": "RECURRING"');
const certified = coded('"type": "CERTIFIED"', '"type": "MILESTONE"');

const SCHOOL_CERTIFICATE = "Trường chuẩn quốc gia và kiểm định chất lượng giáo dục";
const CLEAN_SCHOOL = "Thực hiện tốt công tác vệ sinh môi trường trong nhà trường";

/** A school that keeps its national standard, of a level that the text leaves out, and its grounds clean. */
const school = (name: string): FactPage[] => [
  {
    ...{ ward: WARD, page: "pledge", named: "Duy trì, nâng cao chất lượng", unit: name },
    facts: [
      ["1.22", "pledge.unit", name, unit],
      ["1.22", "measure.certificate", SCHOOL_CERTIFICATE, content],
      ["1.22", "measure.level", "Không nêu trong nguồn", coded('"level": null', '"level": "mức độ 2"')],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: CLEAN_SCHOOL, unit: name },
    facts: [["1.22", "pledge.title", CLEAN_SCHOOL]],
  },
];

/** A paper that a content of the campaign refers to without its number. */
const unnumbered = (title: string, issuer: string): FactPage => ({
  ...{ ward: WARD, page: "document", named: title },
  facts: [
    ["1.8", "document.title", title],
    ["1.8", "document.issuer", issuer],
    ["1.8", "document.number", NOT_TOLD, { isMissing: true }],
  ],
});

/** Seed 001: Đại Yên's launch and signing. */
export const DAI_YEN_FACTS: readonly FactPage[] = [
  {
    ...{ ward: WARD, page: "source", named: "Phường Đại Yên phát động" },
    facts: [
      ["1.1", "source.title", "Phường Đại Yên phát động thi đua đặc biệt chào mừng Đại hội Đảng các cấp nhiệm kỳ 2025-2030"],
      ["1.1", "source.portal", "Cổng thông tin điện tử thành phố Hạ Long"],
      ["1.D", "discrepancy.asPublished", "nhiệm kỳ 2025-2023"],
      ["1.D", "discrepancy.understoodAs", "nhiệm kỳ 2025-2030"],
      ["1.D", "discrepancy.asPublished", "trường chuẩn quốc gia mức độ"],
      ["1.D", "discrepancy.asPublished", "biểu dưng"],
      ["1.D", "discrepancy.asPublished", "nhiệm vụ phát triển KT-XH năm 2024"],
      ["1.D", "discrepancy.note", "các ngày lễ lớn trong năm 2025"],
      ["1.D", "discrepancy.asPublished", "chiều 11/4"],
    ],
  },
  {
    ...{ ward: WARD, page: "campaign", named: "Thi đua đặc biệt" },
    facts: [
      ["1.3", "campaign.isSpecial", "Thi đua đặc biệt"],
      ["1.3", "campaign.form", "Theo chuyên đề"],
      ["1.3", "campaign.name", "chào mừng Đại hội Đảng các cấp nhiệm kỳ 2025-2030"],
      ["1.4", "campaign.purpose", "hoàn thành thắng lợi các mục tiêu, chỉ tiêu Nghị quyết Đại hội Đảng bộ phường lần thứ XXII"],
      ["1.4", "campaign.audience", "Cán bộ, đảng viên, công chức, viên chức, người lao động và các tầng lớp nhân dân"],
      [
        "1.5",
        "campaign.theme",
        "Đảng bộ, chính quyền và nhân dân phường Đại Yên ra sức thi đua, quyết tâm hoàn thành toàn diện các mục tiêu nhiệm vụ nhiệm kỳ 2020-2025, chào mừng Đại hội Đảng các cấp, tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng và kỷ niệm các ngày lễ lớn trong năm 2025",
      ],
      ["1.6", "campaign.theme", "nhiệm kỳ 2020-2025"],
      ["1.7", "campaignContent.text", "Phát động sâu rộng các phong trào thi đua yêu nước"],
      ["1.7", "campaignContent.text", "“kỷ luật và đồng tâm”"],
      ["1.8", "campaignContent.text", "Nghị quyết của BCH Đảng bộ phường, HĐND phường và kế hoạch của UBND phường"],
      ["1.8", "campaignContent.text", "phát triển KT-XH năm 2024"],
      ["1.9", "campaignContent.text", "kiểm tra, giám sát trong quản lý, sử dụng ngân sách"],
      ["1.9", "campaignContent.text", "tập trung nguồn lực dành cho chi đầu tư phát triển"],
      ["1.10", "campaignContent.text", "10 khu phố trên địa bàn"],
      ["1.11", "campaignContent.text", "Đẩy mạnh công tác thông tin tuyên truyền"],
      ["1.11", "campaignContent.text", "gương người tốt việc tốt"],
      ["1.12", "campaign.launchedBy", "Phó Bí thư Đảng ủy, Chủ tịch UBND phường, Chủ tịch Hội đồng Thi đua - Khen thưởng phường"],
      ["1.13", "block.name", "Khối Ủy ban nhân dân phường"],
      ["1.13", "block.name", "Khối MTTQ và các đoàn thể chính trị - xã hội"],
      ["1.13", "block.name", "Khối khu phố"],
      ["1.13", "block.name", "Khối cơ quan, đơn vị"],
    ],
  },
  {
    ...{ ward: WARD, page: "event", named: "Phát động thi đua đặc biệt" },
    facts: [
      ["1.2", "event.date", "11/04/2024", { column: "day" }],
      ["1.2", "event.dateAsPublished", "chiều 11/4"],
      ["1.2", "event.session", "chiều"],
      ["1.13", "eventParticipant.groupText", "Đại diện UBND phường", { column: "name" }],
      ["1.13", "eventParticipant.groupText", "Đại diện khối MTTQ và các đoàn thể chính trị - xã hội", { column: "name" }],
      ["1.13", "eventParticipant.groupText", "Đại diện các khu phố", { column: "name" }],
      ["1.13", "eventParticipant.groupText", "Đại diện cơ quan, đơn vị", { column: "name" }],
      ["1.6", "occasion.name", "Đại hội Đảng các cấp nhiệm kỳ 2025-2030", occasion],
      ["1.6", "occasion.name", "Đại hội đại biểu toàn quốc lần thứ XIV của Đảng", occasion],
      ["1.6", "occasion.name", "Các ngày lễ lớn trong năm 2025", occasion],
      ["1.14", "eventPicture.caption", "Chủ tịch UBND phường và đại diện khối MTTQ, các đoàn thể CT-XH phường ký cam kết thi đua"],
      ["1.24", "eventPicture.caption", "Các đại biểu dự hội nghị"],
      ["1.24", "eventPicture.caption", "phường phát động phong trào thi đua đặc biệt"],
      ["1.24", "eventPicture.caption", "Đại diện các khu phố ký cam kết thi đua"],
      ["1.24", "eventPicture.caption", "Đại diện khối các cơ quan, đơn vị ký cam kết thi đua"],
    ],
  },
  {
    ...{ ward: WARD, page: "event", named: "Phát động thi đua đặc biệt", within: "Chủ tịch Hội đồng Thi đua" },
    facts: [
      ["1.12", "eventParticipant.posts", "Phó Bí thư Đảng ủy"],
      ["1.12", "eventParticipant.posts", "Chủ tịch UBND phường"],
      ["1.12", "eventParticipant.posts", "Chủ tịch Hội đồng Thi đua - Khen thưởng phường"],
      ["1.12", "eventParticipant.roles", "phát động"],
    ],
  },
  {
    ...{ ward: WARD, page: "occasion", named: "Đại hội Đảng các cấp" },
    facts: [
      ["1.3", "occasion.kind", "Đại hội Đảng"],
      ["1.3", "occasion.term", "2025–2030", { column: "termTo" }],
    ],
  },
  {
    ...{ ward: WARD, page: "occasion", named: "Đại hội đại biểu toàn quốc" },
    facts: [["1.6", "occasion.congressOrdinal", "XIV"]],
  },
  {
    ...{ ward: WARD, page: "document", named: "Nghị quyết Đại hội Đảng bộ phường" },
    facts: [
      ["1.4", "document.title", "Nghị quyết Đại hội Đảng bộ phường lần thứ XXII"],
      ["1.4", "document.congressOrdinal", "XXII"],
    ],
  },
  unnumbered(
    "Nghị quyết của BCH Đảng bộ phường về phương hướng, nhiệm vụ, giải pháp phát triển KT-XH năm 2024",
    "Ban Chấp hành Đảng bộ phường",
  ),
  unnumbered("Nghị quyết của HĐND phường về phương hướng, nhiệm vụ, giải pháp phát triển KT-XH năm 2024", "Hội đồng nhân dân phường"),
  unnumbered("Kế hoạch của UBND phường thực hiện các nhiệm vụ phát triển KT-XH năm 2024", "Ủy ban nhân dân phường"),
  {
    ...{ ward: WARD, page: "document", named: "Nghị quyết về các tuyến đường" },
    facts: [
      ["1.19", "document.number", "21-NQ/TU"],
      ["1.19", "document.issuer", "Ban Thường vụ Thành ủy"],
      ["1.19", "document.signedDay", NOT_TOLD, { isMissing: true }],
    ],
  },
  {
    ...{ ward: WARD, page: "unit", named: "Phường Đại Yên" },
    facts: [
      ["1.10", "organization.residentialAreaCount", "10 khu phố", { typed: "10" }],
      ["1.20", "placeLabel.name", "Vì an ninh tổ quốc"],
      ["1.20", "placeLabel.kind", "Phong trào"],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: "Vận động hội viên, đoàn viên", unit: "Khối Mặt trận Tổ quốc" },
    facts: [
      ["1.15", "pledge.kind", "Phần việc", task],
      ["1.15", "pledge.title", "giữ trật tự đô thị, vệ sinh môi trường, trồng hoa, cây cảnh ở các tuyến đường"],
      ["1.15", "measure.type", "Làm thường xuyên theo kỳ", recurring],
      ["1.15", "pledge.block", "Khối MTTQ và các đoàn thể chính trị - xã hội", { table: "Block", column: "name", isLinked: true }],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: "Vận động hội viên, đoàn viên", unit: "Ủy ban nhân dân" },
    facts: [["1.15", "pledge.block", "Khối Ủy ban nhân dân phường", { table: "Block", column: "name", isLinked: true }]],
  },
  {
    ...{ ward: WARD, page: "pledge", named: "Thực hiện tốt cải cách hành chính", unit: "Khối Mặt trận Tổ quốc" },
    facts: [
      ["1.16", "pledge.kind", "Phần việc", task],
      ["1.16", "pledge.asPublished", "tiếp nhận hồ sơ ở bộ phận tiếp nhận và trả kết quả hiện đại của phường", content],
      ["1.16", "measure.type", "Đánh giá định tính", qualitative],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: "Cải tạo khuôn viên", unit: "Khu phố 1" },
    facts: [
      ["1.17", "pledge.kind", "Công trình", work],
      ["1.17", "branch.title", "Cải tạo khuôn viên nhà văn hóa", content],
      ["1.17", "branch.title", "Đầu tư trang thiết bị nhà văn hóa khu", content],
      ["1.17", "branch.precondition", "Nhà văn hóa khu được đầu tư xây dựng", content],
      ["1.17", "fundingLine.source", "Xã hội hóa", coded('"source": "SOCIALISED"', '"source": "ENTERPRISE"')],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: "Thực hiện tốt công tác vệ sinh môi trường, trật tự đô thị", unit: "Khu phố 1" },
    facts: [
      ["1.18", "pledge.title", "Thực hiện tốt công tác vệ sinh môi trường, trật tự đô thị"],
      ["1.18", "pledge.kind", "Phần việc", task],
      ["1.18", "pledge.block", "Khối khu phố", { table: "Block", column: "name", isLinked: true }],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: "Xây dựng một số tuyến đường", unit: "Khu phố 1" },
    facts: [
      ["1.19", "pledge.kind", "Công trình", work],
      ["1.19", "measure.targetAsPublished", "một số tuyến đường", content],
      ["1.19", "pledge.title", "các tuyến đường theo Nghị quyết 21-NQ/TU"],
      ["1.19", "fundingLine.asPublished", "huy động xã hội hóa", content],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: "Thực hiện tốt phong trào", unit: "Công an" },
    facts: [
      ["1.20", "pledge.title", "“Vì an ninh Tổ quốc”"],
      ["1.20", "pledge.unit", "Công an phường Đại Yên", unit],
      ["1.20", "pledge.kind", "Phần việc", task],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: "Vệ sinh môi trường ở hộ gia đình", unit: "Trạm Y tế" },
    facts: [
      ["1.21", "pledge.title", "Vệ sinh môi trường ở hộ gia đình để phòng chống dịch bệnh"],
      ["1.21", "pledge.unit", "Trạm Y tế phường Đại Yên", unit],
      ["1.21", "measure.type", "Làm thường xuyên theo kỳ", recurring],
    ],
  },
  ...school("Trường Mầm non Đại Yên"),
  ...school("Trường Trung học cơ sở Đại Yên"),
  {
    ...{ ward: WARD, page: "pledge", named: "Được công nhận lại", unit: "Trường Tiểu học" },
    facts: [
      ["1.23", "measure.type", "Được công nhận", certified],
      ["1.23", "measure.certificate", "Công nhận lại trường chuẩn quốc gia", content],
      ["1.23", "measure.level", "mức độ 1", content],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: CLEAN_SCHOOL, unit: "Trường Tiểu học" },
    facts: [["1.23", "pledge.title", CLEAN_SCHOOL]],
  },
];
