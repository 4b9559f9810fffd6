import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { identityFormat, registerFormat } from "../../../packages/components/src/form/core/formats.ts";
import { errorMessage } from "../../../packages/components/src/form/error-message.ts";
import { displayValue } from "../../../packages/components/src/form/display-value.ts";
import { FormState } from "../../../packages/components/src/form/form-state.ts";
import type { FormChange, FormDefect } from "../../../packages/components/src/form/form-types.ts";
import { formMessages } from "../../../packages/components/src/form/form.messages.ts";
import { Localizer } from "../../../packages/components/src/i18n/localizer.ts";
import { checkMobile, complete, schema, uischema } from "./schema.ts";

registerFormat("cn-mobile", identityFormat(checkMobile));

const today = () => "2026-11-22";
const open = (data: unknown = {}) => new FormState({ schema, uischema, data }, { today });
const zh = new Localizer(formMessages, { locale: () => "zh-CN", overrides: () => undefined });
const en = new Localizer(formMessages, { locale: () => "en", overrides: () => undefined });

function control(state: FormState, pointer: string) {
  const found = state.model.controls.find((each) => each.pointer === pointer);
  assert.ok(found, pointer);
  return found;
}

const shownRule = (state: FormState, pointer: string) => state.view(control(state, pointer)).error?.rule;

describe("when an error is shown", () => {
  it("waits until the person leaves the field", () => {
    const state = open();
    state.setValue("/mobile", "139");
    assert.equal(shownRule(state, "/mobile"), undefined);
    state.touch("/mobile");
    assert.equal(shownRule(state, "/mobile"), "format:cn-mobile");
  });

  it("ends as soon as the answer is right", () => {
    const state = open();
    state.touch("/name");
    assert.equal(shownRule(state, "/name"), "required");
    state.setValue("/name", "某店");
    assert.equal(shownRule(state, "/name"), undefined);
  });

  it("gives way to no other error while the person types", () => {
    const state = open();
    state.touch("/name");
    state.setValue("/name", "某");
    assert.equal(shownRule(state, "/name"), undefined);
    state.touch("/name");
    assert.equal(shownRule(state, "/name"), "minLength");
  });

  it("comes for a whole step when the person wants to go on", () => {
    const state = open();
    const errors = state.validateStep(0).map(({ pointer }) => pointer);
    assert.deepEqual(errors, ["/name", "/kind", "/area"]);
    assert.deepEqual(
      state.steps.map(({ errorCount, valid, checked }) => [errorCount, valid, checked]),
      [
        [3, false, true],
        [0, false, false],
        [0, false, false],
      ],
    );
  });

  it("comes for the whole form on submission, in reading order", () => {
    const state = open();
    assert.deepEqual(
      state.validateAll().map(({ pointer }) => pointer),
      ["/name", "/kind", "/area", "/mobile", "/address/street", "/agreed"],
    );
    assert.equal(state.valid, false);
    assert.deepEqual(open(complete).validateAll(), []);
  });

  it("never concerns what a rule hides", () => {
    const state = open({ ...complete, kind: "online", site: "https://example.cn", area: -5 });
    assert.deepEqual(state.validateAll(), []);
    assert.equal((state.data as typeof complete).area, -5);
    assert.equal((state.submission as Partial<typeof complete>).area, undefined);
  });

  it("comes for choices that several fields share only on submission", () => {
    const state = new FormState({
      schema: {
        properties: { a: { title: "甲", type: "string" }, b: { title: "乙", type: "string" } },
        anyOf: [{ required: ["a"] }, { required: ["b"] }],
      },
    });
    state.touch("/a");
    assert.equal(shownRule(state, "/a"), undefined);
    const [error] = state.validateAll();
    assert.ok(error);
    assert.equal(errorMessage(error, control(state, "/a"), zh, state.model.controls), "请至少填写其中一项：甲和乙");
  });

  it("tells a wrong item at the field of its list", () => {
    const state = open({ ...complete, goods: ["没有的"] });
    state.validateAll();
    assert.equal(shownRule(state, "/goods"), "enum");
  });

  it("minds the limits of a date", () => {
    const state = open({ ...complete, since: "2026-11-23" });
    assert.deepEqual(state.validateAll(), [{ pointer: "/since", rule: "dateMaximum", params: { date: "2026-11-22" } }]);
  });

  it("tells a date half typed", () => {
    const state = open(complete);
    state.setUnreadable("/since");
    state.touch("/since");
    assert.equal(shownRule(state, "/since"), "unreadable");
    state.setValue("/since", "2026-01-01");
    assert.equal(shownRule(state, "/since"), undefined);
  });
});

describe("a composition", () => {
  it("is kept on the screen and not judged", () => {
    const state = open();
    state.touch("/name");
    state.compose("/name", "mou'dian");
    assert.equal(state.view(control(state, "/name")).draft, "mou'dian");
    assert.equal(state.value("/name"), undefined);
    assert.equal(shownRule(state, "/name"), "required");
    state.endComposition("/name");
    state.setValue("/name", "某店");
    assert.equal(shownRule(state, "/name"), undefined);
    assert.equal(state.view(control(state, "/name")).draft, undefined);
  });
});

describe("findings of the platform", () => {
  const taken = { pointer: "/name", rule: "name-taken", params: {}, detail: "该名称已被使用" };

  it("are shown at once and go with the next answer", () => {
    const state = open(complete);
    state.serverErrors([taken]);
    assert.equal(shownRule(state, "/name"), "name-taken");
    assert.equal(errorMessage(taken, control(state, "/name"), zh, []), "该名称已被使用");
    state.setValue("/name", "另一个名称");
    assert.equal(shownRule(state, "/name"), undefined);
  });

  it("do not keep a person from asking again", () => {
    const state = open(complete);
    state.serverErrors([taken, { pointer: "/elsewhere", rule: "unknown", params: {} }]);
    assert.equal(state.shownErrors().length, 2);
    assert.deepEqual(state.validateAll(), []);
  });
});

describe("a form's state", () => {
  it("reports what changed and nothing else", () => {
    const state = open(complete);
    const changes: FormChange[] = [];
    const stop = state.subscribe((change) => changes.push(change));
    state.setValue("/kind", "online");
    assert.deepEqual([...(changes[0]?.pointers ?? [])].sort(), ["/area", "/kind", "/site", "/staff"]);
    assert.equal(changes[0]?.data, true);
    state.setValue("/kind", "online");
    state.touch("/name");
    assert.equal(changes.length, 1);
    stop();
    state.setValue("/kind", "shop");
    assert.equal(changes.length, 1);
  });

  it("follows what becomes necessary", () => {
    const state = open();
    assert.equal(state.view(control(state, "/agentMobile")).required, false);
    state.setValue("/agent", "某人");
    assert.equal(state.view(control(state, "/agentMobile")).required, true);
    state.setValue("/agent", undefined);
    assert.equal(state.view(control(state, "/agentMobile")).required, false);
  });

  it("never changes the data it was given", () => {
    const data = Object.freeze({ ...complete });
    const state = open(data);
    assert.equal(state.data, data);
    state.validateAll();
    assert.equal(state.data, data);
  });

  it("numbers steps steadily while some are hidden", () => {
    const state = new FormState({
      schema: { properties: { a: { type: "string" }, b: { type: "string" } } },
      uischema: {
        type: "Categorization",
        elements: [
          {
            type: "Category",
            label: "一",
            rule: { effect: "HIDE", condition: { scope: "#/properties/b", schema: { const: "x" } } },
            elements: [{ type: "Control", scope: "#/properties/a" }],
          },
          { type: "Category", label: "二", elements: [{ type: "Control", scope: "#/properties/b" }] },
        ],
      },
    });
    state.setValue("/b", "x");
    assert.deepEqual(
      state.steps.map(({ index }) => index),
      [1],
    );
  });

  it("tells the author what cannot be filled in", () => {
    const defects: FormDefect[] = [];
    const state = new FormState(
      {
        schema: { required: ["gone"], properties: { a: { pattern: "(" } } },
        uischema: { type: "VerticalLayout", elements: [{ type: "Control", scope: "#/properties/nowhere" }] },
      },
      { onDefect: (defect) => defects.push(defect) },
    );
    state.validateAll();
    state.validateAll();
    state.setValue("/a", "x");
    assert.deepEqual(
      defects.map(({ kind, detail }) => (kind === "broken-schema" ? kind : `${kind} ${detail}`)),
      ["unknown-scope #/properties/nowhere", "unreachable-field /gone", "broken-schema"],
    );
    assert.deepEqual(state.data, { a: "x" });
  });
});

describe("sentences", () => {
  const say = (pointer: string, rule: string, params: Record<string, string | number> = {}, words = zh) => {
    const state = open();
    return errorMessage({ pointer, rule, params }, control(state, pointer), words, state.model.controls);
  };

  it("use the verb that fits the field", () => {
    assert.equal(say("/name", "required"), "请填写单位名称");
    assert.equal(say("/kind", "required"), "请选择经营类型");
    assert.equal(say("/agreed", "required"), "请勾选“我已阅读告知书”");
    assert.equal(say("/name", "required", {}, en), "Fill in “单位名称”");
  });

  it("go from the reason of a format to the format itself", () => {
    assert.equal(say("/mobile", "format:cn-mobile", { reason: "length" }), "手机号码应为 11 位数字");
    assert.equal(say("/mobile", "format:cn-mobile", { reason: "prefix" }), "手机号码应以 13 至 19 开头，请核对");
    assert.equal(
      say("/mobile", "format:cn-resident-id", { reason: "check_character", position: 18 }),
      "第 18 位校验不符，请核对",
    );
    assert.equal(say("/name", "format:never-heard-of"), "单位名称的格式不对，请核对");
  });

  it("name numbers, dates and other fields in words", () => {
    assert.equal(say("/area", "maximum", { limit: 5000 }), "经营面积不能大于 5,000");
    assert.equal(say("/area", "multipleOf", { limit: 0.01 }), "经营面积最多保留 2 位小数");
    assert.equal(say("/since", "dateMinimum", { date: "2020-01-01" }), "开业日期不能早于2020年1月1日");
    assert.equal(
      say("/agentMobile", "dependentRequired", { property: "agentMobile", because: "agent" }),
      "已填写经办人，还请填写经办人手机",
    );
    assert.equal(say("/name", "minLength", { limit: 2 }, en), "“单位名称” needs at least 2 characters");
  });

  it("give way to the field's own", () => {
    const state = new FormState({
      schema: { properties: { a: { type: "string", title: "邮编" } } },
      uischema: {
        type: "Control",
        scope: "#/properties/a",
        options: { errors: { pattern: "邮政编码为 6 位数字" } },
      },
    });
    const error = { pointer: "/a", rule: "pattern", params: {} };
    assert.equal(errorMessage(error, control(state, "/a"), zh, []), "邮政编码为 6 位数字");
  });

  it("exist in both languages with the same parameters", () => {
    for (const [key, { zh: chinese, en: english }] of Object.entries(formMessages)) {
      assert.ok(chinese.length > 0 && english, key);
      if (typeof english !== "string") continue;
      const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      assert.deepEqual([...new Set(names(english))], [...new Set(names(chinese))], key);
    }
  });
});

describe("answers in words", () => {
  const state = open(complete);
  const shown = (pointer: string, value = state.value(pointer), words = zh) =>
    displayValue(control(state, pointer), value, words);

  it("are titles, dates, numbers with units, yes and no", () => {
    assert.equal(shown("/kind"), "门店");
    assert.equal(shown("/since"), "2024年2月29日");
    assert.equal(shown("/since", "2024-02-29", en), "29 February 2024");
    assert.equal(shown("/area"), "36.5 平方米");
    assert.equal(shown("/delivery"), "是");
    assert.equal(shown("/goods", ["预包装食品", "散装食品"]), "预包装食品和散装食品");
    assert.equal(shown("/note"), "未填写");
  });
});
