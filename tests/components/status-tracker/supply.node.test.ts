import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Case, Client, CorrectionAnswer, Form, Guide, UploadOptions } from "@yichuang/sdk";
import type { ReactiveElement } from "lit";
import { SupplyController } from "../../../packages/components/src/status-tracker/supply-controller.ts";
import type { TrackedCase } from "../../../packages/components/src/status-tracker/tracked-case.ts";

const host = { addController: () => {}, requestUpdate: () => {} } as unknown as ReactiveElement;

/** Lets what is under way come as far as it can. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const PDF = (name: string) => new File(["%PDF-1.7"], name, { type: "application/pdf" });

const guideIn = (language: string) =>
  ({
    materials: [
      {
        code: "licence",
        name: { text: `licence (${language})` },
        accept: ["application/ofd", "application/pdf"],
        maxBytes: 100,
        maxCount: 5,
      },
    ],
  }) as unknown as Guide;

const formIn = (language: string) =>
  ({ schema: { properties: { area: { type: "number", title: `area (${language})` } } } }) as unknown as Form;

/** A case of which a licence and an area are to be put right, and what is sent of it. */
function asked(noticeId = "n") {
  const uploads: { readonly options: UploadOptions; arrive(): void; paused: boolean }[] = [];
  const answers: CorrectionAnswer[] = [];
  const languages: unknown[] = [];
  const start = (_: File, options: UploadOptions) => {
    let arrive!: () => void;
    const id = `upload-${String(uploads.length)}`;
    const upload = { options, arrive: () => arrive(), paused: false };
    uploads.push(upload);
    const done = new Promise<{ id: string }>((resolve) => (arrive = () => resolve({ id })));
    return { done, state: "running", id, pause: () => (upload.paused = true) };
  };
  const client = {
    uploads: { start },
    cases: {
      application: () => Promise.resolve({ data: { area: 86 } }),
      answerCorrection: (_: string, answer: CorrectionAnswer) => (answers.push(answer), Promise.resolve({})),
    },
    items: {
      form: (_: string, options: object) => (languages.push(options), Promise.resolve(formIn("en"))),
      guide: (_: string, __: object, options: object) => (languages.push(options), Promise.resolve(guideIn("en"))),
    },
  } as unknown as Client;
  const items = [
    { materialCode: "licence", reason: "第 2 页看不清" },
    { pointer: "/area", reason: "和平面图不一致" },
    { materialCode: "licence", reason: "没有盖章" },
  ];
  const tracked = {
    client,
    case: { caseNo: "1", itemCode: "A", allowedActions: ["answer_correction"], correction: { noticeId, items } },
    guide: guideIn("zh-CN"),
    form: formIn("zh-CN"),
    locale: "zh-CN",
  } as unknown as TrackedCase;
  return { tracked, uploads, answers, languages };
}

/** The panel of a case, with its only material. */
async function begun(tracked: TrackedCase) {
  const heard: string[] = [];
  const supply = new SupplyController(host, ({ name, state }) => heard.push(`${name} ${state}`));
  await supply.begin(tracked);
  const [licence, area] = supply.items;
  assert.ok(licence?.material && area);
  return { supply, heard, licence, area, material: licence.material };
}

describe("a material that is corrected", () => {
  it("is taken by the ending of a file to which the system gives no type, and sent as what it is", async () => {
    const { tracked, uploads } = asked();
    const { supply, material } = await begun(tracked);
    const ofd = "PK\u0003\u0004";
    const sent = () => uploads.map(({ options: { caseNo, draftId, mediaType } }) => [caseNo, draftId, mediaType]);
    await supply.uploads.add(material, [
      new File([ofd], "执照.OFD"),
      new File([ofd], "执照.ofd", { type: "application/ofd" }),
    ]);
    assert.deepEqual(sent(), [
      ["1", undefined, "application/ofd"],
      ["1", undefined, "application/ofd"],
    ]);
  });

  it("is looked into before it is sent: every file that is not taken is named with the reason", async () => {
    const { tracked, uploads } = asked();
    const { supply, material } = await begun(tracked);
    await supply.uploads.add(material, [
      new File(["MZ"], "a.exe"),
      new File(["MZ"], "b.pdf"),
      new File(["%PDF".padEnd(101)], "c.pdf"),
      new File([], "d.pdf"),
      PDF("e.pdf"),
    ]);
    const refused = supply.uploads.refused("licence").map(({ name, reason }) => [name, reason]);
    assert.deepEqual(Object.fromEntries(refused), {
      "a.exe": "type",
      "b.pdf": "content",
      "c.pdf": "size",
      "d.pdf": "empty",
    });
    assert.equal(uploads.length, 1);
  });

  it("is asked for once, whatever is said of it, and sent once it has come", async () => {
    const { tracked, uploads, answers } = asked();
    const { supply, heard, licence, area, material } = await begun(tracked);
    assert.deepEqual(supply.items, [licence, area]);
    assert.deepEqual(licence.reasons, ["第 2 页看不清", "没有盖章"]);
    await supply.submit();
    assert.equal(supply.problem(licence.key), "fileMissing");
    await supply.uploads.add(material, [PDF("执照.pdf")]);
    assert.equal(supply.problem(licence.key), undefined);
    await supply.submit();
    assert.equal(supply.problem(licence.key), "fileRunning");
    uploads[0]?.arrive();
    await settled();
    assert.deepEqual([supply.problem(licence.key), heard], [undefined, ["执照.pdf done"]]);
    await supply.submit();
    assert.deepEqual(answers, [
      { data: { "/area": 86 }, materials: [{ materialCode: "licence", means: "upload", uploadIds: ["upload-0"] }] },
    ]);
  });

  it("is not sent while a file of it stands still", async () => {
    const { tracked, answers } = asked();
    const { supply, licence, material } = await begun(tracked);
    await supply.uploads.add(material, [PDF("执照.pdf")]);
    const [file] = supply.uploads.files("licence");
    assert.ok(file);
    supply.uploads.pause(file.key);
    await supply.submit();
    assert.deepEqual([supply.problem(licence.key), answers], ["fileUnfinished", []]);
  });

  it("is not refused a file that was taken away while it was looked into", async () => {
    const { tracked } = asked();
    const { supply, material } = await begun(tracked);
    const looking = supply.uploads.add(material, [new File(["MZ"], "a.exe")]);
    const [file] = supply.uploads.files("licence");
    assert.ok(file);
    await supply.uploads.remove(file.key);
    await looking;
    assert.deepEqual(supply.uploads.refused("licence"), []);
  });

  it("is left behind with its case: what was under way is paused, and nothing of it is said of another", async () => {
    const { tracked, uploads } = asked();
    const { supply, material } = await begun(tracked);
    await supply.uploads.add(material, [PDF("执照.pdf")]);
    const looking = supply.uploads.add(material, [new File([], "空.pdf"), new File(["MZ"], "a.exe"), PDF("新的.pdf")]);
    await supply.begin(asked("another").tracked);
    await looking;
    assert.deepEqual(
      uploads.map(({ paused }) => paused),
      [true],
    );
    assert.deepEqual([supply.uploads.files("licence"), supply.uploads.refused("licence")], [[], []]);
  });
});

describe("news of a case whose correction is being answered", () => {
  const english = (tracked: TrackedCase, names: Partial<TrackedCase>): TrackedCase => ({
    ...tracked,
    form: undefined,
    guide: undefined,
    locale: "en",
    ...names,
  });
  const names = (supply: SupplyController) =>
    supply.items.map(({ material, field }) => material?.name.text ?? field?.label);

  it("brings its names in another language, and leaves what was typed and uploaded", async () => {
    const { tracked } = asked();
    const { supply, area, material } = await begun(tracked);
    supply.setValue(area.key, "80");
    await supply.uploads.add(material, [PDF("执照.pdf")]);
    supply.update(english(tracked, { form: formIn("en"), guide: guideIn("en") }));
    assert.deepEqual(names(supply), ["licence (en)", "area (en)"]);
    assert.deepEqual([supply.value(area.key), supply.uploads.files("licence").length], ["80", 1]);
  });

  it("has names that it came without asked for in its language, and keeps the old ones until then", async () => {
    const { tracked, languages } = asked();
    const { supply } = await begun(tracked);
    supply.update(english(tracked, {}));
    assert.deepEqual(names(supply), ["licence (zh-CN)", "area (zh-CN)"]);
    await settled();
    assert.deepEqual(names(supply), ["licence (en)", "area (en)"]);
    assert.deepEqual(languages, [{ locale: "en" }, { locale: "en" }]);
  });

  it("does not let an answer go before it is known what its fields are", async () => {
    const { tracked, answers } = asked();
    const correction = { noticeId: "n", items: [{ pointer: "/area", reason: "和平面图不一致" }] };
    const arrive: (() => void)[] = [];
    const form = () => new Promise((resolve) => arrive.push(() => resolve(formIn("en"))));
    const client = { ...tracked.client, items: { form } } as unknown as Client;
    const bare = english({ ...tracked, client, case: { ...tracked.case, correction } as unknown as Case }, {});
    const supply = new SupplyController(host, () => undefined);
    await supply.begin(bare);
    const submitted = supply.submit();
    supply.update({ ...bare });
    arrive[1]?.();
    await settled();
    assert.deepEqual(answers, []);
    for (const each of arrive) each();
    await settled();
    for (const each of arrive) each();
    await submitted;
    assert.deepEqual(answers, [{ data: { "/area": 86 }, materials: [] }]);
  });

  it("is not taken for what is being answered where it is of another notice", async () => {
    const { supply } = await begun(asked().tracked);
    supply.update(english(asked("another").tracked, { form: formIn("en"), guide: guideIn("en") }));
    assert.deepEqual(names(supply), ["licence (zh-CN)", "area (zh-CN)"]);
  });
});
