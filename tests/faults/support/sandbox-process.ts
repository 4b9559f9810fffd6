/**
 * A sandbox in a process of its own, to be killed: `sandbox-process.ts <port> <file> <faults as JSON>`. Prints its address. It ends by
 * itself when whoever started it is gone.
 */
import type { Fault } from "../../../packages/openapi/src/sandbox/index.ts";
import { startSandbox } from "../../../packages/openapi/src/sandbox/node.ts";

const [, , port = "0", db = "", faults = "[]"] = process.argv;
process.stdin.resume().on("end", () => process.exit());
const { url, sandbox } = await startSandbox({ port: Number(port), db });
sandbox.faults.plant(JSON.parse(faults) as Fault[]);
console.log(url);
