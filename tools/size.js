/** Prints min, gzip and brotli of what a page loads: the script files, and the SDK and each element as a bundler takes them. */
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function row(name, bytes) {
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli];
  console.log(name.padEnd(36) + sizes.map((size) => kilobytes(size).padStart(12)).join(""));
}

/** What a bundler makes of an import, without the chunks that load later. */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ".", loader: "ts" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "chrome90",
    outdir: "out",
    write: false,
    conditions: ["yichuang-source"],
    tsconfig: "tsconfig.json",
    legalComments: "none",
  });
  const entry = outputFiles.find(({ path }) => path.endsWith("stdin.js"));
  return entry.contents;
}

const manifest = JSON.parse(readFileSync("packages/components/package.json", "utf8"));
console.log("".padEnd(36) + ["min", "gzip", "brotli"].map((name) => name.padStart(12)).join(""));
for (const file of ["yichuang.js", "yichuang.esm.js"])
  row(`script/${file}`, readFileSync(`packages/components/dist/script/${file}`));
row("@yichuang/sdk", await bundled('export { createClient } from "@yichuang/sdk";'));
row(`${manifest.name}/define.js`, await bundled('import "@yichuang/components/define.js";'));
