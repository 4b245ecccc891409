import { answerExplanation, askExplanation, decideExplanation } from "@/lib/explanations/mutations";
import { answerSchema, askSchema, decideSchema } from "@/lib/explanations/schema";
import { type Day, day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { type Act, act } from "../acts";
import { acting, idOf, must } from "../world";
import { type Part, part } from "./progress";

/** A question about a pledge and what became of it; each with its day. */
type Asking = {
  readonly about: "STANDING" | "PROGRESS" | "FORECAST" | "REPORTING" | "DUE";
  readonly by: "bithu" | "canbo";
  readonly asked: Day;
  readonly question: string;
  readonly answered?: readonly [Day, string];
  readonly closed?: readonly [Day, string];
};

function asking(who: Part, { about, by, asked, question, answered, closed }: Asking): Act[] {
  const id = newId();
  const asker = `${who.ward}.${by}`;
  return [
    act(asked, 10, async (world) => {
      const form = askSchema.parse({ id, pledgeId: idOf(world, who.pledge), about, question });
      must(await askExplanation(await acting(world, asker), form), `asking about ${who.pledge}`);
    }),
    ...(answered
      ? [
          act(answered[0], 19, async (world) => {
            const form = answerSchema.parse({ id, version: 1, answer: answered[1] });
            must(await answerExplanation(await acting(world, who.unit), form), `answering about ${who.pledge}`);
          }),
        ]
      : []),
    ...(closed
      ? [
          act(closed[0], 8, async (world) => {
            const form = decideSchema.parse({ id, version: 2, decision: "CLOSE", reason: closed[1] });
            must(await decideExplanation(await acting(world, asker), form), `closing what was asked about ${who.pledge}`);
          }),
        ]
      : []),
  ];
}

const daiYen = (unit: string, pledge: string) => part("daiyen", "daihoi", unit, pledge);
const baiChay = (unit: string, pledge: string) => part("baichay", "daihoi", unit, pledge);

/** Requests for explanation in every state: closed, answered, waiting, overdue. All of them sample data. */
export function askedForExplanation(): Act[] {
  return [
    ...asking(daiYen("khupho1", "duong"), {
      about: "PROGRESS",
      by: "canbo",
      asked: day("2025-01-22"),
      question: "Hai tuyến mới báo ngày 20/01 là tuyến nào, đã nghiệm thu với dân chưa?",
      answered: [day("2025-01-23"), "Là tuyến ngõ 3 và ngõ 5; chi bộ và ban công tác Mặt trận đã cùng kiểm tra ngày 19/01."],
      closed: [day("2025-01-24"), "Đã rõ tuyến và người kiểm tra."],
    }),
    ...asking(daiYen("khupho2", "duong"), {
      about: "FORECAST",
      by: "bithu",
      asked: day("2025-03-28"),
      question: "Dự báo có nguy cơ không kịp Đại hội. Tuyến còn lại vướng gì, khi nào xong?",
    }),
    ...asking(daiYen("khupho4", "nhavanhoa"), {
      about: "STANDING",
      by: "bithu",
      asked: day("2025-03-26"),
      question: "Vì sao chậm so với kế hoạch? Khu phố cần phường tháo gỡ điều gì?",
      answered: [
        day("2025-03-28"),
        "Còn thiếu 45 triệu đồng xã hội hóa. Xin phường giới thiệu doanh nghiệp; nếu đủ kinh phí trước 15/04 thì xong sân trước 20/05.",
      ],
    }),
    ...asking(baiChay("khupho1", "congtrinh"), {
      about: "DUE",
      by: "bithu",
      asked: day("2025-01-13"),
      question: "Công trình xong muộn so với hạn. Nguyên nhân là gì, lần sau làm khác thế nào?",
      answered: [day("2025-01-14"), "Thiết bị giao chậm. Lần sau ký hợp đồng cung cấp trước khi đăng ký ngày hoàn thành."],
      closed: [day("2025-01-15"), "Đồng ý cách làm lần sau."],
    }),
    ...asking(baiChay("khupho2", "congtrinh"), {
      about: "STANDING",
      by: "bithu",
      asked: day("2025-03-24"),
      question: "Đã quá hạn mà mới khảo sát xong. Đơn vị sẽ làm gì, đến ngày nào?",
    }),
    ...asking(baiChay("khupho3", "cay"), {
      about: "PROGRESS",
      by: "canbo",
      asked: day("2025-03-26"),
      question: "Đất ven đường đã được bàn giao chưa, còn bao nhiêu cây chưa trồng được vì thiếu đất?",
      answered: [day("2025-03-30"), "Chưa bàn giao đoạn từ số 40 đến số 62, còn 35 cây chưa có chỗ trồng."],
    }),
  ];
}
