import QRCode from "qrcode";
import { publicAnswer } from "@/lib/http/markup";
import { publicFrame } from "../../frame";
import { addressOfPage, find, missing } from "../find";
import { previewPicture } from "../preview-picture";

type Context = { params: Promise<{ address: string; part: string }> };

const PARTS = ["ma-qr", "anh-xem-truoc"] as const;

/** What belongs to a public page: its QR code, and the picture of its link previews. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { address, part } = await params;
  const known = PARTS.find((one) => one === part);
  if (!known) return missing(request);
  const found = await find(request, address, `/${known}`);
  if (found instanceof Response) return found;
  const { t, origin } = await publicFrame();
  if (known === "ma-qr") {
    const body = await QRCode.toString(`${origin}${addressOfPage(found).path}`, { type: "svg", errorCorrectionLevel: "M", margin: 1 });
    return publicAnswer(request, { body, type: "image/svg+xml" });
  }
  return publicAnswer(request, { body: await previewPicture(t, found), type: "image/jpeg" });
}
