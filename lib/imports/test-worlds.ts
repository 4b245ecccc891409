import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import type { SheetFile } from "@/lib/sheets/types";
import { IMPORT_COLUMNS } from "./columns/constants";
import { proposeReading } from "./header/domain";
import type { PledgeWorld, PledgingUnit } from "./pledges/types";
import { rowsOf } from "./rows/domain";
import type { ImportKind, Reading } from "./types";
import type { UnitWorld } from "./units/types";

/** A ward without units, and a campaign with blocks for them. */
export function emptyUnitWorld(blocks: readonly string[] = []): UnitWorld {
  return {
    place: { id: newId(), name: "Phường Đại Yên", kind: "WARD" },
    units: [],
    campaignName: blocks.length > 0 ? "Thi đua chào mừng Đại hội" : null,
    blocks: blocks.map((name) => ({ id: newId(), name })),
  };
}

/** A ward whose units take part in a campaign from 01/01/2025 to 31/12/2025 and have pledged nothing yet. */
export function emptyPledgeWorld(names: readonly string[], contents = 0): PledgeWorld {
  const units = names.map(
    (name): PledgingUnit => ({
      ...{ id: newId(), name, code: null, blockName: "Khối khu phố" },
      ...{ covenantId: null, revisions: [], state: "OPEN", pledges: [] },
    }),
  );
  return {
    ...{ campaignId: newId(), placeName: "Phường Đại Yên", start: day("2025-01-01"), end: day("2025-12-31") },
    ...{ contentIds: Array.from({ length: contents }, () => newId()), units, all: units },
  };
}

/** How a file is understood without anybody's help, and its records. */
export function readRows(file: SheetFile, kind: ImportKind) {
  const proposed = proposeReading(file.sheets, IMPORT_COLUMNS[kind]);
  const sheet = proposed && file.sheets[proposed.reading.sheet];
  if (!proposed || !sheet) throw new Error("no header was found");
  const reading: Reading = proposed.reading;
  return { reading, ...rowsOf(sheet, reading, IMPORT_COLUMNS[kind]) };
}
