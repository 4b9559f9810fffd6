import type {
  CounterResource,
  Client,
  LocalizedText,
  OfficeResource,
  Principal,
  WriteOptions,
  YichuangError,
} from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import type { PortalLanguage } from "../dictionary.ts";
import type { Persona } from "../personas.ts";
import { timeOf } from "./format.ts";
import { isUnanswered, isUnreached, problemWords, unansweredWords, unreadWords } from "./problems.ts";
import type { Detail } from "./rooms/detail.ts";
import { Readings } from "./rooms/shown.ts";
import { deskText } from "./texts.ts";
import type { DeskTextKey } from "./texts.ts";

/** A part of the desk with a place of its own in the navigation. */
export interface Room {
  /** Reads what the room shows, again and again while it is open. */
  load(): Promise<void>;
  render(): TemplateResult;
  /** Turns to what the address names after the room, for example a case; the next load reads it. */
  enter?(rest: string): void;
  /** Reads what is open again, since something has happened to some case. */
  catchUp?(): Promise<void>;
}

/** How a room is made, for whom it is there, and its name in the address and the navigation. */
export interface RoomPlan {
  readonly name: "cases" | "intake" | "figures" | "reviews" | "delegations" | "invitations";
  readonly serves: (desk: Desk) => boolean;
  readonly open: (desk: Desk) => Room;
}

const SAVED_FILE_MS = 60_000;

/** The desk of whoever sits there: which room they are in, and what it says; every change tells the page to render. */
export class Desk {
  readonly persona: Persona | undefined;
  /** Who that is to the platform; once it has said so. */
  me: Principal | undefined;
  room: Room | undefined;
  roomName: RoomPlan["name"] | undefined;
  /** Something is being carried out. */
  busy = false;
  /** When the open room was last read. */
  readAt: Date | undefined;
  /** Why the open room could not be read the last time, in words; undefined where it could. */
  failed: string | undefined;
  message: { readonly tone: "good" | "bad"; readonly text: string } | undefined;

  readonly client: Client;
  readonly lang: PortalLanguage;
  readonly #plans: readonly RoomPlan[];
  readonly #changed: () => void;
  #inFlight = 0;
  readonly #readings = new Readings();
  /** What the desk says is that the last reading failed. */
  #stale = false;
  /** Something happened to a case while the desk was busy. */
  #missed = false;
  /** The keys of what was sent and never answered, by what it was: sent again, it is not done twice. */
  readonly #unanswered = new Map<string, string>();
  /** Ends when whoever sits here gets up. */
  readonly #sitting = new AbortController();

  constructor(
    client: Client,
    lang: PortalLanguage,
    plans: readonly RoomPlan[],
    changed: () => void,
    persona?: Persona,
  ) {
    this.client = client;
    this.lang = lang;
    this.#plans = plans;
    this.#changed = changed;
    this.persona = persona;
  }

  say(key: DeskTextKey, params?: Readonly<Record<string, string | number>>): string {
    return deskText(this.lang, key, params);
  }

  get isCounter(): boolean {
    return this.persona?.scopes.includes("counter") ?? false;
  }

  get isSupervisor(): boolean {
    return this.persona?.scopes.includes("supervisor") ?? false;
  }

  /** The open room is being read. */
  get reading(): boolean {
    return this.#inFlight > 0;
  }

  /** The rooms that are there for whoever sits here. */
  get plans(): readonly RoomPlan[] {
    return this.persona ? this.#plans.filter(({ serves }) => serves(this)) : [];
  }

  /** What both window and department do, as whichever of them this is. */
  get own(): Pick<
    CounterResource & OfficeResource,
    "requestCorrection" | "decide" | "requestPayment" | "waivePayment" | "receiveCustody"
  > {
    return this.isCounter ? this.client.counter : this.client.office;
  }

  /** The department whose power it is, and whose seal a decision carries. */
  department({ case: current }: Detail): LocalizedText {
    return (current.onBehalfOf ?? current.deciding).name;
  }

  changed(): void {
    this.#changed();
  }

  /** Hears of cases from now on, and shows the room that an address names. */
  async open(hash: string): Promise<void> {
    if (this.persona && !this.isSupervisor) void this.guard(() => this.#listen());
    await this.go(hash);
  }

  /** Whoever sits here gets up: nothing more is heard, and nothing more is sent in their name. */
  leave(): void {
    this.#sitting.abort();
  }

  /** Opens the room that an address names, `#cases/NZ…`; the first one where it names none that is there. */
  async go(hash: string): Promise<void> {
    const [name = "", ...rest] = hash.replace(/^#/, "").split("/");
    const plan = this.plans.find((each) => each.name === name) ?? this.plans[0];
    if (!plan) return;
    this.message = this.failed = undefined;
    if (plan.name !== this.roomName) {
      this.roomName = plan.name;
      this.room = plan.open(this);
      this.readAt = undefined;
    }
    this.room?.enter?.(decodeURIComponent(rest.join("/")));
    await this.refresh();
  }

  /** Reads the open room where what it showed is no longer wanted. */
  async readAnew(): Promise<void> {
    this.readAt = this.failed = undefined;
    await this.refresh();
  }

  /**
   * Reads what is shown again. Where that fails, a room that has nothing to show says why in its place; otherwise the desk says as of
   * when it is shown, unless something weightier has been said.
   */
  async refresh(): Promise<void> {
    const { room } = this;
    if (!room) return;
    const isLatest = this.#readings.begin();
    this.#inFlight += 1;
    this.#changed();
    try {
      this.me ??= await this.client.me.get();
      await room.load();
      if (room === this.room && isLatest()) this.#tellRead();
    } catch (error) {
      if (!isYichuangError(error)) throw error;
      if (room === this.room && isLatest()) this.#tellUnread(error);
    } finally {
      this.#inFlight -= 1;
      this.#changed();
    }
  }

  #tellRead(): void {
    this.readAt = new Date();
    this.failed = undefined;
    if (this.#stale) this.message = undefined;
    this.#stale = false;
  }

  #tellUnread(error: YichuangError): void {
    this.failed = unreadWords(this, error);
    if (!this.readAt || (this.message?.tone === "bad" && !this.#stale)) return;
    const text = isUnreached(error) ? this.say("error_stale", { time: timeOf(this, this.readAt) }) : this.failed;
    this.message = { tone: "bad", text };
    this.#stale = true;
  }

  /**
   * Does something once, says that it is done, or what went wrong; answers whether it is. What goes by the options of the work may be
   * tried again, with the same `what`, when no answer came.
   */
  async carryOut(name: string, work: (options: WriteOptions) => Promise<unknown>, what?: string): Promise<boolean> {
    if (this.busy || this.#sitting.signal.aborted) return false;
    this.busy = true;
    this.#stale = false;
    this.message = undefined;
    this.#changed();
    const done = await this.guard(
      () => (what === undefined ? work({}) : this.#keyed(what, work)),
      (desk, error) =>
        what !== undefined && this.isUnanswered(what) ? unansweredWords(desk, error) : problemWords(desk, error),
    );
    this.busy = false;
    if (done) this.message = { tone: "good", text: this.say("doneSo", { action: name }) };
    this.#changed();
    if (this.#missed) void this.#catchUp();
    return done;
  }

  /** Whether this was sent and nobody knows what became of it. */
  isUnanswered(what: string): boolean {
    return this.#unanswered.has(what);
  }

  async #keyed(what: string, work: (options: WriteOptions) => Promise<unknown>): Promise<void> {
    const idempotencyKey = this.#unanswered.get(what);
    this.#unanswered.delete(what);
    try {
      await work({ idempotencyKey });
    } catch (error) {
      const key = isUnanswered(error) && (error.idempotencyKey ?? idempotencyKey);
      if (key) this.#unanswered.set(what, key);
      throw error;
    }
  }

  /** Reads anew as soon as something happens to a case that is with this window or department. */
  async #listen(): Promise<void> {
    const news = this.client.cases.watchAll({ signal: this.#sitting.signal });
    while (!(await news.next()).done) {
      this.#missed = this.busy;
      if (!this.busy) await this.#catchUp();
    }
  }

  async #catchUp(): Promise<void> {
    await this.refresh();
    // An act that began meanwhile ends with it.
    this.#missed = this.busy;
    if (!this.busy) await this.room?.catchUp?.();
  }

  /** Says what is wrong and what to do. */
  complain(text: string): void {
    this.#stale = false;
    this.message = { tone: "bad", text };
    this.#changed();
  }

  /** Puts what goes wrong into words; answers whether nothing did. */
  async guard(work: () => Promise<unknown>, inWords = problemWords): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!isYichuangError(error)) throw error;
      this.#stale = false;
      this.message = { tone: "bad", text: inWords(this, error) };
      return false;
    } finally {
      this.#changed();
    }
  }

  /** Saves a file of the platform on the device. */
  async saveFile(load: () => PromiseLike<Blob>, name: string): Promise<void> {
    await this.guard(async () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await load());
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), SAVED_FILE_MS);
    });
  }
}
