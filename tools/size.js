/**
 * Prints min, gzip and brotli of what a page loads: the script files, and the SDK and each element as a bundler takes them; of these what
 * loads at first (the entry and the chunks it imports statically) apart from each chunk that loads when it is needed.
 * Fails when the SDK's first load is over its budget.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes of gzip that the SDK may load at first: what it is now and a little room. See stories/decisions/sdk-size.md for the aim and the parts. */
const SDK_BUDGET = 15_300;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Files are compressed one by one, as a server sends them. */
function row(name, ...files) {
  const sizes = [(bytes) => bytes.length, gzip, brotli].map((size) =>
    files.map(size).reduce((sum, bytes) => sum + bytes, 0),
  );
  console.log(name.padEnd(36) + sizes.map((size) => kilobytes(size).padStart(12)).join(""));
  return sizes[1];
}

/** What a bundler makes of an import: the files that load at first, and those that each `import()` adds to them. */
async function bundled(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: ".", loader: "ts" },
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    format: "esm",
    target: "chrome90",
    outdir: "out",
    write: false,
    conditions: ["yichuang-source"],
    tsconfig: "tsconfig.json",
    legalComments: "none",
  });
  const { outputs } = metafile;
  const imported = (file, kind) => outputs[file].imports.filter((entry) => entry.kind === kind).map(({ path }) => path);
  const withStatic = (file, known = new Set()) => {
    if (!known.has(file)) {
      known.add(file);
      for (const path of imported(file, "import-statement")) withStatic(path, known);
    }
    return known;
  };
  const bytesOf = (file) => outputFiles.find(({ path }) => basename(path) === basename(file)).contents;
  const first = withStatic(Object.keys(outputs).find((file) => outputs[file].entryPoint === "<stdin>"));
  const lazy = [...new Set([...first].flatMap((file) => imported(file, "dynamic-import")))];
  return {
    first: [...first].map(bytesOf),
    lazy: lazy.map((file) => ({
      name: basename(file).replace(/-[^-]+\.js$/, ""),
      files: [...withStatic(file)].filter((chunk) => !first.has(chunk)).map(bytesOf),
    })),
  };
}

/** One row for the first load and one for each part that loads later; answers the gzip of the first. */
async function rows(name, contents) {
  const { first, lazy } = await bundled(contents);
  const bytes = row(name, ...first);
  for (const part of lazy) row(`  later: ${part.name}`, ...part.files);
  return bytes;
}

const manifest = JSON.parse(readFileSync("packages/components/package.json", "utf8"));
console.log("".padEnd(36) + ["min", "gzip", "brotli"].map((name) => name.padStart(12)).join(""));
for (const file of ["yichuang.js", "yichuang.esm.js"])
  row(`script/${file}`, readFileSync(`packages/components/dist/script/${file}`));
const sdk = await rows("@yichuang/sdk", 'export { createClient } from "@yichuang/sdk";');
await rows(`${manifest.name}/define.js`, 'import "@yichuang/components/define.js";');
if (sdk > SDK_BUDGET) {
  console.error(`@yichuang/sdk loads ${sdk} bytes of gzip at first; its budget is ${SDK_BUDGET}.`);
  process.exitCode = 1;
}
