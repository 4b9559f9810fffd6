/** What a script tag brings: all elements registered, and the one global `Yichuang` of the classic file. */
import "./define.ts";

export { createClient } from "@yichuang/sdk";
export { configure, signedIn } from "./context/configure.ts";
export { diagnose } from "./diagnose.ts";
