import { css, unsafeCSS } from "lit";
import type { Mode, Palette, Theme } from "./palettes.ts";
import { palettes, sizes } from "./palettes.ts";

const declare = (tokens: Readonly<Record<string, string>>): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--yct-${name}: ${value};`)
    .join("");

const colours = (palette: Palette, scheme: "light" | "dark"): string =>
  `${declare(palette)}--yct-color-scheme: ${scheme};`;

const light = colours(palettes.blue, "light");
const dark = colours(palettes.dark, "dark");

/**
 * The rules of a theme and a mode for one selector.
 * @param selector where the tokens are to stand, for example `:root`
 * @returns the text of a style sheet
 */
export function appearanceRules(selector: string, theme: Theme | undefined, mode: Mode | undefined): string {
  const rules: string[] = [];
  if (theme === "blue" || theme === "auto") rules.push(`${selector}{${light}}`);
  if (theme === "auto") rules.push(`@media (prefers-color-scheme: dark){${selector}{${dark}}}`);
  if (theme === "red") rules.push(`${selector}{${colours(palettes.red, "light")}}`);
  if (theme === "dark") rules.push(`${selector}{${dark}}`);
  if (theme === "contrast") rules.push(`${selector}{${colours(palettes.contrast, "dark")}}`);
  if (mode) rules.push(`${selector}{${declare(sizes[mode])}}`);
  return rules.join("");
}

const THEMES: readonly Theme[] = ["blue", "red", "dark", "contrast", "auto"];
const MODES: readonly Mode[] = ["standard", "elder"];

/**
 * What the attributes `theme` and `mode` do: they set the public tokens on the host, so that everything below inherits
 * them, from a provider or from any single element. A page's own `yct-item-guide { --yct-accent: … }` still wins.
 */
export const themesStyles = css`
  ${unsafeCSS(THEMES.map((theme) => appearanceRules(`:host([theme="${theme}"])`, theme, undefined)).join(""))}
  ${unsafeCSS(MODES.map((mode) => appearanceRules(`:host([mode="${mode}"])`, undefined, mode)).join(""))}
`;
