/**
 * Runs before `npm start` and `npm test` on whatever Node the machine has (20 or later, nothing installed yet):
 * installs the dependencies when the lockfile changed, with `--browser` a Chromium and CJK fonts when there are none, and with
 * `--firefox` a Firefox.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { findChromium } from "./find-chromium.js";
import { findFirefox } from "./find-firefox.js";

const MARKER = "node_modules/.installed-lock";
const say = (text) => console.log(`setup: ${text}`);

function fail(text) {
  console.error(`setup: ${text}`);
  process.exit(1);
}

function installDependencies() {
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(MARKER) && readFileSync(MARKER, "utf8") === lock) return say("dependencies are up to date");
  say("installing dependencies with npm ci (about a minute)");
  // The workspace's own engine warnings are about the Node that npm runs on; the scripts run on the pinned Node 24.
  const { status } = spawnSync("npm", ["ci", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) fail("npm ci failed; its messages are above");
  writeFileSync(MARKER, lock);
}

const canUseApt = () => process.platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

const apt = (...args) =>
  spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...args], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

function installBrowser() {
  if (process.env.CHROME_PATH && !findChromium())
    fail(`CHROME_PATH=${process.env.CHROME_PATH} is not a program that can be run`);
  if (!findChromium()) {
    if (!canUseApt()) fail("no Chromium found: install Chromium or Chrome, or set CHROME_PATH to its program file");
    say("installing Chromium and Chinese fonts with apt-get (about a minute)");
    if (!apt("update") || !apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"))
      fail("apt-get could not install Chromium; install it by hand or set CHROME_PATH");
  } else if (canUseApt() && !existsSync("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")) {
    say("installing Chinese fonts with apt-get, so that pictures can be read");
    if (!apt("update") || !apt("install", "-y", "--no-install-recommends", "fonts-noto-cjk"))
      say("could not install them; pictures will show boxes for Chinese text");
  }
  say(`browser: ${findChromium() ?? fail("Chromium was installed but is not in PATH")}`);
}

function installFirefox() {
  if (!findFirefox()) {
    if (!canUseApt()) fail("no Firefox found: install it, or set FIREFOX_PATH to its program file");
    say("installing Firefox with apt-get (about half a minute)");
    if (!apt("update") || !apt("install", "-y", "--no-install-recommends", "firefox-esr"))
      fail("apt-get could not install Firefox; install it by hand or set FIREFOX_PATH");
  }
  say(`Firefox: ${findFirefox() ?? fail("Firefox was installed but is not where it usually is")}`);
}

installDependencies();
if (process.argv.includes("--browser")) installBrowser();
if (process.argv.includes("--firefox")) installFirefox();
