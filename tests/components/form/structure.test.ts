import { expect, fixture, fixtureCleanup, html } from "@open-wc/testing";
import { resetMouse, sendKeys } from "@web/test-runner-commands";
import { textRenderer } from "../../../packages/components/src/form/fields/text-fields.ts";
import type {
  FieldRenderer,
  FormDefinition,
  JsonSchema,
  UiElement,
} from "../../../packages/components/src/form/index.ts";
import { expectAccessible } from "../axe.ts";
import { textOf } from "./form-host.ts";
import type { FormHost } from "./form-host.ts";

const list: JsonSchema = {
  type: "object",
  properties: {
    people: {
      type: "array",
      title: "人员",
      maxItems: 3,
      items: {
        type: "object",
        title: "人员",
        required: ["name"],
        properties: {
          name: { type: "string", title: "姓名" },
          duty: { type: "string", title: "岗位", default: "店员" },
        },
      },
    },
    tags: { type: "array", title: "标签", items: { type: "string", title: "标签" } },
  },
};

async function open(definition: FormDefinition, lang = "zh-CN"): Promise<FormHost> {
  const host = await fixture<FormHost>(html`<form-host lang=${lang}></form-host>`);
  host.form.load(definition);
  await host.updateComplete;
  return host;
}

const value = (host: FormHost, pointer: string): unknown => host.form.state?.value(pointer);
const button = (host: FormHost, action: string, item = 0): HTMLButtonElement =>
  host.harness.root.querySelectorAll<HTMLButtonElement>(`[data-action="${action}"]`)[item] as HTMLButtonElement;
const theNextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function press(host: FormHost, element: HTMLElement, key = "Enter"): Promise<void> {
  element.focus();
  await sendKeys({ press: key });
  await host.updateComplete;
  await theNextTask();
}

const names = (host: FormHost): unknown[] => (value(host, "/people") as { name?: string }[]).map(({ name }) => name);
const said = (host: FormHost): string[] =>
  [...host.harness.root.querySelectorAll("[role=status]")].map(textOf).filter(Boolean);
const abc = { people: [{ name: "甲" }, { name: "乙" }, { name: "丙" }] };

afterEach(async () => {
  fixtureCleanup();
  await resetMouse();
});

describe("a list of objects", () => {
  it("adds an item with its defaults, goes to its first field, and says so", async () => {
    const host = await open({ schema: list });
    await press(host, button(host, "add-item"));
    expect(value(host, "/people")).to.deep.equal([{ duty: "店员" }]);
    expect(host.harness.active).to.equal(host.harness.input("姓名"));
    expect(said(host)).to.include("已添加人员第 1 项");
  });

  it("takes an item out with what was typed in it, and goes to the next", async () => {
    const host = await open({ schema: list, data: abc });
    await press(host, button(host, "remove", 1));
    expect(names(host)).to.deep.equal(["甲", "丙"]);
    expect(host.harness.active).to.equal(button(host, "remove", 1));
    expect(said(host)).to.include("已删除人员第 2 项");
  });

  it("moves an item by button and the focus with it", async () => {
    const host = await open({ schema: list, data: abc });
    await press(host, button(host, "down", 0));
    expect(names(host)).to.deep.equal(["乙", "甲", "丙"]);
    expect(host.harness.active).to.equal(button(host, "down", 1));
    await press(host, button(host, "down", 1));
    expect(names(host)).to.deep.equal(["乙", "丙", "甲"]);
    expect(host.harness.active).to.equal(button(host, "up", 2));
    expect(said(host)).to.include("人员第 2 项已移到第 3 位");
  });

  it("moves the item in which one types by Alt and an arrow key", async () => {
    const host = await open({ schema: list, data: abc });
    const input = host.harness.root.querySelectorAll<HTMLInputElement>("[data-item] input")[4] as HTMLInputElement;
    input.focus();
    await sendKeys({ down: "Alt" });
    await sendKeys({ press: "ArrowUp" });
    await sendKeys({ up: "Alt" });
    await host.updateComplete;
    await theNextTask();
    expect(names(host)).to.deep.equal(["甲", "丙", "乙"]);
    expect((host.harness.active as HTMLInputElement).value).to.equal("丙");
  });

  it("tells what is missing at the item, and takes the error along when it moves", async () => {
    const host = await open({ schema: list, data: { people: [{ name: "甲" }, {}] } });
    host.form.state?.validateAll();
    await host.updateComplete;
    const errors = () =>
      [...host.harness.root.querySelectorAll(".field__error")].map((each) => each.closest("[data-item]"));
    expect(errors().map((each) => (each as HTMLElement).dataset["item"])).to.deep.equal(["1"]);
    await press(host, button(host, "up", 1));
    expect(errors().map((each) => (each as HTMLElement).dataset["item"])).to.deep.equal(["0"]);
  });

  it("takes no more than the schema allows", async () => {
    const host = await open({ schema: list, data: abc });
    expect(button(host, "add-item").disabled).to.equal(true);
  });

  it("leaves what it does not show as it was", async () => {
    const data = { people: [{ name: "甲", more: { kept: [1, 2] } }] };
    const host = await open({ schema: list, data });
    const input = host.harness.input("姓名");
    input.focus();
    await sendKeys({ type: "x" });
    expect(value(host, "/people")).to.deep.equal([{ name: "甲x", more: { kept: [1, 2] } }]);
  });

  it("is accessible empty, filled in and in error", async () => {
    const host = await open({ schema: list });
    await expectAccessible(host);
    host.form.load({ schema: list, data: { people: [{}, { name: "乙" }], tags: ["a", "b"] } });
    host.form.state?.validateAll();
    await host.updateComplete;
    await expectAccessible(host);
  });
});

describe("a list of plain values", () => {
  it("has a row for each, to be typed in, moved and taken out", async () => {
    const host = await open({ schema: list, data: { tags: ["a", "b"] } });
    await press(host, button(host, "down", 0));
    expect(value(host, "/tags")).to.deep.equal(["b", "a"]);
    await press(host, button(host, "add-item", 1));
    await sendKeys({ type: "c" });
    expect(value(host, "/tags")).to.deep.equal(["b", "a", "c"]);
  });
});

describe("alternatives", () => {
  const schema: JsonSchema = {
    type: "object",
    properties: {
      place: {
        title: "场所",
        oneOf: [
          {
            title: "自有",
            type: "object",
            required: ["deed"],
            properties: { deed: { type: "string", title: "证号" } },
          },
          {
            title: "租赁",
            type: "object",
            required: ["owner"],
            properties: { owner: { type: "string", title: "出租人" } },
          },
        ],
      },
    },
  };

  async function choose(host: FormHost, index: number): Promise<void> {
    const select = host.harness.input("场所") as unknown as HTMLSelectElement;
    select.value = String(index);
    select.dispatchEvent(new Event("change"));
    await host.updateComplete;
  }

  it("show the fields of the one that the data are", async () => {
    const host = await open({ schema, data: { place: { owner: "某" } } });
    expect(host.harness.has("出租人")).to.equal(true);
    expect(host.harness.has("证号")).to.equal(false);
  });

  it("keep what was filled in for the other and give it back", async () => {
    const host = await open({ schema, data: { place: { owner: "某" } } });
    await choose(host, 0);
    expect(value(host, "/place")).to.deep.equal({});
    await choose(host, 1);
    expect(value(host, "/place")).to.deep.equal({ owner: "某" });
  });

  it("tell what the chosen one lacks", async () => {
    const host = await open({ schema });
    await choose(host, 1);
    host.form.state?.validateAll();
    await host.updateComplete;
    expect(host.harness.description(host.harness.input("出租人"))).to.equal("有误：请填写出租人");
    await expectAccessible(host);
  });
});

describe("an object within itself", () => {
  it("is begun when asked for, level by level", async () => {
    const schema: JsonSchema = {
      type: "object",
      properties: { name: { type: "string", title: "名称" }, part: { $ref: "#", title: "下级" } },
    };
    const host = await open({ schema });
    expect(host.harness.root.querySelectorAll("input").length).to.equal(1);
    const begin = [...host.harness.root.querySelectorAll("button")].find((each) => textOf(each) === "填写下级");
    await press(host, begin as HTMLElement);
    expect(host.harness.root.querySelectorAll("input").length).to.equal(2);
    expect(value(host, "/part")).to.deep.equal({});
  });
});

describe("a combobox", () => {
  const schema: JsonSchema = {
    type: "object",
    properties: { town: { title: "镇", enum: Array.from({ length: 30 }, (_, index) => `第${index + 1}镇`) } },
  };
  const options = (host: FormHost): string[] => [...host.harness.root.querySelectorAll("[role=option]")].map(textOf);

  it("narrows its list as one types and takes the marked answer by Enter", async () => {
    const host = await open({ schema });
    const input = host.harness.input("镇");
    input.focus();
    await sendKeys({ type: "12" });
    await host.updateComplete;
    expect(options(host)).to.deep.equal(["第12镇"]);
    expect(input.getAttribute("aria-expanded")).to.equal("true");
    expect(
      host.harness.root.getElementById(input.getAttribute("aria-activedescendant") ?? "")?.textContent?.trim(),
    ).to.equal("第12镇");
    await expectAccessible(host);
    await sendKeys({ press: "Enter" });
    await host.updateComplete;
    expect(value(host, "/town")).to.equal("第12镇");
    expect(input.value).to.equal("第12镇");
    expect(input.getAttribute("aria-expanded")).to.equal("false");
    expect(host.submissions).to.equal(0);
  });

  it("is walked by the arrow keys and closed by Escape", async () => {
    const host = await open({ schema });
    const input = host.harness.input("镇");
    input.focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) await sendKeys({ press: key });
    await host.updateComplete;
    expect(input.getAttribute("aria-activedescendant")).to.match(/-list-1$/);
    await sendKeys({ press: "Escape" });
    await host.updateComplete;
    expect(options(host)).to.deep.equal([]);
    expect(value(host, "/town")).to.equal(undefined);
  });

  it("keeps on the screen what is no answer, and says so", async () => {
    const host = await open({ schema });
    const input = host.harness.input("镇");
    input.focus();
    await sendKeys({ type: "无此" });
    await sendKeys({ press: "Tab" });
    await host.updateComplete;
    expect(input.value).to.equal("无此");
    expect(host.harness.description(input)).to.equal("有误：列表中没有这一项，请从列表中选择镇");
  });

  it("does not look while an input method composes", async () => {
    const host = await open({ schema });
    const input = host.harness.input("镇");
    input.focus();
    input.value = "di";
    input.dispatchEvent(new InputEvent("input", { isComposing: true }));
    await host.updateComplete;
    expect(options(host)).to.deep.equal([]);
    input.value = "第3";
    input.dispatchEvent(new CompositionEvent("compositionend"));
    await host.updateComplete;
    expect(options(host)[0]).to.equal("第3镇");
  });
});

describe("a period", () => {
  it("says when its end is before its start", async () => {
    const date = { type: "string", format: "date" };
    const schema: JsonSchema = {
      type: "object",
      properties: {
        period: {
          type: "object",
          title: "期间",
          properties: { from: { ...date, title: "开始" }, to: { ...date, title: "结束" } },
        },
      },
    };
    const uischema = { type: "Control", scope: "#/properties/period", options: { format: "daterange" } } as UiElement;
    const host = await open({ schema, uischema, data: { period: { from: "2026-12-01", to: "2026-11-01" } } });
    expect(host.form.state?.validateAll().map(({ rule, pointer }) => `${pointer} ${rule}`)).to.deep.equal([
      "/period/to dateRange",
    ]);
    host.form.state?.setValue("/period/to", "2026-12-02");
    expect(host.form.state?.valid).to.equal(true);
  });
});

describe("times", () => {
  it("are written as their format asks, in the time of China", async () => {
    const schema: JsonSchema = {
      type: "object",
      properties: {
        at: { type: "string", format: "date-time", title: "时间" },
        opens: { type: "string", format: "time", title: "开门" },
      },
    };
    const host = await open({ schema, data: { at: "2026-11-22T06:05:00Z" } });
    expect(host.harness.input("时间").value).to.equal("2026-11-22T14:05");
    const opens = host.harness.input("开门");
    opens.value = "08:30";
    opens.dispatchEvent(new InputEvent("input"));
    expect(value(host, "/opens")).to.equal("08:30:00+08:00");
    expect(host.form.state?.valid).to.equal(true);
  });
});

describe("a signature", () => {
  it("can be given by typing one's name and confirming it", async () => {
    const schema: JsonSchema = { type: "object", properties: { sign: { type: "string", title: "签名" } } };
    const uischema = { type: "Control", scope: "#/properties/sign", options: { format: "signature" } } as UiElement;
    const host = await open({ schema, uischema });
    await import("../../../packages/components/src/form/fields/signature-surface.ts");
    await theNextTask();
    await press(host, button(host, "signature-way"));
    await sendKeys({ type: "Wang" });
    await press(host, button(host, "sign"));
    expect(value(host, "/sign")).to.match(/^data:image\/png;base64,/);
    expect(said(host)).to.include("已签名");
    await expectAccessible(host);
    await press(host, button(host, "clear"));
    expect(value(host, "/sign")).to.equal(undefined);
  });
});

describe("categories within a form", () => {
  const schema: JsonSchema = {
    type: "object",
    required: ["b"],
    properties: { a: { type: "string", title: "甲" }, b: { type: "string", title: "乙" } },
  };
  const category = (label: string, name: string) => ({
    type: "Category",
    label,
    elements: [{ type: "Control", scope: `#/properties/${name}` }],
  });
  const uischema = {
    type: "VerticalLayout",
    elements: [{ type: "Categorization", elements: [category("第一", "a"), category("第二", "b")] }],
  } as unknown as UiElement;

  it("are tabs, walked by arrow keys", async () => {
    const host = await open({ schema, uischema });
    const tabs = () => [...host.harness.root.querySelectorAll<HTMLElement>("[role=tab]")];
    tabs()[0]?.focus();
    await sendKeys({ press: "ArrowRight" });
    await host.updateComplete;
    await theNextTask();
    expect(tabs()[1]?.getAttribute("aria-selected")).to.equal("true");
    expect(host.harness.active).to.equal(tabs()[1]);
    expect(host.harness.has("乙")).to.equal(true);
    await expectAccessible(host);
  });

  it("open where the error summary leads", async () => {
    const host = await open({ schema, uischema });
    host.form.state?.validateAll();
    await host.updateComplete;
    expect(host.harness.root.querySelectorAll("[role=tab]")[1]?.textContent).to.contain("（1 处要改）");
    host.harness.summary?.querySelector("a")?.click();
    await theNextTask();
    await theNextTask();
    expect(host.harness.active).to.equal(host.harness.input("乙"));
  });
});

describe("words of the form's own", () => {
  it("come from its translate hook by the keys of JSON Forms", async () => {
    const words: Record<string, string> = {
      "a.label": "Name",
      "a.description": "As on the card",
      "b.x": "First",
      "g.label": "Group",
    };
    const host = await open({
      schema: {
        type: "object",
        properties: { a: { type: "string", title: "甲" }, b: { title: "乙", enum: ["x", "y"] } },
      },
      uischema: {
        type: "Group",
        label: "组",
        i18n: "g",
        elements: [
          { type: "Control", scope: "#/properties/a" },
          { type: "Control", scope: "#/properties/b" },
        ],
      },
      translate: (key, fallback) => words[key] ?? fallback,
    });
    expect(host.harness.description(host.harness.input("Name"))).to.equal("As on the card");
    expect(textOf(host.harness.group("Group"))).to.contain("First");
  });
});

describe("a form of 200 fields and 20 rules", () => {
  const count = 200;
  const properties = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `f${index}`,
      { type: "string", title: `第 ${index} 项`, minLength: 2 },
    ]),
  );
  const uischema = {
    type: "VerticalLayout",
    elements: Array.from({ length: count }, (_, index) => ({
      type: "Control",
      scope: `#/properties/f${index}`,
      ...(index > 0 && index % 10 === 0
        ? {
            rule: {
              effect: "SHOW",
              condition: { scope: "#/properties/f0", schema: { not: { const: `hide ${index}` } } },
            },
          }
        : index === 5 || index === 7
          ? { rule: { effect: "DISABLE", condition: { scope: "#/properties/f1", schema: { const: "x" } } } }
          : {}),
    })),
  } as unknown as UiElement;

  it("draws with a keystroke only the fields that change", async () => {
    const drawn: string[] = [];
    const counting: FieldRenderer = {
      test: (control) => (control.type === "string" ? 50 : 0),
      render: (field) => {
        drawn.push(field.control.pointer);
        return textRenderer.render(field);
      },
    };
    const host = await fixture<FormHost>(html`<form-host></form-host>`);
    host.fields.push(counting);
    host.form.load({ schema: { type: "object", properties }, uischema });
    await host.updateComplete;
    expect(drawn.length).to.equal(count);
    const input = host.harness.input("第 1 项");
    input.focus();
    await sendKeys({ press: "y" });
    await host.updateComplete;

    drawn.length = 0;
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) => records.forEach(({ target }) => touched.add(target)));
    observer.observe(host.harness.root, { subtree: true, childList: true, attributes: true, characterData: true });
    await sendKeys({ press: "z" });
    await host.updateComplete;
    observer.takeRecords().forEach(({ target }) => touched.add(target));
    observer.disconnect();
    expect(value(host, "/f1")).to.equal("yz");
    expect(drawn).to.deep.equal(["/f1"]);
    expect(touched.size).to.equal(0);

    drawn.length = 0;
    host.form.state?.setValue("/f1", "x");
    await host.updateComplete;
    expect(drawn).to.deep.equal(["/f1", "/f5", "/f7"]);
  });
});
