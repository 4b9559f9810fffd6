#!/usr/bin/env node
import { runHere } from "./cli.ts";
import { sandboxCommand } from "./sandbox-command.ts";

await runHere(sandboxCommand);
