import type { FactPage } from "./types";

const WARD = "kalong";
const CEREMONY = "Lễ gắn biển công trình chào mừng Đại hội Đảng bộ các cấp, nhiệm kỳ 2025 - 2030";
const NOT_TOLD = "không nêu trong nguồn";

const occasion = { table: "Occasion", column: "name", isLinked: true } as const;
const unit = { table: "Organization", column: "name", isLinked: true } as const;
const content = { table: "Pledge", column: "content" } as const;

/** Seed 000: Ka Long's plaque. */
export const KA_LONG_FACTS: readonly FactPage[] = [
  {
    ...{ ward: WARD, page: "source", named: "Lễ gắn biển" },
    facts: [
      ["0.1", "source.title", CEREMONY],
      ["0.2", "source.publishedAt", "17/10/2024", { column: "publishedDay" }],
      ["0.2", "source.publishedAt", "10:15", { column: "publishedTime" }],
      ["0.28", "source.authors", "01 tác giả"],
      ["0.28", "source.publisher", "Phường Ka Long"],
      ["0.D", "discrepancy.asPublished", "Bí thư Đảng ủy, Chủ tịch UBND phường đã cám ơn và ghi nhận"],
      ["0.D", "discrepancy.understoodAs", "Bí thư Đảng ủy phường"],
      ["0.D", "discrepancy.asPublished", "Đại hội Đảng các cấp"],
      ["0.D", "discrepancy.understoodAs", "Đại hội Đảng bộ các cấp, nhiệm kỳ 2025-2030"],
      ["0.D", "discrepancy.asPublished", "Par Index cấp huyện năm 2023"],
      ["0.D", "discrepancy.note", "của xã, phường trên địa bàn thành phố"],
    ],
  },
  {
    ...{ ward: WARD, page: "event", named: "Lễ gắn biển" },
    facts: [
      ["0.1", "event.name", CEREMONY],
      ["0.3", "event.date", "16/10/2024", { column: "day" }],
      ["0.3", "event.session", "sáng"],
      ["0.4", "event.hosts", "Đảng ủy phường Ka Long", unit],
      ["0.5", "occasion.name", "Đại hội Đảng bộ các cấp, nhiệm kỳ 2025-2030", occasion],
      ["0.6", "occasion.name", "Ngày thành lập Chi bộ Đảng đầu tiên, tiền thân của Đảng bộ thành phố Móng Cái", occasion],
      ["0.7", "occasion.name", "Ngày thành lập tỉnh Quảng Ninh", occasion],
      ["0.10", "eventParticipant.groupText", "Thường trực Đảng ủy - HĐND - UBND - UBMTTQ phường", { column: "name" }],
      ["0.10", "eventParticipant.groupText", "Trưởng, phó MTTQ và các đoàn thể CT-XH", { column: "name" }],
      ["0.10", "eventParticipant.groupText", "Cán bộ, công chức phường", { column: "name" }],
      ["0.10", "eventParticipant.groupText", "Bí thư các Chi bộ trực thuộc", { column: "name" }],
      ["0.10", "eventParticipant.groupText", "Trưởng khu các khu phố trên địa bàn", { column: "name" }],
      ["0.10", "eventParticipant.groupText", "Trưởng ban Công tác mặt trận các khu phố trên địa bàn", { column: "name" }],
      ["0.10", "eventParticipant.count", "không nêu số người", { isMissing: true }],
      ["0.12", "event.summary", "nhiệm vụ trọng tâm, xuyên suốt trong lãnh đạo, chỉ đạo"],
      ["0.12", "event.summary", "cải cách hành chính gắn với chuyển đổi số, tuyên truyền trực quan"],
      ["0.13", "eventSpeech.kind", "Báo cáo"],
      ["0.13", "eventSpeech.summary", "công tác triển khai cải cách hành chính gắn với công cuộc chuyển đổi số"],
      ["0.24", "eventSpeech.summary", "đóng góp của các doanh nghiệp, các hộ kinh doanh và nhân dân trên địa bàn"],
      ["0.25", "eventSpeech.summary", "Năm 2024 và năm 2025 là năm bản lề"],
      ["0.25", "eventSpeech.summary", "năm cuối thực hiện"],
      ["0.27", "eventPicture.caption", "Quang cảnh buổi Lễ"],
      ["0.27", "eventPicture.caption", "Các đại biểu tham dự buổi Lễ"],
      ["0.27", "eventPicture.caption", "Chủ tịch UBND phường báo cáo công tác triển khai cải cách hành chính"],
      ["0.27", "eventPicture.caption", "Thành ủy viên, Bí thư Đảng ủy phường phát biểu"],
      ["0.27", "eventPicture.caption", "Các đại biểu chụp ảnh lưu niệm tại buổi Lễ"],
    ],
  },
  {
    ...{ ward: WARD, page: "event", named: "Lễ gắn biển", within: "Thành ủy viên" },
    facts: [
      ["0.8", "eventParticipant.posts", "Thành ủy viên"],
      ["0.8", "eventParticipant.posts", "Bí thư Đảng ủy phường"],
      ["0.8", "eventParticipant.roles", "phát biểu"],
    ],
  },
  {
    ...{ ward: WARD, page: "event", named: "Lễ gắn biển", within: "Phó Bí thư Đảng ủy, Chủ tịch UBND phường" },
    facts: [
      ["0.9", "eventParticipant.posts", "Phó Bí thư Đảng ủy"],
      ["0.9", "eventParticipant.posts", "Chủ tịch UBND phường"],
      ["0.9", "eventParticipant.roles", "báo cáo"],
    ],
  },
  {
    ...{ ward: WARD, page: "event", named: "Lễ gắn biển", within: "Đại diện công ty" },
    facts: [
      ["0.11", "eventParticipant.organization", "Công ty sản xuất đèn Led tại Móng Cái", unit],
      ["0.11", "eventParticipant.name", "Đại diện công ty"],
      ["0.11", "eventParticipant.roles", "vai trò không nêu trong nguồn"],
    ],
  },
  {
    ...{ ward: WARD, page: "occasion", named: "Đại hội Đảng bộ các cấp" },
    facts: [
      ["0.5", "occasion.kind", "Đại hội Đảng"],
      ["0.5", "occasion.term", "2025–2030", { column: "termTo" }],
    ],
  },
  {
    ...{ ward: WARD, page: "occasion", named: "Ngày thành lập Chi bộ" },
    facts: [
      ["0.6", "occasion.originDay", "19/10/1946"],
      ["0.6", "occasion.day", "19/10/2024"],
      ["0.6", "occasion.years", "78 năm", { typed: "78" }],
      ["0.6", "occasion.name", "tiền thân của Đảng bộ thành phố Móng Cái"],
    ],
  },
  {
    ...{ ward: WARD, page: "occasion", named: "Ngày thành lập tỉnh" },
    facts: [
      ["0.7", "occasion.originDay", "30/10/1963"],
      ["0.7", "occasion.day", "30/10/2024"],
      ["0.7", "occasion.years", "61 năm", { typed: "61" }],
    ],
  },
  {
    ...{ ward: WARD, page: "occasion", named: "Đại hội lần thứ XIV" },
    facts: [
      ["0.25", "occasion.name", "Đại hội lần thứ XIV của Đảng"],
      ["0.25", "occasion.congressOrdinal", "XIV"],
    ],
  },
  {
    ...{ ward: WARD, page: "unit", named: "Đảng ủy phường Ka Long" },
    facts: [["0.6", "organization.predecessorNote", "Chi bộ Đảng đầu tiên (19/10/1946)"]],
  },
  {
    ...{ ward: WARD, page: "indicators" },
    facts: [
      ["0.14", "indicatorResult.code", "DTI", { isLinked: true }],
      ["0.16", "indicatorResult.code", "PAR", { isLinked: true }],
    ],
  },
  {
    ...{ ward: WARD, page: "indicators", within: "747,2" },
    facts: [
      ["0.14", "indicatorResult.year", "2023"],
      ["0.14", "indicatorResult.score", "747,2"],
      ["0.14", "indicatorResult.maximum", "1.000"],
      ["0.15", "indicatorResult.rank", "01", { column: "rankAsPublished" }],
      ["0.15", "indicatorResult.rankOf", "177"],
      ["0.15", "indicatorResult.scope", "xã, phường toàn tỉnh Quảng Ninh"],
    ],
  },
  {
    ...{ ward: WARD, page: "indicators", within: "94,5" },
    facts: [
      ["0.16", "indicatorResult.year", "2023"],
      ["0.16", "indicatorResult.score", "94,5"],
      ["0.16", "indicatorResult.maximum", NOT_TOLD, { isMissing: true }],
      ["0.16", "indicatorResult.rank", "01", { column: "rankAsPublished" }],
      ["0.16", "indicatorResult.rankOf", "17"],
      ["0.16", "indicatorResult.scope", "xã, phường thành phố Móng Cái"],
      ["0.16", "indicatorResult.grade", "Xuất sắc"],
      ["0.16", "indicatorResult.levelAsPublished", "cấp huyện"],
    ],
  },
  {
    ...{ ward: WARD, page: "contributions", within: "90 triệu đồng" },
    facts: [
      ["0.17", "contribution.dayAsPublished", "Trong 9 tháng đầu năm 2024"],
      ["0.18", "contribution.kind", "Tiền"],
      ["0.18", "contribution.source", "Xã hội hóa"],
    ],
  },
  {
    ...{ ward: WARD, page: "donors", within: "Toàn thể nhân dân trên địa bàn" },
    facts: [
      ["0.18", "donor.name", "Toàn thể nhân dân trên địa bàn"],
      ["0.18", "donor.kind", "Nhóm không nêu tên"],
      ["0.18", "donor.headcount", "Không nêu trong nguồn", { isMissing: true }],
    ],
  },
  {
    ...{ ward: WARD, page: "donors", within: "Các hộ kinh doanh trên địa bàn" },
    facts: [
      ["0.18", "donor.name", "Các hộ kinh doanh trên địa bàn"],
      ["0.18", "donor.group", "Các hộ kinh doanh"],
      ["0.18", "donor.headcount", "Không nêu trong nguồn", { isMissing: true }],
    ],
  },
  {
    ...{ ward: WARD, page: "donors", within: "Các doanh nghiệp trên địa bàn" },
    facts: [
      ["0.24", "donor.name", "Các doanh nghiệp trên địa bàn"],
      ["0.24", "donor.group", "Các doanh nghiệp"],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: "Lắp đặt 03 màn hình" },
    facts: [
      ["0.11", "workParticipant.name", "Công ty sản xuất đèn Led ở Móng Cái"],
      ["0.11", "workParticipant.role", "Không nêu trong nguồn"],
      ["0.21", "workDossier.purpose", "Tuyên truyền, tổ chức các hội nghị, các chương trình tập huấn, họp trực tuyến"],
      ["0.22", "workDossier.cost", "320.000.000"],
      ["0.22", "workDossier.costAsPublished", "tổng số tiền 320 triệu đồng"],
      ["0.22", "announcedTotal.amount", "320.000.000 đồng"],
      ["0.22", "fundingLine.asPublished", "320 triệu đồng", content],
      ["0.23", "pledge.kind", "Công trình", { ...content, coded: ['"kind": "WORK"', '"kind": "TASK"'] }],
      ["0.26", "workDossier.outcome", "đều được triển khai nhanh chóng"],
      ["0.26", "workDossier.outcome", "khích lệ toàn dân trên địa bàn phường tham gia"],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: "Lắp đặt 03 màn hình", within: "bên ngoài khuôn viên" },
    facts: [
      ["0.19", "workComponent.quantity", "01"],
      ["0.19", "workComponent.name", "màn hình Led lớn"],
      ["0.19", "workComponent.placement", "bên ngoài khuôn viên trụ sở"],
    ],
  },
  {
    ...{ ward: WARD, page: "pledge", named: "Lắp đặt 03 màn hình", within: "trong 02 hội trường" },
    facts: [
      ["0.20", "workComponent.quantity", "02"],
      ["0.20", "workComponent.name", "màn hình Led"],
      ["0.20", "workComponent.placement", "trong 02 hội trường trụ sở"],
    ],
  },
  {
    ...{ ward: WARD, page: "plaque", named: "Lắp đặt 03 màn hình" },
    facts: [
      ["0.23", "plaque.status", "Đã gắn biển"],
      ["0.23", "plaque.ceremonyDay", "16/10/2024"],
      ["0.23", "plaque.ceremonySession", "Sáng"],
      ["0.23", "plaque.decisionNumber", "Không nêu trong nguồn", { isMissing: true }],
    ],
  },
];
