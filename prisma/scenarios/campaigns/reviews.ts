import { answerDirective } from "@/lib/directives/mutations";
import { answerSchema } from "@/lib/directives/schema";
import { day } from "@/lib/kernel/dates";
import { type Act, act } from "../acts";
import { acting, idOf, must } from "../world";
import { type DirectivePlan, enterReview, freezePlan, giveDirective, type ReviewPlan, type SectionPlan } from "./review-plan";

const HONG_GAI_PAPER = "Bài “Hội nghị sơ kết giữa nhiệm kỳ”, Hồng Gai ngày mới";

function results(paper: string, fields: readonly (readonly [field: string, text: string])[]): SectionPlan[] {
  return fields.map(([field, text]) => ({ part: "RESULT", field, sentences: [text], paper }));
}

/** Seed 002: results in fourteen fields; what the conference set out to draw up, and of which the text prints nothing more. */
const HONG_GAI_HALF_TERM: ReviewPlan = {
  ward: "honggai",
  key: "sokettruong",
  facts: {
    title: "Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ phường lần thứ XII",
    subject: "Thực hiện Nghị quyết Đại hội Đảng bộ phường lần thứ XII (nhiệm kỳ 2020 – 2025)",
    periodLabel: "giữa nhiệm kỳ 2020 – 2025",
    purpose:
      "Đánh giá toàn diện công tác lãnh đạo, chỉ đạo; kết quả đạt được; hạn chế, tồn tại, khó khăn, vướng mắc; nâng cao năng lực lãnh đạo, sức chiến đấu; củng cố khối đại đoàn kết và niềm tin của Nhân dân.",
    note: "Được sự quan tâm lãnh đạo, chỉ đạo của Thành uỷ - HĐND – UBND thành phố Hạ Long.",
  },
  event: "honggai.soket",
  targetSets: ["honggai.ct12"],
  documents: ["honggai.nq12", "honggai.nq13", "honggai.nqtinh", "honggai.nqthanhpho", "honggai.nqcaccap", "honggai.ctr07"],
  sections: [
    ...results(HONG_GAI_PAPER, [
      ["Chỉ đạo của Thành ủy", "Đã triển khai thực hiện nghiêm túc, hiệu quả các chỉ đạo của Thành ủy Hạ Long."],
      ["Thu ngân sách", "Thu ngân sách nhà nước hằng năm đều vượt chỉ tiêu được giao."],
      ["An sinh xã hội", "Các chính sách an sinh xã hội được triển khai đầy đủ, kịp thời, đúng quy định."],
      ["Giáo dục", "Công tác giáo dục, đào tạo được quan tâm, chỉ đạo."],
      ["Đất đai, đô thị, trật tự xây dựng", "Công tác quản lý đất đai, đô thị, trật tự xây dựng được chú trọng."],
      ["Phòng cháy chữa cháy, cứu nạn cứu hộ", "Công tác phòng cháy chữa cháy, cứu hộ cứu nạn được tăng cường."],
      ["Phòng, chống Covid-19 và dịch bệnh khác", "Tổ chức tốt việc phòng, chống dịch Covid-19 và các loại dịch bệnh khác."],
      ["Văn hóa, thể thao", "Các phong trào văn hóa, thể dục, thể thao được phát triển và nhân rộng."],
      ["Đời sống Nhân dân", "Đời sống vật chất và tinh thần của Nhân dân được nâng cao."],
      ["An ninh, quốc phòng", "An ninh - quốc phòng, trật tự, an toàn xã hội được giữ vững."],
      [
        "Hệ thống chính trị",
        "Hệ thống chính trị thường xuyên được củng cố và kiện toàn; sự điều hành của chính quyền ngày càng chặt chẽ và có hiệu quả.",
      ],
      ["Mô hình chính quyền đô thị", "Thực hiện tốt mô hình chính quyền đô thị."],
      ["Xây dựng Đảng", "Công tác tổ chức xây dựng Đảng đi vào nề nếp."],
      ["Kiểm tra, giám sát", "Công tác kiểm tra, giám sát đi vào nề nếp."],
    ]),
    { part: "LIMITATION", sentences: ["Nguồn không nêu hạn chế, tồn tại cụ thể."], paper: HONG_GAI_PAPER },
    { part: "DIFFICULTY", sentences: ["Nguồn không nêu khó khăn, vướng mắc cụ thể."], paper: HONG_GAI_PAPER },
    {
      part: "CAUSE_SUBJECTIVE",
      sentences: ["Hội nghị kiểm điểm, làm rõ nguyên nhân, nhất là nguyên nhân chủ quan; nguồn không nêu nội dung."],
      paper: HONG_GAI_PAPER,
    },
    { part: "LESSON", sentences: ["Hội nghị rút ra bài học kinh nghiệm; nguồn không nêu nội dung."], paper: HONG_GAI_PAPER },
    {
      part: "DIRECTION",
      sentences: [
        "Đề ra phương hướng, nhiệm vụ, giải pháp trọng tâm thời gian tới, thực hiện thắng lợi các mục tiêu, nhiệm vụ nghị quyết đề ra.",
      ],
      paper: HONG_GAI_PAPER,
    },
  ],
};

/** The second subject of the same conference; the text says no more of it than its name and period. */
const HONG_GAI_MODEL_WARD: ReviewPlan = {
  ward: "honggai",
  key: "soketvanminh",
  facts: {
    title: "Sơ kết 2 năm rưỡi xây dựng phường văn minh đô thị kiểu mẫu",
    subject: "Xây dựng phường văn minh đô thị kiểu mẫu",
    periodLabel: "2 năm rưỡi",
  },
  event: "honggai.soket",
  sections: [{ part: "RESULT", sentences: ["Nguồn không nêu kết quả riêng của nội dung này."], paper: HONG_GAI_PAPER }],
};

const HONG_GAI_DIRECTIVE: DirectivePlan = {
  key: "chidao",
  facts: {
    issuerPost: "Bí thư Đảng ủy phường",
    text: "Tiếp tục đẩy mạnh các phong trào thi đua yêu nước, lập thành tích cao nhất chào mừng 60 năm Ngày thành lập tỉnh Quảng Ninh, 60 năm Ngày Bác Hồ về thăm Nhân dân thành phố Hạ Long trên đảo Tuần Châu, 30 năm Thị xã Hồng Gai trở thành Thành phố Hạ Long.",
    assigneesAsPublished: "cấp ủy, chính quyền, cả hệ thống chính trị phường",
    givenDay: "28/03/2023",
    source: HONG_GAI_PAPER,
  },
};

const MY_LONG_PAPER = "Bài “Đảng bộ phường Mỹ Long sơ kết 06 tháng đầu năm 2023”, UBND phường Mỹ Long";

/** Seed 004: ten results, all in words; the targets of the resolution that are open for the last six months. */
const MY_LONG_SIX_MONTHS: ReviewPlan = {
  ward: "mylong",
  key: "soket6thang",
  facts: {
    title: "Sơ kết Đảng bộ phường 06 tháng đầu năm 2023",
    subject: "Công tác của Đảng bộ phường 06 tháng đầu năm 2023",
    fromDay: "01/01/2023",
    toDay: "30/06/2023",
    periodLabel: "06 tháng đầu năm 2023",
  },
  event: "mylong.soket",
  targetSets: ["mylong.nq2023"],
  drafts: true,
  sections: results(MY_LONG_PAPER, [
    [
      "Quản lý nhà nước, hộ kinh doanh",
      "Công tác quản lý nhà nước tiếp tục có những chuyển biến tích cực, tạo điều kiện cho các hộ dân kinh doanh mua bán, phát triển kinh tế.",
    ],
    [
      "Trật tự đô thị, trật tự công cộng",
      "Lập lại trật tự đô thị, trật tự công cộng được đa số người dân đồng tình, chấp hành; nhiều tuyến đường đã đi vào nề nếp, ổn định.",
    ],
    ["Lao động, việc làm, an sinh xã hội", "Lao động, việc làm, an sinh xã hội, phúc lợi xã hội được quan tâm và đạt nhiều kết quả."],
    ["An ninh chính trị, trật tự xã hội", "An ninh chính trị và trật tự xã hội được bảo đảm."],
    [
      "Cải cách hành chính",
      "Thực hiện tốt cải cách hành chính; thường xuyên nhắc nhở thái độ giao tiếp, ứng xử văn hóa tại Bộ phận tiếp nhận và trả kết quả.",
    ],
    ["Dịch vụ công trực tuyến", "Tăng cường thực hiện dịch vụ công trực tuyến mức độ 3, mức độ 4."],
    ["Tiếp công dân", "Thực hiện tốt việc tiếp công dân."],
    ["Xây dựng Đảng", "Công tác xây dựng Đảng, giáo dục chính trị tư tưởng được thực hiện thường xuyên, kịp thời, đúng quy trình."],
    [
      "Quán triệt nghị quyết, chỉ thị, kết luận",
      "Quán triệt đầy đủ nội dung cơ bản của nghị quyết, chỉ thị, kết luận của Trung ương, Tỉnh ủy, Thành ủy và Đảng ủy phường.",
    ],
    [
      "Mặt trận Tổ quốc và các đoàn thể",
      "MTTQ và các đoàn thể bám sát cơ sở, tuyên truyền, vận động Nhân dân chấp hành chủ trương của Đảng, pháp luật của Nhà nước.",
    ],
  ]),
};

const MY_LONG_ISSUER = "UVBTV Tỉnh ủy, Bí thư Thành ủy, Chủ tịch UBND thành phố";

const MY_LONG_DIRECTIVES: readonly DirectivePlan[] = [
  {
    key: "chidao1",
    units: ["danguy"],
    facts: {
      text: "Phát huy tinh thần đoàn kết trong thực hiện nhiệm vụ chính trị; rà soát và tập trung thực hiện các chỉ tiêu nghị quyết Đảng bộ còn lại 06 tháng cuối năm 2023.",
      assigneesAsPublished: "Đảng ủy phường",
      dueDay: "31/12/2023",
      dueAsPublished: "06 tháng cuối năm 2023",
    },
  },
  {
    key: "chidao2",
    facts: {
      text: "Thực hiện tốt công tác xây dựng Đảng; đảm bảo an ninh trật tự, quản lý an ninh, trật tự đô thị, xây dựng, quản lý ngân sách.",
      assigneesAsPublished: "Đảng ủy phường",
    },
  },
  {
    key: "chidao3",
    units: ["mttq"],
    facts: {
      text: "Phát huy vai trò Mặt trận và các đoàn thể trong công tác tuyên truyền, vận động, an sinh xã hội, chăm lo Nhân dân.",
      assigneesAsPublished: "Mặt trận và các đoàn thể",
    },
  },
].map(({ facts, ...plan }) => ({
  ...plan,
  facts: { issuerPost: MY_LONG_ISSUER, givenDay: "28/06/2023", source: MY_LONG_PAPER, ...facts },
}));

const WARDS = ["daiyen", "baichay"] as const;

/** The year 2024 of two wards, drawn from their figures and frozen at its end. */
const yearOf = (ward: string): ReviewPlan => ({
  ward,
  key: "soket2024",
  facts: { title: "Sơ kết phong trào thi đua đặc biệt năm 2024", fromDay: "01/01/2024", toDay: "31/12/2024", periodLabel: "năm 2024" },
  campaigns: [`${ward}.daihoi`],
  drafts: true,
  sections: [{ part: "LESSON", sentences: ["Việc nào có người phụ trách rõ, báo cáo đúng kỳ thì tiến độ đạt kế hoạch."] }],
});

/** The quarter after it, as its official has begun it. */
const quarterOf = (ward: string): ReviewPlan => ({
  ward,
  key: "soketquy1",
  facts: {
    title: "Sơ kết phong trào thi đua đặc biệt quý I năm 2025",
    fromDay: "01/01/2025",
    toDay: "31/03/2025",
    periodLabel: "quý I năm 2025",
  },
  previous: `${ward}.soket2024`,
  campaigns: [`${ward}.daihoi`],
  targetSets: [`${ward}.ct2025`],
  drafts: true,
  sections: [],
});

const SECRETARY = "Bí thư Đảng ủy phường";

/** What the leader concluded of the year, for two areas together, and of the quarter, for each of them. */
const ofYear: DirectivePlan = {
  key: "kl2024",
  units: ["khupho1", "khupho2"],
  facts: {
    issuerPost: SECRETARY,
    text: "Rà soát việc chậm, báo lại cách tháo gỡ trước 31/01/2025.",
    givenDay: "06/01/2025",
    dueDay: "31/01/2025",
  },
};
const ofQuarter = ["khupho1", "khupho2"].map(
  (unit, index): DirectivePlan => ({
    key: `klquy1.${unit}`,
    units: [unit],
    facts: {
      issuerPost: SECRETARY,
      text: "Họp tổ dân phố, chốt lịch thực hiện từng việc còn lại của quý II.",
      givenDay: "26/03/2025",
      dueDay: index === 0 ? "28/03/2025" : "10/04/2025",
    },
  }),
);

/** Reviews and conclusions: two conferences of 2023 entered from their texts and frozen, two drafts from the figures of the quarter. */
export function reviewActs(): Act[] {
  return [
    act(day("2025-03-25"), 9, async (world) => {
      for (const plan of [HONG_GAI_HALF_TERM, HONG_GAI_MODEL_WARD]) {
        await enterReview(world, plan);
        await freezePlan(world, plan, "honggai.bithu");
      }
      await giveDirective(world, "honggai", "honggai.sokettruong", HONG_GAI_DIRECTIVE);
    }),
    act(day("2025-03-25"), 14, async (world) => {
      await enterReview(world, MY_LONG_SIX_MONTHS);
      await freezePlan(world, MY_LONG_SIX_MONTHS, "mylong.bithu");
      for (const directive of MY_LONG_DIRECTIVES) await giveDirective(world, "mylong", "mylong.soket6thang", directive);
    }),
    act(day("2025-01-06"), 9, async (world) => {
      for (const ward of WARDS) {
        await enterReview(world, yearOf(ward));
        await freezePlan(world, yearOf(ward), `${ward}.bithu`);
        await giveDirective(world, ward, `${ward}.soket2024`, ofYear);
      }
    }),
    act(day("2025-01-24"), 15, async (world) => {
      for (const ward of WARDS) {
        const answer = { id: idOf(world, `${ward}.kl2024`), organizationId: idOf(world, `${ward}.khupho2`), doneDay: "24/01/2025" };
        const input = answerSchema.parse({ ...answer, doneText: "Đã họp tổ dân phố, thống nhất cách làm và người phụ trách." });
        must(await answerDirective(await acting(world, `${ward}.khupho2`), input), "an answer to a directive");
      }
    }),
    act(day("2025-03-26"), 9, async (world) => {
      for (const ward of WARDS) {
        await enterReview(world, quarterOf(ward));
        for (const directive of ofQuarter) await giveDirective(world, ward, `${ward}.soketquy1`, directive);
      }
    }),
  ];
}
