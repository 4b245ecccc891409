import sharp from "sharp";
import { sha256 } from "@/lib/kernel/hash";

const WIDTH = 1280;
const HEIGHT = 960;

/** A picture that stands for a photo of the site: sky, ground and a road, different for every name. Drawn, so that nobody's photo is used. */
export async function scenePhoto(name: string): Promise<Uint8Array> {
  const digits = sha256(name);
  const pick = (index: number, most: number) => Number.parseInt(digits.slice(index * 4, index * 4 + 4), 16) % most;
  const horizon = 380 + pick(0, 160);
  const hue = 190 + pick(1, 40);
  const road = 420 + pick(2, 440);
  const houses = Array.from({ length: 4 + pick(3, 4) }, (_, index) => {
    const x = 60 + index * 150 + pick(4 + (index % 6), 60);
    const height = 90 + pick(5 + (index % 5), 120);
    return `<rect x="${x}" y="${horizon - height}" width="100" height="${height}" fill="hsl(${20 + pick(6, 30)} 45% ${52 + ((index * 7) % 20)}%)"/>
      <polygon points="${x - 12},${horizon - height} ${x + 50},${horizon - height - 46} ${x + 112},${horizon - height}" fill="hsl(8 50% 42%)"/>`;
  }).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="hsl(${hue} 60% 82%)"/>
    <circle cx="${200 + pick(7, 800)}" cy="130" r="62" fill="hsl(48 90% 78%)"/>
    ${houses}
    <rect y="${horizon}" width="${WIDTH}" height="${HEIGHT - horizon}" fill="hsl(${90 + pick(8, 40)} 32% 46%)"/>
    <polygon points="${road - 30},${horizon} ${road + 30},${horizon} ${road + 330},${HEIGHT} ${road - 330},${HEIGHT}" fill="hsl(30 6% 62%)"/>
    <polygon points="${road - 4},${horizon} ${road + 4},${horizon} ${road + 18},${HEIGHT} ${road - 18},${HEIGHT}" fill="hsl(45 30% 88%)"/>
  </svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
}

/** A drawn line that stands for a signature, different for every name. */
export async function signatureDrawing(name: string): Promise<Uint8Array> {
  const digits = sha256(name);
  const at = (index: number, most: number) => Number.parseInt(digits.slice(index * 3, index * 3 + 3), 16) % most;
  const turns = Array.from(
    { length: 6 },
    (_, index) => `S ${220 + index * 90} ${40 + at(index, 240)} ${260 + index * 90} ${60 + at(index + 6, 220)}`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="360"><rect width="900" height="360" fill="#ffffff"/>
    <path d="M 150 ${120 + at(12, 120)} ${turns.join(" ")}" fill="none" stroke="#12233f" stroke-width="5" stroke-linecap="round"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
