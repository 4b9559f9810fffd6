import "@yichuang/components/define.js";
import type { Preview } from "@storybook/web-components-vite";
import { setCustomElementsManifest } from "@storybook/web-components-vite";
import { setupWorker } from "msw/browser";
import { mswLoader } from "msw-storybook-addon/csf3";
import manifest from "../../packages/components/custom-elements.json";
import { handlersFor, provide, settled, startScenario } from "../support/story.ts";

setCustomElementsManifest(manifest);

const preview: Preview = {
  decorators: [provide],
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker();
      await worker.start({ quiet: true, onUnhandledFrame: "bypass", serviceWorker: { url: "./mockServiceWorker.js" } });
      return worker;
    }),
    startScenario,
  ],
  beforeEach: (context) => context.msw.use(...handlersFor(context)),
  // Before axe looks: what a person sees, not the skeleton on the way there.
  afterEach: settled,
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
    docs: { story: { inline: false, height: "480px" } },
    options: { storySort: { order: ["Guides", "Reference", "Elements"] } },
  },
  tags: ["autodocs"],
};
export default preview;
