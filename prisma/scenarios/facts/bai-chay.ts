import type { FactPage } from "./types";

const WARD = "baichay";
const THEME = "Nâng cao chất lượng tăng trưởng kinh tế; phát triển văn hoá, phát triển con người giàu bản sắc Quảng Ninh";

const unit = { table: "Organization", column: "name", isLinked: true } as const;

/** Seed 003: Bãi Cháy's launch and pact. */
export const BAI_CHAY_FACTS: readonly FactPage[] = [
  {
    ...{ ward: WARD, page: "event", named: "Lễ phát động" },
    facts: [
      ["3.1", "event.type", "Lễ phát động"],
      ["3.1", "event.date", "29/03/2024", { column: "day" }],
      ["3.1", "event.dateAsPublished", "Chiều 29/3"],
      ["3.1", "event.session", "chiều"],
      ["3.2", "event.hosts", "Đảng ủy phường Bãi Cháy", unit],
      ["3.2", "event.hosts", "Hội đồng nhân dân phường Bãi Cháy", unit],
      ["3.2", "event.hosts", "Ủy ban nhân dân phường Bãi Cháy", unit],
      ["3.2", "event.hosts", "Khối Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội phường Bãi Cháy", unit],
      ["3.16", "eventParticipant.groupText", "Đại diện các đơn vị ký giao ước thi đua đặc biệt", { column: "name" }],
      ["3.16", "eventParticipant.roles", "ký"],
      ["3.16", "eventParticipant.count", "không nêu số người", { isMissing: true }],
      ["3.17", "eventPicture.caption", "Các đơn vị ký giao ước thi đua"],
      ["3.17", "eventPicture.caption", "Quang cảnh buổi lễ phát động"],
    ],
  },
  {
    ...{ ward: WARD, page: "campaign", named: "Phong trào thi đua đặc biệt" },
    facts: [
      ["3.1", "campaign.launchDayAsPublished", "năm do suy luận", { column: "launchYearInferred" }],
      ["3.3", "campaign.isSpecial", "Thi đua đặc biệt"],
      ["3.4", "campaign.purpose", "Nghị quyết Đại hội Đảng bộ phường Bãi Cháy lần thứ XVIII, nhiệm kỳ 2020-2025"],
      ["3.4", "campaign.purpose", "kế hoạch phát triển kinh tế - xã hội 5 năm 2020-2025"],
      ["3.5", "campaign.purpose", "đưa Bãi Cháy phát triển mạnh mẽ, bền vững, hiện đại"],
      ["3.6", "campaign.declaredContentCount", "khai 8", { typed: "8" }],
      ["3.7", "campaignContent.text", "quán triệt sâu sắc tư tưởng của Chủ tịch Hồ Chí Minh về thi đua yêu nước"],
      ["3.8", "campaignContent.text", "khối đại đoàn kết toàn dân"],
      ["3.8", "campaign.audience", "cộng đồng doanh nghiệp cùng toàn thể Nhân dân"],
      ["3.9", "campaignContent.text", "3 đột phá chiến lược; tăng trưởng xanh"],
      ["3.9", "campaignContent.text", "ngành kinh tế mũi nhọn"],
      ["3.10", "campaignContent.text", "“3 không”"],
      ["3.11", "campaignContent.text", "thu, chi ngân sách và đầu tư công"],
      ["3.13", "campaignContent.text", "phòng ngừa, quản lý đối tượng, đấu tranh phòng chống tội phạm, tệ nạn xã hội"],
      ["3.14", "campaignContent.text", "Chỉ thị số 20-CT/TU"],
      ["3.15", "campaignContent.text", "đảm bảo an sinh xã hội, nâng cao đời sống vật chất và tinh thần của người dân"],
    ],
  },
  {
    ...{ ward: WARD, page: "unit", named: "Phường Bãi Cháy" },
    facts: [
      ["3.10", "placeLabel.name", "3 không"],
      ["3.10", "placeLabel.kind", "Mục tiêu"],
      ["3.12", "annualTheme.text", THEME],
      ["3.12", "annualTheme.year", "2024"],
      ["3.12", "annualTheme.issuer", "không nêu cơ quan đề ra", { isMissing: true }],
    ],
  },
  {
    ...{ ward: WARD, page: "occasion", named: "Đại hội Đảng các cấp" },
    facts: [
      ["3.3", "occasion.name", "Đại hội Đảng các cấp, nhiệm kỳ 2025-2030"],
      ["3.3", "occasion.term", "2025–2030", { column: "termTo" }],
    ],
  },
  {
    ...{ ward: WARD, page: "document", named: "Nghị quyết Đại hội Đảng bộ phường Bãi Cháy" },
    facts: [
      ["3.4", "document.congressOrdinal", "XVIII"],
      ["3.4", "document.term", "2020–2025", { column: "termTo" }],
    ],
  },
  {
    ...{ ward: WARD, page: "document", named: "Kế hoạch phát triển kinh tế" },
    facts: [["3.4", "document.title", "Kế hoạch phát triển kinh tế - xã hội 5 năm 2020-2025"]],
  },
  {
    ...{ ward: WARD, page: "document", named: "Chỉ thị xây dựng" },
    facts: [
      ["3.14", "document.kind", "Chỉ thị"],
      ["3.14", "document.title", "xây dựng phường văn minh, sạch đẹp"],
      ["3.14", "document.number", "20-CT/TU"],
      ["3.14", "document.issuer", "Ban Thường vụ Thành ủy"],
      ["3.14", "document.signedDay", "16/05/2023"],
      ["3.14", "document.signedDay", "16/52023", { column: "dateAsPublished" }],
    ],
  },
  {
    ...{ ward: WARD, page: "source", named: "Phường Bãi Cháy phát động" },
    facts: [
      ["3.17", "source.authors", "02 tác giả"],
      ["3.D", "discrepancy.asPublished", "ngày 16/52023"],
      ["3.D", "discrepancy.asPublished", "ý chí tự lực, tự cường, tin, khát vọng cống hiến"],
      ["3.D", "discrepancy.asPublished", "giàu bản sắc Quảng Ninh;"],
      ["3.D", "discrepancy.note", "Thiếu dấu đóng ngoặc kép"],
    ],
  },
];
