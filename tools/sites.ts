/** The demo pages' servers: static files of `stories/portal` and what is built for them, each answer with the strict CSP of its page. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
};

/** One origin: where a path's file lies, what stands for `{{name}}` in its pages, and its Content-Security-Policy. */
export interface Site {
  /** File of a path, relative to the working directory, or undefined. */
  readonly file: (path: string) => string | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly csp: string;
}

export interface RunningSite {
  readonly url: string;
  close(): Promise<void>;
}

const POLICY = {
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self' blob: data:",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "lit-html",
};

const policy = (more: Readonly<Record<string, string>>): string =>
  Object.entries({ ...POLICY, ...more })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

const SCRIPTS = "packages/components/dist/script";

/** Pages by the first part of their path; the rest of the path is the page's own to read. */
const PAGES: Readonly<Record<string, string>> = {
  "": "index.html",
  find: "find.html",
  items: "item.html",
  apply: "apply.html",
  cases: "case.html",
  "my-cases": "my-cases.html",
  centres: "centre.html",
  reviews: "reviews.html",
  supervision: "supervision.html",
  sign: "sign.html",
  review: "review.html",
  staff: "staff.html",
};

/** The district portal: npm-style ES modules, and the script files that others take from here. */
export function districtSite({ api }: { api: string }): Site {
  return {
    values: { api },
    // Documents that are PDFs are shown by the browser's own viewer.
    csp: policy({ "script-src": "'self'", "connect-src": api, "frame-src": "blob:" }),
    file(path) {
      const [, first = "", second = ""] = path.split("/");
      if (first === "script") return join(SCRIPTS, second);
      if (first === "modules") return join("build/portal", second);
      if (extname(path)) return join("stories/portal", path);
      const page = PAGES[first];
      return page && join("stories/portal", page);
    },
  };
}

/** The provincial portal: one classic script from the district's origin, under its own strict policy. */
export function provincialSite({ api, assets, portal }: { api: string; assets: string; portal: string }): Site {
  return {
    values: { api, assets, portal },
    csp: policy({ "script-src": `'self' ${assets}/script/yichuang.js`, "connect-src": api }),
    file: (path) => join("stories/portal/province", extname(path) ? path : "index.html"),
  };
}

async function integrityOf(file: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(SCRIPTS, "integrity.json"), "utf8")) as Record<
    string,
    { integrity: string }
  >;
  return manifest[file]?.integrity ?? "";
}

/** Puts `partials/<name>.html` for `{{> name}}`: what all pages of the portal share. */
async function withPartials(page: string): Promise<string> {
  const names = [...page.matchAll(/\{\{> (\w+)\}\}/g)].map(([, name = ""]) => name);
  const files = names.map((name) => readFile(join("stories/portal/partials", `${name}.html`), "utf8"));
  const texts = await Promise.all(files);
  return names.reduce((text, name, index) => text.replace(`{{> ${name}}}`, texts[index] ?? ""), page);
}

async function answer(site: Site, path: string): Promise<{ status: number; type: string; body: string | Buffer }> {
  const file = site.file(normalize(path));
  try {
    if (!file || file.startsWith("..")) throw new Error("outside");
    const bytes = await readFile(file);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    if (extname(file) !== ".html") return { status: 200, type, body: bytes };
    const values: Record<string, string> = { ...site.values, integrity: await integrityOf("yichuang.js") };
    const page = await withPartials(bytes.toString("utf8"));
    return { status: 200, type, body: page.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole) };
  } catch {
    return { status: 404, type: "text/plain; charset=utf-8", body: "没有这个页面 Not found" };
  }
}

/** Serves a site on 127.0.0.1; a port in use gets the next one. */
export async function startSite({ port, site }: { port: number; site: Site }): Promise<RunningSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    void answer(site, path).then(({ status, type, body }) => {
      response.writeHead(status, {
        "content-type": type,
        "cache-control": "no-cache",
        "content-security-policy": site.csp,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        // Script files are taken by other origins, with their hash.
        "access-control-allow-origin": "*",
      });
      response.end(request.method === "HEAD" ? undefined : body);
    });
  });
  for (let tried = port; ; tried++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject).listen(tried, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      break;
    } catch (error) {
      const inUse = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!inUse || port === 0 || tried >= port + 20) throw error;
    }
  }
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
