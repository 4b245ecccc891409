import { prisma } from "@/lib/db/client";
import { playDemo } from "./scenarios/demo";
import type { DemoAccount } from "./scenarios/world";
import { DEMO_PASSWORD } from "./scenarios/world";

/** Accounts that the start of the demo names, one for each kind of user; every other account of the demo has the same password. */
export const demoAccounts: readonly DemoAccount[] = [
  { login: "daiyen.canbo", password: DEMO_PASSWORD, who: "Cán bộ thi đua phường Đại Yên" },
  { login: "daiyen.khupho7", password: DEMO_PASSWORD, who: "Trưởng khu phố 7, phường Đại Yên (dùng trên điện thoại)" },
  { login: "daiyen.bithu", password: DEMO_PASSWORD, who: "Bí thư Đảng ủy phường Đại Yên" },
  { login: "baichay.bithu", password: DEMO_PASSWORD, who: "Bí thư Đảng ủy phường Bãi Cháy" },
  { login: "quangninh.lanhdao", password: DEMO_PASSWORD, who: "Lãnh đạo tỉnh Quảng Ninh" },
  { login: "daiyen.quantri", password: DEMO_PASSWORD, who: "Quản trị hệ thống phường Đại Yên" },
];

/** Loads the demo into an empty database; does nothing when it holds anything already. */
export async function seedDemo(log: (line: string) => void): Promise<void> {
  if ((await prisma.organization.count()) > 0) return;
  await playDemo(log);
}
