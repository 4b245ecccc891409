import { useTranslations } from "next-intl";
import type { LabelledPlaque, LabelSheet, PlacedLabel } from "@/lib/plaques/labels/types";
import "./label-sheets.css";

type Props = {
  pages: readonly (readonly PlacedLabel[])[];
  sheet: LabelSheet;
  plaques: readonly (LabelledPlaque & { readonly qr: string; readonly address: string })[];
};

const PADDING = 3;

/** Sheets of labels at their real size: printed without margins and at 100 %, each label stands on its own. */
export function LabelSheets({ pages, sheet, plaques }: Props) {
  const t = useTranslations("plaques.label");
  const side = Math.min(sheet.height - 2 * PADDING, 32);
  return (
    <div className="label-sheets paper-alone">
      {pages.map((page, number) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sheets are known by their number
        <div key={number} className="label-sheet">
          {page.map(({ index, left, top }) => {
            const plaque = plaques[index];
            if (!plaque) return null;
            return (
              <figure
                key={plaque.id}
                className="label-cell"
                style={{
                  left: `${left}mm`,
                  top: `${top}mm`,
                  width: `${sheet.width}mm`,
                  height: `${sheet.height}mm`,
                  padding: `${PADDING}mm`,
                }}
              >
                <img src={plaque.qr} alt={t("alt")} style={{ width: `${side}mm`, height: `${side}mm` }} />
                <figcaption>
                  <span className="label-title">{plaque.title}</span>
                  <span>{plaque.unitName}</span>
                  <span className="label-address">{plaque.address}</span>
                </figcaption>
              </figure>
            );
          })}
        </div>
      ))}
    </div>
  );
}
