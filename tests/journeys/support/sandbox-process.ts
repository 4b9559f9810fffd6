/** A sandbox in a process of its own, so that a journey can kill it: `sandbox-process.ts <port> <file>`. Prints its address. */
import { startSandbox } from "../../../packages/openapi/src/sandbox/node.ts";

const [, , port = "0", db = ""] = process.argv;
const { url } = await startSandbox({ port: Number(port), db });
console.log(url);
