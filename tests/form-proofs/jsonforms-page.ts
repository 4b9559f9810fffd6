import { getExamples } from "@jsonforms/examples";
import type { ExampleDescription } from "@jsonforms/examples";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { html } from "lit";
import type { TemplateResult } from "lit";
import { YichuangElement } from "../../packages/components/src/base/yichuang-element.ts";
import { LocalizeController } from "../../packages/components/src/controllers/localize-controller.ts";
import {
  compileSchema,
  FormController,
  formMessages,
  formStyles,
  validate,
} from "../../packages/components/src/form/index.ts";
import type { FormDefect, JsonSchema, UiElement } from "../../packages/components/src/form/index.ts";

/** What became of one example. */
export interface ExampleReport {
  readonly name: string;
  readonly label: string;
  /** Fields seen on the page, over all its tabs. */
  readonly fields: number;
  /** Why it does not show whole; empty when it does. */
  readonly reasons: readonly string[];
  readonly changed: boolean;
  readonly ajv: boolean | string;
  readonly ours: boolean | string;
}

class ExampleHost extends YichuangElement {
  static override styles = [formStyles];

  readonly defects: FormDefect[] = [];
  readonly form = new FormController(this, {
    words: new LocalizeController(this, formMessages),
    onDefect: (defect) => this.defects.push(defect),
  });

  override render(): TemplateResult {
    return html`<form novalidate>${this.form.renderErrors()}${this.form.renderForm()}</form>`;
  }
}

customElements.define("example-host", ExampleHost);

/** Ajv as the examples are judged by: 2020-12 whatever `$schema` says, all errors, formats of ajv-formats, unknown words passed over. */
function judgeByAjv(schema: JsonSchema, data: unknown): boolean | string {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- CommonJS types, which the bundler resolves
  addFormats.default(ajv);
  try {
    return ajv.validate(schema, data ?? null);
  } catch (error) {
    return (error as Error).message;
  }
}

function judgeByUs(schema: JsonSchema, data: unknown): boolean | string {
  try {
    return validate(compileSchema(schema), data ?? null).length === 0;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Opens each tab and step in turn, also those within, and leaves each field as a person does who only looks. */
async function visitAll(host: ExampleHost): Promise<number> {
  const root = host.renderRoot as ShadowRoot;
  const seen = new Set<string>();
  const fields = new Set<string>();
  for (;;) {
    const inputs = [...root.querySelectorAll<HTMLElement>("input, select, textarea")];
    for (const { id } of inputs) fields.add(id);
    // One example has seven hundred; leaving some of them is as good as leaving all.
    for (const input of inputs.slice(0, 40)) {
      input.focus();
      input.blur();
    }
    await host.updateComplete;
    const tabs = [...root.querySelectorAll<HTMLElement>("[role=tab], .tabs__step")];
    const next = tabs.find((tab) => !seen.has(keyOf(tab)));
    if (!next) return fields.size;
    seen.add(keyOf(next));
    next.click();
    await host.updateComplete;
  }
}

const keyOf = (tab: HTMLElement): string => `${tab.id} ${tab.textContent?.trim() ?? ""}`;

/** Why an example does not show whole, in words. */
function explained({ schema }: ExampleDescription, reasons: readonly string[]): string[] {
  if (reasons.length === 0) return [];
  if (schema === undefined)
    return ["has no schema, which JSON Forms then guesses from the data; a form of the contract always has one"];
  return reasons.map((reason) => reason.replace(/^unknown-control: /, "a place that may hold anything has no field: "));
}

async function run(example: ExampleDescription): Promise<ExampleReport> {
  const schema = { ...example.schema } as JsonSchema;
  delete schema["$schema"];
  const uischema = example.uischema as UiElement | undefined;
  const before = JSON.stringify([example.data, schema, uischema]);
  const host = document.createElement("example-host") as ExampleHost;
  document.body.append(host);
  host.form.load({ schema, uischema, data: example.data as unknown, translate: example.i18n?.translate as never });
  await host.updateComplete;
  const fields = await visitAll(host);
  host.form.state?.validateAll();
  await host.updateComplete;
  const input = JSON.stringify([example.data, schema, uischema]);
  const { state } = host.form;
  // Without data a form of an object begins as an empty one.
  const start = example.data === undefined ? state?.data : (example.data as unknown);
  const given = JSON.stringify(start);
  const hides = JSON.stringify(uischema ?? "").includes('"effect"');
  const kept = JSON.stringify(state?.data);
  const submitted = JSON.stringify(state?.submission);
  const reasons = host.defects
    .filter(({ kind }) => kind !== "unreachable-field" && kind !== "unknown-keyword")
    .map(({ kind, detail }) => `${kind}: ${detail}`);
  host.remove();
  return {
    name: example.name,
    label: example.label,
    fields,
    reasons: explained(example, reasons),
    changed: input !== before || kept !== given || (!hides && submitted !== given),
    ajv: judgeByAjv(schema, start),
    ours: judgeByUs(schema, start),
  };
}

/** Runs all examples, one after another, in this page. */
export async function runExamples(): Promise<ExampleReport[]> {
  const reports: ExampleReport[] = [];
  for (const example of getExamples()) reports.push(await run(example));
  return reports;
}

Object.assign(globalThis, { runExamples });
