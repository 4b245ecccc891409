/** Seed 001, in the text's own words. */
export const DAI_YEN_TEXT = {
  name: "Thi đua đặc biệt chào mừng Đại hội Đảng các cấp nhiệm kỳ 2025-2030",
  theme:
    "Đảng bộ, chính quyền và nhân dân phường Đại Yên ra sức thi đua, quyết tâm hoàn thành toàn diện các mục tiêu nhiệm vụ nhiệm kỳ 2020-2025, chào mừng Đại hội Đảng các cấp, tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng và kỷ niệm các ngày lễ lớn trong năm 2025",
  purpose:
    "Nhằm cổ vũ, động viên cán bộ, Đảng viên, công chức, viên chức, người lao động và các tầng lớp nhân dân trên địa bàn tích cực đẩy mạnh các phong trào thi đua học tập, lao động, sản xuất lập thành tích, góp phần thực hiện hoàn thành thắng lợi các mục tiêu, chỉ tiêu Nghị quyết Đại hội Đảng bộ phường lần thứ XXII đã đề ra",
  contents: [
    "Phát động sâu rộng các phong trào thi đua yêu nước, khơi dậy mạnh mẽ tinh thần yêu nước, ý chí tự lực tự cường, truyền thống đoàn kết, “kỷ luật và đồng tâm”, sức sáng tạo, khát vọng đổi mới để xây dựng phường Đại Yên giàu đẹp, con người văn minh, thân thiện và nhân văn, xây dựng Đảng, hệ thống chính trị trong sạch vững mạnh.",
    "Tập trung thực hiện có hiệu quả các Nghị quyết của BCH Đảng bộ phường, HĐND phường và kế hoạch của UBND phường về phương hướng, nhiệm vụ, giải pháp thực hiện các nhiệm vụ phát triển KT-XH năm 2024.",
    "Tăng cường kiểm tra, giám sát trong quản lý, sử dụng ngân sách; tiếp tục thực hiện các giải pháp thu ngân sách, tập trung nguồn lực dành cho chi đầu tư phát triển.",
    "UBND, MTTQ và các đoàn thể chính trị - xã hội phường, các trường học, cơ quan, đơn vị và 10 khu phố trên địa bàn theo chức năng, nhiệm vụ chủ động lãnh đạo, chỉ đạo, tổ chức thực hiện phù hợp với tình hình thực tiễn các phong trào thi đua gắn với thực hiện nhiệm vụ chính trị của từng đơn vị, khu phố.",
    "Đẩy mạnh công tác thông tin tuyên truyền về các phong trào thi đua yêu nước ở các cơ quan, đơn vị, bộ phận, khu phố; biểu dương, tôn vinh, nhân rộng các phong trào thi đua yêu nước, gương người tốt việc tốt.",
  ],
  bases: [
    {
      kind: "RESOLUTION",
      title: "Nghị quyết Đại hội Đảng bộ phường lần thứ XXII",
      number: null,
      issuer: "Đại hội Đảng bộ phường Đại Yên",
      dateAsPublished: null,
    },
    {
      kind: "RESOLUTION",
      title: "Nghị quyết về các tuyến đường trong khu dân cư",
      number: "21-NQ/TU",
      issuer: "Ban Thường vụ Thành ủy",
      dateAsPublished: null,
    },
    {
      kind: "RESOLUTION",
      title: "Nghị quyết của BCH Đảng bộ phường về phương hướng, nhiệm vụ, giải pháp phát triển KT-XH năm 2024",
      number: null,
      issuer: "Ban Chấp hành Đảng bộ phường",
      dateAsPublished: null,
    },
    {
      kind: "RESOLUTION",
      title: "Nghị quyết của HĐND phường về phương hướng, nhiệm vụ, giải pháp phát triển KT-XH năm 2024",
      number: null,
      issuer: "Hội đồng nhân dân phường",
      dateAsPublished: null,
    },
    {
      kind: "PLAN",
      title: "Kế hoạch của UBND phường thực hiện các nhiệm vụ phát triển KT-XH năm 2024",
      number: null,
      issuer: "Ủy ban nhân dân phường",
      dateAsPublished: null,
    },
  ],
} as const;

/** Seed 003: eight contents declared, the six printed here entered; the other two are "không nêu trong nguồn". */
export const BAI_CHAY_TEXT = {
  name: "Phong trào thi đua đặc biệt chào mừng Đại hội Đảng các cấp, nhiệm kỳ 2025-2030",
  theme: "Đổi mới tư duy, hành động quyết liệt, hiệu quả hơn",
  purpose:
    "Hoàn thành thắng lợi các mục tiêu Nghị quyết Đại hội Đảng bộ phường Bãi Cháy lần thứ XVIII, nhiệm kỳ 2020-2025 và kế hoạch phát triển kinh tế - xã hội 5 năm 2020-2025, đưa Bãi Cháy phát triển mạnh mẽ, bền vững, hiện đại",
  contents: [
    "Tiếp tục quán triệt sâu sắc tư tưởng của Chủ tịch Hồ Chí Minh về thi đua yêu nước, các chủ trương, chính sách của Đảng, pháp luật của Nhà nước về công tác thi đua khen thưởng.",
    "Củng cố và phát huy truyền thống, sức mạnh khối đại đoàn kết toàn dân và cộng đồng xã hội; động viên cán bộ, đảng viên, công chức, viên chức và người lao động, cộng đồng doanh nghiệp cùng toàn thể Nhân dân tham gia phát triển kinh tế - xã hội.",
    "Thực hiện có hiệu quả Nghị quyết về phương hướng, nhiệm vụ hàng năm; 3 đột phá chiến lược; tăng trưởng xanh, bền vững, đưa du lịch thực sự trở thành ngành kinh tế mũi nhọn; mục tiêu của thành phố “3 không”.",
    "Nâng cao hiệu quả điều hành thu, chi ngân sách và đầu tư công; thực hiện có hiệu quả chủ đề công tác năm “Nâng cao chất lượng tăng trưởng kinh tế; phát triển văn hoá, phát triển con người giàu bản sắc Quảng Ninh”.",
    "Tăng cường triển khai các biện pháp phòng ngừa, quản lý đối tượng, đấu tranh phòng chống tội phạm, tệ nạn xã hội.",
    "Quyết liệt thực hiện có hiệu quả Chỉ thị số 20-CT/TU của Ban Thường vụ Thành ủy, xây dựng phường văn minh, sạch đẹp; đảm bảo an sinh xã hội, nâng cao đời sống vật chất và tinh thần của người dân.",
  ],
  declaredContentCount: 8,
  bases: [
    {
      kind: "RESOLUTION",
      title: "Nghị quyết Đại hội Đảng bộ phường Bãi Cháy lần thứ XVIII, nhiệm kỳ 2020-2025",
      number: null,
      issuer: "Đại hội Đảng bộ phường Bãi Cháy",
      dateAsPublished: null,
    },
    {
      kind: "PLAN",
      title: "Kế hoạch phát triển kinh tế - xã hội 5 năm 2020-2025",
      number: null,
      issuer: null,
      dateAsPublished: null,
    },
    {
      kind: "DIRECTIVE",
      title: "Chỉ thị xây dựng phường văn minh, sạch đẹp",
      number: "20-CT/TU",
      issuer: "Ban Thường vụ Thành ủy",
      dateAsPublished: "16/52023",
    },
  ],
} as const;
