/** Runs browser tests in WebKitGTK through its WebDriver, on a display of its own. Debian: webkit2gtk-driver and xvfb. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";

const DRIVER = "/usr/bin/WebKitWebDriver";

/** WebDriver's own characters for the keys that are none. */
const KEYS = {
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Enter: "\uE007",
  Tab: "\uE004",
  Escape: "\uE00C",
  Backspace: "\uE003",
  Delete: "\uE017",
  Space: " ",
  End: "\uE010",
  Home: "\uE011",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};
const BUTTONS = ["left", "middle", "right"];

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Starts a display that nobody sees; Xvfb writes the number it took. */
async function startDisplay() {
  const child = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1000x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  for await (const number of createInterface({ input: child.stdout })) return { child, display: `:${number}` };
  throw new Error("Xvfb ended before it said which display it took");
}

/** A launcher for web-test-runner. */
export function webkitLauncher() {
  const children = [];
  let driver = "";
  let active;
  /** By how much the window is larger than the page. */
  let frame = [0, 0];

  const call = async (method, path, body = {}) => {
    const response = await fetch(`${driver}${path}`, {
      method,
      ...(method !== "GET" && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  const perform = (type, id, ...actions) => call("POST", "/actions", { actions: [{ type, id, actions }] });
  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  const button = (type, { button: name = "left" } = {}) => ({ type, button: BUTTONS.indexOf(name) });
  const move = (x, y) => ({ type: "pointerMove", duration: 0, x, y });

  /** What the runner's commands ask of a page. */
  const page = {
    keyboard: {
      type: (text) =>
        perform("key", "keyboard", ...[...text].flatMap((each) => [key("keyDown", each), key("keyUp", each)])),
      press: (name) => perform("key", "keyboard", key("keyDown", name), key("keyUp", name)),
      down: (name) => perform("key", "keyboard", key("keyDown", name)),
      up: (name) => perform("key", "keyboard", key("keyUp", name)),
    },
    mouse: {
      move: (x, y) => perform("pointer", "mouse", move(x, y)),
      click: (x, y, options) =>
        perform("pointer", "mouse", move(x, y), button("pointerDown", options), button("pointerUp", options)),
      down: (options) => perform("pointer", "mouse", button("pointerDown", options)),
      up: (options) => perform("pointer", "mouse", button("pointerUp", options)),
      reset: () => call("DELETE", "/actions"),
    },
    setViewport: ({ width, height }) =>
      call("POST", "/window/rect", { width: width + frame[0], height: height + frame[1] }),
  };

  async function startDriver() {
    const port = await freePort();
    const { child, display } = await startDisplay();
    const service = spawn(DRIVER, [`--port=${port}`], {
      env: { ...process.env, DISPLAY: display, LANG: "zh_CN.UTF-8" },
      stdio: "ignore",
    });
    children.push(service, child);
    driver = `http://127.0.0.1:${port}`;
    for (;;) {
      const answer = await fetch(`${driver}/status`).catch(() => undefined);
      if (answer?.ok) break;
      if (service.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${service.exitCode}`);
      await setTimeout(50);
    }
    const { sessionId } = await call("POST", "/session", {
      capabilities: {
        alwaysMatch: { "webkitgtk:browserOptions": { args: ["--automation"] }, pageLoadStrategy: "none" },
      },
    });
    driver = `${driver}/session/${sessionId}`;
    const script = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
    frame = await call("POST", "/execute/sync", { script, args: [] });
  }

  return {
    name: "WebKit",
    // Whose pages have a keyboard, a mouse and a size.
    type: "puppeteer",
    concurrency: 1,
    async initialize() {
      if (!existsSync(DRIVER)) throw new Error("no WebKit: apt-get install webkit2gtk-driver xvfb");
      await startDriver();
    },
    async startSession(id, url) {
      active = id;
      await page.setViewport({ width: 800, height: 600 });
      await call("POST", "/url", { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => call("GET", "/url"),
    async stopSession() {
      active = undefined;
      // Whatever still runs on the page ends with it.
      await call("POST", "/url", { url: "about:blank" });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error("WebKit is not for debugging here")),
    async stop() {
      await call("DELETE", "").catch(() => undefined);
      for (const child of children) child.kill();
    },
    getPage: () => page,
  };
}
