import type { CompiledSchema } from "./compiled-schema.ts";
import { pointerToScope, childPointer } from "./pointer.ts";
import { resolveSchema, typeOf } from "./schema.ts";
import type { ControlElement, GroupElement, JsonSchema, LayoutElement, UiElement } from "./types.ts";

/**
 * A UI schema for a form that comes without one: one step, a control for each property in the order of the schema, a
 * group for each object. Objects nested deeper than four are left out, which also ends schemas that contain themselves.
 */
export function deriveUiSchema(schema: CompiledSchema): LayoutElement {
  return { type: "VerticalLayout", elements: elementsOf(schema, resolveSchema(schema, schema.root), "", 0) };
}

function elementsOf(schema: CompiledSchema, part: JsonSchema, pointer: string, depth: number): UiElement[] {
  return Object.entries(part.properties ?? {}).flatMap(([name, property]): UiElement[] => {
    const place = childPointer(pointer, name);
    const own = resolveSchema(schema, property);
    if (typeOf(own) !== "object") {
      const control: ControlElement = { type: "Control", scope: pointerToScope(place) };
      return [control];
    }
    if (depth >= 4) return [];
    const group: GroupElement = {
      type: "Group",
      ...(own.title === undefined ? {} : { label: own.title }),
      elements: elementsOf(schema, own, place, depth + 1),
    };
    return group.elements.length > 0 ? [group] : [];
  });
}
