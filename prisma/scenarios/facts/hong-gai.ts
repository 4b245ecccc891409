import type { Fact, FactPage } from "./types";

const WARD = "honggai";

/** What the text says of each field, in its own words. */
const RESULTS: readonly (readonly [field: string, text: string])[] = [
  ["Chỉ đạo của Thành ủy", "Đã triển khai thực hiện nghiêm túc, hiệu quả các chỉ đạo của Thành ủy Hạ Long"],
  ["Thu ngân sách", "Thu ngân sách nhà nước hằng năm đều vượt chỉ tiêu được giao"],
  ["An sinh xã hội", "Các chính sách an sinh xã hội được triển khai đầy đủ, kịp thời, đúng quy định"],
  ["Giáo dục", "Công tác giáo dục, đào tạo được quan tâm, chỉ đạo"],
  ["Đất đai, đô thị, trật tự xây dựng", "Công tác quản lý đất đai, đô thị, trật tự xây dựng được chú trọng"],
  ["Phòng cháy chữa cháy, cứu nạn cứu hộ", "Công tác phòng cháy chữa cháy, cứu hộ cứu nạn được tăng cường"],
  ["Phòng, chống Covid-19 và dịch bệnh khác", "Tổ chức tốt việc phòng, chống dịch Covid-19 và các loại dịch bệnh khác"],
  ["Văn hóa, thể thao", "Các phong trào văn hóa, thể dục, thể thao được phát triển và nhân rộng"],
  ["Đời sống Nhân dân", "Đời sống vật chất và tinh thần của Nhân dân được nâng cao"],
  ["An ninh, quốc phòng", "An ninh - quốc phòng, trật tự, an toàn xã hội được giữ vững"],
  ["Hệ thống chính trị", "Hệ thống chính trị thường xuyên được củng cố và kiện toàn"],
  ["Mô hình chính quyền đô thị", "Thực hiện tốt mô hình chính quyền đô thị"],
  ["Xây dựng Đảng", "Công tác tổ chức xây dựng Đảng đi vào nề nếp"],
  ["Kiểm tra, giám sát", "Công tác kiểm tra, giám sát đi vào nề nếp"],
];

const frozen = { table: "FrozenReview", column: "text" } as const;
const occasion = { table: "Occasion", column: "name", isLinked: true } as const;
const unit = { table: "Organization", column: "name", isLinked: true } as const;

const results: readonly Fact[] = RESULTS.flatMap(([field, text]): Fact[] => [
  ["2.6", "reviewSection.field", field, frozen],
  ["2.6", "reviewSection.text", text, frozen],
]);

/** Seed 002: Hồng Gai's half-term review. */
export const HONG_GAI_FACTS: readonly FactPage[] = [
  {
    ...{ ward: WARD, page: "event", named: "Hội nghị sơ kết" },
    facts: [
      ["2.1", "event.type", "Hội nghị sơ kết, tổng kết"],
      ["2.1", "event.name", "Hội nghị sơ kết giữa nhiệm kỳ"],
      ["2.1", "event.date", "28/03/2023", { column: "day" }],
      ["2.1", "event.session", "sáng"],
      ["2.1", "event.hosts", "Đảng ủy phường Hồng Gai", unit],
      ["2.4", "eventParticipant.groupText", "Ban Thường vụ, Ban Chấp hành Đảng bộ", { column: "name" }],
      ["2.4", "eventParticipant.groupText", "Lãnh đạo UBND, Mặt trận Tổ quốc", { column: "name" }],
      ["2.4", "eventParticipant.groupText", "Trưởng, phó các tổ chức chính trị - xã hội", { column: "name" }],
      ["2.4", "eventParticipant.groupText", "Bí thư, cấp ủy các chi bộ", { column: "name" }],
      ["2.4", "eventParticipant.groupText", "Trưởng Ban Công tác Mặt trận các khu dân cư", { column: "name" }],
      ["2.12", "eventParticipant.posts", "Bí thư Đảng uỷ phường"],
      ["2.12", "eventSpeech.summary", "tiếp tục đẩy mạnh các phong trào thi đua yêu nước"],
      ["2.13", "occasion.name", "Ngày thành lập tỉnh Quảng Ninh", occasion],
      ["2.14", "occasion.name", "Ngày Bác Hồ về thăm Nhân dân thành phố Hạ Long trên đảo Tuần Châu", occasion],
      ["2.15", "occasion.name", "Thị xã Hồng Gai trở thành Thành phố Hạ Long", occasion],
    ],
  },
  {
    ...{ ward: WARD, page: "review", named: "Sơ kết giữa nhiệm kỳ" },
    facts: [
      ["2.2", "review.subject", "Nghị quyết Đại hội Đảng bộ phường lần thứ XII (nhiệm kỳ 2020 – 2025)", frozen],
      ["2.2", "review.period", "giữa nhiệm kỳ 2020 – 2025", frozen],
      ["2.5", "review.note", "Thành uỷ - HĐND – UBND thành phố Hạ Long", frozen],
      ...results,
      ["2.7", "review.purpose", "Đánh giá toàn diện công tác lãnh đạo, chỉ đạo", frozen],
      ["2.7", "review.purpose", "hạn chế, tồn tại, khó khăn, vướng mắc", frozen],
      ["2.8", "review.documents", "Nghị quyết Đại hội XIII của Đảng", frozen],
      ["2.8", "review.documents", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV", frozen],
      ["2.8", "review.documents", "Nghị quyết Đại hội Đảng bộ thành phố lần thứ XXV", frozen],
      ["2.8", "review.documents", "Nghị quyết đại hội đảng bộ các cấp nhiệm kỳ 2020 - 2025", frozen],
      ["2.10", "reviewSection.text", "làm rõ nguyên nhân, nhất là nguyên nhân chủ quan", frozen],
      ["2.10", "reviewSection.text", "rút ra bài học kinh nghiệm", frozen],
      ["2.10", "reviewSection.text", "Đề ra phương hướng, nhiệm vụ, giải pháp trọng tâm", frozen],
      ["2.11", "review.purpose", "nâng cao năng lực lãnh đạo, sức chiến đấu", frozen],
      ["2.11", "review.purpose", "khối đại đoàn kết", frozen],
    ],
  },
  {
    ...{ ward: WARD, page: "review", named: "Sơ kết 2 năm rưỡi" },
    facts: [
      ["2.3", "review.subject", "Xây dựng phường văn minh đô thị kiểu mẫu", frozen],
      ["2.3", "review.period", "2 năm rưỡi", frozen],
      ["2.3", "review.event", "Hội nghị sơ kết giữa nhiệm kỳ", frozen],
    ],
  },
  {
    ...{ ward: WARD, page: "target", named: "Thu ngân sách" },
    facts: [
      ["2.6", "targetReading.verdict", "Vượt"],
      ["2.6", "target.goalText", "vượt chỉ tiêu"],
      ["2.6", "target.goal", "không nêu trong nguồn", { isMissing: true }],
    ],
  },
  {
    ...{ ward: WARD, page: "document", named: "Nghị quyết Đại hội Đảng bộ Phường" },
    facts: [
      ["2.2", "document.congressOrdinal", "XII"],
      ["2.2", "document.term", "2020–2025", { column: "termTo" }],
    ],
  },
  {
    ...{ ward: WARD, page: "document", named: "Nghị quyết Đại hội XIII" },
    facts: [
      ["2.8", "document.congressOrdinal", "XIII"],
      ["2.8", "document.level", "Trung ương"],
    ],
  },
  {
    ...{ ward: WARD, page: "document", named: "Nghị quyết Đại hội Đảng bộ tỉnh" },
    facts: [
      ["2.8", "document.congressOrdinal", "XV"],
      ["2.8", "document.level", "Tỉnh, thành phố"],
    ],
  },
  {
    ...{ ward: WARD, page: "document", named: "Nghị quyết Đại hội Đảng bộ thành phố" },
    facts: [
      ["2.8", "document.congressOrdinal", "XXV"],
      ["2.8", "document.level", "thành phố thuộc tỉnh", { typed: "Huyện, thị xã, thành phố thuộc tỉnh" }],
    ],
  },
  {
    ...{ ward: WARD, page: "document", named: "Nghị quyết đại hội đảng bộ các cấp" },
    facts: [
      ["2.8", "document.term", "2020–2025", { column: "termTo" }],
      ["2.8", "document.level", "Các cấp"],
    ],
  },
  {
    ...{ ward: WARD, page: "document", named: "Chương trình hành động" },
    facts: [
      ["2.9", "document.kind", "Chương trình"],
      ["2.9", "document.number", "07-CTr/TU"],
      ["2.9", "document.signedDay", "07/10/2021"],
      ["2.9", "document.issuer", "Ban Chấp hành Đảng bộ thành phố"],
      ["2.9", "document.implements", "Nghị quyết Đại hội XIII của Đảng", { column: "title", isLinked: true }],
      ["2.9", "document.implements", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV", { column: "title", isLinked: true }],
      ["2.9", "document.implements", "Nghị quyết Đại hội Đảng bộ thành phố lần thứ XXV", { column: "title", isLinked: true }],
    ],
  },
  {
    ...{ ward: WARD, page: "directive", named: "Tiếp tục đẩy mạnh" },
    facts: [
      ["2.12", "directive.text", "các phong trào thi đua yêu nước, lập thành tích cao nhất"],
      ["2.12", "directive.issuerPost", "Bí thư Đảng ủy phường"],
      ["2.12", "directive.issuerName", "không nêu trong nguồn", { isMissing: true }],
      ["2.12", "directive.assigneesAsPublished", "cấp ủy, chính quyền, cả hệ thống chính trị phường"],
    ],
  },
  {
    ...{ ward: WARD, page: "occasion", named: "Ngày thành lập tỉnh" },
    facts: [
      ["2.13", "occasion.originDay", "30/10/1963"],
      ["2.13", "occasion.day", "30/10/2023"],
      ["2.13", "occasion.years", "60 năm", { typed: "60" }],
    ],
  },
  {
    ...{ ward: WARD, page: "occasion", named: "Ngày Bác Hồ" },
    facts: [
      ["2.14", "occasion.originDay", "23/11/1963"],
      ["2.14", "occasion.day", "23/11/2023"],
      ["2.14", "occasion.years", "60 năm", { typed: "60" }],
    ],
  },
  {
    ...{ ward: WARD, page: "occasion", named: "Thị xã Hồng Gai" },
    facts: [
      ["2.15", "occasion.originDay", "27/12/1993"],
      ["2.15", "occasion.day", "27/12/2023"],
      ["2.15", "occasion.years", "30 năm", { typed: "30" }],
    ],
  },
  {
    ...{ ward: WARD, page: "unit", named: "Phường Hồng Gai" },
    facts: [
      ["2.15", "succession.from", "Thị xã Hồng Gai"],
      ["2.15", "succession.to", "Thành phố Hạ Long"],
      ["2.15", "succession.kind", "Đổi loại hình"],
      ["2.15", "succession.day", "27/12/1993"],
    ],
  },
  {
    ...{ ward: WARD, page: "source", named: "Đảng uỷ phường Hồng Gai" },
    facts: [
      ["2.16", "source.originalPublisher", "Hồng Gai ngày mới"],
      ["2.D", "discrepancy.asPublished", "công tác Kiểm tra giám sát đi vào nề nếp,"],
      ["2.D", "discrepancy.asPublished", "thông thông qua kiểm điểm"],
      ["2.D", "discrepancy.understoodAs", "thông qua kiểm điểm"],
    ],
  },
];
