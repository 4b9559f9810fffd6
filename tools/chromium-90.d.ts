export const CHROMIUM_90_ARGS: string[];
export function ensureChromium90(): string;
