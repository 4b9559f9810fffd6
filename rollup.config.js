import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import esbuild from "rollup-plugin-esbuild";

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The floor of design.md: the domestic browsers' engines. Decorator settings are read from tsconfig.json. */
const typescript = () => esbuild({ target: "chrome90", tsconfig: "tsconfig.json", sourceMap: true });

const isOneOf = (names) => (id) => names.some((name) => id === name || id.startsWith(`${name}/`));

/** A circular import is an error: style.md, direction of dependence. */
function onwarn(warning, warn) {
  const ours = warning.code === "CIRCULAR_DEPENDENCY" && !warning.ids?.some((id) => id.includes("node_modules"));
  if (ours) throw new Error(warning.message);
  if (warning.code !== "CIRCULAR_DEPENDENCY") warn(warning);
}

/** A package for npm: one file a module, so that integrators' bundlers drop what they do not use. */
function library(name, input) {
  const external = Object.keys(readJson(`packages/${name}/package.json`).dependencies ?? {});
  return {
    input,
    onwarn,
    external: isOneOf(external),
    output: {
      dir: `packages/${name}/dist`,
      format: "es",
      preserveModules: true,
      preserveModulesRoot: `packages/${name}/src`,
      sourcemap: true,
      // The package carries its sources.
      sourcemapExcludeSources: true,
    },
    plugins: [nodeResolve({ extensions: [".ts", ".js"] }), typescript()],
  };
}

/**
 * The sandbox and the programs of the contract's package: they carry their libraries, so that installing the SDK installs none of
 * them. The table of operations and the domain's rules, which the SDK takes from, are a library of their own.
 */
function sandbox() {
  const src = "packages/openapi/src";
  return {
    input: {
      "sandbox/index": `${src}/sandbox/index.ts`,
      "sandbox/msw": `${src}/sandbox/msw.ts`,
      "sandbox/node": `${src}/sandbox/node.ts`,
      "bin/yichuang-sandbox": `${src}/bin/yichuang-sandbox.ts`,
      "bin/yichuang-conformance": `${src}/bin/yichuang-conformance.ts`,
    },
    onwarn,
    external: isOneOf(["msw", ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]),
    output: { dir: "packages/openapi/dist", format: "es", chunkFileNames: "shared/[name]-[hash].js", sourcemap: true },
    plugins: [nodeResolve({ preferBuiltins: true }), typescript(), licences("sandbox/licences.txt")],
  };
}

/** Writes the licences of the libraries that are inlined: theirs ask that they stay with the copies. */
function licences(fileName) {
  return {
    name: "licences",
    generateBundle(_, bundle) {
      const inlined = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
      const folders = new Set(inlined.flatMap((id) => /[^\0]*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
      const texts = [...folders].map((folder) => {
        const { name, version, license } = readJson(join(folder, "package.json"));
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
        return `${name} ${version}, ${license}\n\n${text}\n`;
      });
      this.emitFile({ type: "asset", fileName, source: texts.sort().join(`\n${"-".repeat(80)}\n\n`) });
    },
  };
}

/** Writes integrity.json beside the script files: file name -> { integrity, type }. */
function integrity() {
  return {
    name: "integrity",
    writeBundle({ dir, format }, bundle) {
      const path = join(dir, "integrity.json");
      let manifest = {};
      try {
        manifest = readJson(path);
      } catch {
        // The first of the two files is being written.
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const digest = createHash("sha384")
          .update(readFileSync(join(dir, chunk.fileName)))
          .digest("base64");
        manifest[chunk.fileName] = { integrity: `sha384-${digest}`, type: format === "iife" ? "classic" : "module" };
      }
      const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
    },
  };
}

/** Libraries for the browser; the tus client still has dependencies in CommonJS. */
const libraries = () => [
  nodeResolve({ browser: true, extensions: [".ts", ".js"], exportConditions: ["yichuang-source", "production"] }),
  commonjs(),
  forChromium90(),
];

/**
 * ky calls `Object.hasOwn`, which engines of the age of Chromium 90 lack. Replaced where it is called: the host's globals stay as they are.
 */
const forChromium90 = () => ({
  name: "for-chromium-90",
  transform: (code, id) =>
    id.includes("/node_modules/ky/") && code.includes("Object.hasOwn(")
      ? { code: code.replaceAll("Object.hasOwn(", "Object.prototype.hasOwnProperty.call("), map: null }
      : null,
});

/** ASCII only: an old page in GBK whose server names no charset would misread anything else. */
const minified = (module) =>
  terser({ ecma: 2020, module, format: { comments: false, ascii_only: true }, compress: { passes: 2 } });

/** One file for a script tag: everything inlined, one hash. The classic one offers the one global `Yichuang`. */
function script(format) {
  const classic = format === "iife";
  return {
    input: "packages/components/src/script.ts",
    onwarn,
    output: {
      dir: "packages/components/dist/script",
      format,
      entryFileNames: classic ? "yichuang.js" : "yichuang.esm.js",
      inlineDynamicImports: true,
      sourcemap: true,
      ...(classic && { name: "Yichuang" }),
    },
    plugins: [libraries(), typescript(), minified(!classic), integrity(), licences("licences.txt")],
  };
}

/** The demo portal's own modules, built as an integrator with npm would. */
const portal = () => ({
  input: { portal: "stories/portal/portal.ts", staff: "stories/portal/staff.ts" },
  onwarn,
  output: { dir: "build/portal", format: "es", chunkFileNames: "[name]-[hash].js", sourcemap: true },
  plugins: [libraries(), typescript()],
});

const targets = {
  packages: () => [
    library("openapi", ["packages/openapi/src/index.ts", "packages/openapi/src/domain/index.ts"]),
    sandbox(),
    library("sdk", "packages/sdk/src/index.ts"),
    library("components", componentEntries()),
  ],
  scripts: () => [script("es"), script("iife")],
  portal: () => [portal()],
};

function componentEntries() {
  return Object.values(readJson("packages/components/package.json").exports)
    .map((entry) => entry["yichuang-source"])
    .filter((path) => path && !path.includes("*"))
    .map((path) => join("packages/components", path));
}

/** `rollup -c` builds all; `rollup -c --configOnly=scripts,portal` only those. */
export default function config({ configOnly = Object.keys(targets).join(",") }) {
  return configOnly.split(",").flatMap((name) => targets[name]());
}
