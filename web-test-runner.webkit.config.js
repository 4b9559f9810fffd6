/** The browser tests in WebKit, the engine of every browser on an iPhone: `npm run test:webkit`. */
import { webkitLauncher } from "./tools/webkit-launcher.js";
import base from "./web-test-runner.config.js";

const NOT_HERE = [
  // Colours and media that a test asks for are Chromium's own.
  "components/system-theme",
  "components/review-board-look",
  // The window is never that narrow.
  "components/item-guide-phone",
  // The driver types no digits into a date.
  "components/form/date-typing",
  // No stream can be handed to msw's worker, which then waits for its end.
  "sdk/suite",
].map((name) => `!tests/${name}.test.ts`);

export default {
  ...base,
  files: [...base.files, ...NOT_HERE],
  browsers: [webkitLauncher()],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
