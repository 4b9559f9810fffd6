/**
 * Prints min, gzip and brotli of what a page loads: the script files, and the SDK and each element as a bundler takes them; of these what
 * loads at first (the entry and the chunks it imports statically) apart from each chunk that loads when it is needed.
 * Fails when the SDK's first load is over its budget.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";
import esbuild from "rollup-plugin-esbuild";

/** Bytes of gzip that the SDK may load at first. See stories/decisions/sdk-size.md for its parts. */
const SDK_BUDGET = 13_000;

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
  const entry = resolve("entry.ts");
  const bundle = await rollup({
    input: entry,
    onwarn: () => {},
    plugins: [
      { name: "entry", resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? contents : null) },
      nodeResolve({ browser: true, extensions: [".ts", ".js"], exportConditions: ["yichuang-source", "production"] }),
      commonjs(),
      esbuild({ target: "chrome90", tsconfig: "tsconfig.json" }),
      terser({ ecma: 2020, module: true, format: { comments: false }, compress: { passes: 2 } }),
    ],
  });
  const { output } = await bundle.generate({ format: "es" });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const withStatic = (file, known = new Set()) => {
    if (!known.has(file)) {
      known.add(file);
      for (const path of chunks.get(file).imports) withStatic(path, known);
    }
    return known;
  };
  const bytesOf = (file) => Buffer.from(chunks.get(file).code);
  const first = withStatic(output.find(({ isEntry }) => isEntry).fileName);
  const lazy = [...new Set([...first].flatMap((file) => chunks.get(file).dynamicImports))];
  return {
    first: [...first].map(bytesOf),
    lazy: lazy.map((file) => ({
      name: chunks.get(file).name,
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
