// Does one heavy thing with a paper beside the server's own thread: laying out a long list takes seconds without a pause.
import { parentPort, workerData } from "node:worker_threads";

const TASKS = {
  docx: async ({ paper }) => (await import("./docx.mjs")).toDocx(paper),
  pdf: async ({ paper }) => (await import("./pdf.mjs")).toPdf(paper),
  tags: async ({ template }) => (await import("./template.mjs")).tagsIn(template),
  fill: async ({ template, data }) => (await import("./template.mjs")).filled(template, data),
};

const answer = await TASKS[workerData.task](workerData);
parentPort?.postMessage(answer);
