import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compileSchema, SchemaError } from "../../../packages/components/src/form/core/compiled-schema.ts";
import { deriveUiSchema } from "../../../packages/components/src/form/core/derive-ui-schema.ts";
import { identityFormat, registerFormat } from "../../../packages/components/src/form/core/formats.ts";
import { outline } from "../../../packages/components/src/form/core/outline.ts";
import {
  getAt,
  parsePointer,
  pointerToScope,
  scopeToPointer,
  setAt,
} from "../../../packages/components/src/form/core/pointer.ts";
import { evaluateRules, holds, prune } from "../../../packages/components/src/form/core/rules.ts";
import { choicesOf, resolveSchema, schemaAt } from "../../../packages/components/src/form/core/schema.ts";
import type { JsonSchema, RuleCondition, UiElement } from "../../../packages/components/src/form/core/types.ts";
import { validate } from "../../../packages/components/src/form/core/validate.ts";
import { parseNumber, parseText } from "../../../packages/components/src/form/fields/parse.ts";
import { checkMobile, complete, schema, uischema } from "./schema.ts";

registerFormat("cn-mobile", identityFormat(checkMobile));

const told = (own: JsonSchema, data: unknown): string[] =>
  validate(compileSchema(own), data).map(
    ({ pointer, rule, params }) =>
      `${pointer} ${rule}${Object.keys(params).length > 0 ? ` ${JSON.stringify(params)}` : ""}`,
  );

const property = (own: JsonSchema): JsonSchema => ({ type: "object", properties: { a: own } });

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe("pointers", () => {
  it("escape and unescape their segments", () => {
    assert.deepEqual(parsePointer("/a~1b/~0c"), ["a/b", "~c"]);
    assert.deepEqual(parsePointer(""), []);
  });

  it("follow scopes of a UI schema and lead back to them", () => {
    assert.equal(scopeToPointer("#/properties/a/properties/b~1c"), "/a/b~1c");
    assert.equal(scopeToPointer("#/properties/properties"), "/properties");
    assert.equal(scopeToPointer("#"), "");
    assert.equal(pointerToScope("/a/b"), "#/properties/a/properties/b");
  });

  it("read what is there and nothing from prototypes", () => {
    assert.equal(getAt({ a: [{ b: 1 }] }, "/a/0/b"), 1);
    assert.equal(getAt({}, "/constructor"), undefined);
    assert.equal(getAt({ a: "text" }, "/a/length/x"), undefined);
  });

  it("set values without changing what was passed in, sharing the rest", () => {
    const data = frozen({ a: { b: 1 }, other: { kept: true } });
    const next = setAt(data, "/a/c", 2) as typeof data;
    assert.deepEqual(next, { a: { b: 1, c: 2 }, other: { kept: true } });
    assert.equal(next.other, data.other);
  });

  it("take values out, and the objects this leaves empty", () => {
    assert.deepEqual(setAt(frozen({ a: { b: { c: 1 } }, d: 2 }), "/a/b/c", undefined), { d: 2 });
    assert.deepEqual(setAt(frozen({ list: ["x", "y"] }), "/list/0", undefined), { list: ["y"] });
    assert.deepEqual(setAt({}, "/a/b", undefined), {});
  });

  it("keep a hostile name as data", () => {
    const data = setAt({}, "/__proto__/polluted", true) as object;
    assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
    assert.deepEqual(Object.keys(data), ["__proto__"]);
  });
});

describe("findings of the validator", () => {
  const table: [name: string, schema: JsonSchema, data: unknown, expected: string[]][] = [
    ["name a missing property at its own place", { required: ["a"] }, {}, ['/a required {"property":"a"}']],
    [
      "name each of several missing ones",
      { required: ["a", "b"] },
      {},
      ['/a required {"property":"a"}', '/b required {"property":"b"}'],
    ],
    ["escape the name of a missing property", { required: ["a/b"] }, {}, ['/a~1b required {"property":"a/b"}']],
    ["take undefined for missing", { required: ["a"] }, { a: undefined }, ['/a required {"property":"a"}']],
    ["tell the expected type", property({ type: "integer" }), { a: 1.5 }, ['/a type {"expected":"integer"}']],
    ["tell several types", property({ type: ["string", "null"] }), { a: 1 }, ['/a type {"expected":"string|null"}']],
    ["tell a text too short", property({ minLength: 2 }), { a: "x" }, ['/a minLength {"limit":2}']],
    ["count characters, not code units", property({ maxLength: 2 }), { a: "𠮷𠮷" }, []],
    ["tell a text too long", property({ maxLength: 1 }), { a: "xy" }, ['/a maxLength {"limit":1}']],
    ["tell a minimum", property({ minimum: 3 }), { a: 2 }, ['/a minimum {"limit":3}']],
    ["tell a maximum", property({ maximum: 3 }), { a: 4 }, ['/a maximum {"limit":3}']],
    ["tell an exclusive minimum", property({ exclusiveMinimum: 3 }), { a: 3 }, ['/a exclusiveMinimum {"limit":3}']],
    ["tell an exclusive maximum", property({ exclusiveMaximum: 3 }), { a: 3 }, ['/a exclusiveMaximum {"limit":3}']],
    ["tell a step", property({ multipleOf: 0.01 }), { a: 0.125 }, ['/a multipleOf {"limit":0.01}']],
    ["accept what only floating point makes uneven", property({ multipleOf: 0.01 }), { a: 4.35 }, []],
    ["tell a pattern", property({ pattern: "^\\d$" }), { a: "x" }, ['/a pattern {"pattern":"^\\\\d$"}']],
    [
      "tell a format with its reason",
      property({ format: "cn-mobile" }),
      { a: "12" },
      ['/a format:cn-mobile {"reason":"length"}'],
    ],
    [
      "tell where in a number the fault is",
      property({ format: "cn-mobile" }),
      { a: "12000000000" },
      ['/a format:cn-mobile {"position":2,"reason":"prefix"}'],
    ],
    ["know that 2023 had no 29 February", property({ format: "date" }), { a: "2023-02-29" }, ["/a format:date"]],
    ["know that 2024 had one", property({ format: "date" }), { a: "2024-02-29" }, []],
    ["pass a format nobody registered", property({ format: "cn-nothing" }), { a: "x" }, []],
    ["tell a value outside a list", property({ enum: ["x"] }), { a: "y" }, ["/a enum"]],
    ["tell a constant", property({ const: true }), { a: false }, ['/a const {"expected":"true"}']],
    ["tell too few items", property({ minItems: 1 }), { a: [] }, ['/a minItems {"limit":1}']],
    ["tell too many items", property({ maxItems: 1 }), { a: [1, 2] }, ['/a maxItems {"limit":1}']],
    ["tell a repeated item", property({ uniqueItems: true }), { a: [1, 1] }, ["/a uniqueItems"]],
    [
      "tell the item that is wrong",
      property({ items: { type: "string" } }),
      { a: ["x", 1] },
      ['/a/1 type {"expected":"string"}'],
    ],
    [
      "tell one error for a choice of constants",
      property({ oneOf: [{ const: 1 }, { const: 2 }] }),
      { a: 3 },
      ["/a oneOf"],
    ],
    [
      "tell one error for alternatives with parts of their own",
      property({
        anyOf: [
          { type: "object", required: ["x"] },
          { type: "array", minItems: 2 },
        ],
      }),
      { a: "t" },
      ["/a anyOf"],
    ],
    [
      "name what alternatives ask for",
      { anyOf: [{ required: ["a"] }, { required: ["b"] }] },
      {},
      [' anyOf {"fields":"/a /b"}'],
    ],
    [
      "keep what stands after a failed choice",
      { ...property({ oneOf: [{ const: 1 }] }), required: ["b"] },
      { a: 3 },
      ['/b required {"property":"b"}', "/a oneOf"],
    ],
    [
      "tell what another answer makes necessary",
      { dependentRequired: { a: ["b"] } },
      { a: 1 },
      ['/b dependentRequired {"property":"b","because":"a"}'],
    ],
    ["ask for nothing while the other answer is missing", { dependentRequired: { a: ["b"] } }, {}, []],
    [
      "follow dependent schemas",
      { dependentSchemas: { a: { required: ["b"] } } },
      { a: 1 },
      ['/b required {"property":"b"}'],
    ],
    [
      "follow then without an error for if",
      { if: { required: ["a"] }, then: { required: ["b"] } },
      { a: 1 },
      ['/b required {"property":"b"}'],
    ],
    [
      "follow else",
      { if: { required: ["a"] }, then: { required: ["b"] }, else: { required: ["c"] } },
      {},
      ['/c required {"property":"c"}'],
    ],
    [
      "follow conditions within allOf",
      { allOf: [{ if: { required: ["a"] }, then: { properties: { b: { minimum: 5 } } } }] },
      { a: 1, b: 2 },
      ['/b minimum {"limit":5}'],
    ],
    [
      "follow references",
      { ...property({ $ref: "#/$defs/short" }), $defs: { short: { maxLength: 1 } } },
      { a: "xy" },
      ['/a maxLength {"limit":1}'],
    ],
    [
      "tell a property nobody knows",
      { ...property({}), additionalProperties: false },
      { b: 1 },
      ['/b additionalProperties {"property":"b"}'],
    ],
    [
      "tell a property that must stay empty",
      { if: { required: ["a"] }, then: { properties: { b: false } } },
      { a: 1, b: 1 },
      ['/b forbidden {"property":"b"}'],
    ],
    [
      "look into a required object that is missing",
      { required: ["a"], ...property({ type: "object", required: ["x", "y"], properties: { x: {}, y: {} } }) },
      {},
      ['/a/x required {"property":"x"}', '/a/y required {"property":"y"}'],
    ],
    ["ask nothing of an optional object that is missing", property({ type: "object", required: ["x"] }), {}, []],
    [
      "tell one error a field, by the stated order",
      property({ type: "string", pattern: "^\\d+$", minLength: 3, format: "cn-mobile" }),
      { a: "x" },
      ['/a format:cn-mobile {"position":1,"reason":"characters"}'],
    ],
    ["find nothing in a form filled in well", schema, complete, []],
  ];
  for (const [name, own, data, expected] of table) {
    it(name, () => assert.deepEqual(told(frozen(own), frozen(data)), expected));
  }

  it("leave schema and data as they were", () => {
    const before = JSON.stringify([schema, complete]);
    validate(compileSchema(schema), complete);
    assert.equal(JSON.stringify([schema, complete]), before);
    assert.deepEqual(
      Object.getOwnPropertyNames(schema).filter((name) => name.startsWith("__")),
      [],
    );
  });

  it("name a reference that leads nowhere", () => {
    assert.throws(() => validate(compileSchema(property({ $ref: "#/$defs/gone" })), { a: 1 }), SchemaError);
  });

  it("name a pattern that is none", () => {
    assert.throws(() => validate(compileSchema(property({ pattern: "(" })), { a: "x" }), SchemaError);
  });
});

describe("what is required", () => {
  const needs = (data: unknown) => [...outline(compileSchema(schema), data).required].sort();

  it("follows conditions and dependencies", () => {
    assert.ok(needs({}).includes("/area"));
    assert.ok(!needs({}).includes("/site"));
    assert.ok(needs({ kind: "online" }).includes("/site"));
    assert.ok(!needs({}).includes("/agentMobile"));
    assert.ok(needs({ agent: "某人" }).includes("/agentMobile"));
  });

  it("reaches into objects that are required", () => {
    assert.ok(needs({}).includes("/address/street"));
  });

  it("ends with a schema that contains itself", () => {
    const endless: JsonSchema = { type: "object", properties: { next: { $ref: "#" } }, required: ["next"] };
    assert.equal(outline(compileSchema(endless), {}).required.size, 0);
  });
});

describe("display schemas", () => {
  const own = compileSchema({
    type: "object",
    properties: { a: { allOf: [{ $ref: "#/$defs/base" }, { maxLength: 5 }], title: "甲" } },
    then: { properties: { late: { title: "后来" } } },
    $defs: { base: { type: "string", title: "底", description: "说明", required: ["x"] } },
  });

  it("merge allOf and references, the nearer word winning", () => {
    const shown = schemaAt(own, "/a");
    assert.deepEqual([shown?.title, shown?.description, shown?.maxLength, shown?.type], ["甲", "说明", 5, "string"]);
  });

  it("find properties of conditional parts", () => {
    assert.equal(schemaAt(own, "/late")?.title, "后来");
    assert.equal(schemaAt(own, "/unknown"), undefined);
  });

  it("read closed lists of both kinds", () => {
    assert.deepEqual(choicesOf({ enum: ["x"] }), [{ value: "x", title: "x" }]);
    assert.deepEqual(choicesOf({ oneOf: [{ const: 1, title: "一" }] }), [{ value: 1, title: "一" }]);
    assert.equal(choicesOf({ oneOf: [{ type: "string" }] }), undefined);
  });

  it("follow keywords beside a reference", () => {
    assert.equal(schemaAt(compileSchema(schema), "/agentMobile")?.title, "经办人手机");
    assert.equal(resolveSchema(compileSchema(schema), { $ref: "#/$defs/mobile" }).type, undefined);
  });
});

describe("a UI schema derived from a schema", () => {
  it("has a control for each property and a group for each object", () => {
    assert.deepEqual(
      deriveUiSchema(
        compileSchema({
          properties: {
            a: { type: "string" },
            b: { title: "乙", properties: { c: { type: "number" } } },
            empty: { type: "object" },
          },
        }),
      ),
      {
        type: "VerticalLayout",
        elements: [
          { type: "Control", scope: "#/properties/a" },
          { type: "Group", label: "乙", elements: [{ type: "Control", scope: "#/properties/b/properties/c" }] },
        ],
      },
    );
  });

  it("ends with a schema that contains itself", () => {
    const endless: JsonSchema = { type: "object", properties: { name: {}, next: { $ref: "#" } } };
    assert.ok(JSON.stringify(deriveUiSchema(compileSchema(endless))).length < 2000);
  });
});

describe("rules", () => {
  const leaf = (expectedValue: unknown): RuleCondition => ({ type: "LEAF", scope: "#/properties/a", expectedValue });
  const where = (own: JsonSchema): RuleCondition => ({ scope: "#/properties/a", schema: own });

  it("hold when the place satisfies the schema", () => {
    assert.ok(holds(where({ const: 1 }), { a: 1 }));
    assert.ok(!holds(where({ const: 1 }), { a: 2 }));
    assert.ok(holds({ scope: "#", schema: { required: ["a"] } }, { a: 1 }));
  });

  it("do not hold on an answer not yet given", () => {
    assert.ok(!holds(where({ const: true }), {}));
    assert.ok(!holds(where({ enum: ["x"] }), {}));
    assert.ok(holds(where({ not: { const: true } }), {}));
    assert.ok(!holds({ scope: "#/properties/a", schema: {}, failWhenUndefined: true }, {}));
  });

  it("join conditions", () => {
    const both: RuleCondition = { type: "AND", conditions: [leaf(1), where({ minimum: 1 })] };
    assert.ok(holds(both, { a: 1 }));
    assert.ok(!holds(both, { a: 2 }));
    assert.ok(holds({ type: "OR", conditions: [leaf(1), leaf(2)] }, { a: 2 }));
  });

  const chain: UiElement = {
    type: "VerticalLayout",
    elements: [
      { type: "Control", scope: "#/properties/a" },
      { type: "Control", scope: "#/properties/b", rule: { effect: "SHOW", condition: leaf("yes") } },
      {
        type: "Group",
        rule: { effect: "SHOW", condition: { type: "LEAF", scope: "#/properties/b", expectedValue: "yes" } },
        elements: [{ type: "Control", scope: "#/properties/c" }],
      },
    ],
  };

  it("hide all below a hidden element", () => {
    assert.equal(evaluateRules(chain, { a: "yes", b: "no", c: 1 }).hidden.size, 2);
  });

  it("close a chain of questions with its first one", () => {
    const outcome = evaluateRules(chain, frozen({ a: "no", b: "yes", c: 1 }));
    assert.equal(outcome.hidden.size, 3);
    assert.deepEqual(outcome.visibleData, { a: "no" });
  });

  it("stop where they contradict each other", () => {
    const paradox: UiElement = {
      type: "Control",
      scope: "#/properties/a",
      rule: { effect: "HIDE", condition: leaf("yes") },
    };
    assert.ok(evaluateRules(paradox, { a: "yes" }));
  });

  it("disable without hiding", () => {
    const control: UiElement = {
      type: "Control",
      scope: "#/properties/a",
      rule: { effect: "ENABLE", condition: where({ const: 1 }) },
    };
    const outcome = evaluateRules(control, { a: 2 });
    assert.ok(outcome.disabled.has(control));
    assert.deepEqual(outcome.visibleData, { a: 2 });
  });

  it("leave hidden answers out of what is submitted, and nothing else", () => {
    const data = frozen({ ...complete, kind: "online", site: "https://example.cn", extra: 1 });
    const sent = prune(data, schema, uischema) as Record<string, unknown>;
    assert.deepEqual([sent["area"], sent["staff"], sent["site"], sent["extra"]], [undefined, undefined, data.site, 1]);
    assert.equal(data.area, 36.5);
  });

  it("keep a hidden place that another control shows", () => {
    const twice: UiElement = {
      type: "VerticalLayout",
      elements: [
        { type: "Control", scope: "#/properties/a", rule: { effect: "HIDE", condition: leaf(1) } },
        { type: "Control", scope: "#/properties/a" },
      ],
    };
    assert.deepEqual(prune({ a: 1 }, {}, twice), { a: 1 });
  });
});

describe("typed answers", () => {
  it("are numbers however they are typed", () => {
    const read = ["12", "１２", "1,234.5", " 3 ", "-0.5", "1.", "12。5"].map(parseNumber);
    assert.deepEqual(read, [12, 12, 1234.5, 3, -0.5, 1, 12.5]);
  });

  it("stay text when they are no numbers", () => {
    assert.deepEqual(["十二", "1,23", "1e5", "-", "99999999999999999999"].map(parseNumber), [
      "十二",
      "1,23",
      "1e5",
      "-",
      "99999999999999999999",
    ]);
  });

  it("are none when blank", () => {
    assert.equal(parseNumber(" "), undefined);
    assert.equal(parseText("　"), undefined);
    assert.equal(parseText(" a "), " a ");
  });
});
