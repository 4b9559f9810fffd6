import type { Channel, Client, Draft, DraftInput, SignatureInput, Versioned } from "@yichuang/sdk";
import { createIdempotencyKey, isYichuangError } from "@yichuang/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { timers } from "../controllers/timers.ts";

/** Milliseconds after the last change until the draft is saved. */
export const SAVE_PAUSE = 1500;

/** Milliseconds until a save that failed is tried again by itself. */
export const RETRY_PAUSE = 15_000;

/** Tells the other pages of this browser which version of which draft was saved; nothing else of it. */
const CHANNEL = "yichuang.drafts.v1";

/**
 * Where what was filled in is. `local`: in this page only, nobody is signed in. `changed`: about to be saved. `conflict`: another
 * tab or device saved in between. `closed`: it has become a case already.
 */
export type SaveState =
  "idle" | "local" | "changed" | "saving" | "saved" | "failed" | "conflict" | "signed_out" | "closed";

/** Parts of an application that the platform keeps only whole. */
export type UnkeptPart = "applicant" | "delivery";

interface SavedElsewhere {
  readonly id: string;
  readonly etag: string | undefined;
}

/** What the controller needs of its host. */
export interface DraftOptions {
  readonly client: () => Client | undefined;
  readonly itemCode: () => string;
  readonly channel: () => Channel | undefined;
  /** What was begun and can be kept only once it is whole, so that it stands in the page alone. */
  readonly unkept: () => UnkeptPart | undefined;
  /** All that is to be kept, as it is now; `final`: as it is to be submitted. */
  readonly content: (final: boolean) => DraftInput;
  /** Whether what the platform has not got outlives the page. */
  readonly safe: () => boolean;
  readonly onSaved: (draft: Versioned<Draft>, at: Date) => void;
  /** Another page or device saved a newer version, and nothing here is unsaved. */
  readonly onNewer: (draft: Versioned<Draft>) => void;
  /** The platform has thrown the draft away, and its files with it. */
  readonly onLost: () => void;
}

/**
 * Keeps a draft on the platform: saves a moment after each change and when told to, one save at a time, each on the version read
 * last. Says truthfully where what was typed is, and asks before a page with anything unsaved is left.
 */
export class DraftController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftOptions;
  #draft: Versioned<Draft> | undefined;
  #state: SaveState = "idle";
  #error: unknown;
  #savedAt: Date | undefined;
  #signedIn = false;
  #dirty = false;
  #final = false;
  /** Counts the drafts that were taken up, so that an answer about one before is not taken for this one's. */
  #turn = 0;
  #timer: number | undefined;
  #running: Promise<boolean> | undefined;
  /** The content of a save whose answer was lost: it may have been kept. */
  #lost: DraftInput | undefined;
  #others: BroadcastChannel | undefined;
  // One key for the creation however often it is tried: a lost answer makes no second draft.
  #key = createIdempotencyKey();

  constructor(host: ReactiveControllerHost, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The draft as the platform answered it last; none before the first save. */
  get draft(): Versioned<Draft> | undefined {
    return this.#draft;
  }

  get state(): SaveState {
    return this.#state;
  }

  get error(): unknown {
    return this.#error;
  }

  /** When the platform last kept everything. */
  get savedAt(): Date | undefined {
    return this.#savedAt;
  }

  /** What stands in the page alone until it is whole. */
  get unkept(): UnkeptPart | undefined {
    return this.#state === "closed" ? undefined : this.#options.unkept();
  }

  /** Whether something was changed that the platform has not kept. */
  get unsaved(): boolean {
    return this.#dirty || this.#running !== undefined || this.unkept !== undefined;
  }

  hostConnected(): void {
    addEventListener("beforeunload", this.#handleLeave);
    addEventListener("online", this.#handleOnline);
    document.addEventListener("visibilitychange", this.#handleVisible);
    this.#others = new BroadcastChannel(CHANNEL);
    this.#others.addEventListener("message", this.#handleOther);
  }

  hostDisconnected(): void {
    removeEventListener("beforeunload", this.#handleLeave);
    removeEventListener("online", this.#handleOnline);
    document.removeEventListener("visibilitychange", this.#handleVisible);
    this.#others?.close();
    this.#others = undefined;
    if (this.#dirty) void this.flush();
    this.#stopTimer();
  }

  /** Starts from a draft of the platform's, or from none. What was changed and not saved is forgotten. */
  adopt(draft: Versioned<Draft> | undefined): void {
    this.#stopTimer();
    this.#turn++;
    this.#running = undefined;
    this.#draft = draft;
    this.#dirty = false;
    this.#lost = undefined;
    this.#error = undefined;
    if (!draft) this.#key = createIdempotencyKey();
    this.#savedAt = draft && new Date(draft.updatedAt);
    this.#set(draft?.state === "submitted" ? "closed" : draft ? "saved" : "idle");
  }

  /** Says whether there is somebody to save for. What was typed before is saved soon after they signed in. */
  setSignedIn(signedIn: boolean): void {
    this.#signedIn = signedIn;
    if (!this.#dirty) return;
    if (signedIn) this.#later(SAVE_PAUSE);
    this.#set(signedIn ? "changed" : "local");
  }

  /** Something was changed. */
  change(): void {
    this.#dirty = true;
    if (this.#state === "conflict" || this.#state === "closed") return;
    if (!this.#signedIn) {
      this.#set("local");
      return;
    }
    if (this.#state !== "saving") this.#set("changed");
    this.#later(SAVE_PAUSE);
  }

  /**
   * Saves now whatever is unsaved, and begins a draft where there is none.
   * @returns whether the platform has everything
   */
  async flush(options: { final?: boolean } = {}): Promise<boolean> {
    this.#stopTimer();
    if (options.final) this.#dirty = this.#final = true;
    if (!this.#signedIn || this.#state === "conflict" || this.#state === "closed") return false;
    if (this.#running) return this.#running;
    const running = this.#run().finally(() => {
      if (this.#running === running) this.#running = undefined;
      this.#host.requestUpdate();
    });
    this.#running = running;
    return running;
  }

  /**
   * Saves what is to be submitted, and signs it.
   * @throws YichuangError what keeps it from being saved or signed
   */
  async sign(input: SignatureInput): Promise<void> {
    const turn = this.#turn;
    const saved = await this.flush({ final: true });
    const client = this.#options.client();
    const known = this.#draft;
    if (turn !== this.#turn) return;
    if (!client || !known || !saved) throw this.#error;
    try {
      const signed = await client.drafts.sign(known, input);
      if (turn === this.#turn) this.#take(signed);
    } catch (error) {
      if (isYichuangError(error) && error.kind === "precondition_failed") this.conflict();
      throw error;
    }
  }

  /**
   * Reads the draft again after it was signed elsewhere. An edit made elsewhere meanwhile is treated as everywhere.
   * @throws YichuangError
   */
  async readSignature(): Promise<void> {
    const client = this.#options.client();
    const known = this.#draft;
    if (!client || !known) return;
    const there = await client.drafts.get(known.id);
    if (this.#draft === known) this.#meet(there, known);
  }

  /** What stands here was changed from another version than the platform has now. */
  conflict(): void {
    this.#stopTimer();
    this.#dirty = true;
    this.#set("conflict");
  }

  /** After a conflict: the draft as the platform has it; what was typed here is given up. */
  async takeLatest(): Promise<Versioned<Draft> | undefined> {
    const latest = await this.#latest();
    if (latest) this.adopt(latest);
    return latest;
  }

  /** After a conflict: saves what stands here over what the platform has. */
  async keepMine(): Promise<boolean> {
    const latest = await this.#latest();
    if (!latest) return false;
    this.#draft = latest;
    this.#dirty = true;
    this.#lost = undefined;
    this.#set("changed");
    return this.flush();
  }

  /** Looks whether the draft was saved elsewhere, before somebody goes on with an old one. */
  async #lookElsewhere(): Promise<void> {
    const client = this.#options.client();
    const known = this.#draft;
    if (!client || !known || !this.#signedIn || this.#busy) return;
    const there = await client.drafts.get(known.id).catch(() => undefined);
    if (!there || there.etag === known.etag || this.#draft !== known || this.#busy) return;
    this.#meet(there, known);
  }

  /** Takes in what the platform has by now: a signature, another person's edit, or the end. */
  #meet(there: Versioned<Draft>, known: Versioned<Draft>): void {
    if (there.state === "submitted") {
      this.#draft = there;
      this.#dirty = false;
      this.#set("closed");
    } else if (contentOf(there) === contentOf(known)) this.#take(there);
    else if (this.unsaved) this.conflict();
    else this.#options.onNewer(there);
  }

  /** Another version with the same content: what was changed here goes on from it. */
  #take(draft: Versioned<Draft>): void {
    this.#draft = draft;
    this.#host.requestUpdate();
  }

  /** Whether a save is under way, or the next word is a person's or the platform's. */
  get #busy(): boolean {
    return this.#running !== undefined || this.#state === "conflict" || this.#state === "closed";
  }

  async #latest(): Promise<Versioned<Draft> | undefined> {
    const client = this.#options.client();
    const turn = this.#turn;
    if (!client || !this.#draft) return undefined;
    try {
      const latest = await client.drafts.get(this.#draft.id);
      return turn === this.#turn ? latest : undefined;
    } catch (error) {
      this.#error = error;
      this.#host.requestUpdate();
      return undefined;
    }
  }

  async #run(): Promise<boolean> {
    if (!this.#dirty && this.#draft) return true;
    const turn = this.#turn;
    while (this.#dirty || !this.#draft) {
      const content = this.#options.content(this.#final);
      this.#dirty = this.#final = false;
      this.#set("saving");
      try {
        await this.#send(content, turn);
      } catch (error) {
        if (turn !== this.#turn) return false;
        this.#dirty = true;
        this.#fail(error, content);
        return false;
      }
      if (turn !== this.#turn || this.state === "conflict" || this.state === "closed") return false;
    }
    this.#stopTimer();
    this.#savedAt = timers.now();
    this.#error = undefined;
    this.#set("saved");
    this.#others?.postMessage({ id: this.#draft.id, etag: this.#draft.etag } satisfies SavedElsewhere);
    this.#options.onSaved(this.#draft, this.#savedAt);
    return true;
  }

  async #send(content: DraftInput, turn: number): Promise<void> {
    const client = this.#options.client();
    if (!client) throw new Error("No client");
    if (!this.#draft) {
      const channel = this.#options.channel();
      const creation = { itemCode: this.#options.itemCode(), ...(channel && { channel }) };
      const begun = await client.drafts.create(creation, { idempotencyKey: this.#key });
      if (turn !== this.#turn) return;
      this.#draft = begun;
    } else if (this.#lost) {
      await this.#recover(client, this.#draft, this.#lost);
      if (turn !== this.#turn || this.#state === "conflict") return;
    }
    const saved = await client.drafts.update(this.#draft, content);
    if (turn === this.#turn) this.#draft = saved;
  }

  /** After a lost answer: whether the version there is the one known, or the one that was sent. */
  async #recover(client: Client, known: Versioned<Draft>, sent: DraftInput): Promise<void> {
    const there = await client.drafts.get(known.id);
    if (this.#draft !== known) return;
    this.#lost = undefined;
    const ours = (["data", "materials", "answers"] as const).every(
      (name) => JSON.stringify(there[name]) === JSON.stringify(sent[name]),
    );
    if (there.etag !== known.etag && !ours) {
      this.#dirty = true;
      this.#set("conflict");
      return;
    }
    this.#draft = there;
  }

  #fail(error: unknown, content: DraftInput): void {
    const kind = isYichuangError(error) ? error.kind : "unexpected";
    this.#error = error;
    if (kind === "aborted") return;
    if (
      kind === "network" ||
      kind === "not_loaded" ||
      kind === "timeout" ||
      kind === "gateway" ||
      kind === "unavailable"
    ) {
      this.#lost = content;
      this.#later(RETRY_PAUSE);
    }
    if (kind === "precondition_failed") this.#set("conflict");
    else if (kind === "unauthenticated") this.#set("signed_out");
    else if (kind === "conflict") void this.#look();
    else {
      if (kind === "not_found") this.#forget();
      this.#set("failed");
    }
  }

  /** A draft that takes no edit: it was submitted, here or elsewhere, or something is wrong with it. */
  async #look(): Promise<void> {
    const there = await this.#latest();
    if (there?.state === "submitted") {
      this.#draft = there;
      this.#dirty = false;
      this.#set("closed");
    } else this.#set("failed");
  }

  #forget(): void {
    this.#draft = undefined;
    this.#key = createIdempotencyKey();
    this.#options.onLost();
  }

  #set(state: SaveState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #later(milliseconds: number): void {
    this.#stopTimer();
    this.#timer = timers.set(() => void this.flush(), milliseconds);
  }

  #stopTimer(): void {
    if (this.#timer !== undefined) timers.clear(this.#timer);
    this.#timer = undefined;
  }

  readonly #handleOnline = (): void => {
    if (this.#state === "failed") void this.flush();
  };

  readonly #handleVisible = (): void => {
    if (document.visibilityState === "visible") void this.#lookElsewhere();
  };

  readonly #handleOther = ({ data }: MessageEvent<SavedElsewhere>): void => {
    if (data.id === this.#draft?.id && data.etag !== this.#draft.etag) void this.#lookElsewhere();
  };

  readonly #handleLeave = (event: BeforeUnloadEvent): void => {
    if (!this.unsaved || this.#options.safe()) return;
    event.preventDefault();
    // Older engines ask only for this.
    event.returnValue = "";
  };
}

/** What an edit changes; a signature and the version are none of it. */
function contentOf(draft: Versioned<Draft>): string {
  const { itemCode, applicant, answers, data, materials, declarations, delivery, contact, commitment } = draft;
  const checked = draft.checkpoints?.map(({ id }) => id);
  const content = [itemCode, applicant, answers, data, materials, declarations, delivery, contact, commitment, checked];
  return JSON.stringify(content);
}
