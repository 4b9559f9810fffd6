import type {
  Answers,
  CaseReturn,
  Channel,
  Client,
  Draft,
  Form,
  Guide,
  Locale,
  OnFileDocument,
  Principal,
  Versioned,
} from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { KeptStore } from "../storage/kept-store.ts";
import type { Kept } from "./kept-controller.ts";
import { readKept } from "./kept-controller.ts";

/** What an intake rests on. */
export interface Loaded {
  readonly guide: Guide;
  readonly form: Form;
  /** Who is signed in and may apply: an applicant, or staff at a window. Undefined for everybody else. */
  readonly me: Principal | undefined;
  readonly draft: Versioned<Draft> | undefined;
  /** Whether the draft was found rather than asked for by its id. */
  readonly resumed: boolean;
  /** Why the case of this draft was returned. */
  readonly returned: CaseReturn | undefined;
  readonly answers: Answers | undefined;
  /** What is on file of who is signed in and spares materials of the item. */
  readonly onFile: readonly OnFileDocument[];
  /** What the browser kept of an earlier page, since the platform has not got it. */
  readonly kept: Kept | undefined;
}

/** What is asked for. */
export interface LoadRequest {
  readonly itemCode: string | undefined;
  readonly draftId: string | undefined;
  readonly channel: Channel | undefined;
  /** Begin a new draft though there is an open one. */
  readonly fresh: boolean;
  /** The draft in hand and whose it is: not read again, since there may be changes on their way. */
  readonly inHand: { readonly draft: Versioned<Draft>; readonly owner: string | undefined } | undefined;
  readonly answers: Answers | undefined;
  readonly store: KeptStore;
}

interface Options {
  readonly signal: AbortSignal;
  readonly locale: Locale;
}

/** Tells callers apart, so that nothing of one is shown to another. */
export function ownerOf(me: Principal | undefined): string | undefined {
  if (!me) return undefined;
  const { applicant, staff, displayName } = me;
  return staff?.workNo ?? (applicant ? `${applicant.certificate.type} ${applicant.certificate.number}` : displayName);
}

/** Reads guide, form, who is signed in, and their draft. Nobody signed in is no error: then there is no draft. */
export async function loadIntake(client: Client, request: LoadRequest, options: Options): Promise<Loaded> {
  const asked = request.draftId === undefined ? undefined : client.drafts.get(request.draftId, options);
  // Without an item the draft says which; it is awaited again below.
  const itemCode = request.itemCode ?? (await asked)?.itemCode ?? "";
  const [open, form, me] = await Promise.all([
    client.items.guide(itemCode, {}, options),
    client.items.form(itemCode, options),
    whoIs(client, options),
  ]);
  // The checkpoints for the counter are in nobody else's guide.
  const guide = me?.staff ? await client.items.guide(itemCode, {}, { ...options, asStaff: true }) : open;
  const { inHand, fresh, store } = request;
  const kept = inHand && inHand.owner === ownerOf(me) ? inHand.draft : undefined;
  const found = kept ?? (await asked) ?? (me ? await openDraft(client, itemCode, request, me, options) : undefined);
  const returned =
    found?.state === "returned" && found.caseNo ? await client.cases.get(found.caseNo, options) : undefined;
  const onFile = me?.applicant ? await documentsOnFile(client, itemCode, options) : [];
  return {
    guide,
    form,
    me,
    onFile,
    draft: found,
    resumed: found !== undefined && kept === undefined && asked === undefined,
    returned: returned?.returned,
    answers: request.answers,
    kept: fresh || kept ? undefined : await readKept(store, itemCode, ownerOf(me)),
  };
}

async function whoIs(client: Client, options: Options): Promise<Principal | undefined> {
  try {
    const me = await client.me.get(options);
    return me.scopes.includes("applicant") || me.scopes.includes("counter") ? me : undefined;
  } catch (error) {
    if (isYichuangError(error) && error.kind === "unauthenticated") return undefined;
    throw error;
  }
}

/** Where they cannot be read everything is asked for, as if there were none: the platform still takes from file what was left out. */
async function documentsOnFile(client: Client, item: string, options: Options): Promise<readonly OnFileDocument[]> {
  try {
    return (await client.onFile.list({ item, limit: 100 }, options)).items;
  } catch (error) {
    if (options.signal.aborted) throw error;
    return [];
  }
}

/** The newest draft of this item that its applicant may go on with. At a window everybody who comes gets a new one. */
async function openDraft(
  client: Client,
  itemCode: string,
  { fresh }: LoadRequest,
  me: Principal,
  options: Options,
): Promise<Versioned<Draft> | undefined> {
  if (fresh || !me.applicant) return undefined;
  const { items } = await client.drafts.list({ limit: 50 }, options);
  const open = items.find((draft) => draft.itemCode === itemCode && draft.channel !== "window");
  return open && client.drafts.get(open.id, options);
}
