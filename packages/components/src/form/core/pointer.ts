/** Remembers what a function of a text came to: a keystroke asks for the same few hundred pointers again and again. */
function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      if (known.size > 5000) known.clear();
      result = compute(text);
      known.set(text, result);
    }
    return result;
  };
}

/** Splits a JSON pointer (RFC 6901) into its unescaped segments; `""` is the whole and gives none. */
export const parsePointer: (pointer: string) => readonly string[] = remembered((pointer) => {
  if (pointer === "" || pointer === "#") return [];
  const path = pointer.startsWith("#") ? decodeURIComponent(pointer.slice(1)) : pointer;
  return path
    .slice(1)
    .split("/")
    .map((segment) => segment.replace(/~1/g, "/").replace(/~0/g, "~"));
});

/** Joins segments into a JSON pointer, escaping `~` and `/`. */
export function formatPointer(segments: readonly (string | number)[]): string {
  let pointer = "";
  for (const segment of segments) pointer += `/${escapeSegment(String(segment))}`;
  return pointer;
}

const escapeSegment = (segment: string): string =>
  /[~/]/.test(segment) ? segment.replace(/~/g, "~0").replace(/\//g, "~1") : segment;

/** The pointer one segment below another. */
export function childPointer(pointer: string, segment: string | number): string {
  return pointer + formatPointer([segment]);
}

/** Whether `pointer` is `ancestor` itself or stands below it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

/**
 * The data pointer of a UI schema's scope: `#/properties/a/properties/b` gives `/a/b`, `#` and `#/` give `""`. Parts of the
 * way that lead through alternatives and conditions (`anyOf/0`, `then`) are no part of the data.
 */
export const scopeToPointer: (scope: string) => string = remembered((scope) => {
  const segments = scope === "#/" ? [] : parsePointer(scope);
  const names: string[] = [];
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] ?? "";
    const next = segments[index + 1];
    if (segment === "properties" && next !== undefined) {
      names.push(next);
      index++;
    } else if (/^(?:allOf|anyOf|oneOf)$/.test(segment) && /^\d+$/.test(next ?? "")) {
      index++;
    } else if (/^(?:then|else)$/.test(segment) && next === "properties") {
      continue;
    } else if (segment !== "items") {
      names.push(segment);
    }
  }
  return formatPointer(names);
});

/** The scope of a data pointer through plain objects: `/a/b` gives `#/properties/a/properties/b`. */
export function pointerToScope(pointer: string): string {
  return `#${formatPointer(parsePointer(pointer).flatMap((name) => ["properties", name]))}`;
}

/** Whether a value is a plain JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object has a property of its own by this name. */
export function hasOwn(value: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name);
}

/** What stands at a pointer, or undefined where nothing does. */
export function getAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const segment of parsePointer(pointer)) {
    if (typeof value !== "object" || value === null || !hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

/**
 * The data with another value at a pointer; what is passed in stays as it was, and branches beside the way are shared.
 * Missing objects on the way are made. `undefined` takes the property out, and with it each object this leaves empty, so
 * that an optional group which was cleared is as if never begun. A way that leads through a text or number gives the
 * data unchanged.
 */
export function setAt(data: unknown, pointer: string, value: unknown): unknown {
  return replace(data, parsePointer(pointer), value);
}

function replace(data: unknown, segments: readonly string[], value: unknown): unknown {
  const [segment, ...rest] = segments;
  if (segment === undefined) return value;
  if (Array.isArray(data)) {
    const items: unknown[] = [...(data as unknown[])];
    const index = Number(segment);
    if (!Number.isInteger(index) || index < 0 || index > items.length) return items;
    const item = replace(items[index], rest, value);
    if (item === undefined) items.splice(index, 1);
    else items[index] = item;
    return items;
  }
  if (data !== undefined && data !== null && !isObject(data)) return data;
  const copy: Record<string, unknown> = { ...data };
  const child = replace(hasOwn(copy, segment) ? copy[segment] : undefined, rest, value);
  if (child === undefined || (value === undefined && isObject(child) && Object.keys(child).length === 0)) {
    delete copy[segment];
  } else {
    // Defined rather than assigned, so that a property named __proto__ stays data.
    Object.defineProperty(copy, segment, { value: child, writable: true, enumerable: true, configurable: true });
  }
  return copy;
}
