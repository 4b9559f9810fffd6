/** What bundlers keep of an import: that nothing comes along which was not asked for, and nothing is dropped that was. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build } from "esbuild";
import { rollup } from "rollup";

/** Bytes that nothing may take: an end of line. */
const NOTHING = 10;

/** `unbelieving`: it holds too where a bundler does not believe what package.json says of side effects. */
const CASES = [
  { source: 'import "@yichuang/sdk";', atMost: NOTHING, unbelieving: true },
  { source: 'import {} from "@yichuang/openapi/domain";', atMost: NOTHING, unbelieving: true },
  { source: 'import {} from "@yichuang/openapi/sandbox";', atMost: NOTHING },
  { source: 'import "@yichuang/components";', atMost: NOTHING },
  { source: 'export { checkUscc } from "@yichuang/sdk";', atMost: 3_000, without: ["ky", "tus-js-client"] },
  { source: 'import "@yichuang/components/define.js";', atLeast: 100_000 },
];

async function withEsbuild(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
    legalComments: "none",
    // It would warn of each import that does nothing: here that is what is wanted.
    logLevel: "error",
  });
  const [output] = Object.values(metafile.outputs);
  const kept = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { bytes: outputFiles[0].contents.length, modules: kept.map(([path]) => path) };
}

const OURS = /[\\/]node_modules[\\/]@yichuang[\\/]/;

/** Has rollup look for side effects itself instead of believing the `sideEffects` of our packages. */
const disbelief = {
  name: "disbelief",
  transform: (code, id) => (OURS.test(id) ? { code, map: null, moduleSideEffects: true } : null),
};

async function withRollup(entry, furtherPlugins = []) {
  const bundle = await rollup({
    input: entry,
    plugins: [nodeResolve({ browser: true }), commonjs(), ...furtherPlugins],
    onwarn(warning, warn) {
      if (!["CIRCULAR_DEPENDENCY", "EMPTY_BUNDLE", "THIS_IS_UNDEFINED"].includes(warning.code)) warn(warning);
    },
  });
  const { output } = await bundle.generate({ format: "es", inlineDynamicImports: true });
  await bundle.close();
  const kept = Object.entries(output[0].modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return { bytes: Buffer.byteLength(output[0].code), modules: kept.map(([path]) => path) };
}

const UNBELIEVING = "rollup, unbelieving";

const BUNDLERS = {
  esbuild: withEsbuild,
  rollup: (entry) => withRollup(entry),
  [UNBELIEVING]: (entry) => withRollup(entry, [disbelief]),
};

function judge({ atMost = Infinity, atLeast = 0, without = [] }, { bytes, modules }) {
  if (bytes > atMost) return `more than ${atMost} bytes, with ${modules.slice(0, 5).join(", ")}`;
  if (bytes < atLeast) return `less than ${atLeast} bytes: what it registers was dropped`;
  const unasked = without.find((name) =>
    modules.some((path) => path.replaceAll("\\", "/").includes(`/node_modules/${name}/`)),
  );
  return unasked && `${unasked} comes along`;
}

/**
 * Bundles imports of the packed packages with two bundlers.
 * @param home folder whose node_modules holds them
 * @returns a line each, and the faults among them
 */
export async function checkTreeShaking(home) {
  const lines = [];
  const faults = [];
  for (const [index, shaken] of CASES.entries()) {
    const entry = join(home, `import-${index}.js`);
    writeFileSync(entry, `${shaken.source}\n`);
    for (const [name, bundle] of Object.entries(BUNDLERS)) {
      if (name === UNBELIEVING && !shaken.unbelieving) continue;
      const result = await bundle(entry);
      const fault = judge(shaken, result);
      const line = `${name.padEnd(UNBELIEVING.length)}${String(result.bytes).padStart(8)} B  ${shaken.source}`;
      lines.push(line);
      if (fault) faults.push(`${line} ${fault}`);
    }
  }
  return { lines, faults };
}
