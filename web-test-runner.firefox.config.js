/** The browser tests in Firefox: `npm run test:firefox`. */
import { chromeLauncher } from "@web/test-runner-chrome";
import { findFirefox } from "./tools/find-firefox.js";
import base from "./web-test-runner.config.js";

/** Driven by WebDriver BiDi, which knows the space bar by the character it writes. */
const firefox = chromeLauncher({
  concurrency: 1,
  launchOptions: { browser: "firefox", executablePath: findFirefox() },
  async createPage({ context }) {
    const page = await context.newPage();
    const { keyboard } = page;
    const press = keyboard.press.bind(keyboard);
    keyboard.press = (key, options) => press(key === "Space" ? " " : key, options);
    return page;
  },
});

// Colours and media that a test asks for are Chromium's own. And Firefox remembers for the page's life that an import failed: there
// a lost part is loaded by a reload, which no test survives.
const NOT_HERE = ["system-theme", "review-board-look", "lost-parts"].map((name) => `!tests/components/${name}.test.ts`);

export default {
  ...base,
  files: [...base.files, ...NOT_HERE],
  browsers: [Object.assign(firefox, { name: "Firefox" })],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
