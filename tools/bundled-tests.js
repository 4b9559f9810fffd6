import { globSync } from "node:fs";
import { relative, sep } from "node:path";
import { build } from "esbuild";

const TESTS = globSync("tests/**/*.test.ts", { exclude: ["tests/**/*.node.test.ts", "**/node_modules"] });

/** Bundles all browser tests at once, so that what they have in common stands in chunks that the browser keeps. Files by address. */
async function bundle() {
  const { outputFiles, metafile } = await build({
    entryPoints: TESTS,
    bundle: true,
    splitting: true,
    format: "esm",
    charset: "utf8",
    target: "es2022",
    tsconfig: "tsconfig.json",
    conditions: ["yichuang-source", "browser", "development"],
    // The runner's own, by which a test gives it commands.
    external: ["/__web-dev-server__web-socket.js"],
    sourcemap: "linked",
    metafile: true,
    outdir: ".",
    outbase: ".",
    write: false,
    logLevel: "error",
  });
  const address = (path) => `/${relative(".", path).split(sep).join("/")}`;
  return {
    files: new Map(outputFiles.map(({ path, text }) => [address(path), text])),
    inputs: Object.keys(metafile.inputs),
  };
}

/** A part that loads when it is needed, by the name of its chunk. */
const PART = /^\/(?!chunk-)([a-z-]+)-\w{8}\.js$/;

/**
 * Web Test Runner loads every module by itself, six hundred for each test file: this gives it a dozen bundled ones instead. A test may
 * lose a part that loads when it is needed, `fetch("/lost-part?board")`; without a query nothing is lost any more.
 */
export function bundledTests() {
  let bundled;
  let lost = "";
  return {
    plugin: {
      name: "bundled-tests",
      async serverStart({ config, fileWatcher }) {
        bundled = bundle();
        const { inputs } = await bundled;
        if (config.disableFileWatcher) return;
        fileWatcher.add(inputs);
        fileWatcher.on("change", () => (bundled = bundle()));
      },
      async serve({ path }) {
        const { files } = await bundled;
        const body = files.get(path.replace(/\.test\.ts$/, ".test.js"));
        return body === undefined ? undefined : { body, type: path.endsWith(".map") ? "json" : "js" };
      },
    },
    async middleware(context, next) {
      const [, part] = PART.exec(context.path) ?? [];
      if (context.path === "/lost-part") {
        lost = context.querystring;
        context.status = 204;
      } else if (part) {
        const { files } = await bundled;
        // Past the runner, which has the browser keep its answers: what one test file has loaded can still be lost in another.
        context.respond = false;
        if (part === lost) context.req.socket.destroy();
        else
          context.res
            .writeHead(200, { "content-type": "text/javascript", "cache-control": "no-store" })
            .end(files.get(context.path));
      } else await next();
    },
  };
}
