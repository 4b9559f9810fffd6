import { NOTHING, NotTried } from "./platform.ts";
import type { Platform } from "./platform.ts";
import type { OperationView, ParameterView } from "./contract-view.ts";
import { text } from "./text.ts";

let keys = 0;

/** A key for a write, new each time. */
export function newKey(): string {
  keys += 1;
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  const random = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `conformance-${random}-${String(keys)}`;
}

/** A day in China, so many from today. */
export const chinaDay = (fromToday: number): string =>
  new Date(Date.now() + fromToday * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

function valueFor({ name, schema }: ParameterView, { harvest }: Platform): string | undefined {
  const words = schema["enum"] as readonly string[] | undefined;
  const usual = schema["default"] as string | number | boolean | undefined;
  if (usual !== undefined) return String(usual);
  if (words?.[0] !== undefined) return words[0];
  if (schema["format"] === "date") return name === "to" ? chinaDay(0) : chinaDay(-30);
  if (schema["type"] === "boolean") return "false";
  if (schema["type"] === "integer") return String((schema["minimum"] as number | undefined) ?? 1);
  return harvest.any(`${name}Code`) ?? harvest.any(`${name}Id`) ?? harvest.any(name);
}

/** The query that an operation cannot do without. Throws `NotTried` where there is nothing to fill it with. */
export function neededQuery({ parameters }: OperationView, platform: Platform): Record<string, string> {
  const needed = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  return Object.fromEntries(
    needed.map((parameter) => {
      const value = valueFor(parameter, platform);
      if (value === undefined)
        throw new NotTried(text(`没有可用的 ${parameter.name}`, `nothing to put for ${parameter.name}`));
      return [parameter.name, value];
    }),
  );
}

const HEADER_VALUES: Readonly<Record<string, () => string>> = {
  "idempotency-key": newKey,
  "if-match": () => "*",
  "tus-resumable": () => "1.0.0",
  "upload-length": () => "1",
  "upload-offset": () => "0",
  "upload-metadata": () => `draftId ${btoa(NOTHING)}`,
};

/** Headers that an operation cannot do without, filled with what means nothing. */
export function neededHeaders(operation: OperationView): Record<string, string> {
  const needed = operation.parameters.filter((parameter) => parameter.in === "header" && parameter.required);
  const headers = Object.fromEntries(
    needed.map(({ name }) => [name.toLowerCase(), HEADER_VALUES[name.toLowerCase()]?.() ?? "1"]),
  );
  const raw = operation.method === "PATCH" && !operation.takesJson;
  return raw ? { ...headers, "content-type": "application/offset+octet-stream" } : headers;
}
