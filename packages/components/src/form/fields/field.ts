import type { TemplateResult } from "lit";
import type { Control } from "../core/model.ts";
import type { ControlView } from "../form-types.ts";
import type { FormWords } from "../form.messages.ts";

/** What a field's template gets: one control at this moment, and what a person can do to it. */
export interface Field extends ControlView {
  readonly words: FormWords;
  /** The sentence of the error to show, else undefined. */
  readonly message: string | undefined;
  /** Today in China, `YYYY-MM-DD`. */
  readonly today: string;
  /** Takes an answer; `undefined` for none. `draft` is what was typed, where it must stay as it is on the screen. */
  readonly set: (value: unknown, draft?: string) => void;
  /** Says that the input holds something that is no answer yet. */
  readonly setUnreadable: () => void;
  /** Keeps text that an input method is composing. */
  readonly compose: (draft: string) => void;
  /** Ends a composition; `set` follows. */
  readonly endComposition: () => void;
  /** To be called when the person leaves the field. */
  readonly leave: () => void;
}

/** How well a renderer fits a control: the highest wins, below 1 it does not fit. */
export type Tester = (control: Control) => number;

/** A kind of field: which controls it fits, and its template, rendered in the host's own shadow root. */
export interface FieldRenderer {
  readonly test: Tester;
  readonly render: (field: Field) => TemplateResult;
}
