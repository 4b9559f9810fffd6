import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { configs as lit } from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import { configs as wc } from "eslint-plugin-wc";

/** components -> sdk -> openapi, never back. */
const direction = (files, patterns) => ({
  files,
  rules: {
    "no-restricted-imports": ["error", { patterns: patterns.map(([group, message]) => ({ group, message })) }],
  },
});

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "build/",
    "storybook-static/",
    "coverage/",
    "packages/openapi/src/schema.ts",
    "packages/openapi/src/contract.ts",
  ]),
  {
    files: ["packages/*/src/**/*.ts", "stories/**/*.ts", "tests/**/*.ts", "tools/**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked, lit["flat/recommended"], wc["flat/best-practice"]],
    plugins: { "lit-a11y": litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ["LitElement", "YichuangElement"] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": "error",
      // Lit binds handlers to the host itself.
      "@typescript-eslint/unbound-method": "off",
      "wc/guard-super-call": "off",
    },
  },
  {
    // chai's property assertions are expressions, and chai-a11y-axe types every assertion as a promise
    files: ["tests/**/*.ts"],
    rules: { "@typescript-eslint/no-unused-expressions": "off", "@typescript-eslint/no-floating-promises": "off" },
  },
  direction(
    ["packages/openapi/src/**/*.ts"],
    [
      [
        ["@yichuang/sdk*", "@yichuang/components*", "**/sdk/src/**", "**/components/src/**"],
        "openapi depends on nothing of ours",
      ],
    ],
  ),
  direction(
    ["packages/openapi/src/domain/**/*.ts"],
    [
      [["@yichuang/*", "**/sdk/src/**", "**/components/src/**"], "domain depends on nothing of ours"],
      [["../sandbox/*", "node:*", "hono*"], "domain holds pure rules: no platform, no library"],
    ],
  ),
  direction(
    ["packages/sdk/src/**/*.ts"],
    [
      [["@yichuang/components*", "**/components/src/**"], "the sdk knows no components"],
      [
        ["@yichuang/openapi/sandbox*", "**/openapi/src/**", "lit*", "node:*"],
        "the sdk knows fetch: not the sandbox, not Lit, not Node",
      ],
    ],
  ),
  direction(
    ["packages/components/src/**/*.ts"],
    [
      [
        ["@yichuang/openapi*", "**/openapi/src/**"],
        "components take their types from the sdk, never from the contract or the sandbox",
      ],
    ],
  ),
);
