import { existsSync } from "node:fs";
import { join } from "node:path";
import { runPrisma } from "../prisma.mjs";
import { listFiles } from "./tree.mjs";

export const name = "the migrations make the schema, no more and no less";

/** What Prisma says when it compared and found the two alike; an engine that broke off ends with 0 too, but without these words. */
const ALIKE = /No difference detected/;
/** Its exit code when they differ. */
const DIFFERENT = 2;

/**
 * Applies the migrations to an empty shadow database and compares it with the schema.
 * @param {string} root
 */
export async function run(root) {
  const [migrations, schema] = [join(root, "prisma", "migrations"), join(root, "prisma", "schema")];
  const looked = listFiles(root, { under: ["prisma/migrations"], extensions: [".sql"] }).length;
  if (looked === 0 || !existsSync(schema)) return { ok: true, looked: 0, lines: [] };
  const args = ["migrate", "diff", "--from-migrations", migrations, "--to-schema", schema, "--exit-code"];
  const { code, output } = await runPrisma(args, { capture: true });
  if (code === 0 && ALIKE.test(output)) return { ok: true, looked, lines: [] };
  const difference = output.split("\n").filter((line) => line.trim() !== "");
  const sentence = code === DIFFERENT ? "differs; from the migrations to it there is still:" : "could not be compared with the migrations";
  return { ok: false, looked, lines: [`prisma/schema  ${sentence}`, ...difference] };
}
