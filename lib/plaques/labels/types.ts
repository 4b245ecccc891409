/** A sheet of labels as it is sold: how many beside and below each other, and where they stand on A4, in millimetres. */
export type LabelSheet = {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly gap: number;
};

/** A plaque that may be labelled. */
export type LabelledPlaque = { readonly id: string; readonly title: string; readonly unitName: string; readonly code: string };

/** A label on its sheet, in millimetres from the top left corner. */
export type PlacedLabel = { readonly index: number; readonly left: number; readonly top: number };
