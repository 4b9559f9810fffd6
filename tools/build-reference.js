/**
 * Builds the reference into build/reference/: pages for people and JSON for programs, both from the contract, the code maps and the
 * error words. Plain static HTML of our own, because Redoc's page asks a CDN for its logo, runs workers from blobs, and shows
 * neither `x-exchange` nor Chinese first.
 */
import { writeReference } from "./reference/build.ts";
import { bundleContract } from "./reference/contract.ts";

try {
  writeReference(bundleContract(), "build/reference");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
