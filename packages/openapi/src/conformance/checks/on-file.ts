import type { OnFileDocument, OnFileDocuments, OnFilePage, Problem } from "../../schema.ts";
import { isSound, sparedItem } from "../application.ts";
import type { Exchange } from "../answer-checks.ts";
import type { Check } from "../check.ts";
import { NotTried } from "../platform.ts";
import type { Platform } from "../platform.ts";
import { newKey } from "../requests.ts";
import { text } from "../text.ts";
import { needed, writing } from "./drafts.ts";
import { actorOf } from "./staff.ts";

const APPLICANT = "applicant" as const;
const rule = "on-file";

async function own(
  platform: Platform,
  query: Readonly<Record<string, string>> = {},
): Promise<{ exchange: Exchange; items: readonly OnFileDocument[] }> {
  const exchange = await platform.call("listOnFile", {
    role: APPLICANT,
    query: { limit: "100", ...query },
    expect: [200],
  });
  return { exchange, items: (exchange.body as OnFilePage).items };
}

/** What is sound says whose it is: a seal at level A, a watermark at A and B; for an item each names what it spares. */
async function list(platform: Platform): Promise<void> {
  const { exchange, items } = await own(platform);
  if (!items.length) throw new NotTried(text("本人没有已有证照", "the applicant has nothing on file"));
  if (items.some(({ trust, seals }) => trust === "issued" && !seals?.length))
    platform.differs(
      exchange,
      rule,
      text("A 级证照没有电子印章", "a document of level A bears no e-seal"),
      "/items/*/seals",
    );
  if (items.some((entry) => isSound(entry) && !entry.watermark))
    platform.differs(
      exchange,
      rule,
      text("A、B 级证照没有水印文字", "a document of level A or B has no watermark"),
      "/items/*/watermark",
    );
  const { item, guide } = await sparedItem(platform);
  const forItem = await own(platform, { item: item.code });
  const codes = new Set(guide.materials.map(({ code }) => code));
  for (const { materialCodes = [] } of forItem.items)
    if (!materialCodes.length || materialCodes.some((code) => !codes.has(code)))
      platform.differs(
        forItem.exchange,
        rule,
        text("没有说明免交该事项的哪些材料", "it does not say which of the item's materials it spares"),
        "/items/*/materialCodes",
      );
}

/** The bytes have the digest that the list names. */
async function content(platform: Platform): Promise<void> {
  const [named] = (await own(platform)).items;
  if (!named) throw new NotTried(text("本人没有已有证照", "the applicant has nothing on file"));
  const params = { onFileId: named.id };
  const exchange = await platform.call("getOnFileContent", { role: APPLICANT, params, expect: [200] });
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", exchange.bytes));
  if ([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") !== named.digest.value)
    platform.differs(exchange, "bytes", text("内容与写明的摘要不符", "the bytes do not have the digest that is named"));
}

/** A window finds what the person finds, with their consent and not without. */
async function search(platform: Platform): Promise<void> {
  const certificate = platform.principals.get(APPLICANT)?.applicant?.certificate;
  if (!certificate) throw new NotTried(text("不知道本人的证件号码", "the applicant's certificate is not known"));
  const base = { role: "counter", rule } as const;
  const json = { certificate, consent: true };
  await platform.call("searchOnFile", { ...base, json, expect: [400], problem: "bad-request" });
  const headers = (): Record<string, string> => ({ "idempotency-key": newKey() });
  const without = { ...base, json: { ...json, consent: false }, headers: headers() };
  await platform.call("searchOnFile", { ...without, expect: [422], problem: "validation" });
  const found = await platform.call("searchOnFile", { ...base, json, headers: headers(), expect: [200] });
  const ids = (found.body as OnFileDocuments).items.map(({ id }) => id);
  for (const id of ids) platform.harvest.add("onFileId", "counter", id);
  const { items } = await own(platform);
  if (items.some(({ id }) => !ids.includes(id)) || ids.length < items.length)
    platform.differs(
      found,
      rule,
      text("窗口调取的与本人看到的不同", "the window does not find what the person finds"),
      "/items",
    );
}

/** What is on file may not be asked for again (国务院令第716号 第七条). */
async function askedAgain(platform: Platform): Promise<void> {
  const caseNo = needed(platform.made.cases.returned, "办件", "a case");
  const { item } = await sparedItem(platform);
  const sound = (await own(platform, { item: item.code })).items.filter(isSound);
  const materialCode = sound.flatMap(({ materialCodes = [] }) => materialCodes)[0];
  if (materialCode === undefined)
    throw new NotTried(text("没有可免交的材料", "nothing on file spares a material of the item"));
  const { role, token } = await actorOf(platform, caseNo, { operation: "returnCase", action: "return" });
  const refused = await platform.call("returnCase", {
    role,
    token,
    params: { caseNo },
    headers: { "idempotency-key": newKey() },
    json: { reasons: [{ materialCode, reason: "符合性测试" }] },
    expect: [422],
    problem: "validation",
    rule,
  });
  if (!(refused.body as Problem).errors?.some(({ pointer }) => pointer === "/reasons/0/materialCode"))
    platform.differs(refused, rule, text("没有指出是哪份材料", "it does not point at the material"), "/errors");
}

/** What need not be brought again. Before the cases move on. */
export const onFileChecks = (): Check[] => [
  { ...writing("listOnFile", "levels", rule, list), writes: false },
  { ...writing("getOnFileContent", "digest", "bytes", content), writes: false },
  { ...writing("searchOnFile", "consent", rule, search), needs: ["applicant", "counter"] },
  { ...writing("returnCase", "asked-again", rule, askedAgain), needs: ["applicant", "counter"] },
];
