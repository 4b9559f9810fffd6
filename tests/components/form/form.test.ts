import { expect, fixture, fixtureCleanup, html, oneEvent } from "@open-wc/testing";
import { resetMouse, sendKeys, sendMouse } from "@web/test-runner-commands";
import { FormDefectEvent, identityFormat, registerFormat } from "../../../packages/components/src/form/index.ts";
import type { FormDefinition } from "../../../packages/components/src/form/index.ts";
import { expectAccessible } from "../axe.ts";
import { only, textOf } from "./form-host.ts";
import type { FormHost } from "./form-host.ts";
import { checkMobile, complete, schema, uischema } from "./schema.ts";

registerFormat("cn-mobile", identityFormat(checkMobile));

async function open(definition: Partial<FormDefinition> = {}, lang = "zh-CN"): Promise<FormHost> {
  const host = await fixture<FormHost>(html`<form-host lang=${lang}></form-host>`);
  host.form.load({ schema, uischema, ...definition });
  await host.updateComplete;
  return host;
}

const value = (host: FormHost, pointer: string): unknown => host.form.state?.value(pointer);

async function type(host: FormHost, label: string, text: string): Promise<HTMLInputElement> {
  const input = host.harness.input(label);
  input.focus();
  await sendKeys({ type: text });
  await host.updateComplete;
  return input;
}

async function press(host: FormHost, key: string): Promise<void> {
  await sendKeys({ press: key });
  await host.updateComplete;
}

async function show(host: FormHost, step: number): Promise<void> {
  host.step = step;
  await host.updateComplete;
}

async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: "center" });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: "click", position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

const theNextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

afterEach(async () => {
  fixtureCleanup();
  await resetMouse();
});

describe("a text field", () => {
  it("has its label, its hint, its tokens", async () => {
    const host = await open();
    const input = host.harness.input("单位名称");
    expect(host.harness.description(input)).to.equal("与营业执照一致");
    expect(input.autocomplete).to.equal("organization");
    expect(input.getAttribute("aria-required")).to.equal("true");
    expect(input.getAttribute("aria-invalid")).to.equal("false");
  });

  it("marks what may be left out", async () => {
    const host = await open();
    expect(textOf(host.harness.group("经营项目").querySelector("legend"))).to.equal("经营项目（选填）");
    expect(textOf(host.harness.group("经营类型").querySelector("legend"))).to.equal("经营类型");
  });

  it("takes what is typed", async () => {
    const host = await open();
    await type(host, "单位名称", "abc");
    expect(value(host, "/name")).to.equal("abc");
  });

  it("shows its error when the person leaves it, and none while they type", async () => {
    const host = await open();
    const input = await type(host, "单位名称", "a");
    expect(host.harness.description(input)).to.equal("与营业执照一致");
    await press(host, "Tab");
    expect(host.harness.description(input)).to.equal("与营业执照一致 | 有误：单位名称至少写 2 个字");
    expect(input.getAttribute("aria-invalid")).to.equal("true");
    await type(host, "单位名称", "b");
    expect(input.getAttribute("aria-invalid")).to.equal("false");
  });

  it("keeps a blank text on the screen while it stands, and takes it for none", async () => {
    const host = await open();
    const input = await type(host, "单位名称", "  ");
    expect(input.value).to.equal("  ");
    expect(value(host, "/name")).to.equal(undefined);
    await press(host, "Tab");
    expect(input.value).to.equal("");
  });

  it("is not judged, and not overwritten, while an input method composes", async () => {
    const host = await open();
    const input = host.harness.input("单位名称");
    input.focus();
    input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true, composed: true }));
    input.value = "m";
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, isComposing: true, data: "m" }));
    await host.updateComplete;
    host.requestUpdate();
    await host.updateComplete;
    expect(input.value).to.equal("m");
    expect(value(host, "/name")).to.equal(undefined);
    input.value = "某店";
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, isComposing: true, data: "某店" }));
    input.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, composed: true, data: "某店" }));
    await host.updateComplete;
    expect(value(host, "/name")).to.equal("某店");
    expect(input.value).to.equal("某店");
  });

  it("counts what is left of its length", async () => {
    const host = await open();
    await show(host, 1);
    const area = await type(host, "说明", "123456789");
    expect(host.harness.description(area)).to.equal("还可以写 1 个字");
    await type(host, "说明", "0ab");
    expect(host.harness.description(area)).to.equal("超出了 2 个字");
    expect(value(host, "/note")).to.equal("1234567890ab");
  });

  it("does not submit a form around it on Enter", async () => {
    const host = await open();
    await type(host, "单位名称", "abc");
    await press(host, "Enter");
    host.harness.input("所在镇").focus();
    await press(host, "Enter");
    await press(host, "Escape");
    host.harness.group("经营类型").querySelector("input")?.focus();
    await press(host, "Enter");
    expect(host.submissions).to.equal(0);
  });
});

describe("a number field", () => {
  it("takes numbers and keeps them as typed until it is left", async () => {
    const host = await open();
    const input = await type(host, "经营面积", "1,036.50");
    expect(value(host, "/area")).to.equal(1036.5);
    expect(input.value).to.equal("1,036.50");
    expect(host.harness.description(input)).to.equal("平方米");
    await press(host, "Tab");
    expect(input.value).to.equal("1036.5");
  });

  it("keeps what is no number and says so", async () => {
    const host = await open();
    const input = await type(host, "经营面积", "about 30");
    await press(host, "Tab");
    expect(input.value).to.equal("about 30");
    expect(host.harness.description(input)).to.equal("有误：经营面积应填写数字 | 平方米");
  });
});

describe("choices", () => {
  it("are radios when few, answered by arrow keys", async () => {
    const host = await open();
    const group = host.harness.group("经营类型");
    expect(group.getAttribute("role")).to.equal("radiogroup");
    group.querySelector("input")?.focus();
    await press(host, " ");
    expect(value(host, "/kind")).to.equal("shop");
    await press(host, "ArrowDown");
    expect(value(host, "/kind")).to.equal("online");
    expect(host.harness.has("网址")).to.equal(true);
  });

  it("show their error when the person leaves the group, not between its parts", async () => {
    const host = await open();
    const goods = host.harness.group("经营项目");
    const boxes = [...goods.querySelectorAll("input")];
    boxes[0]?.focus();
    for (let index = 0; index < boxes.length; index++) {
      await press(host, " ");
      await press(host, "Tab");
    }
    expect(value(host, "/goods")).to.deep.equal(["预包装食品", "散装食品", "特殊食品"]);
    expect(host.harness.description(goods)).to.equal("有误：经营项目最多选 2 项");
  });

  it("have not been left when they are taken away with the focus in them", async () => {
    const host = await open();
    host.harness.group("经营类型").querySelector("input")?.focus();
    await show(host, 1);
    await show(host, 0);
    expect(host.harness.description(host.harness.group("经营类型"))).not.to.include("有误");
  });

  it("are clickable by their whole row and stand in the list's order", async () => {
    const host = await open();
    const rows = [...host.harness.group("经营项目").querySelectorAll("label")];
    await click(rows[2] as Element);
    await click(rows[0] as Element);
    expect(value(host, "/goods")).to.deep.equal(["预包装食品", "特殊食品"]);
    await click(rows[2] as Element);
    await click(rows[0] as Element);
    expect(value(host, "/goods")).to.equal(undefined);
  });

  it("are a list when many", async () => {
    const host = await open({ data: { town: "乙镇" } });
    const select = host.harness.input("所在镇") as unknown as HTMLSelectElement;
    expect(select.selectedOptions[0]?.label).to.equal("乙镇");
    select.focus();
    await press(host, "ArrowDown");
    expect(value(host, "/town")).to.equal("丙镇");
    host.form.state?.setValue("/town", undefined);
    await host.updateComplete;
    expect(select.selectedOptions[0]?.label).to.equal("请选择");
  });

  it("leave an answer alone that their list does not know", async () => {
    const host = await open({ data: { town: "庚镇" } });
    expect(value(host, "/town")).to.equal("庚镇");
    expect((host.harness.input("所在镇") as unknown as HTMLSelectElement).selectedIndex).to.equal(0);
  });
});

describe("a date field", () => {
  const limited = { uischema: only("since", { min: "2020-01-01", max: "today" }) };

  it("says when it is only half filled in", async () => {
    const host = await open(limited);
    const input = host.harness.input("开业日期");
    input.focus();
    await sendKeys({ type: "02" });
    (host.harness.root.querySelector("button") as HTMLElement).focus();
    await host.updateComplete;
    expect(host.harness.description(input)).to.equal("有误：开业日期不完整，请补全年、月、日");
  });
});

describe("yes and no", () => {
  it("are a switch that also says its state in words", async () => {
    const host = await open();
    await show(host, 1);
    const input = host.harness.input("提供配送");
    expect(input.getAttribute("role")).to.equal("switch");
    input.focus();
    await press(host, " ");
    expect(value(host, "/delivery")).to.equal(true);
    expect(textOf(input.closest(".field__line"))).to.equal("是");
  });

  it("are two radios where an answer is required", async () => {
    const host = await open({
      schema: { required: ["delivery"], properties: schema.properties ?? {} },
      uischema: only("delivery"),
    });
    const [, no] = host.harness.group("提供配送").querySelectorAll("input");
    await click(no as Element);
    expect(value(host, "/delivery")).to.equal(false);
  });

  it("are a box to tick where only yes will do", async () => {
    const host = await open({ data: { ...complete, agreed: undefined } });
    await show(host, 2);
    const input = host.harness.input("我已阅读告知书");
    input.focus();
    await press(host, "Tab");
    expect(host.harness.description(input)).to.equal("有误：请勾选“我已阅读告知书”");
    await click(input);
    expect(value(host, "/agreed")).to.equal(true);
    expect(input.getAttribute("aria-invalid")).to.equal("false");
  });
});

describe("a form", () => {
  it("shows and hides fields by rule and keeps their answers", async () => {
    const host = await open({ data: { kind: "shop", area: 36 } });
    expect(host.harness.has("经营面积")).to.equal(true);
    await click(host.harness.group("经营类型").querySelectorAll("label")[1] as Element);
    await host.updateComplete;
    expect(host.harness.has("经营面积")).to.equal(false);
    expect(host.harness.has("网址")).to.equal(true);
    expect(value(host, "/area")).to.equal(36);
  });

  it("hands no input from one step to another", async () => {
    const host = await open();
    const input = host.harness.input("单位名称");
    await show(host, 1);
    expect(input.isConnected).to.equal(false);
    expect(host.harness.group("地址").querySelectorAll("input")).to.have.length(2);
  });

  it("gives the host's own elements their place", async () => {
    const host = await open();
    await show(host, 2);
    expect(textOf(host.harness.root.querySelector(".materials"))).to.equal("材料清单");
  });

  it("disables by rule", async () => {
    const host = await open({
      uischema: {
        type: "Control",
        scope: "#/properties/name",
        rule: { effect: "DISABLE", condition: { scope: "#/properties/kind", schema: { const: "shop" } } },
      },
      data: { kind: "shop" },
    });
    expect(host.harness.input("单位名称").disabled).to.equal(true);
  });

  it("only shows what may not be changed", async () => {
    const host = await open({ uischema: only("since", { readonly: true }), data: complete });
    expect(textOf(host.harness.root.querySelector("[data-pointer='/since']"))).to.equal("开业日期 2024年2月29日");
  });

  it("tells the author of an element nobody knows, and leaves the data alone", async () => {
    const host = await fixture<FormHost>(html`<form-host lang="zh-CN"></form-host>`);
    setTimeout(() => host.form.load({ schema, uischema: { type: "Map" }, data: complete }));
    const { defect } = await oneEvent<FormDefectEvent>(host, FormDefectEvent.type);
    expect(defect).to.deep.equal({ kind: "unknown-element", detail: "Map" });
    expect(textOf(host.harness.root.querySelector(".defect"))).to.contain("Map");
    expect(host.form.state?.data).to.equal(complete);
  });

  it("can be derived from its schema alone", async () => {
    const host = await open({ uischema: undefined });
    expect(host.harness.has("单位名称")).to.equal(true);
    expect(host.harness.group("地址").querySelectorAll("input")).to.have.length(2);
  });

  it("shows one question alone", async () => {
    const host = await open();
    const page = await fixture(html`<div>${host.form.renderField("/mobile")}</div>`);
    expect(page.querySelectorAll("input")).to.have.length(1);
  });

  it("speaks English", async () => {
    const host = await open({}, "en");
    const input = host.harness.input("单位名称");
    input.focus();
    await press(host, "Tab");
    expect(host.harness.description(input)).to.contain("Error: Fill in “单位名称”");
  });
});

describe("the error summary", () => {
  it("takes the focus and leads to each field", async () => {
    const host = await open();
    await click(host.harness.root.querySelector("button") as Element);
    await theNextTask();
    await host.updateComplete;
    expect(host.harness.active).to.equal(host.harness.summary);
    const links = [...(host.harness.summary?.querySelectorAll("a") ?? [])];
    expect(links.map(textOf)).to.deep.equal(["请填写单位名称", "请选择经营类型", "请填写经营面积"]);
    expect(textOf(host.harness.summary?.querySelector("h3"))).to.equal("有 3 处需要修改");
    links[1]?.click();
    await theNextTask();
    expect(host.harness.active).to.equal(host.harness.group("经营类型").querySelector("input"));
  });

  it("leads across steps", async () => {
    const host = await open();
    host.form.state?.validateAll();
    await host.updateComplete;
    const last = [...(host.harness.summary?.querySelectorAll("a") ?? [])].pop();
    expect(textOf(last)).to.equal("请勾选“我已阅读告知书”");
    last?.click();
    await theNextTask();
    expect(host.step).to.equal(2);
    expect(host.harness.active).to.equal(host.harness.input("我已阅读告知书"));
  });

  it("shrinks as answers come right", async () => {
    const host = await open();
    host.form.state?.validateStep(0);
    await host.updateComplete;
    await type(host, "单位名称", "abc");
    expect(textOf(host.harness.summary?.querySelector("h3"))).to.equal("有 2 处需要修改");
  });

  it("does not push a button away that is being pressed", async () => {
    const host = await open();
    host.harness.input("单位名称").focus();
    const button = host.harness.root.querySelector("button") as Element;
    button.scrollIntoView({ block: "center" });
    const { x, y } = button.getBoundingClientRect();
    await sendMouse({ type: "move", position: [Math.round(x + 5), Math.round(y + 5)] });
    await sendMouse({ type: "down" });
    await host.updateComplete;
    expect(button.getBoundingClientRect().y).to.equal(y);
    await sendMouse({ type: "up" });
    await theNextTask();
    expect(host.submissions).to.equal(1);
  });
});

describe("the review", () => {
  it("tells all answers in words and leads back to their step", async () => {
    const host = await open({ data: complete });
    host.view = "review";
    await host.updateComplete;
    const rows = [...host.harness.root.querySelectorAll(".review__row")].map(textOf);
    expect(rows).to.include.members([
      "经营类型 门店",
      "经营面积 36.5 平方米",
      "开业日期 2024年2月29日",
      "提供配送 是",
      "说明 未填写",
      "街道门牌 某街 1 号",
    ]);
    expect(rows.some((row) => row.startsWith("网址"))).to.equal(false);
    expect(textOf(host.harness.root.querySelector(".materials"))).to.equal("材料 1 份");
    const change = [...host.harness.root.querySelectorAll<HTMLElement>(".review button")][1];
    expect(textOf(change)).to.contain("联系方式");
    change?.click();
    await host.updateComplete;
    expect(host.step).to.equal(1);
    expect(host.harness.has("手机号码")).to.equal(true);
  });
});

describe("accessibility", () => {
  for (const step of [0, 1, 2]) {
    it(`holds on step ${step + 1}, empty, wrong and filled in`, async () => {
      const host = await open();
      await show(host, step);
      await expectAccessible(host);
      host.form.state?.validateAll();
      await host.updateComplete;
      await expectAccessible(host);
      host.form.load({ schema, uischema, data: complete });
      await host.updateComplete;
      await expectAccessible(host);
    });
  }

  it("holds for the review", async () => {
    const host = await open({ data: complete });
    host.view = "review";
    await host.updateComplete;
    await expectAccessible(host);
  });

  for (const [theme, mode] of [
    ["dark", "standard"],
    ["contrast", "elder"],
  ] as const) {
    it(`holds in ${theme} and ${mode}`, async () => {
      const host = await open();
      host.theme = theme;
      host.mode = mode;
      host.form.state?.validateAll();
      await host.updateComplete;
      await expectAccessible(host);
    });
  }
});
