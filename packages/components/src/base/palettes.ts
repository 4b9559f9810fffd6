/** The colour tokens that a theme gives; `x-surface` is a quiet ground and `x-text` what is written on it. */
export const COLOUR_TOKENS = [
  "accent",
  "accent-text",
  "surface",
  "surface-raised",
  "surface-sunken",
  "text",
  "text-subtle",
  "border",
  "border-strong",
  "focus",
  "danger",
  "danger-surface",
  "danger-text",
  "warning",
  "warning-surface",
  "warning-text",
  "success",
  "success-surface",
  "success-text",
  "info",
  "info-surface",
  "info-text",
] as const;

/** Name of a colour token, without `--yct-`. */
export type ColourToken = (typeof COLOUR_TOKENS)[number];

/** One colour for each token, as `#rrggbb`. */
export type Palette = Readonly<Record<ColourToken, string>>;

/** 政务蓝, the default. All text stands at 7:1, so that elder mode needs no colours of its own. */
const blue: Palette = {
  accent: "#1a55ad",
  "accent-text": "#ffffff",
  surface: "#ffffff",
  "surface-raised": "#ffffff",
  "surface-sunken": "#f3f6fb",
  text: "#1b2430",
  "text-subtle": "#465264",
  border: "#d5dce6",
  "border-strong": "#6f7b8e",
  focus: "#b45309",
  danger: "#b3261e",
  "danger-surface": "#fdf1f0",
  "danger-text": "#8c1d18",
  warning: "#a35a00",
  "warning-surface": "#fff6e5",
  "warning-text": "#6b3d00",
  success: "#1a7a3e",
  "success-surface": "#eef8f1",
  "success-text": "#0f5a2c",
  info: "#2563b8",
  "info-surface": "#eef4fc",
  "info-text": "#164687",
};

/** 党政红. Its danger leans to plum, so that a warning of harm is not taken for the accent. */
const red: Palette = {
  ...blue,
  accent: "#a8141b",
  "surface-sunken": "#faf5f3",
  border: "#e4dad6",
  "border-strong": "#80746f",
  focus: "#1a55ad",
  danger: "#99195c",
  "danger-surface": "#fdf0f7",
  "danger-text": "#7d124a",
};

const dark: Palette = {
  accent: "#8ab8ff",
  "accent-text": "#0b1d38",
  surface: "#141a22",
  "surface-raised": "#1d2530",
  "surface-sunken": "#0e131a",
  text: "#eef2f7",
  "text-subtle": "#b9c4d2",
  border: "#364253",
  "border-strong": "#8593a8",
  focus: "#ffc46b",
  danger: "#ff8a80",
  "danger-surface": "#3a1a1a",
  "danger-text": "#ffc9c4",
  warning: "#f5b94f",
  "warning-surface": "#33260d",
  "warning-text": "#ffdf9e",
  success: "#6fd391",
  "success-surface": "#12301f",
  "success-text": "#b4efc6",
  info: "#8ab8ff",
  "info-surface": "#16294a",
  "info-text": "#cfe2ff",
};

/** Black, white and yellow: the high contrast that readers with low vision know from other government sites. */
const contrast: Palette = {
  accent: "#ffe14d",
  "accent-text": "#000000",
  surface: "#000000",
  "surface-raised": "#000000",
  "surface-sunken": "#141414",
  text: "#ffffff",
  "text-subtle": "#ffffff",
  border: "#ffffff",
  "border-strong": "#ffffff",
  focus: "#4de8ff",
  danger: "#ffa8a0",
  "danger-surface": "#000000",
  "danger-text": "#ffc2bd",
  warning: "#ffd180",
  "warning-surface": "#000000",
  "warning-text": "#ffd180",
  success: "#8ff0ae",
  "success-surface": "#000000",
  "success-text": "#8ff0ae",
  info: "#a8d4ff",
  "info-surface": "#000000",
  "info-text": "#a8d4ff",
};

/** The palettes by theme; `auto` is `blue` or `dark` by the reader's system. */
export const palettes = { blue, red, dark, contrast } as const;

/** A theme of the product's own: 政务蓝, 党政红, dark, high contrast, or the reader's system choice. */
export type Theme = keyof typeof palettes | "auto";

/** How large and how much at once: the usual way, or with large type and one question a screen. */
export type Mode = "standard" | "elder";

/** The size tokens that a mode gives, by name without `--yct-`. */
export const sizes = {
  // Pixels, not rem: portals set the root's size to anything between 10 and 100 px.
  standard: {
    "size-0": "14px",
    "size-1": "16px",
    "size-2": "18px",
    "size-3": "20px",
    "size-4": "24px",
    "size-5": "30px",
    "size-6": "36px",
    "space-1": "4px",
    "space-2": "8px",
    "space-3": "12px",
    "space-4": "16px",
    "space-5": "24px",
    "space-6": "32px",
    "space-7": "48px",
    "space-8": "64px",
    line: "1.6",
    target: "44px",
  },
  elder: {
    "size-0": "21px",
    "size-1": "24px",
    "size-2": "26px",
    "size-3": "28px",
    "size-4": "32px",
    "size-5": "38px",
    "size-6": "44px",
    "space-1": "6px",
    "space-2": "12px",
    "space-3": "16px",
    "space-4": "20px",
    "space-5": "32px",
    "space-6": "40px",
    "space-7": "56px",
    "space-8": "72px",
    line: "1.7",
    target: "48px",
  },
} as const satisfies Readonly<Record<Mode, Readonly<Record<string, string>>>>;
