import type { Guide, ItemPage, Link } from "../../schema.ts";
import { chosenItem } from "../application.ts";
import type { Check } from "../check.ts";
import { NotTried } from "../platform.ts";
import type { Platform } from "../platform.ts";
import { text } from "../text.ts";

/** Every file that a guide links to: samples and blank forms of materials, samples of results. */
const linksOf = ({ materials, results }: Guide): Link[] =>
  [...materials.flatMap(({ sample, blankForm }) => [sample, blankForm]), ...results.map(({ sample }) => sample)].filter(
    (link) => link !== undefined,
  );

interface OwnFile {
  readonly itemCode: string;
  readonly fileCode: string;
  readonly mediaType: string | undefined;
}

/** What the guide of an item links to below the platform's own root. */
const ownFiles = (guide: Guide): OwnFile[] =>
  linksOf(guide).flatMap(({ href, mediaType }) => {
    const [, itemCode, fileCode] = /\/items\/([^/]+)\/files\/([^/?#]+)$/.exec(href) ?? [];
    return itemCode !== undefined && fileCode !== undefined && decodeURIComponent(itemCode) === guide.item.code
      ? [{ itemCode: guide.item.code, fileCode: decodeURIComponent(fileCode), mediaType }]
      : [];
  });

/** Guides read to find one that links to files at most. */
const GUIDES = "40";

/** The files of the chosen item, or of the first one that has any. Throws `NotTried` when none has. */
async function findFiles(platform: Platform): Promise<OwnFile[]> {
  const { guide } = await chosenItem(platform);
  const own = ownFiles(guide);
  if (own.length) return own;
  const { body } = await platform.call("listItems", { query: { limit: GUIDES }, expect: [200] });
  for (const { item } of (body as ItemPage).items) {
    const read = await platform.call("getGuide", { params: { itemCode: item.code }, expect: [200] });
    const found = ownFiles(read.body as Guide);
    if (found.length) return found;
  }
  throw new NotTried(
    text("办事指南没有链接到平台自己的样表、空表", "no guide read links to a file of the platform's own"),
  );
}

const essence = (type: string): string => type.split(";", 1)[0]?.trim().toLowerCase() ?? "";

/** What a guide links to on the platform itself opens, is what the link says, and runs nothing. */
async function files(platform: Platform): Promise<void> {
  for (const { itemCode, fileCode, mediaType } of await findFiles(platform)) {
    const params = { itemCode, fileCode };
    const exchange = await platform.call("getItemFile", { params, expect: [200], rule: "files" });
    const type = essence(exchange.headers.get("content-type") ?? "");
    if (!exchange.bytes.length) platform.differs(exchange, "files", text("文件是空的", "the file is empty"));
    if (mediaType !== undefined && essence(mediaType) !== type)
      platform.differs(
        exchange,
        "files",
        text(`是 ${type}，不是指南写的类型`, `${type}, not the type the guide names`),
      );
    if (/html|svg/.test(type) && /<script\b/i.test(new TextDecoder().decode(exchange.bytes)))
      platform.differs(exchange, "files", text("文件里有脚本", "the file holds a script"));
    platform.harvest.add("fileCode", "public", fileCode, { itemCode });
  }
}

/** The files that a guide links to. */
export const fileChecks = (): Check[] => [
  { id: "links", operation: "getItemFile", rule: "files", needs: [], writes: false, feeds: true, run: files },
];
