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
import { deskText } from "./texts.ts";
import type { DeskTextKey } from "./texts.ts";

/** What the desk knows and shows; every change tells the page to render. */
export class Desk {
  tab: "cases" | "reviews" = "cases";
  onlyMine = true;
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

  get isOffice(): boolean {
    return this.persona?.scopes.includes("office") ?? false;
  }

  get isSupervisor(): boolean {
    return this.persona?.scopes.includes("supervisor") ?? false;
  }

  async become(persona: Persona | undefined): Promise<void> {
    this.persona = persona;
    this.client.forgetToken();
    this.detail = this.selected = this.action = this.message = undefined;
    this.queue = this.reviews = [];
    this.tab = this.isSupervisor ? "reviews" : "cases";
    await this.refresh();
  }

  set(change: { tab?: Desk["tab"]; onlyMine?: boolean; action?: CaseAction | undefined; rows?: number }): void {
    Object.assign(this, change);
    this.#changed();
  }

  /** Reads the queue of the open tab again, and the open case with it. */
  async refresh(): Promise<void> {
    await this.#guard(async () => {
      if (!this.persona) return;
      if (this.tab === "reviews") {
        if (!this.departments.length) this.departments = await this.client.departments.list();
        this.reviews = (await this.client.office.reviews({ limit: 50 })).items;
        return;
      }
      const { client, onlyMine } = this;
      const query = { all: !onlyMine, limit: 50 };
      this.queue = (await (this.isCounter ? client.counter.cases(query) : client.office.cases(query))).items;
    });
  }

  async open(caseNo: string): Promise<void> {
    this.selected = caseNo;
    this.action = this.message = undefined;
    await this.#guard(async () => {
      this.detail = await loadDetail(this.client, caseNo);
    });
  }

  async act(action: CaseAction, values: ActionValues): Promise<void> {
    const form = ACTION_FORMS[action];
    const current = this.detail?.case;
    if (!form || !current || this.busy) return;
    await this.#guard(async () => {
      await form.run(this.client, current, values);
      this.action = undefined;
      this.rows = 1;
      this.detail = await loadDetail(this.client, current.caseNo);
      this.message = { tone: "good", text: this.say("doneSo", { action: this.say(`action_${action}`) }) };
    });
    await this.refresh();
  }

  async handle(reviewId: string, input: HandlingStepInput): Promise<void> {
    if (this.busy) return;
    await this.#guard(async () => {
      await this.client.office.handle(reviewId, input);
      this.message = { tone: "good", text: this.say("doneSo", { action: this.say(`step_${input.kind}`) }) };
    });
    await this.refresh();
  }

  async openFile(load: () => Promise<Blob>, name: string): Promise<void> {
    await this.#guard(async () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await load());
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.#changed();
    try {
      await work();
    } catch (error) {
      if (!isYichuangError(error)) throw error;
      const why = error.problem?.detail ?? error.problem?.title ?? error.kind;
      this.message = { tone: "bad", text: this.say("failed", { why, id: error.supportId ?? "—" }) };
    } finally {
      this.busy = false;
      this.#changed();
    }
  }
}
