import { css, unsafeCSS } from "lit";
import { COLOUR_TOKENS, palettes, sizes } from "./palettes.ts";

const declare = (defaults: Iterable<readonly [string, string]>): string =>
  Array.from(defaults, ([name, value]) => `--_${name}: var(--yct-${name}, ${value});`).join("");

const colours = COLOUR_TOKENS.map((name) => [name, palettes.blue[name]] as const);

/**
 * Every token that styles inside an element may use, as private `--_x`: what the host or a theme set as `--yct-x`,
 * else the default (政务蓝, standard size).
 *
 * A host needs five to make the elements its own: `--yct-accent`, `--yct-accent-text`, `--yct-surface`, `--yct-text`,
 * `--yct-radius`.
 */
export const tokensStyles = css`
  :host {
    ${unsafeCSS(declare(colours))}
    ${unsafeCSS(declare(Object.entries(sizes.standard)))}
    --_radius: var(--yct-radius, 6px);
    --_font: var(
      --yct-font,
      "PingFang SC",
      "HarmonyOS Sans SC",
      "Microsoft YaHei",
      "Noto Sans CJK SC",
      "Noto Sans SC",
      system-ui,
      sans-serif
    );
    --_font-numeric: var(--yct-font-numeric, var(--_font));
    --_shadow-1: var(--yct-shadow-1, 0 1px 2px rgba(16, 24, 40, 0.1));
    --_shadow-2: var(--yct-shadow-2, 0 4px 16px rgba(16, 24, 40, 0.14));
    --_motion: var(--yct-motion, 150ms);
    /* Laid over a filled control under the pointer: works with any accent a host brings, where color-mix is missing. */
    --_veil: rgba(0, 0, 0, 0.14);
    --_measure: 38em;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
`;
