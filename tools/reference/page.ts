import type { Content, Markup } from "./markup.ts";
import { both, markup } from "./markup.ts";

/** The pages of the reference and what they are called. */
export const PAGES = {
  "index.html": ["契约", "Contract"],
  "schemas.html": ["数据结构", "Schemas"],
  "exchange.html": ["交换对照", "Exchange"],
  "codes.html": ["代码对照", "Codes"],
  "problems.html": ["错误", "Problems"],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** File name of a page. */
export type PageName = keyof typeof PAGES;

/** What a page says. */
export interface PageContent {
  readonly name: PageName;
  /** What one finds here, in a sentence or two of each language. */
  readonly lead: readonly [zh: string, en: string];
  readonly main: Content;
  /** Links down the side where the screen is wide. */
  readonly contents?: Content;
  readonly version: string;
}

const link = (href: string, [zh, en]: readonly [string, string], here = false): Markup =>
  markup`<li><a href="${href}"${here && markup` aria-current="page"`}>${both(zh, en)}</a></li>`;

/** A whole page: plain HTML with a style sheet and a small script of its own folder, so that it works from any file server. */
export function renderPage({ name, lead, main, contents, version }: PageContent): string {
  const [zh, en] = PAGES[name];
  const pages = (Object.keys(PAGES) as PageName[]).map((page) => link(page, PAGES[page], page === name));
  return markup`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${zh} ${en} · 一窗 Yichuang</title>
<link rel="stylesheet" href="reference.css">
<link rel="icon" href="data:,">
<script src="reference.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${both("跳到正文", "Skip to content")}</a>
<header>
<p class="brand">一窗 <span lang="en">Yichuang</span> <span class="version">${version}</span></p>
<nav aria-label="参考 Reference"><ul>${pages}${link("sdk/index.html", ["SDK", "API"])}${link("openapi.json", ["契约原文", "openapi.json"])}</ul></nav>
</header>
<div class="layout${contents !== undefined && " has-contents"}">
${contents !== undefined && markup`<nav class="contents" aria-label="本页目录 On this page">${contents}</nav>`}
<main id="main">
<h1>${both(zh, en)}</h1>
<p class="lead">${lead[0]}</p>
<p class="lead en" lang="en">${lead[1]}</p>
${main}
</main>
</div>
</body>
</html>
`.text;
}

/** A filter box for the rows and sections of the page; hidden where scripts do not run. */
export function filterBox(zh: string, en: string): Markup {
  return markup`<form class="filter" role="search" hidden>
<label for="filter">${both(zh, en)}</label>
<input id="filter" type="search" autocomplete="off" spellcheck="false">
<output for="filter" aria-live="polite"></output>
</form>
`;
}
