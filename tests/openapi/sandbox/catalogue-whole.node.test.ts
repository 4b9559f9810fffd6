import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { changesOf } from "../../../packages/openapi/src/sandbox/catalogue/changes.ts";
import type { ItemHistoryEntry } from "../../../packages/openapi/src/sandbox/catalogue/index.ts";
import type { ItemQuery } from "../../../packages/openapi/src/sandbox/catalogue/catalogue-service.ts";
import { createCatalogue } from "../../../packages/openapi/src/sandbox/catalogue/create-catalogue.ts";
import { delegationFor } from "../../../packages/openapi/src/sandbox/delegations/delegation-rules.ts";
import type {
  Divisions,
  GuideVersions,
  Item,
  ItemChangePage,
  ItemFacets,
  ItemPage,
  NegativeList,
  Problem,
} from "../../../packages/openapi/src/schema.ts";
import { createScenario } from "../support/scenario.ts";

const catalogue = createCatalogue({ today: () => "2026-11-20" });
const scene = createScenario({ catalogue });
const read = async <Body>(path: string, language = "zh-CN"): Promise<Body> => {
  const { status, body } = await scene.call<Body>(undefined, "GET", path, { headers: { "accept-language": language } });
  assert.equal(status, 200, path);
  return body;
};

describe("items only ever join 只增不减 (南政办函〔2025〕6号)", () => {
  const item = { code: "A-1", name: { zh: "甲", en: "A" }, departmentCode: "approval" };
  const gone = { code: "B-1", name: { zh: "乙", en: "B" }, departmentCode: "approval" };
  const left: ItemHistoryEntry = {
    itemCode: "B-1",
    name: gone.name,
    departmentCode: "approval",
    change: "withdrawn",
    on: "2025-06-30",
    note: { zh: "依据已废止", en: "Its basis was repealed" },
  };
  const approval = {
    body: { zh: "示例区人民政府", en: "Example District" },
    number: "示〔2025〕1号",
    on: "2025-06-01",
  };

  it("so that one leaves only with an approval on record, given before", () => {
    assert.throws(() => changesOf([item], [gone], [left]), /B-1 cannot leave without an approval/);
    assert.throws(() => changesOf([item], [gone], []), /B-1 cannot leave without an approval/);
    const late = { ...left, approval: { ...approval, on: "2025-07-01" } };
    assert.throws(() => changesOf([item], [gone], [late]), /before its approval of 2025-07-01/);
    assert.equal(changesOf([item], [gone], [{ ...left, approval }]).length, 3);
  });

  it("and none is still offered after it left, or was never there", () => {
    assert.throws(() => changesOf([item, gone], [], [{ ...left, approval }]), /still offered/);
    assert.throws(() => changesOf([item], [], [{ ...left, approval }]), /never an item/);
  });

  it("and every item entered with a notice, which is readable", async () => {
    const { items, total } = await read<ItemChangePage>("/item-changes?change=entered&limit=100");
    assert.equal(total, 1652);
    assert.ok(items.every(({ notice }) => notice.text));
    assert.deepEqual(
      items.map(({ on }) => on),
      items.map(({ on }) => on).sort((a, b) => (a < b ? 1 : -1)),
    );
  });

  it("and what left says by whose approval, and stays readable as withdrawn", async () => {
    const { items } = await read<ItemChangePage>("/item-changes?change=withdrawn", "en");
    assert.equal(items.length, 1);
    const [change] = items;
    assert.match(change?.approval?.number ?? "", /号$/);
    assert.ok((change?.approval?.on ?? "") <= (change?.on ?? ""));
    assert.equal((await read<Item>(`/items/${change?.itemCode ?? ""}`)).state, "withdrawn");
    assert.equal(
      (await read<ItemPage>("/items?q=报到证")).items.some((hit) => hit.item.state !== "in_use"),
      false,
    );
    const refused = await scene.call<Problem>("citizen-1", "POST", "/drafts", {
      body: { itemCode: change?.itemCode },
    });
    assert.equal(refused.status, 409);
  });

  it("and the changes of one item can be asked for", async () => {
    const { items } = await read<ItemChangePage>("/item-changes?item=SHMS-104-01");
    assert.deepEqual(
      items.map(({ change, on }) => [change, on]),
      [["entered", "2025-09-01"]],
    );
  });
});

describe("what is delegated at the start (南政办函〔2025〕6号: 委托办理)", () => {
  it("lets every item be taken in at each of its windows, and nothing be decided there that takes time", () => {
    const { context, personas } = scene.sandbox;
    const desks = personas.all().filter(({ caller }) => caller.scopes.includes("counter"));
    let looked = 0;
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const page = catalogue.items({ limit: 100, ...(cursor !== undefined && { cursor }) }, "zh-CN");
      cursor = page.nextCursor;
      for (const { item } of page.items)
        for (const windowCode of item.windowCodes) {
          const { code: itemCode, handling, department } = item;
          const of = { itemCode, handling, windowCode, departmentCode: department.code };
          const at =
            desks.find(({ caller }) => caller.staff?.windowCodes.includes(windowCode)) ?? assert.fail(windowCode);
          const power = (name: "receive" | "decide") => delegationFor(context, of, name, at.caller);
          assert.ok(power("receive"), `${itemCode} at ${windowCode}`);
          if (power("receive") !== "own")
            assert.equal(power("decide") !== undefined, handling === "immediate", itemCode);
          looked += 1;
        }
    }
    assert.ok(looked > 1651, String(looked));
  });
});

describe("the sandbox's people", () => {
  it("are all called by English names in English", () => {
    for (const { english } of scene.sandbox.personas.all()) assert.doesNotMatch(english, /\p{Script=Han}/u);
  });
});

describe("the negative list 负面清单", () => {
  it("says of every entry why it is not here and where to go", async () => {
    const { items } = await read<NegativeList>("/negative-list", "en");
    assert.equal(items.length, 5);
    for (const { explanation, instead } of items) assert.ok(explanation.text && instead.place.text && instead.phone);
  });

  it("is searched by words, pinyin and initials", async () => {
    for (const q of ["残疾评定", "canji", "cjpd"]) {
      const { items } = await read<NegativeList>(`/negative-list?q=${encodeURIComponent(q)}`);
      assert.equal(items[0]?.code, "FM-04", q);
    }
    assert.deepEqual((await read<NegativeList>("/negative-list?q=zzzzz")).items, []);
  });
});

describe("divisions 行政区划", () => {
  it("lead from the province down, and say where there is more below", async () => {
    const codes: string[] = [];
    const walk = async (parent: string): Promise<void> => {
      const { items } = await read<Divisions>(`/divisions${parent && `?parent=${parent}`}`);
      const [first] = items;
      if (!first) return;
      codes.push(first.code);
      assert.ok(items.every(({ code }) => code.startsWith(parent.replace(/(?:00)+$/, ""))));
      if (first.hasChildren) await walk(first.code);
    };
    await walk("");
    assert.deepEqual(codes.slice(0, 3), ["610000", "610700", "610703"]);
    assert.equal(codes.length, 5);
  });
});

describe("versions of a guide", () => {
  it("are each in force on the days they name, and readable as of them", async () => {
    const { items } = await read<GuideVersions>("/items/SCJY-001-01/guide/versions");
    assert.ok(items.length >= 2);
    for (const { version, effectiveFrom, effectiveUntil } of items) {
      for (const day of [effectiveFrom, effectiveUntil].filter((date) => date !== undefined)) {
        const guide = await read<{ version: string }>(`/items/SCJY-001-01/guide?asOf=${day}`);
        assert.equal(guide.version, version, day);
      }
    }
  });
});

describe("facets", () => {
  const param = { visits: "maxVisits" } as Readonly<Record<string, string>>;
  const facets = Object.keys(catalogue.items({ facets: true }, "zh-CN").facets ?? {}) as (keyof ItemFacets)[];
  const choice = <Key extends keyof ItemQuery>(key: Key, values: readonly NonNullable<ItemQuery[Key]>[]) =>
    fc
      .option(fc.constantFrom(...values), { nil: undefined })
      .map((value) => (value === undefined ? {} : { [key]: value }));
  const queries: fc.Arbitrary<ItemQuery> = fc
    .tuple(
      choice("q", ["许可", "dengji", "补贴"]),
      choice("window", ["QYDJ", "SHMS", "FZX-YB"]),
      choice("department", ["market-supervision", "civil-affairs"]),
      choice("handling", ["immediate", "commitment"]),
      choice("audience", ["natural_person", "enterprise"]),
      choice("channel", ["web", "post"]),
      choice("maxVisits", [0, 1]),
    )
    .map((parts) => Object.assign({}, ...parts) as ItemQuery);

  it("count exactly what each choice would leave, whatever else is chosen", () => {
    fc.assert(
      fc.property(queries, fc.constantFrom(...facets), (query, name) => {
        const counts = catalogue.items({ ...query, facets: true }, "zh-CN").facets?.[name] ?? [];
        for (const { value, count } of counts.slice(0, 4)) {
          const chosen = { ...query, [param[name] ?? name]: name === "visits" ? Number(value) : value };
          const { total } = catalogue.items(chosen, "zh-CN");
          const expected =
            name === "visits"
              ? counts
                  .filter((other) => Number(other.value) <= Number(value))
                  .reduce((sum, other) => sum + other.count, 0)
              : count;
          assert.equal(total, expected, JSON.stringify(chosen));
        }
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it("are there only when asked for", async () => {
    assert.equal((await read<ItemPage>("/items?limit=1")).facets, undefined);
    const { facets: counted } = await read<ItemPage>("/items?limit=1&facets=true&maxVisits=0");
    assert.deepEqual(Object.keys(counted ?? {}).sort(), [...facets].sort());
  });
});
