import type { Channel, DraftCreation, DraftInput, Item, ProblemError } from "../../schema.ts";
import { isStaff } from "../access.ts";
import type { Caller } from "../access.ts";
import { daysLater } from "../cases/time.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import { problem } from "../problem.ts";
import type { DraftRecord } from "../records.ts";
import { checkedNow, unknownCheckpoints } from "./checked.ts";
import { requireReception } from "./reception.ts";

/** Days without an edit after which a draft is thrown away. */
const DRAFT_DAYS = 30;

/** A draft's version as its ETag. */
export const draftTag = ({ version }: DraftRecord): string => `"v${String(version)}"`;

const isExpired = ({ clock }: SandboxContext, { state, expiresAt }: DraftRecord): boolean =>
  state !== "submitted" && Date.parse(expiresAt) <= clock.now().getTime();

/** Whether the draft is the caller's own, or was begun at a window they sit at. */
const mayOpen = (draft: DraftRecord, caller: Caller): boolean =>
  draft.parent === caller.id ||
  (draft.windowCode !== undefined && isStaff(caller) && caller.staff.windowCodes.includes(draft.windowCode));

/** A draft of the caller's. Throws `not-found` for what is not there or somebody else's, `gone` for one that has expired. */
export function openDraft(context: SandboxContext, id: string, caller: Caller): DraftRecord {
  const draft = context.store.get("drafts", id);
  if (!draft || !mayOpen(draft, caller)) throw problem("not-found");
  if (isExpired(context, draft)) throw problem("gone");
  return draft;
}

/** Drafts that the caller may go on with, newest first. */
export function draftsOf(context: SandboxContext, caller: Caller): DraftRecord[] {
  const all = isStaff(caller) ? context.store.list("drafts") : context.store.list("drafts", caller.id);
  return all
    .filter((draft) => draft.state !== "submitted" && mayOpen(draft, caller) && !isExpired(context, draft))
    .reverse();
}

function channelOf(item: Item, wanted: Channel | undefined, caller: Caller): Channel {
  const channel = wanted ?? (isStaff(caller) ? "window" : "web");
  const fits = isStaff(caller) ? channel === "window" : channel !== "window" && item.channels.includes(channel);
  if (!fits) throw problem("validation", { errors: [{ pointer: "/channel", rule: "channel:offered" }] });
  return channel;
}

function windowOf(item: Item, caller: Caller): string | undefined {
  if (!isStaff(caller)) return undefined;
  const windowCode = item.windowCodes.find((code) => caller.staff.windowCodes.includes(code));
  if (windowCode === undefined)
    throw problem("no-delegation", {
      detail: {
        zh: `“${item.name.text}”不在你所在的窗口办理。`,
        en: `“${item.name.text}” is not taken at your window.`,
      },
    });
  return windowCode;
}

function unknownUploads({ store }: SandboxContext, draftId: string | undefined, input: DraftInput): ProblemError[] {
  const known = new Map(
    (draftId === undefined ? [] : store.list("uploads", draftId)).map((upload) => [upload.id, upload]),
  );
  return (input.materials ?? []).flatMap(({ materialCode, uploadIds }, at) =>
    (uploadIds ?? []).flatMap((id, index) =>
      known.get(id)?.materialCode === materialCode
        ? []
        : [{ pointer: `/materials/${String(at)}/uploadIds/${String(index)}`, rule: "upload:unknown" }],
    ),
  );
}

function repeatedMaterials({ materials = [] }: DraftInput): ProblemError[] {
  const codes = materials.map(({ materialCode }) => materialCode);
  return codes.flatMap((code, index) =>
    codes.indexOf(code) < index
      ? [{ pointer: `/materials/${String(index)}/materialCode`, rule: "material:repeated" }]
      : [],
  );
}

/** What a draft is changed to. It need not be valid, but what it names must be there. `base` stands before the pointers. */
function takeInput(
  context: SandboxContext,
  draft: Pick<DraftRecord, "itemCode" | "checked"> & { readonly id?: string },
  { checkpoints, ...content }: DraftInput,
  caller: Caller,
  base = "",
): Partial<DraftRecord> {
  const errors = [
    ...unknownUploads(context, draft.id, content),
    ...repeatedMaterials(content),
    ...unknownCheckpoints(context, draft.itemCode, checkpoints, caller),
  ];
  if (errors.length)
    throw problem("validation", { errors: errors.map((error) => ({ ...error, pointer: base + error.pointer })) });
  return { ...content, checked: checkedNow(context, draft.checked, checkpoints, caller) };
}

/**
 * Begins an application. The applicant is filled in from who they are; staff begin it at their window, and name the applicant. Throws
 * `not-found` for an item there is none of, `conflict` for one that is not in use, `no-delegation` at a window that does not take it, or without reception 收件 being delegated.
 */
export function createDraft(context: SandboxContext, input: DraftCreation, caller: Caller): DraftRecord {
  const { catalogue, clock, ids, store } = context;
  const item = catalogue.item(input.itemCode, "zh-CN");
  if (!item) throw problem("not-found");
  if (item.state !== "in_use")
    throw problem("conflict", { detail: { zh: "这个事项现在不办理。", en: "The item is not in use." } });
  const channel = channelOf(item, input.channel, caller);
  const windowCode = windowOf(item, caller);
  const given = takeInput(context, { itemCode: item.code }, input.draft ?? {}, caller, "/draft");
  const now = clock.iso();
  const draft: DraftRecord = {
    id: ids.id("d"),
    parent: caller.id,
    itemCode: item.code,
    channel,
    state: "open",
    answers: {},
    data: {},
    materials: [],
    declarations: [],
    ...defined({ windowCode, applicant: caller.applicant }),
    ...given,
    createdAt: now,
    updatedAt: now,
    expiresAt: daysLater(now, DRAFT_DAYS),
    version: 1,
  };
  requireReception(context, draft, caller);
  store.put("drafts", draft);
  return draft;
}

function checkVersion(draft: DraftRecord, ifMatch: string | null): void {
  if (ifMatch === null) throw problem("precondition-required");
  const tags = ifMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (!tags.includes("*") && !tags.includes(draftTag(draft))) throw problem("precondition-failed");
}

/**
 * A draft to be edited; `ifMatch` names the version that is meant, where the edit has to name one. Throws `conflict` for one that is
 * submitted, `precondition-failed` when it was edited since it was read.
 */
export function openForEditing(
  context: SandboxContext,
  id: string,
  caller: Caller,
  ifMatch?: string | null,
): DraftRecord {
  const draft = openDraft(context, id, caller);
  if (draft.state === "submitted")
    throw problem("conflict", { detail: { zh: "这份申请已经提交。", en: "The draft is submitted." } });
  if (ifMatch !== undefined) checkVersion(draft, ifMatch);
  return draft;
}

/** Keeps a new version of a draft. */
export function changeDraft(context: SandboxContext, draft: DraftRecord, change: Partial<DraftRecord>): DraftRecord {
  const now = context.clock.iso();
  const changed: DraftRecord = {
    ...draft,
    ...change,
    updatedAt: now,
    expiresAt: daysLater(now, DRAFT_DAYS),
    version: draft.version + 1,
  };
  context.store.put("drafts", changed);
  return changed;
}

/** Saves a draft: members given replace those that are there. Throws as `openForEditing` does. */
export function updateDraft(
  context: SandboxContext,
  id: string,
  input: DraftInput,
  ifMatch: string | null,
  caller: Caller,
): DraftRecord {
  const draft = openForEditing(context, id, caller, ifMatch);
  return changeDraft(context, draft, takeInput(context, draft, input, caller));
}

function remove({ store }: SandboxContext, draft: DraftRecord): void {
  for (const { id } of store.list("uploads", draft.id)) {
    store.deleteBytes(id);
    store.delete("uploads", id);
  }
  for (const { id } of store.list("signingRequests", draft.id)) store.delete("signingRequests", id);
  store.delete("drafts", draft.id);
}

/** Throws a draft away with its uploads. Throws `conflict` when there is a case of it. */
export function deleteDraft(context: SandboxContext, id: string, caller: Caller): void {
  const draft = openDraft(context, id, caller);
  if (draft.caseNo !== undefined)
    throw problem("conflict", { detail: { zh: "这份草稿已经成为办件。", en: "There is a case of this draft." } });
  remove(context, draft);
}

/** Throws away every draft that expired and has no case. */
export function forgetDrafts(context: SandboxContext): void {
  for (const draft of context.store.list("drafts")) {
    if (draft.caseNo === undefined && isExpired(context, draft)) remove(context, draft);
  }
}
