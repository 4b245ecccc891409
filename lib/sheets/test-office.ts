import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { officeOnPath } from "@/scripts/find-office.mjs";

const run = promisify(execFile);
const TIME_LIMIT_MS = 120_000;

/** Path of LibreOffice, or null where it is not: suites that need it skip. */
export const OFFICE: string | null = officeOnPath();

/**
 * Converts files by one call of LibreOffice without a screen. `to` is what follows --convert-to ("xlsx", "csv:…", "pdf");
 * answers the converted files by the names of the given ones without their ending.
 */
export async function convertWithOffice(files: ReadonlyMap<string, Uint8Array | string>, to: string): Promise<Map<string, Uint8Array>> {
  if (!OFFICE) throw new Error("LibreOffice is not there");
  const folder = await mkdtemp(join(tmpdir(), "gu-office-"));
  try {
    // Plain names on the disk: whatever the locale of the machine is, they reach the program.
    const numbered = [...files].map(([name, content], index) => ({ name, content, plain: `f${index}${/\.[^.]*$/.exec(name)?.[0] ?? ""}` }));
    for (const { plain, content } of numbered) await writeFile(join(folder, plain), content);
    await run(
      OFFICE,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        join(folder, "out"),
        ...numbered.map(({ plain }) => join(folder, plain)),
      ],
      { timeout: TIME_LIMIT_MS },
    );
    const made = await readdir(join(folder, "out"));
    const converted = new Map<string, Uint8Array>();
    for (const { name, plain } of numbered) {
      const file = made.find((each) => each.startsWith(plain.replace(/\..*$/, ".")));
      if (!file) throw new Error(`LibreOffice made nothing of ${name}`);
      converted.set(name.replace(/\.[^.]*$/, ""), new Uint8Array(await readFile(join(folder, "out", file))));
    }
    return converted;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
