/** Removes what builds leave behind. */
import { rmSync } from "node:fs";

for (const path of ["packages/openapi/dist", "packages/sdk/dist", "packages/components/dist", "build"])
  rmSync(path, { recursive: true, force: true });
