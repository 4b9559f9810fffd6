import type { FormDefect } from "./form-types.ts";

/** A form's definition holds something that cannot be shown or checked. For whoever wrote it; no personal data. */
export class FormDefectEvent extends Event {
  static readonly type = "yct-form-defect";

  readonly defect: FormDefect;

  constructor(defect: FormDefect) {
    super(FormDefectEvent.type, { bubbles: true, composed: true });
    this.defect = defect;
  }
}

declare global {
  interface HTMLElementEventMap {
    "yct-form-defect": FormDefectEvent;
  }
}
