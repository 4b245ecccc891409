import { getLocale, getTranslations } from "next-intl/server";
import { getActor } from "@/lib/auth/session";
import { download, noFile } from "@/lib/http/download";
import { IMPORT_KINDS } from "@/lib/imports/constants";
import { mayImport } from "@/lib/imports/policy";
import { importTable } from "@/lib/imports/writing/domain";
import { writeXlsx } from "@/lib/sheets/write-xlsx";

type Context = { params: Promise<{ kind: string }> };

/** An empty table with all columns that an import of the kind reads. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  const asked = (await params).kind;
  const kind = IMPORT_KINDS.find((each) => each === asked);
  if (!actor || !kind || !mayImport(actor, kind).ok) return noFile();
  const t = await getTranslations("imports");
  const locale = (await getLocale()) === "en" ? "en" : "vi";
  const table = importTable(kind, [], { locale, heading: [actor.membership.placeName, t(`kinds.${kind}`)], isWhole: true });
  return download(await writeXlsx([table]), `${t(`kinds.${kind}`)}.xlsx`, "xlsx");
}
