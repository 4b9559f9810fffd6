import type { PortalLanguage } from "./dictionary.ts";

/** How this visitor wants the demo portal to look; kept on the device, nothing personal. */
export interface Settings {
  lang: PortalLanguage;
  elder: boolean;
  dark: boolean;
}

const KEY = "yichuang-demo.settings";
const DEFAULTS: Settings = { lang: "zh-CN", elder: false, dark: false };

export function readSettings(): Settings {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Settings>) };
  } catch {
    return DEFAULTS;
  }
}

export function writeSettings(settings: Settings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}
