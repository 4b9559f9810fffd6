import type { CaseState } from "@yichuang/sdk";

/** A case is in sight, or something has happened to it. Fired with the first view of it and with every change. */
export class CaseUpdatedEvent extends Event {
  static readonly type = "yct-updated";

  readonly caseNo: string;
  /** Where it stands now. */
  readonly state: CaseState;

  constructor(caseNo: string, state: CaseState) {
    super(CaseUpdatedEvent.type, { bubbles: true, composed: true });
    this.caseNo = caseNo;
    this.state = state;
  }
}

/** The applicant has answered a correction notice, or has brought materials that were promised. */
export class CaseCorrectedEvent extends Event {
  static readonly type = "yct-corrected";

  readonly caseNo: string;

  constructor(caseNo: string) {
    super(CaseCorrectedEvent.type, { bubbles: true, composed: true });
    this.caseNo = caseNo;
  }
}
