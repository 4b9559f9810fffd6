import type { Contract, Schema } from "./contract.ts";
import { operationsOf, placeOf, propertiesOf, resolve, termIn, termOf } from "./contract.ts";

/** Whose counterpart it is: GB/T 39046, an exchange table of the national platform, or the review interface 好差评. */
export type ExchangeSide = "standard" | "table" | "interface";

/** A counterpart of a property elsewhere. */
export interface ExchangeTarget {
  readonly side: ExchangeSide;
  /** `GB/T 39046 table 9`, `up_pro_accept`, `review_interface`. */
  readonly table: string;
  /** Item, column or field; absent where the whole table is meant (a code set). */
  readonly column?: string;
}

/** A property of the contract with its counterparts. */
export interface ExchangeEntry {
  /** `Case.caseNo`, a schema of its own such as `CaseNo`, or an operation's input. */
  readonly property: string;
  /** Schema it belongs to. */
  readonly schema: string;
  /** Chinese term of the property or of its type. */
  readonly term?: string;
  readonly description?: string;
  readonly targets: readonly ExchangeTarget[];
  /** Where a schema with counterparts of its own is used. */
  readonly usedBy?: readonly string[];
}

const STANDARD = /^(GB\/T 39046 (?:table \d+|\d+(?:\.\d+)*|[A-Z]\.\d+))(?:: (.+))?$/;
const COLUMN = /^([a-z_]+)\.([A-Za-z_]+)$/;

/** Reads one counterpart as `x-exchange` writes it. Throws for a form that the contract does not know. */
export function parseTarget(text: string): ExchangeTarget {
  const [, standard, item] = STANDARD.exec(text) ?? [];
  if (standard !== undefined) return { side: "standard", table: standard, ...(item !== undefined && { column: item }) };
  const [, table, column] = COLUMN.exec(text) ?? [];
  if (table === undefined || column === undefined) throw new Error(`x-exchange: ${text} is of no known form`);
  return { side: table === "review_interface" ? "interface" : "table", table, column };
}

function entry(contract: Contract, schema: string, path: string | undefined, node: Schema): ExchangeEntry | undefined {
  const targets = node["x-exchange"];
  if (!targets) return undefined;
  const term = path === undefined ? termIn(node.description) : termOf(contract, node);
  const description = node.description ?? resolve(contract, node).description;
  return {
    property: path === undefined ? schema : placeOf(schema, path),
    schema,
    ...(term !== undefined && { term }),
    ...(description !== undefined && { description }),
    targets: targets.map(parseTarget),
  };
}

/** Every property that declares counterparts, in the contract's order of schemas by name. */
export function exchangeEntries(contract: Contract): ExchangeEntry[] {
  const named = Object.entries(contract.components.schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  const inline = operationsOf(contract).flatMap(({ operationId, requestBody, responses, parameters = [] }) => {
    const messages = [...(requestBody ? [requestBody] : []), ...Object.values(responses)];
    const bodies = messages.flatMap(({ content = {} }) => Object.values(content).flatMap(({ schema }) => schema ?? []));
    const ofParameters = parameters.flatMap(({ name, schema }) => (schema ? [[name, schema] as const] : []));
    const asSchema: Schema = { properties: Object.fromEntries(ofParameters) };
    return [...bodies, asSchema]
      .filter(({ $ref }) => $ref === undefined)
      .map((schema): [string, Schema] => [operationId, schema]);
  });
  const uses = usesOf(contract);
  return [...named, ...inline].flatMap(([name, schema]) => {
    const own = entry(contract, name, undefined, schema);
    const usedBy = uses.get(name) ?? [];
    return [
      ...(own ? [{ ...own, ...(usedBy.length > 0 && { usedBy }) }] : []),
      ...propertiesOf(schema).flatMap(({ path, schema: node }) => entry(contract, name, path, node) ?? []),
    ];
  });
}

/** Properties by the named schema that is their type. */
function usesOf(contract: Contract): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(contract.components.schemas))
    for (const { path, schema: node } of propertiesOf(schema)) {
      const reference = node.$ref ?? node.items?.$ref;
      if (reference === undefined) continue;
      const type = reference.slice(reference.lastIndexOf("/") + 1);
      uses.set(type, [...(uses.get(type) ?? []), placeOf(name, path)]);
    }
  return uses;
}

/** A row of the table a platform team reads: one counterpart and the property that fills it. */
export interface ExchangeRow {
  readonly target: ExchangeTarget;
  readonly entry: ExchangeEntry;
}

const SIDES: readonly ExchangeSide[] = ["standard", "table", "interface"];
// What is published about items comes before what happens to cases.
const rankOf = ({ side, table }: ExchangeTarget): string =>
  `${SIDES.indexOf(side)}${table.startsWith("up_task") ? 0 : 1}`;

/** The counterparts by table, in reading order; properties that fill the same column stand together. */
export function rowsByTable(entries: readonly ExchangeEntry[]): Map<string, ExchangeRow[]> {
  const rows = entries.flatMap((one) => one.targets.map((target) => ({ target, entry: one })));
  const collator = new Intl.Collator("en", { numeric: true });
  rows.sort(
    (a, b) =>
      collator.compare(rankOf(a.target), rankOf(b.target)) ||
      collator.compare(a.target.table, b.target.table) ||
      collator.compare(a.target.column ?? "", b.target.column ?? "") ||
      collator.compare(a.entry.property, b.entry.property),
  );
  const tables = new Map<string, ExchangeRow[]>();
  for (const row of rows) tables.set(row.target.table, [...(tables.get(row.target.table) ?? []), row]);
  return tables;
}
