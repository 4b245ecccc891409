import type { OfficePlan, UnitPlan } from "../plan";

/** The offices that every ward of the demo has. */
export const WARD_OFFICES: OfficePlan[] = [
  { key: "canbo", role: "OFFICIAL", post: "Cán bộ thi đua, Văn phòng UBND phường" },
  { key: "bithu", role: "LEADER", post: "Bí thư Đảng ủy phường" },
  { key: "quantri", role: "ADMINISTRATOR", post: "Quản trị hệ thống của phường" },
];

/** Khu phố 1 … n, each led by its head. */
export function residentialAreas(count: number): UnitPlan[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `khupho${index + 1}`,
    kind: "RESIDENTIAL_AREA" as const,
    name: `Khu phố ${index + 1}`,
    representative: `Trưởng khu phố ${index + 1}`,
  }));
}

/** The People's Committee of a ward. */
export function peopleCommittee(ward: string): UnitPlan {
  return { key: "ubnd", kind: "PEOPLE_COMMITTEE", name: `Ủy ban nhân dân phường ${ward}`, representative: "Chủ tịch UBND phường" };
}

/** The Fatherland Front with its five mass organisations, which sign as one. */
export function fatherlandFront(ward: string): UnitPlan {
  const member = (key: string, name: string): UnitPlan => ({ key, kind: "MASS_ORG", name, representative: null });
  return {
    key: "mttq",
    kind: "FATHERLAND_FRONT",
    name: `Khối Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội phường ${ward}`,
    representative: "Chủ tịch Ủy ban MTTQ phường",
    members: [
      member("congdoan", `Công đoàn phường ${ward}`),
      member("nongdan", `Hội Nông dân phường ${ward}`),
      member("thanhnien", `Đoàn Thanh niên Cộng sản Hồ Chí Minh phường ${ward}`),
      member("phunu", `Hội Liên hiệp Phụ nữ phường ${ward}`),
      member("cuuchienbinh", `Ban Chấp hành Hội Cựu chiến binh phường ${ward}`),
    ],
  };
}

/** Police and health post. */
export function police(ward: string): UnitPlan {
  return { key: "congan", kind: "POLICE", name: `Công an phường ${ward}`, representative: "Trưởng Công an phường" };
}

export function healthPost(ward: string): UnitPlan {
  return { key: "tramyte", kind: "HEALTH_POST", name: `Trạm Y tế phường ${ward}`, representative: "Trưởng Trạm Y tế phường" };
}

export function school(key: string, name: string): UnitPlan {
  return { key, kind: "SCHOOL", name, representative: `Hiệu trưởng ${name}` };
}

/** The Party committee and council, which host campaigns but sign no pledges here. */
export function hosts(ward: string): UnitPlan[] {
  return [
    { key: "danguy", kind: "PARTY_ORG", name: `Đảng ủy phường ${ward}`, representative: null },
    { key: "hdnd", kind: "PEOPLE_COUNCIL", name: `Hội đồng nhân dân phường ${ward}`, representative: null },
  ];
}

/** Sample: two departments that sign in the province's own campaign, and the committee that hosts it. */
export function provinceUnits(province: string): UnitPlan[] {
  const department = (key: string, name: string): UnitPlan => ({ key, kind: "AGENCY", name, representative: `Giám đốc ${name}` });
  return [
    { key: "ubnd", kind: "PEOPLE_COMMITTEE", name: `Ủy ban nhân dân tỉnh ${province}`, representative: null },
    department("sonoivu", `Sở Nội vụ tỉnh ${province}`),
    department("sovanhoa", `Sở Văn hóa, Thể thao và Du lịch tỉnh ${province}`),
  ];
}
