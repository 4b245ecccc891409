/** What a template is filled with. */
export const TEMPLATE_SUBJECTS = ["CAMPAIGN", "COVENANT"] as const;
export type TemplateSubject = (typeof TEMPLATE_SUBJECTS)[number];

/** Places to fill by what they are filled with, as people write them between {{ and }}; a list repeats the row or lines between {{#…}} and {{/…}}. */
export const FIELDS = {
  CAMPAIGN: [
    "ten_phong_trao",
    "chu_de",
    "muc_dich",
    "doi_tuong",
    "dia_ban",
    "co_quan_phat_dong",
    "ngay_phat_dong",
    "ngay_bat_dau",
    "ngay_ket_thuc",
    "dip_chinh",
    "ngay_dip_chinh",
    "so_don_vi",
    "ngay_lap",
  ],
  COVENANT: [
    "ten_don_vi",
    "ten_khoi",
    "ten_phong_trao",
    "chu_de",
    "dia_ban",
    "loi_mo_dau",
    "phien_ban",
    "ngay_ky",
    "nguoi_ky",
    "chuc_vu",
    "ma_kiem_tra",
    "ma_bam",
    "ngay_lap",
  ],
} as const satisfies Readonly<Record<TemplateSubject, readonly string[]>>;

export const LISTS = {
  CAMPAIGN: {
    noi_dung: ["tt", "ten"],
    don_vi: ["tt", "ten", "khoi"],
    cong_trinh: ["tt", "ten", "loai", "don_vi", "han", "tien_do", "tinh_trang"],
  },
  COVENANT: { cong_trinh: ["tt", "ten", "loai", "noi_dung", "quy_mo", "dia_diem", "muc_tieu", "thoi_gian", "kinh_phi", "phoi_hop"] },
} as const satisfies Readonly<Record<TemplateSubject, Readonly<Record<string, readonly string[]>>>>;

const MEGABYTE = 1024 * 1024;
export const MAX_TEMPLATE_MEGABYTES = 5;
export const MAX_TEMPLATE_BYTES = MAX_TEMPLATE_MEGABYTES * MEGABYTE;
/** What the parts may unpack to, counted while unpacking. */
export const MAX_UNPACKED_BYTES = 60 * MEGABYTE;
/** Templates of one place. */
export const MAX_TEMPLATES = 50;
/** Works and tasks in a list of a campaign. */
export const MOST_PLEDGES = 1000;
