import type { StorybookConfig } from "@storybook/web-components-vite";

const config: StorybookConfig = {
  stories: ["../**/*.mdx", "../**/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "msw-storybook-addon"],
  framework: { name: "@storybook/web-components-vite", options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [
    { from: "../../node_modules/msw/lib/mockServiceWorker.js", to: "/mockServiceWorker.js" },
    // Written by `npm run build:reference`, which runs before Storybook does.
    { from: "../../build/reference", to: "/reference" },
  ],
  viteFinal: (vite) => {
    vite.resolve = { ...vite.resolve, conditions: ["yichuang-source", "module", "browser", "development|production"] };
    return vite;
  },
};
export default config;
