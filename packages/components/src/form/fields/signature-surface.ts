import SignaturePad from "signature_pad";

/** A canvas that is written on by hand, or on which a name is written. */
export interface SignatureSurface {
  /** Lets a hand draw, or not. */
  draw(on: boolean): void;
  /** Shows a signature given before; nothing clears it. */
  show(picture: string | undefined): Promise<void>;
  /** Writes a name and gives the picture; undefined for none. */
  write(name: string): string | undefined;
  close(): void;
}

/**
 * Opens a canvas for a signature. Dark ink on white whatever the page's colours: it is read elsewhere.
 * @param onDrawn hears the picture, a PNG as a `data:` address, after each stroke
 */
export function openSurface(canvas: HTMLCanvasElement, onDrawn: (picture: string) => void): SignatureSurface {
  const scale = Math.max(1, Math.min(2, devicePixelRatio));
  canvas.width = Math.round((canvas.clientWidth || 320) * scale);
  canvas.height = Math.round((canvas.clientHeight || 160) * scale);
  const context = canvas.getContext("2d");
  context?.scale(scale, scale);
  const pad = new SignaturePad(canvas, { backgroundColor: "#fff", penColor: "#1a1a1a" });
  pad.addEventListener("endStroke", () => onDrawn(pad.toDataURL("image/png")));
  const [width, height] = [canvas.width / scale, canvas.height / scale];
  return {
    draw: (on) => (on ? pad.on() : pad.off()),
    async show(picture) {
      pad.clear();
      if (picture === undefined) return;
      // Decoded here rather than by an image: a strict policy allows no `data:` pictures.
      const bytes = Uint8Array.from(atob(picture.slice(picture.indexOf(",") + 1)), (each) => each.charCodeAt(0));
      try {
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const ratio = Math.min(width / bitmap.width, height / bitmap.height);
        context?.drawImage(bitmap, 0, 0, bitmap.width * ratio, bitmap.height * ratio);
      } catch {
        // Not a picture: the words beside the canvas still say that something is there.
      }
    },
    write(name) {
      pad.clear();
      if (!context || name === "") return undefined;
      context.fillStyle = "#1a1a1a";
      context.textAlign = "center";
      context.textBaseline = "middle";
      const size = Math.min(height * 0.45, (width * 0.9) / Math.max(2, [...name].length));
      context.font = `${size}px KaiTi, STKaiti, "Noto Serif CJK SC", serif`;
      context.fillText(name, width / 2, height / 2, width * 0.95);
      return canvas.toDataURL("image/png");
    },
    close: () => pad.off(),
  };
}
