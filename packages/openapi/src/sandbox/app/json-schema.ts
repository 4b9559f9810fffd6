import { dereference, format, validate } from "@cfworker/json-schema";
import type { OutputUnit } from "@cfworker/json-schema";
import {
  checkMobile,
  checkPermanentResidentCard,
  checkResidencePermit,
  checkResidentId,
  checkUscc,
} from "../../domain/index.ts";
import type { IdentityCheck } from "../../domain/index.ts";
import type { ProblemError } from "../../schema.ts";
import { fieldErrors } from "./schema-errors.ts";

/** A JSON Schema, or an OpenAPI document as far as schemas stand in it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Checks values against schemas that refer to each other within one document. */
export interface SchemaChecker {
  /** What is wrong with a value, as pointers below `base`; nothing when it is valid. */
  errors(value: unknown, schema: JsonSchema, base?: string): ProblemError[];
  /** Whether a value is valid. */
  holds(value: unknown, schema: JsonSchema): boolean;
}

const DOMAIN_FORMATS: Readonly<Record<string, (value: string) => IdentityCheck>> = {
  "cn-resident-id": checkResidentId,
  "cn-uscc": checkUscc,
  "cn-mobile": checkMobile,
  "cn-residence-permit": checkResidencePermit,
  "cn-permanent-resident-card": checkPermanentResidentCard,
};

function registerFormats(): void {
  for (const [name, check] of Object.entries(DOMAIN_FORMATS)) format[name] ??= (value) => check(value).valid;
}

/**
 * Makes a checker of a document (a schema, or the contract). Schemas given to it must be of that document: the evaluator has noted in
 * them where their references lead.
 */
export function createSchemaChecker(document: JsonSchema): SchemaChecker {
  registerFormats();
  const lookup = dereference(document);
  const run = (value: unknown, schema: JsonSchema): OutputUnit[] =>
    validate(value, schema, "2020-12", lookup, false).errors;
  return {
    errors: (value, schema, base = "") => fieldErrors(run(value, schema), { value, schema, lookup, base }),
    holds: (value, schema) => run(value, schema).length === 0,
  };
}

/** What is wrong with a value by a schema that stands alone, as pointers below `base`. */
export const schemaErrors = (value: unknown, schema: JsonSchema, base = ""): ProblemError[] =>
  createSchemaChecker(schema).errors(value, schema, base);

/** Whether a value satisfies a schema that stands alone. */
export const schemaHolds = (value: unknown, schema: JsonSchema): boolean =>
  createSchemaChecker(schema).holds(value, schema);
