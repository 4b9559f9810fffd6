import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { UsageError } from "../../../packages/openapi/src/bin/cli.ts";
import { conformanceCommand } from "../../../packages/openapi/src/bin/conformance-command.ts";
import { sandboxCommand } from "../../../packages/openapi/src/bin/sandbox-command.ts";
import type { ConformanceReport } from "../../../packages/openapi/src/conformance/run.ts";
import { startSandbox } from "../../../packages/openapi/src/sandbox/node.ts";
import type { RunningSandbox } from "../../../packages/openapi/src/sandbox/node.ts";

const BIN = fileURLToPath(new URL("../../../packages/openapi/src/bin/", import.meta.url));
const VERSION = /^\d+\.\d+\.\d+$/;

const started: (() => Promise<unknown>)[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "yichuang-bin-"));
});
afterEach(async () => {
  for (const stop of started.splice(0)) await stop();
  rmSync(folder, { recursive: true });
});

/** What a command says, by a command line of words. */
async function run(
  command: typeof conformanceCommand,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command(args, { out: (line) => out.push(line), err: (line) => err.push(line), env });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

interface Running {
  readonly url: string;
  readonly said: () => string;
  /** Tells it to stop and waits for its exit status. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts the program as a process of its own and waits for its last line. */
async function launch(args: readonly string[]): Promise<Running> {
  const program: ChildProcess = spawn(
    process.execPath,
    ["--conditions=yichuang-source", join(BIN, "yichuang-sandbox.ts"), ...args],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  const exited = new Promise<number | null>((resolve) => program.once("exit", resolve));
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (/Ctrl\+C/.test(said)) resolve();
    };
    program.stdout?.on("data", hear);
    program.stderr?.on("data", hear);
    void exited.then((code) => reject(new Error(`it ended with ${String(code)}: ${said}`)));
  });
  const stop = (signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> => {
    program.kill(signal);
    return exited;
  };
  started.push(() => stop("SIGKILL"));
  return { url: /http:\/\/[\d.:]+/.exec(said)?.[0] ?? "", said: () => said, stop };
}

async function server(): Promise<RunningSandbox> {
  const running = await startSandbox({ port: 0, onError: () => undefined });
  started.push(() => running.close());
  return running;
}

describe("yichuang-sandbox", () => {
  it("runs until it is told to stop, and says where, who and what it made", async () => {
    const { url, said, stop } = await launch([
      "--port",
      "0",
      "--scenario",
      "submittedCase",
      "--seed-persona",
      "company-1",
    ]);
    assert.equal((await fetch(url)).status, 200);
    const token = /company-1: (\S+)/.exec(said())?.[1] ?? "";
    const caseNo = /办件编号 (\w+)/.exec(said())?.[1] ?? "";
    const secret = /查询密码 ([\w-]+)/.exec(said())?.[1] ?? "";
    const seen = await fetch(`${url}/cases/${caseNo}`, { headers: { authorization: `Bearer ${token}` } });
    assert.equal(seen.status, 200);
    const found = await fetch(`${url}/look-ups`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ caseNo, secret }),
    });
    assert.equal(found.status, 201);
    assert.match(said(), /__sandbox\/tokens/);
    assert.equal(await stop("SIGTERM"), 0);
    await assert.rejects(fetch(url));
  });

  it("keeps what happened in its file, and takes the next port when one is in use", async () => {
    const db = join(folder, "sandbox.db");
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    started.push(() => new Promise((resolve) => taken.close(resolve)));
    const { port } = taken.address() as AddressInfo;
    const first = await launch(["--port", String(port), "--db", db, "--scenario", "closedCase", "--lang", "en"]);
    assert.ok(Number(new URL(first.url).port) > port);
    const caseNo = /case (\w+)/.exec(first.said())?.[1] ?? "";
    assert.equal(await first.stop("SIGINT"), 0);
    const again = await launch(["--port", "0", "--db", db, "--seed-persona", "company-1"]);
    const token = /company-1: (\S+)/.exec(again.said())?.[1] ?? "";
    const seen = await fetch(`${again.url}/cases/${caseNo}`, { headers: { authorization: `Bearer ${token}` } });
    assert.equal(((await seen.json()) as { state: string }).state, "closed");
    assert.equal(await again.stop(), 0);
  });

  it("explains itself, in both languages", async () => {
    for (const lang of ["zh", "en"]) {
      const { code, out } = await run(sandboxCommand, ["--help", "--lang", lang]);
      assert.equal(code, 0);
      for (const word of ["--port", "--db", "--scenario", "--host", "--seed-persona", "answeredReview"])
        assert.ok(out.includes(word), word);
    }
    assert.match((await run(sandboxCommand, ["--version"])).out, VERSION);
  });

  it("answers what it does not know with a sentence that lists what it does", async () => {
    const wrong: [args: string[], sentence: RegExp][] = [
      [["--prot", "1"], /--prot.*--port --host --db/],
      [["--scenario", "submittedCase,lost"], /lost.*filledDraft submittedCase/],
      [["--port", "70000"], /65535/],
      [["--seed-persona", "nobody", "--port", "0"], /nobody.*citizen-1 citizen-2/],
      [["--lang", "fr"], /zh, en/],
    ];
    for (const [args, sentence] of wrong) {
      await assert.rejects(run(sandboxCommand, args), (error: unknown) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, sentence);
        assert.ok(!error.message.includes("\n"));
        return true;
      });
    }
  });
});

describe("yichuang-conformance", () => {
  it("holds for the sandbox over HTTP, with writing and every token, and writes its report", async () => {
    const { url, sandbox } = await server();
    const file = join(folder, "office.token");
    const json = join(folder, "report.json");
    writeFileSync(file, `${sandbox.issueToken("office-market-supervision")}\n`);
    const args = ["--base-url", url, "--write", "--json", json, "--token-file", `office=${file}`];
    const { code, out, err } = await run(
      conformanceCommand,
      [
        ...args,
        "--token",
        `applicant=${sandbox.issueToken("citizen-1")}`,
        "--token",
        `office=${sandbox.issueToken("office-natural-resources")}`,
        "--token",
        `supervisor=${sandbox.issueToken("supervisor")}`,
      ],
      { YICHUANG_TOKEN_COUNTER: sandbox.issueToken("counter-hall") },
    );
    const report = JSON.parse(readFileSync(json, "utf8")) as ConformanceReport;
    const wrong = report.operations.filter(({ verdict }) => verdict !== "holds");
    assert.deepEqual(wrong, []);
    assert.equal(code, 0, out);
    assert.match(err, /会留下/);
    assert.match(out, /不符 0 · 缺少 0 · 未试 0/);
  });

  it("answers 1 when something differs, and names it", async () => {
    const { url } = await server();
    const { code, out } = await run(conformanceCommand, [
      "--base-url",
      `${url}/elsewhere`,
      "--only",
      "getService",
      "--lang",
      "en",
    ]);
    assert.equal(code, 1);
    assert.match(out, /missing {4}getService/);
  });

  it("answers 2 with a sentence when nobody answers", async () => {
    const gone = await startSandbox({ port: 0 });
    await gone.close();
    const { code, err } = await run(conformanceCommand, ["--base-url", gone.url]);
    assert.equal(code, 2);
    assert.match(err, /^平台没有回答：.*ECONNREFUSED/);
  });

  it("answers wrong usage with a sentence, and repeats no token", async () => {
    const wrong: [args: string[], sentence: RegExp][] = [
      [[], /--base-url/],
      [["--base-url", "platform"], /http/],
      [["--base-url", "http://127.0.0.1", "--only", "getNothing"], /getNothing.*getService/],
      [["--base-url", "http://127.0.0.1", "--token", "mayor=s3cret"], /applicant counter office/],
      [["--base-url", "http://127.0.0.1", "--token-file", "office=/nowhere/token"], /nowhere/],
      [["--tokens"], /--tokens.*--token /],
    ];
    for (const [args, sentence] of wrong) {
      await assert.rejects(run(conformanceCommand, args), (error: unknown) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, sentence);
        assert.ok(!error.message.includes("s3cret"));
        return true;
      });
    }
  });

  it("explains itself, in both languages", async () => {
    for (const lang of ["zh", "en"]) {
      const { code, out } = await run(conformanceCommand, ["--help", "--lang", lang]);
      assert.equal(code, 0);
      for (const word of ["--base-url", "--token-file", "--write", "YICHUANG_TOKEN_APPLICANT"])
        assert.ok(out.includes(word));
    }
    assert.match((await run(conformanceCommand, ["--version"])).out, VERSION);
  });
});
