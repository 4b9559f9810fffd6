import { generate } from "lean-qr";
import type { TemplateResult } from "lit";
import { html, svg } from "lit";

/** Cells of white around a code, which scanners need (GB/T 18284-2000: four). */
const QUIET = 4;

/** A QR code as one path, in cells. */
export interface QrPath {
  /** Cells along one edge, quiet zone included. */
  readonly size: number;
  /** The dark cells as an SVG path, for `<path>` and for `Path2D`. */
  readonly path: string;
}

/** The QR code of an address. */
export function qrPath(address: string): QrPath {
  const code = generate(address);
  let path = "";
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  return { size: code.size + 2 * QUIET, path };
}

/**
 * The QR code of an address as a picture. White ground and quiet zone stay in dark themes too: scanners need them.
 * @param label what it leads to
 */
export function renderQrCode(address: string, label: string): TemplateResult {
  const { size, path } = qrPath(address);
  return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    ${svg`<rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" />`}
  </svg>`;
}
