/** Types of the contract, by the names it gives them, and the table of its operations. */
export type * from "./schema.ts";
export type { OperationEntry } from "./operation-entry.ts";
export { operationTable } from "./operations.ts";
