import type { useTranslations } from "next-intl";
import type { Missing, Remark } from "@/lib/campaigns/readiness/types";

type Words = ReturnType<typeof useTranslations<"campaigns.ready">>;

/** One missing thing as an entry of the readiness list. */
export function missingText(t: Words, missing: Missing): string {
  switch (missing.key) {
    case "blockUnits":
      return t("items.blockUnits", { block: missing.block });
    case "representatives":
      return t("items.representatives", { count: missing.units.length, names: missing.units.join("; ") });
    case "mainDay":
      return t("items.mainDay", { occasion: missing.occasion });
    default:
      return t(`items.${missing.key}`);
  }
}

function shortText(t: Words, missing: Missing): string {
  switch (missing.key) {
    case "blockUnits":
      return t("short.blockUnits", { block: missing.block });
    case "representatives":
      return t("short.representatives", { count: missing.units.length });
    case "mainDay":
      return t("short.mainDay", { kind: missing.kind, occasion: missing.occasion });
    default:
      return t(`short.${missing.key}`);
  }
}

/** "còn thiếu ngày Đại hội", "2 đơn vị chưa có người đại diện": the parts of the sentence below a button that cannot be used. */
export function missingParts(t: Words, missing: readonly Missing[]): string[] {
  const lacking = missing.filter(({ key }) => key !== "representatives").map((item) => shortText(t, item));
  const [first, ...rest] = lacking;
  const others = missing.filter(({ key }) => key === "representatives").map((item) => shortText(t, item));
  return [...(first ? [t("lacks", { item: first })] : []), ...rest, ...others];
}

/** One remark as an entry of the readiness list. */
export function remarkText(t: Words, remark: Remark): string {
  switch (remark.key) {
    case "unstatedContents":
    case "surplusContents":
      return t(`remark.${remark.key}`, { declared: remark.declared, entered: remark.entered });
    case "quota":
    case "head":
      return t(`remark.${remark.key}`, { block: remark.block });
    case "years":
      return t("remark.years", { occasion: remark.occasion, ...remark.check });
    default:
      return t(`remark.${remark.key}`);
  }
}
