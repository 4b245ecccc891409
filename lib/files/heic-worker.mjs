// Unpacks one HEIC picture beside the server's own thread: the decoder computes for seconds without a pause.
import { parentPort, workerData } from "node:worker_threads";
import decodeHeic from "heic-decode";

const images = await decodeHeic.all({ buffer: workerData.bytes });
try {
  const [image] = images;
  if (!image) throw new Error("no picture");
  if (image.width * image.height > workerData.maxPixels) {
    parentPort?.postMessage({ tooManyPixels: true });
  } else {
    const { width, height, data } = await image.decode();
    parentPort?.postMessage({ width, height, data }, [data.buffer]);
  }
} finally {
  images.dispose();
}
