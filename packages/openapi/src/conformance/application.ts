import type {
  Delivery,
  DeliveryMethod,
  Draft,
  Form,
  Guide,
  Item,
  ItemPage,
  Material,
  MaterialEntry,
  OnFileDocument,
  OnFilePage,
  Principal,
} from "../schema.ts";
import { createSchemaChecker } from "../sandbox/app/json-schema.ts";
import { NotTried } from "./platform.ts";
import type { Application, Made, Platform } from "./platform.ts";
import { newKey } from "./requests.ts";
import { sampleData } from "./sample.ts";
import { text } from "./text.ts";

/** Guides read to find an item at most. */
const GUIDES = 40;

const serves = ({ audiences }: Item, principal: Principal | undefined): boolean =>
  principal?.applicant?.kind === "legal_person"
    ? audiences.some((audience) => audience !== "natural_person")
    : audiences.includes("natural_person");

const readItem = async (platform: Platform, itemCode: string): Promise<Application> => {
  const of = { params: { itemCode }, expect: [200] };
  const guide = (await platform.call("getGuide", of)).body as Guide;
  const form = (await platform.call("getForm", of)).body as Form;
  return { item: guide.item, guide, form };
};

/** Departments whose staff the tokens are, so that what is applied for can be decided. */
async function departments(platform: Platform): Promise<string[]> {
  const codes: string[] = [];
  for (const token of platform.tokensOf("office")) {
    const { body } = await platform.call("getPrincipal", { role: "office", token, expect: [200] });
    const code = (body as Principal).staff?.body?.code;
    if (code !== undefined) codes.push(code);
  }
  return codes;
}

/** Items that the applicant can apply for online; those of the departments where any are named. */
async function itemsOf(platform: Platform, of: readonly string[]): Promise<Item[]> {
  const principal = platform.principals.get("applicant");
  const found: Item[] = [];
  for (const department of of.length ? of : [undefined]) {
    const query = {
      channel: "web",
      kind: "single",
      limit: "100",
      ...(department !== undefined && { department }),
    };
    const { items } = (await platform.call("listItems", { query, expect: [200] })).body as ItemPage;
    found.push(...items.map(({ item }) => item));
  }
  return found.filter((item) => item.state === "in_use" && serves(item, principal));
}

/** How much can be tried with an item: promises in the place of proofs, materials that follow. */
const offers = ({ commitment, materials }: Guide): number =>
  Number(commitment !== undefined) + Number(materials.some(({ need }) => need === "deferrable"));

async function findItem(platform: Platform): Promise<string> {
  const own = await itemsOf(platform, await departments(platform));
  const fitting = own.length ? own : await itemsOf(platform, []);
  let best: { code: string; materials: number; offers: number } | undefined;
  for (const { code } of fitting.slice(0, GUIDES)) {
    const guide = (await platform.call("getGuide", { params: { itemCode: code }, expect: [200] })).body as Guide;
    const next = { code, materials: guide.materials.length, offers: offers(guide) };
    // One at least, so that uploads can be tried.
    if (!next.materials) continue;
    if (!best || next.offers > best.offers || (next.offers === best.offers && next.materials < best.materials))
      best = next;
  }
  const found = best?.code ?? fitting[0]?.code;
  if (found === undefined)
    throw new NotTried(
      text("没有可以网上申请的事项；用 --item 指定", "no item can be applied for online; name one by --item"),
    );
  return found;
}

/** The item that is applied for, with guide and form; looked for once. */
export async function chosenItem(platform: Platform): Promise<Application> {
  const { made, reach } = platform;
  if (!made.item || !made.guide || !made.form)
    Object.assign(made, await readItem(platform, reach.item ?? (await findItem(platform))));
  return { item: made.item as Item, guide: made.guide as Guide, form: made.form as Form };
}

/** An item with a fee: the one applied for where it has one, else one that a department of the tokens decides; looked for once. */
export async function chargedItem(platform: Platform): Promise<Application> {
  const { made } = platform;
  if (made.charged) return made.charged;
  const chosen = await chosenItem(platform);
  if (!chosen.item.free) return (made.charged = chosen);
  const own = await departments(platform);
  const found = own.length ? (await itemsOf(platform, own)).find(({ free }) => !free) : undefined;
  if (!found)
    throw new NotTried(
      text(
        "给出令牌的部门没有收费的事项；再给一个有收费事项的部门的 office 令牌，或用 --item 指定",
        "the departments of the office tokens charge for nothing; give one more that does, or name an item by --item",
      ),
    );
  return (made.charged = await readItem(platform, found.code));
}

/** Levels A and B need no original (国办函〔2016〕108号). */
export const isSound = ({ trust }: OnFileDocument): boolean => trust === "issued" || trust === "verified";

/** Items looked at to find one of which the applicant has something on file. */
const SPARED = 20;

const spares = async (platform: Platform, item: string): Promise<boolean> => {
  const query = { item, limit: "100" };
  const { body } = await platform.call("listOnFile", { role: "applicant", query, expect: [200] });
  return (body as OnFilePage).items.some((entry) => isSound(entry) && entry.materialCodes?.length);
};

/** An item of which the applicant has a material on file, and not all: the one applied for, or one like it; else the one applied for. */
export async function sparedItem(platform: Platform): Promise<Application> {
  const { made, reach } = platform;
  if (made.spared) return made.spared;
  const chosen = await chosenItem(platform);
  const others = reach.item === undefined ? await itemsOf(platform, await departments(platform)) : [];
  for (const code of [chosen.item.code, ...others.slice(0, SPARED).map(({ code }) => code)]) {
    if (!(await spares(platform, code))) continue;
    const found = await readItem(platform, code);
    if (found.guide.materials.some(({ licences }) => !licences)) return (made.spared = found);
  }
  return (made.spared = chosen);
}

/** The item of a case, by what becomes of it. */
export function itemFor(platform: Platform, fate: keyof Made["cases"]): Promise<Application> {
  if (fate === "charged") return chargedItem(platform);
  return fate === "returned" ? sparedItem(platform) : chosenItem(platform);
}

const BEGINNINGS: Readonly<Record<string, readonly number[]>> = {
  "application/pdf": [...new TextEncoder().encode("%PDF-1.4\n% conformance\n%%EOF\n")],
  "image/jpeg": [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0],
};

/** A small file that a material takes. */
export function fileFor({ accept, code }: Material): {
  filename: string;
  filetype: string;
  bytes: Uint8Array<ArrayBuffer>;
} {
  const filetype = accept.find((type) => type in BEGINNINGS) ?? accept[0] ?? "application/pdf";
  const bytes = new Uint8Array(BEGINNINGS[filetype] ?? [...new TextEncoder().encode("conformance sample\n")]);
  return { filename: `${code}.${filetype.split("/")[1] ?? "bin"}`, filetype, bytes };
}

const base64 = (word: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(word)));

/** An `Upload-Metadata` header. */
export const metadata = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([key, value]) => `${key} ${base64(value)}`)
    .join(",");

/** The version of tus, as a header. */
export const TUS = { "tus-resumable": "1.0.0" };

/** Begins an upload as the applicant and gives its id. */
export async function beginUpload(
  platform: Platform,
  target: Readonly<Record<string, string>>,
  material: Material,
  headersToo: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { filename, filetype, bytes } = fileFor(material);
  const { headers } = await platform.call("createUpload", {
    role: "applicant",
    headers: {
      ...TUS,
      "upload-length": String(bytes.length),
      "upload-metadata": metadata({ ...target, filename, filetype, materialCode: material.code }),
      ...headersToo,
    },
    expect: [201],
    rule: "tus",
  });
  const uploadId = (headers.get("location") ?? "").split("/").pop() ?? "";
  if (!uploadId) throw new NotTried(text("上传没有给出地址", "the upload gave no address"));
  return uploadId;
}

/** Sends bytes of an upload, beginning at an offset. */
export const sendBytes = (platform: Platform, uploadId: string, offset: number, bytes: Uint8Array<ArrayBuffer>) =>
  platform.call("appendUpload", {
    role: "applicant",
    params: { uploadId },
    headers: { ...TUS, "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
    bytes,
    expect: [204],
    rule: "tus",
  });

/** Uploads a file for a material whole. */
export async function uploadWhole(
  platform: Platform,
  target: Readonly<Record<string, string>>,
  material: Material,
): Promise<MaterialEntry> {
  const uploadId = await beginUpload(platform, target, material);
  await sendBytes(platform, uploadId, 0, fileFor(material).bytes);
  return { materialCode: material.code, means: "upload", uploadIds: [uploadId] };
}

function fromPrincipal(from: string, { applicant }: Principal): unknown {
  const path = from.startsWith("agent.") ? ["agent", ...from.split(".").slice(1)] : from.split(".").slice(1);
  return path.reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key], applicant);
}

const waysOf = (form: Form, guide: Guide): readonly DeliveryMethod[] =>
  form.delivery ?? guide.results[0]?.delivery ?? [];

const BY_POST: Delivery = {
  method: "post",
  recipient: "示例",
  mobile: "13800000000",
  address: { text: "示例地址" },
};

/** Another delivery than the one there is. Throws `NotTried` where the item has no other. */
export function otherDelivery(form: Form, guide: Guide, { method }: Delivery): Delivery {
  const other = waysOf(form, guide).find((way) => way !== method);
  if (other === "post") return BY_POST;
  if (other !== undefined) return { method: other };
  throw new NotTried(text("该事项只有一种送达方式", "the item can be delivered in one way only"));
}

function deliveryFor(form: Form, guide: Guide): Delivery {
  const ways = waysOf(form, guide);
  if (ways.includes("pickup")) {
    const centreCode = guide.venues[0]?.centre.code;
    return { method: "pickup", ...(centreCode !== undefined && { centreCode }) };
  }
  if (ways.includes("electronic")) return { method: "electronic" };
  return BY_POST;
}

/** The draft's contents but for materials: answers, data, delivery, declarations, as made up from guide and form. */
function contents(platform: Platform, guide: Guide, form: Form): Readonly<Record<string, unknown>> {
  const principal = platform.principals.get("applicant");
  const prefill = (form.prefill ?? []).map(
    ({ pointer, from }) => [pointer, principal && fromPrincipal(from, principal)] as const,
  );
  return {
    answers: Object.fromEntries(guide.questions.map(({ id, options }) => [id, options[0]?.value ?? ""])),
    data: sampleData(form.schema, new Map(prefill.filter(([, value]) => value !== undefined))),
    delivery: deliveryFor(form, guide),
    declarations: form.declarations.map(({ id }) => id),
    formVersion: form.version,
    contact: { channels: [] },
    ...(guide.commitment && { commitment: true }),
  };
}

/** What is promised of a material that follows. */
const PROMISE = "符合性测试：按期补交";

const applies = ({ when }: Material, value: unknown): boolean => {
  if (when === undefined) return true;
  const own = JSON.parse(JSON.stringify(when)) as Record<string, unknown>;
  return createSchemaChecker(own).holds(value, own);
};

/** Makes a draft of the item and answers it. */
export async function newDraft(platform: Platform, of?: Application): Promise<Draft> {
  const { item } = of ?? (await chosenItem(platform));
  const { body } = await platform.call("createDraft", {
    role: "applicant",
    headers: { "idempotency-key": newKey() },
    json: { itemCode: item.code, channel: "web" },
    expect: [201],
  });
  platform.made.drafts += 1;
  return body as Draft;
}

/** How a draft is filled in. */
export interface Filling {
  readonly of?: Application;
  /** Which materials are promised 容缺 instead of uploaded. */
  readonly promised?: (material: Material) => boolean;
}

/** Fills a draft in so that it can be submitted: by `--draft` where given, else made up. */
export async function fillDraft(platform: Platform, draftId: string, filling: Filling = {}): Promise<void> {
  const { guide, form } = filling.of ?? (await chosenItem(platform));
  const input = { ...contents(platform, guide, form), ...platform.reach.draft };
  const known = input as { readonly answers?: unknown; readonly data?: unknown; readonly materials?: unknown };
  const materials: MaterialEntry[] = [];
  for (const material of known.materials ? [] : guide.materials) {
    if (material.need === "optional" || !applies(material, { answers: known.answers, data: known.data })) continue;
    materials.push(
      filling.promised?.(material)
        ? { materialCode: material.code, means: "deferred", promise: PROMISE }
        : await uploadWhole(platform, { draftId }, material),
    );
  }
  const { headers } = await platform.call("getDraft", { role: "applicant", params: { draftId }, expect: [200] });
  await platform.call("updateDraft", {
    role: "applicant",
    params: { draftId },
    headers: { "if-match": headers.get("etag") ?? "*" },
    json: known.materials ? input : { ...input, materials },
    expect: [200],
    rule: "if-match",
  });
}
