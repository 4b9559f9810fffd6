import { lazily } from "@yichuang/sdk";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { renderButton } from "../../parts/button.ts";
import { renderNotice } from "../../parts/notice.ts";
import type { Field, FieldRenderer } from "./field.ts";
import { renderFieldset } from "./field-frame.ts";
import type { SignatureSurface } from "./signature-surface.ts";

const surfacePart = lazily(() => import("./signature-surface.ts"));

interface SignatureState {
  typing: boolean;
  name: string;
  field: Field;
  /** One function as long as the field stands, or the canvas would be taken for another at each drawing. */
  attach: (element: Element | undefined) => void;
  canvas: HTMLCanvasElement | undefined;
  surface: SignatureSurface | undefined;
  /** Whether what draws did not come, and whether it is being asked for again. */
  missing: "failed" | "asked" | undefined;
  /** What the surface shows. */
  shown: unknown;
}

/**
 * A signature by hand, or, with a keyboard alone, by typing one's name and confirming it. The value is a PNG as a `data:` address,
 * either way. What draws it is loaded when the field is first shown.
 */
export const signatureRenderer: FieldRenderer = {
  test: ({ type, options }) => (type === "string" && options.format === "signature" ? 10 : 0),
  render(field) {
    const { value, words, enabled } = field;
    const state = field.local<SignatureState>(() => {
      const made: SignatureState = {
        field,
        typing: false,
        name: "",
        attach: (element) => void attach(made, element as HTMLCanvasElement | undefined),
        canvas: undefined,
        surface: undefined,
        missing: undefined,
        shown: undefined,
      };
      return made;
    });
    state.field = field;
    if (state.surface && state.shown !== value) {
      state.shown = value;
      void state.surface.show(typeof value === "string" ? value : undefined);
    }
    if (state.missing) return renderFieldset(field, renderMissing(field, state), "group");
    return renderFieldset(
      field,
      html`${state.typing ? renderTyping(field, state) : html`<p class="field__hint">${words.textByKey("form.signature.draw")}</p>`}
        <canvas
          class="signature ${state.typing || !enabled ? "signature--still" : ""}"
          role="img"
          aria-label=${words.textByKey(value === undefined ? "form.signature.canvas" : "form.signature.done")}
          ${ref(state.attach)}
        ></canvas>
        <p class="field__hint signature__state" role="status">
          ${words.textByKey(value === undefined ? "form.signature.none" : "form.signature.done")}
        </p>
        ${enabled ? renderActions(field, state) : nothing}`,
      "group",
    );
  },
};

function renderMissing(field: Field, state: SignatureState): TemplateResult {
  const { words } = field;
  return renderNotice({
    tone: "danger",
    live: "polite",
    title: words.textByKey("form.signature.failed"),
    body: html`<p>${words.textByKey("form.signature.failed.kept")} ${words.textByKey("error.not_loaded.todo")}</p>`,
    action: renderButton({
      icon: "refresh",
      label: words.textByKey("action.retry"),
      busy: state.missing === "asked",
      busyLabel: words.textByKey("view.pending"),
      action: "retry-signature",
      onClick: () => void askAgain(field, state),
    }),
  });
}

function renderTyping(field: Field, state: SignatureState): TemplateResult {
  const { control, words } = field;
  const id = `${control.id}-name`;
  return html`<label class="address__label" for=${id}>${words.textByKey("form.signature.typed")}</label>
    <div class="field__line">
      <input
        class="control control--w14"
        id=${id}
        type="text"
        autocomplete="name"
        .value=${state.name}
        @input=${(event: Event) => (state.name = (event.target as HTMLInputElement).value)}
      />
      ${renderButton({ label: words.textByKey("form.signature.use"), action: "sign", onClick: () => void sign(field, state) })}
    </div>`;
}

function renderActions(field: Field, state: SignatureState): TemplateResult {
  const { words, value } = field;
  return html`<div class="signature__actions">
    ${renderButton({
      look: "quiet",
      icon: "edit",
      label: words.textByKey(state.typing ? "form.signature.toDraw" : "form.signature.toType"),
      action: "signature-way",
      onClick: () => void changeWay(field, state),
    })}
    ${
      value === undefined
        ? nothing
        : renderButton({
            look: "quiet",
            icon: "trash",
            label: words.textByKey("form.signature.clear"),
            action: "clear",
            onClick: () => field.set(undefined),
          })
    }
  </div>`;
}

async function attach(state: SignatureState, canvas: HTMLCanvasElement | undefined): Promise<void> {
  if (canvas === state.canvas) return;
  state.surface?.close();
  Object.assign(state, { canvas, surface: undefined, shown: undefined });
  if (!canvas) return;
  const part = await surfacePart().catch(() => undefined);
  if (state.canvas !== canvas) return;
  if (!part) {
    state.missing = "failed";
    return state.field.redraw();
  }
  state.surface = part.openSurface(canvas, (picture) => {
    state.shown = picture;
    state.field.set(picture);
  });
  state.surface.draw(!state.typing && state.field.enabled);
  const { value } = state.field;
  state.shown = value;
  await state.surface.show(typeof value === "string" ? value : undefined);
}

/** Leaves the notice, and its button the focus, until what draws is there. */
async function askAgain(field: Field, state: SignatureState): Promise<void> {
  state.missing = "asked";
  await field.redraw();
  const part = await surfacePart().catch(() => undefined);
  state.missing = part ? undefined : "failed";
  await field.redraw();
  if (part) field.root().querySelector<HTMLElement>(`#${field.control.id} [data-action=signature-way]`)?.focus();
}

async function changeWay(field: Field, state: SignatureState): Promise<void> {
  state.typing = !state.typing;
  state.surface?.draw(!state.typing);
  await field.redraw();
  if (state.typing) field.root().querySelector<HTMLElement>(`#${field.control.id}-name`)?.focus();
}

async function sign(field: Field, state: SignatureState): Promise<void> {
  const picture = state.surface?.write(state.name.trim());
  if (picture === undefined) return;
  state.shown = picture;
  field.set(picture);
  await field.redraw();
}
