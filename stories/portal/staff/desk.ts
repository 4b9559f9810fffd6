import type {
  CaseAction,
  CaseState,
  CaseSummary,
  Client,
  Department,
  HandlingStepInput,
  Review,
  Satisfaction,
} from "@yichuang/sdk";
import { isYichuangError } from "@yichuang/sdk";
import type { PortalLanguage } from "../dictionary.ts";
import type { Persona } from "../personas.ts";
import { text } from "../texts.ts";
import { ACTION_FORMS } from "./actions.ts";
import type { ActionValues } from "./actions.ts";
import { loadDetail } from "./detail.ts";
import type { Detail } from "./detail.ts";
import { problemWords } from "./problems.ts";
import { deskText } from "./texts.ts";
import type { DeskTextKey } from "./texts.ts";

/** What of the queue is shown: what waits for the caller, everything, or one state. */
export type QueueFilter = "mine" | "all" | CaseState;

const SAVED_FILE_MS = 60_000;

/** What the desk knows and shows; every change tells the page to render. */
export class Desk {
  tab: "cases" | "reviews" = "cases";
  filter: QueueFilter = "mine";
  persona: Persona | undefined;
  queue: readonly CaseSummary[] = [];
  reviews: readonly Review[] = [];
  departments: readonly Department[] = [];
  detail: Detail | undefined;
  selected: string | undefined;
  /** The action whose form is open. */
  action: CaseAction | undefined;
  /** Rows of the open form's deficiencies. */
  rows = 1;
  /** Ids of the checkpoints ticked for the open case. */
  readonly checked = new Set<string>();
  /** The step chosen for a review, by the review's id. */
  readonly steps = new Map<string, string>();
  /** Something is being carried out. */
  busy = false;
  message: { readonly tone: "good" | "bad"; readonly text: string } | undefined;

  readonly client: Client;
  readonly lang: PortalLanguage;
  readonly #changed: () => void;

  constructor(client: Client, lang: PortalLanguage, changed: () => void) {
    this.client = client;
    this.lang = lang;
    this.#changed = changed;
  }

  say(key: DeskTextKey, params?: Readonly<Record<string, string | number>>): string {
    return deskText(this.lang, key, params);
  }

  stateWord(state: CaseState): string {
    return text(this.lang, `state_${state}`);
  }

  levelWord(level: Satisfaction): string {
    return text(this.lang, level);
  }

  get isCounter(): boolean {
    return this.persona?.scopes.includes("counter") ?? false;
  }

  get isSupervisor(): boolean {
    return this.persona?.scopes.includes("supervisor") ?? false;
  }

  async become(persona: Persona | undefined): Promise<void> {
    this.persona = persona;
    this.client.forgetToken();
    this.#leaveCase();
    this.queue = this.reviews = [];
    this.tab = this.isSupervisor ? "reviews" : "cases";
    this.#changed();
    await this.refresh();
  }

  /** Turns to a tab or a part of the queue. */
  show(change: { tab?: Desk["tab"]; filter?: QueueFilter }): void {
    Object.assign(this, change);
    this.message = undefined;
    this.#changed();
    void this.refresh();
  }

  /** Opens the form of an action, or closes it. */
  toggle(action: CaseAction): void {
    this.action = action === this.action ? undefined : action;
    this.rows = 1;
    this.message = undefined;
    this.#changed();
  }

  addRow(): void {
    this.rows += 1;
    this.#changed();
  }

  check(id: string, holds: boolean): void {
    if (holds) this.checked.add(id);
    else this.checked.delete(id);
    this.#changed();
  }

  chooseStep(reviewId: string, step: string): void {
    this.steps.set(reviewId, step);
    this.#changed();
  }

  /** Reads the queue of the open tab again, and the open case with it unless a form is being filled in. */
  async refresh(): Promise<void> {
    const { persona, tab, filter, selected, client } = this;
    if (!persona) return;
    // An answer that comes after somebody else sat down, or turned elsewhere, is not shown.
    const current = (): boolean => this.persona === persona && this.tab === tab && this.filter === filter;
    await this.#guard(async () => {
      if (tab === "reviews") {
        if (!this.departments.length) this.departments = await client.departments.list();
        const { items } = await client.office.reviews({ limit: 50 });
        const waits = ({ handling }: Review): number => Number(Boolean(handling.allowedSteps?.length));
        // What waits for the caller stands first; the rest keeps the platform's order.
        if (current()) this.reviews = [...items].sort((one, other) => waits(other) - waits(one));
        return;
      }
      const query =
        filter === "mine" || filter === "all"
          ? { all: filter === "all", limit: 50 }
          : { all: true, state: [filter], limit: 50 };
      const { items } = await (this.isCounter ? client.counter.cases(query) : client.office.cases(query));
      if (!current()) return;
      this.queue = items;
      const known = this.detail?.case;
      const entry = items.find(({ caseNo }) => caseNo === selected);
      const moved = known?.caseNo === entry?.caseNo && known?.updatedAt !== entry?.updatedAt;
      if (entry && moved && !this.action) await this.#load(entry.caseNo);
    });
  }

  async open(caseNo: string): Promise<void> {
    this.#leaveCase();
    this.selected = caseNo;
    this.#changed();
    await this.#guard(() => this.#load(caseNo));
  }

  async act(action: CaseAction, values: ActionValues): Promise<void> {
    const form = ACTION_FORMS[action];
    const current = this.detail?.case;
    if (!form || !current) return;
    await this.#carryOut(this.say(`action_${action}`), async () => {
      await form.run(this.client, current, values);
      this.action = undefined;
      this.rows = 1;
      this.checked.clear();
    });
    // Also after a conflict: what is shown is then what holds.
    if (!this.action || this.message?.tone === "bad") await this.#guard(() => this.#load(current.caseNo));
    await this.refresh();
  }

  /** Adds a step to a review's handling; answers whether it was done. */
  async handle(reviewId: string, input: HandlingStepInput): Promise<boolean> {
    const done = await this.#carryOut(this.say(`step_${input.kind}`), async () => {
      await this.client.office.handle(reviewId, input);
      this.steps.delete(reviewId);
    });
    await this.refresh();
    return done;
  }

  async openFile(load: () => Promise<Blob>, name: string): Promise<void> {
    await this.#guard(async () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await load());
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), SAVED_FILE_MS);
    });
  }

  #leaveCase(): void {
    this.detail = this.selected = this.action = this.message = undefined;
    this.rows = 1;
    this.checked.clear();
  }

  async #load(caseNo: string): Promise<void> {
    const detail = await loadDetail(this.client, caseNo);
    if (this.selected === caseNo) this.detail = detail;
  }

  async #carryOut(name: string, work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.message = undefined;
    this.#changed();
    const done = await this.#guard(work);
    this.busy = false;
    if (done) this.message = { tone: "good", text: this.say("doneSo", { action: name }) };
    this.#changed();
    return done;
  }

  /** Puts what goes wrong into words; answers whether nothing did. */
  async #guard(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!isYichuangError(error)) throw error;
      this.message = { tone: "bad", text: problemWords(this, error) };
      return false;
    } finally {
      this.#changed();
    }
  }
}
