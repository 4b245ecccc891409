import QRCode from "qrcode";
import { DONORS_PART, DonorsPage } from "@/components/publications/public/donors";
import { pageAnswer, publicAnswer } from "@/lib/http/markup";
import type { ShownPage } from "@/lib/publications/pages/types";
import { pageNumber, publicFrame } from "../../frame";
import { addressOfPage, find, missing } from "../find";
import { openData } from "../open-data";
import { previewPicture, previewWords } from "../preview-picture";

type Context = { params: Promise<{ address: string; part: string }> };

const PARTS = ["ma-qr", "anh-xem-truoc", "du-lieu.json", "du-lieu.csv", DONORS_PART] as const;

async function donorsAnswer(request: Request, found: ShownPage): Promise<Response> {
  if (found.kind === "PLACE" || !found.donors) return missing(request);
  const { name, place, address } = found.kind === "CAMPAIGN" ? found.campaign : { ...found.pledge, name: found.pledge.title };
  const page = pageNumber(new URL(request.url).searchParams.get("trang"));
  return pageAnswer(request, <DonorsPage {...(await publicFrame())} {...{ name, place, address, page }} donors={found.donors} />);
}

/** What belongs to a public page: its donors, its QR code, the picture of its link previews, and what it says as data. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { address, part } = await params;
  const known = PARTS.find((one) => one === part);
  if (!known) return missing(request);
  const found = await find(request, address, `/${known}`);
  if (found instanceof Response) return found;
  if (known === DONORS_PART) return donorsAnswer(request, found);
  if (known === "du-lieu.json" || known === "du-lieu.csv") return openData(request, found, known);
  const { t, origin } = await publicFrame();
  if (known === "ma-qr") {
    const body = await QRCode.toString(`${origin}${addressOfPage(found).path}`, { type: "svg", errorCorrectionLevel: "M", margin: 1 });
    return publicAnswer(request, { body, type: "image/svg+xml" });
  }
  return publicAnswer(request, { body: await previewPicture(t, previewWords(t, found)), type: "image/jpeg" });
}
