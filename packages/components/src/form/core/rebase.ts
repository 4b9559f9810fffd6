import { formatPointer, parsePointer, pointerToScope, scopeToPointer } from "./pointer.ts";
import { childrenOf, isControl } from "./rules.ts";
import type { RuleCondition, UiElement, UiRule } from "./types.ts";

/** A UI schema whose scopes start at an object or an item, with the scopes of where that stands in the whole. */
export function rebase(
  element: UiElement,
  base: string,
  onControl: (element: UiElement, own: string) => void,
): UiElement {
  const children = childrenOf(element);
  const moved: UiElement = {
    ...element,
    ...(element.rule && { rule: rebaseRule(element.rule, base) }),
    ...(children.length > 0 && { elements: children.map((child) => rebase(child, base, onControl)) }),
  };
  if (isControl(element) && isControl(moved)) {
    moved.scope = rebaseScope(element.scope, base);
    onControl(moved, scopeToPointer(element.scope));
  }
  return moved;
}

function rebaseRule(rule: UiRule, base: string): UiRule {
  return { ...rule, condition: rebaseCondition(rule.condition, base) };
}

function rebaseCondition(condition: RuleCondition, base: string): RuleCondition {
  if ("conditions" in condition) {
    return { ...condition, conditions: condition.conditions.map((each) => rebaseCondition(each, base)) };
  }
  return { ...condition, scope: rebaseScope(condition.scope, base) };
}

function rebaseScope(scope: string, base: string): string {
  return pointerToScope(base + formatPointer(parsePointer(scopeToPointer(scope))));
}
