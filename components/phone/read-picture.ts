/** Finds a QR code in a picture or a frame of the camera, in the browser. */

type Detected = { rawValue: string };
type Detector = { detect: (source: ImageBitmapSource) => Promise<Detected[]> };
declare global {
  interface Window {
    /** not in every browser */
    BarcodeDetector?: new (options: { formats: string[] }) => Detector;
  }
}

/** pixels; a code in a photograph of 12 megapixels is read as well at this edge, and in a tenth of the time */
const edges = [1600, 800, 400] as const;

function pixelsOf(source: ImageBitmap | HTMLVideoElement, edge: number): ImageData | null {
  const width = source instanceof ImageBitmap ? source.width : source.videoWidth;
  const height = source instanceof ImageBitmap ? source.height : source.videoHeight;
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, edge / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  // a picture with a transparent ground: readers want the dark dots on white
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function readByBrowser(source: ImageBitmap | HTMLVideoElement): Promise<string | null> {
  if (!window.BarcodeDetector) return null;
  try {
    const [found] = await new window.BarcodeDetector({ formats: ['qr_code'] }).detect(source);
    return found?.rawValue ?? null;
  } catch {
    // some systems have the interface and no reader behind it
    return null;
  }
}

/** What the code says; null when there is none. The library is fetched when the browser has no reader of its own. */
export async function readPicture(source: ImageBitmap | HTMLVideoElement): Promise<string | null> {
  const read = await readByBrowser(source);
  if (read) return read;
  const { default: jsQr } = await import('jsqr');
  for (const edge of edges) {
    const pixels = pixelsOf(source, edge);
    const found = pixels && jsQr(pixels.data, pixels.width, pixels.height);
    if (found?.data) return found.data;
  }
  return null;
}
