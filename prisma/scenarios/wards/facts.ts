import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { findOrganization } from "@/lib/organizations/data";
import { saveFacts } from "@/lib/organizations/facts/mutations";
import { factsSchema } from "@/lib/organizations/facts/schema";
import { type Act, act } from "../acts";
import { acting, idOf, must, type World } from "../world";

/** Somebody who keeps a place or unit types its facts in. */
async function enterFacts(world: World, login: string, name: string, facts: Record<string, unknown>): Promise<void> {
  const actor = await acting(world, login);
  const organization = await findOrganization(actor, idOf(world, name));
  if (!organization) throw new Error(`${login} does not see ${name}`);
  const input = factsSchema.parse({ id: organization.id, version: String(organization.version), ...facts });
  must(await saveFacts(actor, input), `the facts of ${name}`);
}

/** Facts of the five texts about places: where they come from, how many khu phố, what became of them, themes, movements, goals. */
export function placeFacts(): Act[] {
  return [
    act(day("2024-10-18"), 14, async (world) => {
      const predecessorNote = "Chi bộ Đảng đầu tiên (19/10/1946), tiền thân của Đảng bộ thành phố Móng Cái ngày nay";
      await enterFacts(world, "quangninh.quantri", "mongcai", { predecessorNote });
      await enterFacts(world, "kalong.canbo", "kalong.danguy", { predecessorNote });
    }),
    act(day("2025-03-21"), 14, async (world) => {
      const renamed = { id: newId(), kind: "TYPE_CHANGE", from: "Thị xã Hồng Gai", to: "Thành phố Hạ Long", day: "27/12/1993" };
      await enterFacts(world, "quangninh.quantri", "halong", { successions: [renamed] });
      await enterFacts(world, "honggai.canbo", "honggai", { successions: [{ ...renamed, id: newId(), note: "Cấp trên của phường" }] });
    }),
    act(day("2025-03-21"), 15, async (world) => {
      await enterFacts(world, "daiyen.canbo", "daiyen", {
        residentialAreaCount: "10",
        labels: [
          {
            id: newId(),
            ...{ kind: "MOVEMENT", name: "Vì an ninh tổ quốc" },
            ...{ campaignId: idOf(world, "daiyen.daihoi"), pledgeId: idOf(world, "daiyen.daihoi.congan.anninh") },
          },
        ],
      });
      await enterFacts(world, "baichay.canbo", "baichay", {
        themes: [
          {
            id: newId(),
            year: "2024",
            text: "Nâng cao chất lượng tăng trưởng kinh tế; phát triển văn hoá, phát triển con người giàu bản sắc Quảng Ninh",
          },
        ],
        labels: [{ id: newId(), kind: "GOAL", name: "3 không", campaignId: idOf(world, "baichay.daihoi") }],
      });
    }),
  ];
}
