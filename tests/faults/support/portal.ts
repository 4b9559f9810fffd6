/** Programs as a portal would write them on the SDK, over a platform that is not to be relied on. */
import { createHash } from "node:crypto";
import { isYichuangError } from "@yichuang/sdk";
import type { Client, Draft, DraftInput, UploadHandle, Versioned } from "@yichuang/sdk";

/** What a program works with beside its client. */
export interface Surroundings {
  readonly client: Client;
  /** Waits a little before something is tried again. */
  readonly breathe: () => Promise<void>;
  /** Told whenever the SDK gave up and the program tried again. */
  readonly onRepeat: () => void;
}

/** 老年优待证办理: done on the spot, so a window may take it with its papers shown there. */
const ITEM = "SHMS-001-01";

/** Repetitions after which a program would tell the person that it does not work now. */
const PATIENCE = 400;

const TO_SUBMIT: DraftInput = {
  applicant: {
    kind: "person",
    name: "样例甲",
    certificate: { type: "resident_id", number: "11010519491231002X" },
    mobile: "13800000001",
  },
  answers: { residence: "registered", handledBy: "self" },
  data: { holder: { name: "样例甲", residentId: "11010519491231002X", address: "南郑区示范路 2 号" } },
  materials: ["application-form", "identity", "photo"].map((materialCode) => ({ materialCode, means: "at_window" })),
  declarations: ["truth", "privacy"],
  delivery: { method: "pickup", centreCode: "hall" },
  formVersion: "1",
};

/** The same call again after every error that may pass; a keyed one with the key of its first try. */
async function persistently<T>(
  { breathe, onRepeat }: Surroundings,
  attempt: (idempotencyKey: string | undefined) => Promise<T>,
): Promise<T> {
  let key: string | undefined;
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await attempt(key);
    } catch (error) {
      if (!isYichuangError(error) || !error.retryable || repeats === PATIENCE) throw error;
      key = error.idempotencyKey ?? key;
      onRepeat();
      await breathe();
    }
  }
}

const begin = (at: Surroundings): Promise<Versioned<Draft>> =>
  persistently(at, async (idempotencyKey) =>
    at.client.drafts.create({ itemCode: ITEM }, idempotencyKey === undefined ? {} : { idempotencyKey }),
  );

/** Saves until the platform has it. A save whose answer was lost may have been carried out: the draft is read before the next. */
async function save(at: Surroundings, draft: Versioned<Draft>, input: DraftInput): Promise<void> {
  let latest = draft;
  for (let repeats = 0; latest.formVersion !== input.formVersion; repeats += 1) {
    try {
      latest = await at.client.drafts.update(latest, input);
    } catch (error) {
      const again = isYichuangError(error) && (error.retryable || error.kind === "precondition_failed");
      if (!again || repeats === PATIENCE) throw error;
      at.onRepeat();
      await at.breathe();
      latest = await persistently(at, async () => at.client.drafts.get(draft.id));
    }
  }
}

/** What a person was told of an application. */
export interface Submitted {
  readonly draftId: string;
  /** Case number on each receipt that they got. */
  readonly caseNos: readonly string[];
}

/** An application from beginning to receipt, as staff take it at a window; submitted from `tabs` windows of the browser at once. */
export async function apply(at: Surroundings, tabs: number): Promise<Submitted> {
  const draft = await begin(at);
  await save(at, draft, TO_SUBMIT);
  const submit = () => persistently(at, async () => at.client.drafts.submit(draft.id));
  const receipts = await Promise.all(Array.from({ length: tabs }, submit));
  return { draftId: draft.id, caseNos: receipts.map((receipt) => receipt.case.caseNo) };
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Goes on after every failure that may pass. */
async function finished({ breathe, onRepeat }: Surroundings, upload: UploadHandle): Promise<string> {
  for (let repeats = 0; ; repeats += 1) {
    try {
      return (await upload.done).id;
    } catch (error) {
      if (!isYichuangError(error) || !error.retryable || repeats === PATIENCE) throw error;
      onRepeat();
      await breathe();
      upload.resume();
    }
  }
}

/** How a file is sent and looked at. */
export interface Sending {
  /** Leaves the page at half, and goes on from a new one with the same file chosen again. */
  readonly leave: boolean;
  /** Fetches the file and compares it too, not only the digest that the platform names. */
  readonly readBack: boolean;
}

/** Sends until half of the file was acknowledged, then forgets everything as a closed page does; with luck it was done before. */
async function sendHalf(at: Surroundings, draft: Draft, file: File): Promise<void> {
  const page = new AbortController();
  const upload = at.client.uploads.start(file, {
    draftId: draft.id,
    materialCode: "application-form",
    signal: page.signal,
    onProgress: ({ sent, total }) => {
      if (sent >= total / 2) page.abort();
    },
  });
  await finished(at, upload).catch((error: unknown) => {
    if (!isYichuangError(error) || error.kind !== "aborted") throw error;
  });
}

/** Sends a file to a draft of its own, asks what the platform has of it, and throws both away. Answers whether it is the same file, and the only one. */
export async function sendFile(at: Surroundings, bytes: Uint8Array<ArrayBuffer>, how: Sending): Promise<boolean> {
  const { drafts, uploads } = at.client;
  const draft = await begin(at);
  const file = new File([bytes], "申请表.pdf", { type: "application/pdf" });
  if (how.leave) await sendHalf(at, draft, file);
  const there = await persistently(at, async () => drafts.get(draft.id));
  const [uploadId] = [...there.uploads].sort((a, b) => b.offset - a.offset).map(({ id }) => id);
  const options = { draftId: draft.id, materialCode: "application-form" };
  const id = await finished(at, uploads.start(file, { ...options, uploadId: how.leave ? uploadId : undefined }));
  const seen = await persistently(at, async () => drafts.get(draft.id));
  const kept = seen.uploads.find((upload) => upload.id === id);
  const digest = sha256(bytes);
  const same = kept?.complete === true && kept.bytes === bytes.byteLength && kept.sha256 === digest;
  const content = how.readBack ? await persistently(at, async () => uploads.content(id)) : undefined;
  const sameContent = !content || sha256(new Uint8Array(await content.arrayBuffer())) === digest;
  await persistently(at, async () => drafts.delete(draft.id)).catch((error: unknown) => {
    // Its first answer was lost.
    if (!isYichuangError(error) || error.kind !== "not_found") throw error;
  });
  return same && sameContent && seen.uploads.length === 1;
}
