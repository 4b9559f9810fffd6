/** Another step is shown. */
export class IntakeStepEvent extends Event {
  static readonly type = "yct-step";

  /** Stable name of the step: `answers`, `applicant`, `data.0` and so on, `delivery`, `check`, `receipt`. */
  readonly step: string;
  /** Its place among the steps of the moment, from 0. */
  readonly index: number;
  /** How many steps there are at the moment. */
  readonly total: number;

  constructor(step: string, index: number, total: number) {
    super(IntakeStepEvent.type, { bubbles: true, composed: true });
    this.step = step;
    this.index = index;
    this.total = total;
  }
}

/** The platform has kept the draft as it stands. */
export class DraftSavedEvent extends Event {
  static readonly type = "yct-saved";

  readonly draftId: string;
  readonly at: Date;

  constructor(draftId: string, at: Date) {
    super(DraftSavedEvent.type, { bubbles: true, composed: true });
    this.draftId = draftId;
    this.at = at;
  }
}

/** The application is about to be submitted; everything in it is sound as far as the browser can tell. Cancel it to stop that. */
export class CaseSubmitEvent extends Event {
  static readonly type = "yct-submit";

  readonly itemCode: string;

  constructor(itemCode: string) {
    super(CaseSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.itemCode = itemCode;
  }
}

/** The application was received and has its number. Carries no personal data and not the secret. */
export class CaseSubmittedEvent extends Event {
  static readonly type = "yct-submitted";

  readonly itemCode: string;
  readonly caseNo: string;
  /** At a window: ids of the checkpoints 核查要点 that the clerk has ticked; the case has them too, for staff. */
  readonly checkpoints: readonly string[];

  constructor(itemCode: string, caseNo: string, checkpoints: readonly string[] = []) {
    super(CaseSubmittedEvent.type, { bubbles: true, composed: true });
    this.itemCode = itemCode;
    this.caseNo = caseNo;
    this.checkpoints = checkpoints;
  }
}

/** At a window: the next citizen's turn has come, and the element holds nothing of the one before. */
export class NextCitizenEvent extends Event {
  static readonly type = "yct-next-citizen";

  constructor() {
    super(NextCitizenEvent.type, { bubbles: true, composed: true });
  }
}
