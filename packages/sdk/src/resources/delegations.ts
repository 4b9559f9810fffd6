import type { Delegation, DelegationInput, DelegationPage } from "@yichuang/openapi";
import type { ApiPromise } from "../api-promise.ts";
import type { Call } from "../caller.ts";
import type { CallOptions, Input, Query, WriteOptions } from "../operation.ts";
import type { PagePromise } from "../pages.ts";
import { resource } from "../resource.ts";

/** Delegations 委托: who may act for whom. Public to read. */
export interface DelegationsResource {
  /** Newest first. */
  list(query?: Query<"listDelegations">, options?: CallOptions): PagePromise<DelegationPage>;
  get(delegationId: string, options?: CallOptions): ApiPromise<Delegation>;
  /** By staff of the delegating department 委托办理. */
  create(input: DelegationInput, options?: WriteOptions): ApiPromise<Delegation>;
  /** From now on; what was done under it stands. */
  end(delegationId: string, input: Input<"endDelegation">, options?: WriteOptions): ApiPromise<Delegation>;
}

/** Makes the delegations resource. */
export const delegationsResource = (call: Call) =>
  resource<DelegationsResource>(call, {
    list: "listDelegations",
    get: "getDelegation",
    create: "createDelegation",
    end: "endDelegation",
  });
