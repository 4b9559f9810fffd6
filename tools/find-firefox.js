import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** Path of a Firefox, or undefined. FIREFOX_PATH wins over the usual places. */
export const findFirefox = (env = process.env) => env.FIREFOX_PATH ?? PLACES.find(existsSync);
