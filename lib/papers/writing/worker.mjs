// Writes one paper beside the server's own thread: laying out a long list takes seconds without a pause.
import { parentPort, workerData } from "node:worker_threads";

const { paper, format } = workerData;
const bytes = format === "pdf" ? await (await import("./pdf.mjs")).toPdf(paper) : await (await import("./docx.mjs")).toDocx(paper);
parentPort?.postMessage(bytes, [bytes.buffer]);
