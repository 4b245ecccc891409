import { uploadImport } from "@/lib/imports/mutations";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { type Act, act } from "../acts";
import { acting, must } from "../world";

/** What a clerk keeps beside the system: one unit that is there, one that is new, one whose superior was mistyped. */
const LINES = [
  ["TT", "Tên đơn vị", "Loại", "Trực thuộc", "Liên hệ"],
  ["1", "Khu phố 1", "Khu phố, tổ dân phố", "", ""],
  ["2", "Tổ công nghệ số cộng đồng (số liệu mẫu)", "Cơ quan, đơn vị", "", "Bộ phận một cửa, trong giờ hành chính"],
  ["3", "Chi hội Người cao tuổi (số liệu mẫu)", "Đoàn thể", "Mặt trận Tổ quốc thị trấn", ""],
];

function csv(): File {
  const text = LINES.map((cells) => cells.map((cell) => `"${cell}"`).join(";")).join("\r\n");
  return new File([`\ufeff${text}`], "Đơn vị bổ sung.csv");
}

/** In two wards a clerk has chosen a file and not yet written it: its dry run shows what would become of each line. */
export function chosenFiles(): Act[] {
  return ["daiyen", "baichay"].map((ward, index) =>
    act(day("2025-03-28"), 9 + index, async (world) => {
      const official = await acting(world, `${ward}.canbo`);
      must(
        await uploadImport(official, { id: newId(), kind: "UNITS", campaignId: null, targetSetId: null, file: csv() }),
        "Đơn vị bổ sung.csv",
      );
    }),
  );
}
