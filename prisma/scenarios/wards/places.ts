import type { PlacePlan, UnitPlan } from "../plan";
import {
  fatherlandFront,
  healthPost,
  hosts,
  peopleCommittee,
  police,
  provinceUnits,
  residentialAreas,
  school,
  WARD_OFFICES,
} from "./units";

const HELP = "Cán bộ thi đua, Văn phòng UBND phường";

function ward(key: string, name: string, code: string, units: UnitPlan[]): PlacePlan {
  return {
    key,
    kind: "WARD",
    name: `Phường ${name}`,
    code,
    helpContact: `${HELP} ${name}`,
    offices: WARD_OFFICES,
    units: [...hosts(name), ...units],
    places: [],
  };
}

/** Seed 001: 17 parties sign in Đại Yên. */
const daiYen = ward("daiyen", "Đại Yên", "06706", [
  peopleCommittee("Đại Yên"),
  fatherlandFront("Đại Yên"),
  ...residentialAreas(10),
  police("Đại Yên"),
  healthPost("Đại Yên"),
  school("mamnon", "Trường Mầm non Đại Yên"),
  school("thcs", "Trường Trung học cơ sở Đại Yên"),
  school("tieuhoc", "Trường Tiểu học Đại Yên"),
]);

/** Seed 003: the text names no signing unit of Bãi Cháy; these are sample units. */
const baiChay = ward("baichay", "Bãi Cháy", "06673", [
  peopleCommittee("Bãi Cháy"),
  fatherlandFront("Bãi Cháy"),
  ...residentialAreas(6),
  police("Bãi Cháy"),
  school("tieuhoc", "Trường Tiểu học Bãi Cháy"),
]);

/** Seed 000. */
const kaLong = ward("kalong", "Ka Long", "06709", [
  peopleCommittee("Ka Long"),
  fatherlandFront("Ka Long"),
  ...residentialAreas(4),
  { key: "congtyled", kind: "ENTERPRISE", name: "Công ty sản xuất đèn Led tại Móng Cái", representative: null },
]);

/** Seed 002. */
const hongGai = ward("honggai", "Hồng Gai", "06691", [peopleCommittee("Hồng Gai"), fatherlandFront("Hồng Gai"), ...residentialAreas(3)]);

/** Seed 004; without a campaign yet, its units have their cards for the first sign-in. */
const myLong: PlacePlan = {
  ...ward("mylong", "Mỹ Long", "30283", [peopleCommittee("Mỹ Long"), fatherlandFront("Mỹ Long"), ...residentialAreas(2)]),
  isBeginning: true,
};

/** The tree as it was on 31/03/2025, before districts ended. */
export const VIET_NAM: PlacePlan = {
  key: "vietnam",
  kind: "NATION",
  name: "Việt Nam",
  helpContact: "Ban Thi đua - Khen thưởng Trung ương",
  offices: [
    { key: "lanhdao", role: "LEADER", post: "Lãnh đạo Ban Thi đua - Khen thưởng Trung ương" },
    { key: "quantri", role: "ADMINISTRATOR", post: "Quản trị hệ thống toàn quốc" },
  ],
  units: [],
  places: [
    {
      key: "quangninh",
      kind: "PROVINCE",
      name: "Tỉnh Quảng Ninh",
      code: "22",
      helpContact: "Ban Thi đua - Khen thưởng tỉnh Quảng Ninh",
      offices: [
        { key: "lanhdao", role: "LEADER", post: "Lãnh đạo Ban Thi đua - Khen thưởng tỉnh" },
        { key: "canbo", role: "OFFICIAL", post: "Cán bộ thi đua, Ban Thi đua - Khen thưởng tỉnh" },
        { key: "quantri", role: "ADMINISTRATOR", post: "Quản trị hệ thống của tỉnh" },
      ],
      units: provinceUnits("Quảng Ninh"),
      places: [
        {
          key: "halong",
          kind: "DISTRICT",
          name: "Thành phố Hạ Long",
          code: "193",
          offices: [],
          units: [],
          places: [daiYen, baiChay, hongGai],
        },
        { key: "mongcai", kind: "DISTRICT", name: "Thành phố Móng Cái", code: "194", offices: [], units: [], places: [kaLong] },
      ],
    },
    {
      key: "angiang",
      kind: "PROVINCE",
      name: "Tỉnh An Giang",
      code: "89",
      offices: [],
      units: [],
      places: [{ key: "longxuyen", kind: "DISTRICT", name: "Thành phố Long Xuyên", code: "883", offices: [], units: [], places: [myLong] }],
    },
  ],
};
