import { html, nothing } from "lit";
import type { TemplateResult } from "lit";

/** Renders a heading `depth` levels below the element's own; an element passes its `heading` method. */
export type RenderHeading = (depth: number, content: unknown, classes?: string, id?: string) => TemplateResult;

/** Headings for a host without levels of its own: as below an `h2`. */
export const defaultHeading: RenderHeading = (depth, content, classes, id) =>
  html`<div role="heading" aria-level=${Math.min(6, 2 + depth)} class=${classes ?? nothing} id=${id ?? nothing}>
    ${content}
  </div>`;
