import sharp from "sharp";

/** A picture as a phone takes it: a jpeg of some size, different for every name. */
export async function photo(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200">
    <rect width="1600" height="1200" fill="hsl(${hue} 50% 60%)"/><circle cx="${200 + hue * 3}" cy="500" r="240" fill="white"/></svg>`;
  return { name: `${name}.jpg`, mimeType: "image/jpeg", buffer: await sharp(Buffer.from(svg)).jpeg().toBuffer() };
}
