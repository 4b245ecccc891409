import { crc32 } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { MAX_FILE_BYTES } from "./constants";
import { prepareFile } from "./pictures";

/** A HEIC picture of 96 × 64: red above, green below left, blue below right, as an iPhone would send it. */
const HEIC = Buffer.from(
  "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAYBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAANGlsb2MAAAAAREAAAgABAAAAAAGkAAEAAAAAAAAAnAACAAAAAAJAAAEAAAAAAAABPAAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAFWluZmUCAAABAAIAAEV4aWYAAAAAv2lwcnAAAAChaXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmubAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAGAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAeBtZGF0AAAAmCgBrwng428DiZy6r//+G5///kW7kP4wsaSq83f/lbzJza/nQFSD9xlRtGm4lRCNLBW+uSJIZBAhAAqKLdORZmYPV42H8ibO2gPwqDpdbx/F8v+VpdQMVnwJiEWlBAXChnUXR27bOMK1tvmJu7oDZsJxF2pN6L5ceYo7/6ywEQU0aieWhNpLWk1V4xeqSEZFfO/3troHWdEZAAAAAElJKgAIAAAACAAPAQIABgAAAH4AAAASAQMAAQAAAAEAAAAaAQUAAQAAAG4AAAAbAQUAAQAAAHYAAAAoAQMAAQAAAAIAAAATAgMAAQAAAAEAAABphwQAAQAAAIQAAAAliAQAAQAAANIAAAAAAAAAOGMAAOgDAAA4YwAA6AMAAFBob25lAAYAAJAHAAQAAAAwMjEwAZEHAAQAAAABAgMAAKAHAAQAAAAwMTAwAaADAAEAAAD//wAAAqAEAAEAAABgAAAAA6AEAAEAAABAAAAAAAAAAAQAAQACAAIAAABOAAAAAgAFAAMAAAAgAQAAAwACAAIAAABFAAAABAAFAAMAAAAIAQAAAAAAAGsAAAABAAAAAAAAAAEAAAAAAAAAAQAAABQAAAABAAAAOQAAAAEAAAAAAAAAAQAAAA==",
  "base64",
);

const PHONE = { IFD0: { Make: "Phone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "20/1 57/1 0/1", GPSLongitudeRef: "E" } };

/** A picture whose upper half is red: what "upright" means can be seen. */
function redAbove(width: number, height: number) {
  const half = Math.floor(height / 2);
  const red = { create: { width, height: half, channels: 3 as const, background: "#e01010" } };
  return sharp({ create: { width, height, channels: 3, background: "#1010e0" } }).composite([{ input: red, top: 0, left: 0 }]);
}

async function kept(bytes: Uint8Array, name = "anh.jpg") {
  const result = await prepareFile(bytes, name);
  if (!result.ok) throw new Error(result.reasons[0].code);
  return result.value;
}

async function reasonOf(bytes: Uint8Array, name = "anh.jpg") {
  const result = await prepareFile(bytes, name);
  return result.ok ? null : result.reasons[0];
}

async function pixel(bytes: Uint8Array, left: number, top: number): Promise<string> {
  const [r = 0, g = 0, b = 0] = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return r > 120 && b < 120 ? "red" : b > 120 && r < 120 ? "blue" : g > 120 ? "green" : "other";
}

describe("pictures are turned, shrunk and stripped", () => {
  test("a turned photo stands upright and carries no place, device or orientation any more", async () => {
    const upright = await redAbove(120, 80).png().toBuffer();
    const lying = await sharp(upright).rotate(270).withExif(PHONE).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const before = await sharp(lying).metadata();
    expect(before.orientation).toBe(6);

    const picture = await kept(lying);
    expect([picture.width, picture.height]).toEqual([120, 80]);
    expect(await pixel(picture.bytes, 60, 10)).toBe("red");
    expect(await pixel(picture.bytes, 60, 70)).toBe("blue");
    const after = await sharp(picture.bytes).metadata();
    expect([after.exif, after.xmp, after.iptc, after.orientation]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("GPS of a phone is gone from picture and thumbnail", async () => {
    const photo = await redAbove(400, 300).withExif(PHONE).jpeg().toBuffer();
    expect(photo.includes("Exif")).toBe(true);
    const picture = await kept(photo);
    for (const bytes of [picture.bytes, picture.thumbnail ?? new Uint8Array()]) {
      expect(bytes.byteLength).toBeGreaterThan(0);
      expect(Buffer.from(bytes).includes("Exif")).toBe(false);
    }
  });

  test("a large one is shrunk to 2.000 pixels with a thumbnail of 320, a small one is left as it is", async () => {
    const large = await kept(await redAbove(4000, 1000).jpeg().toBuffer());
    expect([large.width, large.height]).toEqual([2000, 500]);
    const thumb = await sharp(large.thumbnail ?? undefined).metadata();
    expect([thumb.width, thumb.height]).toEqual([320, 80]);
    const small = await kept(await redAbove(30, 20).png().toBuffer());
    expect([small.width, small.height]).toEqual([30, 20]);
  });

  test.each(["png", "webp", "jpeg"] as const)("%s is kept as JPEG, whatever its name", async (format) => {
    const picture = await kept(await redAbove(60, 40).toFormat(format).toBuffer(), "không-tên.txt");
    expect(picture.mime).toBe("image/jpeg");
    expect((await sharp(picture.bytes).metadata()).format).toBe("jpeg");
  });

  test("what is transparent becomes white, not black", async () => {
    const glass = await sharp({ create: { width: 8, height: 8, channels: 4, background: "#00000000" } })
      .png()
      .toBuffer();
    const [r] = await sharp((await kept(glass)).bytes)
      .raw()
      .toBuffer();
    expect(r).toBeGreaterThan(250);
  });

  test("HEIC of an iPhone is unpacked", async () => {
    const picture = await kept(HEIC, "IMG_0001.HEIC");
    expect([picture.mime, picture.width, picture.height]).toEqual(["image/jpeg", 96, 64]);
    expect(await pixel(picture.bytes, 20, 8)).toBe("red");
    expect(await pixel(picture.bytes, 20, 56)).toBe("green");
    expect(await pixel(picture.bytes, 80, 56)).toBe("blue");
  });

  test("PDF is kept as it came", async () => {
    const pdf = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    const paper = await kept(pdf, "bien-ban.pdf");
    expect([paper.mime, paper.width, paper.thumbnail, paper.fingerprint]).toEqual(["application/pdf", null, null, null]);
    expect(Buffer.from(paper.bytes).equals(pdf)).toBe(true);
  });
});

describe("what is refused, with the file's name in the sentence", () => {
  test("a program renamed to .jpg", async () => {
    const exe = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(600, 0x90)]);
    expect(await reasonOf(exe, "anh.jpg")).toEqual({ code: "files.type", params: { name: "anh.jpg" } });
  });

  test.each([
    ["SVG with a script", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ["HTML", "<!doctype html><script>alert(1)</script>"],
    ["plain text", "chỉ là chữ"],
  ])("%s", async (_, text) => {
    expect((await reasonOf(Buffer.from(text), "anh.png"))?.code).toBe("files.type");
  });

  test("an animated GIF, which no camera makes", async () => {
    expect((await reasonOf(await redAbove(10, 10).gif().toBuffer(), "anh.jpg"))?.code).toBe("files.type");
  });

  test("nothing at all", async () => {
    expect((await reasonOf(new Uint8Array()))?.code).toBe("files.empty");
  });

  test("30 MB, before anything is unpacked", async () => {
    expect(await reasonOf(new Uint8Array(30 * 1024 * 1024))).toEqual({ code: "files.tooLarge", params: { name: "anh.jpg", max: 20 } });
    expect((await reasonOf(new Uint8Array(MAX_FILE_BYTES + 1)))?.code).toBe("files.tooLarge");
  });

  test("a photo that was cut off on its way", async () => {
    const noise = await sharp({
      create: { width: 600, height: 400, channels: 3, background: "#fff", noise: { type: "gaussian", mean: 128, sigma: 60 } },
    })
      .jpeg()
      .toBuffer();
    expect((await reasonOf(noise.subarray(0, Math.floor(noise.length / 2))))?.code).toBe("files.broken");
    const png = await redAbove(300, 300).png().toBuffer();
    expect((await reasonOf(png.subarray(0, png.length - 40)))?.code).toBe("files.broken");
    expect((await reasonOf(HEIC.subarray(0, 700), "a.heic"))?.code).toBe("files.broken");
    expect((await reasonOf(Buffer.from("%PDF-1.4\n1 0 obj\n"), "a.pdf"))?.code).toBe("files.broken");
  });

  test("a small file that claims to unpack to more pixels than any camera makes", async () => {
    const bomb = await redAbove(10, 10).png().toBuffer();
    bomb.writeUInt32BE(30_000, 16);
    bomb.writeUInt32BE(30_000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    expect((await reasonOf(bomb, "anh.png"))?.code).toBe("files.tooManyPixels");
  });
});

describe("fingerprints", () => {
  /** A scene with sky, ground and houses, as a street photo has. */
  const street = (houses: readonly [x: number, width: number, height: number][]) => {
    const shapes = houses.map(
      ([x, width, height]) => `<rect x="${x}" y="${420 - height}" width="${width}" height="${height}" fill="#8a5a3c"/>`,
    );
    const sky = '<linearGradient id="g" x1="0" x2="1"><stop stop-color="#dff"/><stop offset="1" stop-color="#48a"/></linearGradient>';
    return sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><defs>${sky}</defs><rect width="640" height="480" fill="url(#g)"/>
         <rect y="420" width="640" height="60" fill="#555"/>${shapes.join("")}</svg>`,
      ),
    )
      .png()
      .toBuffer();
  };

  function differingBits(left: string | null, right: string | null): number {
    const bits = BigInt(`0x${left}`) ^ BigInt(`0x${right}`);
    return bits.toString(2).replaceAll("0", "").length;
  }

  test("stay nearly the same when a picture is shrunk and saved again, and tell two pictures apart", async () => {
    const one = await street([
      [30, 90, 200],
      [160, 60, 320],
      [300, 140, 150],
      [500, 100, 260],
    ]);
    const two = await street([
      [80, 200, 120],
      [330, 40, 380],
      [400, 180, 240],
    ]);
    const again = await sharp(one).resize(400).jpeg({ quality: 50 }).toBuffer();
    const [first, second, other] = [await kept(one), await kept(again), await kept(two)];
    expect(differingBits(first.fingerprint, second.fingerprint)).toBeLessThanOrEqual(10);
    expect(differingBits(first.fingerprint, other.fingerprint)).toBeGreaterThan(40);
  });

  test("are not made of a flat picture, which would look like every other", async () => {
    const grey = await sharp({ create: { width: 200, height: 200, channels: 3, background: "#888" } })
      .jpeg()
      .toBuffer();
    expect((await kept(grey)).fingerprint).toBeNull();
  });
});
