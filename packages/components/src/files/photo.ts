import { ref } from "lit/directives/ref.js";

/** Bytes from which on a photo is worth making smaller before it is sent. */
export const LARGE_PHOTO = 2 * 1024 * 1024;

/** Longest side in pixels that a page of text is still well read at, and what to fall back to where that is too large. */
const SIDES = [2560, 1920, 1440];

/** Whether a browser can draw files of a type. */
export const isPhoto = (type: string): boolean => /^image\/(?:jpeg|png|webp|gif)$/.test(type);

/**
 * A photo as a JPEG of at most 2,560 pixels a side, smaller still where it would be larger than allowed.
 * @param maxBytes largest size allowed
 * @returns undefined when the browser cannot read it, or it does not get small enough
 */
export async function shrinkPhoto(photo: File, maxBytes: number): Promise<File | undefined> {
  const bitmap = await createImageBitmap(photo).catch(() => undefined);
  if (!bitmap) return undefined;
  try {
    for (const side of SIDES) {
      const blob = await asJpeg(bitmap, side);
      if (blob && blob.size <= Math.min(maxBytes, photo.size)) {
        return new File([blob], photo.name.replace(/\.[^.]*$/, "") + ".jpg", { type: "image/jpeg" });
      }
    }
    return undefined;
  } finally {
    bitmap.close();
  }
}

function asJpeg(bitmap: ImageBitmap, side: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  draw(canvas, bitmap, side);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85));
}

const drawn = new WeakMap<Element, Blob>();

/**
 * For the tag of a canvas: draws a photo into it, whole, with no side longer than `side` pixels. Unlike a picture's address, this
 * needs nothing of the page's policy.
 */
export const photoIn = (photo: Blob, side: number) =>
  ref((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement) || drawn.get(canvas) === photo) return;
    drawn.set(canvas, photo);
    void createImageBitmap(photo).then(
      (bitmap) => {
        draw(canvas, bitmap, side);
        bitmap.close();
      },
      () => drawn.delete(canvas),
    );
  });

function draw(canvas: HTMLCanvasElement, bitmap: ImageBitmap, side: number): void {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext("2d");
  if (!context) return;
  // A JPEG has no transparency; paper is white.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
}
