import type {
  Answers,
  Appeal,
  Applicant,
  CaseEventKind,
  CaseState,
  Channel,
  CheckedCheckpoint,
  CommitmentState,
  ContactPreference,
  Correction,
  DelegatedPower,
  Deficiency,
  CustodySlip,
  Delivery,
  DocumentKind,
  HandlingKind,
  HandlingStepKind,
  Limits,
  MaterialEntry,
  OnFileKind,
  Outcome,
  Payment,
  ReviewChannel,
  ReviewContact,
  ReviewHandling,
  ReviewOrigin,
  Satisfaction,
  Scope,
  ServiceEventKind,
  Signature,
  SpecialStepKind,
  TrustLevel,
} from "../schema.ts";

/**
 * What the store keeps. Records hold codes, not words: names are put into the caller's language when a record is answered.
 * Instants are RFC 3339 with +08:00, as `clock.iso()` gives them.
 */
export interface Records {
  tokens: TokenRecord;
  idempotency: IdempotencyRecord;
  drafts: DraftRecord;
  uploads: UploadRecord;
  cases: CaseRecord;
  events: EventRecord;
  documents: DocumentRecord;
  invitations: InvitationRecord;
  reviews: ReviewRecord;
  counters: CounterRecord;
  delegations: DelegationRecord;
  onFile: OnFileRecord;
  onFileSearches: OnFileSearchRecord;
  signingRequests: SigningRequestRecord;
  settings: SettingRecord;
}

export type Collection = keyof Records;

export interface TokenRecord {
  /** The token itself. */
  id: string;
  /** Persona id, `ticket:<caseNo>`, `ticket:<invitationId>` or `signing:<request id>`. */
  parent: string;
  scopes: Scope[];
  caseNo?: string;
  invitationId?: string;
  signingRequestId?: string;
  expiresAt: string;
}

export interface IdempotencyRecord {
  /** `<caller id> <operation> <key>`. */
  id: string;
  parent: string;
  /** SHA-256 of path and body. */
  fingerprint: string;
  status: number;
  headers: Record<string, string>;
  body: string;
  at: string;
}

export interface DelegationRecord {
  id: string;
  /** Code of the department that delegates. */
  parent: string;
  toCode: string;
  representative?: { workNo: string; name: string };
  powers: DelegatedPower[];
  itemCodes?: string[];
  handling?: HandlingKind;
  /** First and last day, `YYYY-MM-DD`. */
  begins: string;
  ends?: string;
  responsibilities: string;
  /** When it was ended before its time, and why. */
  ended?: { at: string; reason: string };
}

/** What a platform has set while it runs. */
export interface SettingRecord {
  id: string;
  parent: string;
  value: string;
}

/** A sequence, e.g. case numbers of a day. */
export interface CounterRecord {
  id: string;
  parent: string;
  value: number;
}

/** A document that need not be brought again. */
export interface OnFileRecord {
  id: string;
  /** Whose it is, as `holderOf` writes it. */
  parent: string;
  kind: OnFileKind;
  licenceCode: string;
  name: { readonly zh: string; readonly en: string };
  number?: string;
  issuerCode: string;
  /** Days, `YYYY-MM-DD`. */
  issuedAt: string;
  validUntil?: string;
  trust: TrustLevel;
  fromCaseNo?: string;
  mediaType: string;
  /** The document as text (SVG), or the upload whose bytes it is. */
  content?: string;
  uploadId?: string;
  bytes: number;
  sha256: string;
  /** When it stopped to hold: its case was revoked. */
  endedAt?: string;
}

/** That somebody's documents were looked for at a window. */
export interface OnFileSearchRecord {
  id: string;
  /** Whose. */
  parent: string;
  workNo: string;
  at: string;
}

export interface DraftRecord {
  id: string;
  /** Caller id of who owns it. */
  parent: string;
  itemCode: string;
  channel: Channel;
  /** Window where staff began it. */
  windowCode?: string;
  state: "open" | "submitted" | "returned";
  caseNo?: string;
  formVersion?: string;
  answers: Answers;
  applicant?: Applicant;
  data: Record<string, unknown>;
  materials: MaterialEntry[];
  delivery?: Delivery;
  declarations: string[];
  contact?: ContactPreference;
  commitment?: boolean;
  /** Checkpoints that staff have seen to hold. */
  checked?: CheckedCheckpoint[];
  signature?: SignatureRecord;
  step?: string;
  createdAt: string;
  updatedAt: string;
  expiresAt: string;
  /** Counts edits; its ETag. */
  version: number;
}

export interface SignatureRecord extends Pick<Signature, "role" | "method" | "identifiedBy" | "at" | "image"> {
  /** SHA-256 of what was signed. */
  digest: string;
  /** Ids of the declarations confirmed with it. */
  declarations: string[];
  /** Whether it was applied for by commitment 告知承诺. */
  commitment?: boolean;
}

export interface SigningRequestRecord {
  id: string;
  /** The draft. */
  parent: string;
  secretDigest: string;
  /** SHA-256 of what is to be signed. */
  digest: string;
  identifiedBy: Signature["identifiedBy"];
  state: "pending" | "opened" | "signed" | "declined" | "replaced";
  createdAt: string;
  expiresAt: string;
  /** Why it was declined. */
  reason?: string;
}

export interface UploadRecord {
  id: string;
  /** The draft, or the case that is corrected or supplemented. */
  parent: string;
  owner: string;
  materialCode: string;
  filename: string;
  mediaType: string;
  bytes: number;
  offset: number;
  sha256?: string;
  createdAt: string;
  expiresAt: string;
}

export interface CaseRecord {
  /** The case number. */
  id: string;
  /** Caller id of who owns it. */
  parent: string;
  draftId: string;
  /** Number of the bundle 一件事 it is a part of. */
  partOf?: string;
  /** Of a bundle: numbers of its parts, in order. */
  parts?: string[];
  /** Of a part: the bundle's item, whose guide and form the application follows. */
  appliedWith?: string;
  /** Of a part: its limits within the bundle. */
  limits?: Limits;
  /** Of a bundle: when it stood still, because every part that was undecided did. */
  pauses?: { from: string; to?: string; kind: SpecialStepKind }[];
  secret: string;
  itemCode: string;
  handling: HandlingKind;
  channel: Channel;
  windowCode: string;
  /** Department that exercises the power. */
  departmentCode: string;
  /** Department that decides; differs where the decision is delegated 委托办理. */
  decidingCode: string;
  state: CaseState;
  outcome?: Outcome;
  applicant: Applicant;
  answers: Answers;
  data: Record<string, unknown>;
  materials: MaterialEntry[];
  delivery: Delivery;
  contact?: ContactPreference;
  signature?: SignatureRecord;
  formVersion: string;
  guideVersion: string;
  submittedAt: string;
  /** Latest receipt of a whole application: submission, resubmission. The correction deadline counts from it. */
  receivedAt: string;
  acceptedAt?: string;
  /** Checkpoints that held at the window and at acceptance. */
  checked?: CheckedCheckpoint[];
  decidedAt?: string;
  closedAt?: string;
  updatedAt: string;
  version: number;
  returned?: { at: string; reasons: Deficiency[] };
  correction?: Correction & { from: CaseState };
  refusal?: { at: string; reason: string; competentBody?: string };
  deferral?: { materialCodes: string[]; due: string; provisional: boolean; suppliedAt?: string };
  specialSteps: SpecialStepRecord[];
  extension?: { days: number; reason: string; at: string };
  decision?: { reason?: string; resultNo?: string; delegationId?: string };
  issuance?: {
    readyAt?: string;
    issuedAt?: string;
    pickUpCode?: string;
    logistics?: { carrier: string; trackingNo: string };
    receivedAt?: string;
  };
  /** What went from one desk to another, oldest first; of a bundle the slips of its parts at hand-over. */
  custody?: CustodyRecord[];
  notified: { eventId: string; channel: "sms" | "phone"; at: string }[];
  payment?: {
    state: Payment["state"];
    feeCode: string;
    amountFen: number;
    requestedAt: string;
    /** What opens the platform's page to pay. */
    token: string;
    payUrl: string;
    paidAt?: string;
    waivedBecause?: string;
    receiptId?: string;
    refund?: { amountFen: number; requestedAt: string; account: string; refundedAt?: string };
  };
  commitment?: {
    state: CommitmentState;
    acceptedAt: string;
    guideVersion?: string;
    materialCodes: string[];
    verifyBy?: { date: string; provisional: boolean };
    verifiedAt?: string;
    findings?: string;
    rectifyBy?: { date: string; provisional: boolean };
  };
  archive?: { number: string; archivedAt: string; keeperCode: string; digest: string };
}

export interface CustodyRecord {
  /** The case or part that it belongs to. */
  caseNo: string;
  direction: CustodySlip["direction"];
  fromCode: string;
  toCode: string;
  handedAt: string;
  handedBy: { workNo: string; name: string };
  note?: string;
  /** Codes of the materials that went along on paper. */
  paper: string[];
  documentId?: string;
  received?: { at: string; by: { workNo: string; name: string }; note?: string };
}

export interface SpecialStepRecord {
  id: string;
  kind: SpecialStepKind;
  reason: string;
  startedAt: string;
  expectedDays?: number;
  endedAt?: string;
  result?: string;
  countsTowardLimit: boolean;
  departmentCode: string;
}

export interface ActorRecord {
  kind: "applicant" | "counter" | "office" | "clock";
  departmentCode?: string;
  onBehalfOfCode?: string;
  windowCode?: string;
  staff?: { workNo: string; name: string };
}

export interface EventRecord {
  /** `<caseNo>:<number>`. */
  id: string;
  /** The case number. */
  parent: string;
  /** Grows by one within a case; the id of the contract's event. */
  number: number;
  /** Grows by one over all cases; the position of the contract's news. Files of earlier versions lack it. */
  sequence?: number;
  kind: CaseEventKind;
  at: string;
  state: CaseState;
  actor: ActorRecord;
  note?: string;
  documentIds: string[];
}

export interface DocumentRecord {
  id: string;
  /** The case number. */
  parent: string;
  kind: DocumentKind;
  number?: string;
  issuerCode: string;
  sealCode?: string;
  issuedAt: string;
  mediaType: string;
  /** The document as text (SVG). */
  content: string;
  sha256: string;
  /** Of the application, which the document attests. */
  signature?: SignatureRecord;
}

export interface InvitationRecord {
  id: string;
  /** The case number; of a service without a case its origin. */
  parent: string;
  origin: ReviewOrigin;
  serviceEvent: ServiceEventKind;
  at: string;
  bodyCode: string;
  itemCode?: string;
  windowCode?: string;
  until: string;
  /** SHA-256 of the secret that opens it: the one handed out last, or once rated by it the one told with the review. */
  secretDigest?: string;
  /** SHA-256 of the one that was handed out and is used up since it was rated. */
  usedDigest?: string;
  /** Who gave a service without a case; not to be published. */
  staff?: { workNo: string; name: string };
  reviewId?: string;
  followUpId?: string;
}

export interface ReviewRecord {
  id: string;
  /** The case number; of a service without a case its origin. */
  parent: string;
  origin: ReviewOrigin;
  invitationId: string;
  itemCode?: string;
  departmentCode: string;
  windowCode?: string;
  serviceEvent: ServiceEventKind;
  /** Whom to contact, where there is no case that says so. */
  contact?: ReviewContact;
  satisfaction: Satisfaction;
  indicatorVersion: string;
  tags: string[];
  text?: string;
  anonymous: boolean;
  contactWanted?: boolean;
  channel: ReviewChannel;
  sequence: 1 | 2;
  /** Set by another system for somebody who did not rate 默认评价. */
  isDefault?: true;
  at: string;
  appeal?: {
    state: Appeal["state"];
    reason: string;
    at: string;
    /** Where the loop stood. */
    from: ReviewHandling["state"];
    decision?: string;
    decidedAt?: string;
    /** Who decided. */
    departmentCode?: string;
  };
  handling: {
    state: ReviewHandling["state"];
    round: number;
    departmentCode?: string;
    contactDue?: { date: string; provisional: boolean };
    rectifyDue?: { date: string; provisional: boolean };
    answer?: string;
    answeredAt?: string;
    steps: { kind: HandlingStepKind; at: string; round: number; departmentCode?: string; text?: string }[];
  };
}
