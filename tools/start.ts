/**
 * `npm start`: the sandbox on a port of its own, the district portal on another and the provincial page on a third origin, so that
 * CORS and CSP are real from the first day. Builds only what changed since the last start. Ctrl-C ends all.
 */
import { mkdirSync } from "node:fs";
import { hallAtWork, pastYear } from "../packages/openapi/src/sandbox/index.ts";
import { startSandbox } from "../packages/openapi/src/sandbox/node.ts";
import { buildPages } from "./build-pages.ts";
import { districtSite, provincialSite, startSite } from "./sites.ts";

function port(name: string, fallback: number): number {
  const value = Number(process.env[name] ?? fallback);
  if (!Number.isInteger(value) || value < 0 || value > 65535)
    throw new Error(`${name} is not a port: ${process.env[name]}`);
  return value;
}

async function start(): Promise<void> {
  buildPages();
  mkdirSync(".cache", { recursive: true });
  const db = process.env.YICHUANG_DB ?? ".cache/sandbox.sqlite";
  const sandbox = await startSandbox({ port: port("SANDBOX_PORT", 4010), db });
  await pastYear(sandbox.sandbox);
  await hallAtWork(sandbox.sandbox);
  const district = await startSite({ port: port("PORTAL_PORT", 4020), site: districtSite({ api: sandbox.url }) });
  const assets = district.url;
  const province = await startSite({
    port: port("PROVINCE_PORT", 4030),
    site: provincialSite({ api: sandbox.url, assets, portal: district.url }),
  });

  console.log(`
  District portal    ${district.url}/
  Sub-centre         ${district.url}/centres/civil-affairs
  Staff desk         ${district.url}/staff
  Supervision        ${district.url}/supervision
  Provincial portal  ${province.url}/
  Sandbox API        ${sandbox.url}/

  Everything shown is synthetic. Cases are kept in ${db}; Ctrl-C ends all.`);

  const stop = (): void => {
    void Promise.all([district.close(), province.close(), sandbox.close()]).then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
