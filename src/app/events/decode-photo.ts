import { err, ok, problem, type Result } from '../../base/result.ts';

/** No phone's photo comes near it. */
const MOST_BYTES = 40_000_000;
/** Longest side first looked at: a code held up close is large in the picture, and a large picture is slow to search. */
const SIDES = [1200, 2400] as const;
/** For the retries of one look; without a limit a busy picture holds the phone for seconds. */
const PATIENCE_MS = 700;

/** The text of the code in a photo; refused with one clause that says what to do. */
export async function decodePhoto(file: Blob): Promise<Result<string>> {
  if (file.size > MOST_BYTES) return refuse('is too large for a photo; take another one');
  const [picture, decoder] = await Promise.all([
    createImageBitmap(file).catch(() => null),
    import('qr/decode.js').catch(() => null),
  ]);
  if (decoder === null) return refuse('cannot be read before Prelude was loaded once with a network; type the name');
  if (picture === null) return refuse('is no picture this browser can read; take a photo or a screenshot');
  try {
    for (const side of SIDES) {
      const image = pixelsOf(picture, picture.width, picture.height, side);
      try {
        if (image !== null)
          return ok(decoder.decodeQR(image, { effort: Number.POSITIVE_INFINITY, timeLimit: PATIENCE_MS }));
      } catch {
        // None found at this size.
      }
    }
    return refuse('shows no code that can be read; come closer, or type the name');
  } finally {
    picture.close();
  }
}

/** The pixels of a picture or a frame, no longer on a side than that; null where the browser gives none. */
export function pixelsOf(source: CanvasImageSource, width: number, height: number, side: number): ImageData | null {
  const scale = Math.min(1, side / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function refuse(message: string): Result<never> {
  return err([problem('', message)]);
}
