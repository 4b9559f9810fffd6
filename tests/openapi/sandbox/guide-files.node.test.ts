import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import type { Guide, Link } from "@yichuang/openapi";
import { createSandbox } from "../../../packages/openapi/src/sandbox/index.ts";
import { written } from "../../../packages/openapi/src/sandbox/guides/written/index.ts";

const BASE = "https://hall.example/api";
const sandbox = createSandbox({ basePath: "/api" });
const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  sandbox.fetch(new Request(address, { headers }));

const guideOf = async (code: string): Promise<Guide> =>
  (await (await get(`${BASE}/items/${code}/guide`)).json()) as Guide;

/** Every link of a guide to a file, with whether it is a sample. */
const linksOf = ({ materials, results }: Guide): { link: Link; sample: boolean }[] =>
  [...materials, ...results].flatMap((part) => [
    ...(part.sample ? [{ link: part.sample, sample: true }] : []),
    ...("blankForm" in part && part.blankForm ? [{ link: part.blankForm, sample: false }] : []),
  ]);

describe("files of a guide", () => {
  it("are there for every form to fill in and for every result, and open where the link says", async () => {
    for (const code of Object.keys(written)) {
      const guide = await guideOf(code);
      for (const { type, sample, blankForm, code: material } of guide.materials) {
        assert.equal(type === "form", sample !== undefined && blankForm !== undefined, `${code} ${material}`);
      }
      for (const { sample } of guide.results) assert.ok(sample, code);
      for (const { link } of linksOf(guide)) {
        assert.ok(link.href.startsWith(`${BASE}/items/${code}/files/`), link.href);
        const response = await get(link.href);
        assert.equal(response.status, 200, link.href);
        assert.equal(response.headers.get("content-type"), link.mediaType);
      }
    }
  });

  it("say that they are samples, and run and load nothing", async () => {
    for (const code of Object.keys(written)) {
      for (const { link, sample } of linksOf(await guideOf(code))) {
        const content = await (await get(link.href)).text();
        assert.match(content, sample ? /样例/ : /空白表格/, link.href);
        assert.match(content, /示范数据/, link.href);
        assert.doesNotMatch(content, /<script|\bon\w+=|href="(?!#)|src=/, link.href);
      }
    }
  });

  it("may be cached by anybody, and are the same each time", async () => {
    const address = `${BASE}/items/SHMS-460-01/files/application-form.sample`;
    const [first, again] = [await get(address), await get(address, { "accept-language": "en" })];
    assert.match(first.headers.get("cache-control") ?? "", /^public, max-age=/);
    assert.equal(first.headers.get("x-content-type-options"), "nosniff");
    assert.equal(await first.text(), await again.text());
  });

  it("show their own style and no other under their policy", async () => {
    const response = await get(`${BASE}/items/SHMS-460-01/files/application-form.blank`);
    const [, style = ""] = /<style>(.*?)<\/style>/.exec(await response.text()) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    assert.equal(
      response.headers.get("content-security-policy"),
      `default-src 'none'; style-src 'sha256-${hash}'; sandbox`,
    );
  });

  it("hold the form's fields in order, lines for entries of a list, and nothing filled in where blank", async () => {
    const text = async (kind: string): Promise<string> =>
      (await get(`${BASE}/items/SHMS-460-01/files/application-form.${kind}`)).text();
    const [blank, sample] = [await text("blank"), await text("sample")];
    const places = ["林木所有者", "小班和树种", "更新方式"].map((label) => blank.indexOf(label));
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? 0)),
      places.join(),
    );
    assert.equal(blank.split("□\u00a0人工林").length - 1, 3);
    assert.ok(sample.includes("☑\u00a0人工林") && !blank.includes("☑"));
    assert.doesNotMatch(sample, /\d{17}[\dX]|1[3-9]\d{9}/);
  });

  it("are not there under a code that no link names", async () => {
    for (const file of ["identity.sample", "application-form.pdf", "result-2.sample", "result-1.blank"]) {
      const response = await get(`${BASE}/items/SHMS-460-01/files/${file}`);
      assert.equal(response.status, 404, file);
      assert.equal(response.headers.get("content-type"), "application/problem+json");
    }
    assert.equal((await get(`${BASE}/items/none/files/application-form.blank`)).status, 404);
  });
});
