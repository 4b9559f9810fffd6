/** Types of the contract, by the names it gives them, and how its operations are called. */
export type * from "./schema.ts";
export type { OperationEntry } from "./operation-entry.ts";
export { operationOf, operationTables } from "./operation-entry.ts";
