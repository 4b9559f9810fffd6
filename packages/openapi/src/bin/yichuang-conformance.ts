#!/usr/bin/env node
import { runHere } from "./cli.ts";
import { conformanceCommand } from "./conformance-command.ts";

await runHere(conformanceCommand);
