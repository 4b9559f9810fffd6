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
  /** What the field keeps for itself while the form stands, as whether a list is open; made at the first call. */
  readonly local: <T extends object>(make: () => T) => T;
  /** Draws the field anew after {@link local} has changed, and answers when it stands. */
  readonly redraw: () => Promise<void>;
  /** The root in which the field stands. */
  readonly root: () => ParentNode;
  /** What the host offers to fields that need more than the form has. */
  readonly services: FieldServices;
}

/** An administrative division 行政区划, as an address field needs it. */
export interface DivisionChoice {
  readonly code: string;
  /** Its name in the language of the page. */
  readonly name: string;
  /** Its name as it belongs in an address, whatever language the page is in; default: `name`. */
  readonly officialName?: string | undefined;
  /** Whether there are divisions below it. */
  readonly hasChildren: boolean;
}

/** What fields may ask of the host; the form itself knows no client. */
export interface FieldServices {
  /** The divisions below one, or the topmost. Without it an address is text alone. */
  readonly divisions?: ((parent: string | undefined) => Promise<readonly DivisionChoice[]>) | undefined;
}

/** How well a renderer fits a control: the highest wins, below 1 it does not fit. */
export type Tester = (control: Control) => number;

/** A kind of field: which controls it fits, and its template, rendered in the host's own shadow root. */
export interface FieldRenderer {
  readonly test: Tester;
  readonly render: (field: Field) => TemplateResult;
  /** Whether it takes an object or a list as one value; otherwise the form lays these out itself. Default false. */
  readonly whole?: boolean;
}
