import type { CampaignView } from "@/lib/campaigns/types";
import { type Day, dayAt, formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import type { PledgeLine } from "@/lib/pledges/list/types";
import type { CovenantText } from "../covenant/types";
import { blank } from "../domain";
import { fundingWords, promiseWords, termWords } from "../pledges/domain";
import type { FIELDS, LISTS } from "../templates/constants";
import type { TemplateFacts } from "../templates/types";
import type { Words } from "../types";

type FieldsOf<S extends keyof typeof FIELDS> = Record<(typeof FIELDS)[S][number], string>;
type ListsOf<S extends keyof typeof LISTS> = {
  readonly [L in keyof (typeof LISTS)[S]]: readonly Record<
    (typeof LISTS)[S][L] extends readonly (infer F extends string)[] ? F : never,
    string
  >[];
};

/** What is not known is dots, to be written over; never empty, never invented. */
function orDots(value: string | null | undefined): string {
  return value?.trim() ? value : blank("pledges").text;
}

const dayOrDots = (day: Day | null): string => orDots(day && formatDay(day));

/** A campaign for a ward's own template, by the names of FIELDS and LISTS. */
export function campaignFacts(w: Words, campaign: CampaignView, pledges: readonly PledgeLine[], today: Day): TemplateFacts {
  const { name, theme, purpose, audience, place, hosts, launchDay, startDay, endDay, occasions, blocks, contents } = campaign;
  const main = occasions.find(({ isMain }) => isMain);
  const units = blocks.flatMap((block) => block.members.map((member) => ({ ten: member.name, khoi: block.name })));
  const fields: FieldsOf<"CAMPAIGN"> = {
    ten_phong_trao: name,
    chu_de: orDots(theme),
    muc_dich: orDots(purpose),
    doi_tuong: orDots(audience),
    dia_ban: place.name,
    co_quan_phat_dong: orDots(hosts.map((host) => host.name).join(", ")),
    ngay_phat_dong: dayOrDots(launchDay),
    ngay_bat_dau: dayOrDots(startDay),
    ngay_ket_thuc: dayOrDots(endDay),
    dip_chinh: orDots(main?.name),
    ngay_dip_chinh: dayOrDots(main?.day ?? null),
    so_don_vi: String(units.length),
    ngay_lap: formatDay(today),
  };
  const lists: ListsOf<"CAMPAIGN"> = {
    noi_dung: contents.map(({ text }, at) => ({ tt: String(at + 1), ten: text })),
    don_vi: units.map((unit, at) => ({ tt: String(at + 1), ...unit })),
    cong_trinh: pledges.map((line, at) => ({
      tt: String(at + 1),
      ten: line.title,
      loai: w(`pledges.kind.${line.kind}`),
      don_vi: line.unitName,
      han: line.dueDay ? formatDay(line.dueDay) : "",
      tien_do: line.percent === null ? "" : formatPercent(line.percent),
      tinh_trang: w(`progress.light.${line.light.word}`, { days: line.light.days ?? 0 }),
    })),
  };
  return { fields, lists };
}

/** A unit's covenant for a ward's own template. */
export function covenantFacts(w: Words, text: CovenantText, today: Day): TemplateFacts {
  const { unitName, blockName, campaign, placeName, preamble, revisionNumber, signature, pledges } = text;
  const fields: FieldsOf<"COVENANT"> = {
    ten_don_vi: unitName,
    ten_khoi: orDots(blockName),
    ten_phong_trao: campaign.name,
    chu_de: orDots(campaign.theme),
    dia_ban: placeName,
    loi_mo_dau: orDots(preamble),
    phien_ban: String(revisionNumber),
    ngay_ky: dayOrDots(signature && dayAt(signature.signedAt)),
    nguoi_ky: orDots(signature?.name),
    chuc_vu: orDots(signature?.post),
    ma_kiem_tra: orDots(signature?.code),
    ma_bam: orDots(signature?.hash),
    ngay_lap: formatDay(today),
  };
  const lists: ListsOf<"COVENANT"> = {
    cong_trinh: pledges.map(({ number, content, supporters }) => ({
      tt: String(number),
      ten: content.title,
      loai: w(`pledges.kind.${content.kind}`),
      noi_dung: content.description ?? "",
      quy_mo: content.scale ?? "",
      dia_diem: content.location ?? "",
      muc_tieu: promiseWords(w, content),
      thoi_gian: termWords(w, content) ?? "",
      kinh_phi: fundingWords(w, content) ?? "",
      phoi_hop: supporters.join("; "),
    })),
  };
  return { fields, lists };
}
