import "server-only";
import QRCode from "qrcode";

/** An address as a QR code: an SVG in a data address, for a picture on a page and on paper. */
export async function qrPicture(address: string): Promise<string> {
  const svg = await QRCode.toString(address, { type: "svg", errorCorrectionLevel: "M", margin: 0 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
