export default {
  globs: ["packages/components/src/**/*.ts"],
  exclude: [
    "packages/components/src/define/**",
    "packages/components/src/**/*.messages.ts",
    "packages/components/src/**/*.styles.ts",
  ],
  outdir: "packages/components",
  litelement: true,
  packagejson: false,
  plugins: [
    {
      // The analyzer lists `#private` members as if they were public.
      name: "no-private-members",
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules)
          for (const declaration of module.declarations ?? [])
            declaration.members &&= declaration.members.filter(
              ({ name, privacy }) => !name.startsWith("#") && privacy !== "private",
            );
      },
    },
  ],
};
