import { requireScope } from "../access.ts";
import { located } from "../app/located.ts";
import { pageOf } from "../app/paging.ts";
import type { SandboxContext } from "../context.ts";
import type { Handlers } from "../operation.ts";
import {
  allDelegations,
  coversItem,
  createDelegation,
  delegationView,
  endDelegation,
  findDelegation,
  stateOf,
} from "./delegation-rules.ts";

/** Operations on delegations 委托. */
export type DelegationOperation = "listDelegations" | "getDelegation" | "createDelegation" | "endDelegation";

/** The operations of delegations, as the contract words them. */
export function delegationHandlers(context: SandboxContext): Handlers<DelegationOperation> {
  return {
    listDelegations: ({ query, lang }) => {
      const { from, to, item, state } = query;
      const covered = item === undefined ? undefined : context.catalogue.item(item, "zh-CN");
      const found = allDelegations(context).filter(
        (record) =>
          (from === undefined || record.parent === from) &&
          (to === undefined || record.toCode === to) &&
          (item === undefined ||
            (covered !== undefined &&
              record.parent === covered.department.code &&
              coversItem(record, { itemCode: item, handling: covered.handling }))) &&
          (state === undefined || stateOf(context, record) === state),
      );
      const { items, ...rest } = pageOf(found, query);
      return { body: { items: items.map((record) => delegationView(context, record, lang)), ...rest } };
    },

    getDelegation: ({ params, lang }) => ({
      body: delegationView(context, findDelegation(context, params.delegationId), lang),
    }),

    createDelegation: ({ body, caller, lang, request }) => {
      const record = createDelegation(context, requireScope(caller, "office"), body);
      return {
        status: 201,
        body: delegationView(context, record, lang),
        headers: { location: located(request, `delegations/${record.id}`) },
      };
    },

    endDelegation: ({ params, body, caller, lang }) => {
      const record = endDelegation(context, requireScope(caller, "office"), params.delegationId, body.reason);
      return { body: delegationView(context, record, lang) };
    },
  };
}
