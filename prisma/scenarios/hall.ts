import { day } from "@/lib/kernel/dates";
import { play } from "./acts";
import { laterCeremony } from "./campaigns/ceremony";
import { DAI_YEN } from "./campaigns/dai-yen";
import { type Outcome, registration } from "./campaigns/registration";
import { makePlaces } from "./places";
import type { PlacePlan } from "./plan";
import { VIET_NAM } from "./wards/places";
import { newWorld, type World } from "./world";

/** A tree with the one ward and the places above it. */
function onlyWard(place: PlacePlan, key: string): PlacePlan | null {
  if (place.key === key) return place;
  const places = place.places.flatMap((one) => onlyWard(one, key) ?? []);
  return places.length > 0 ? { ...place, units: [], places } : null;
}

/** Đại Yên before its ceremony: 17 covenants approved, none signed, three rounds laid out. For the walk of a live ceremony. */
export async function playHall(): Promise<World> {
  const world = newWorld(day("2024-02-19"));
  const tree = onlyWard(VIET_NAM, DAI_YEN.ward);
  if (!tree) throw new Error("Đại Yên is not in the tree");
  await makePlaces(world, tree);
  const { ceremony, ...plan } = DAI_YEN;
  const approved = plan.blocks.flatMap(({ units }) => units.map(({ unit }): [string, Outcome] => [unit, "APPROVED"]));
  await play(world, [
    ...registration(plan, Object.fromEntries(approved)),
    ...laterCeremony(plan, day("2024-04-12"), ceremony?.name ?? "Lễ ký giao ước", "15/04/2024"),
  ]);
  return world;
}
