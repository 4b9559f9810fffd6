/** A member's name as a token of a JSON pointer (RFC 6901). */
export const pointerToken = (name: string | number): string => String(name).replaceAll("~", "~0").replaceAll("/", "~1");

/** The tokens of a JSON pointer, unescaped; none for the whole. */
export const pointerTokens = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

/** What stands at a JSON pointer; undefined when nothing does. */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointerTokens(pointer).reduce<unknown>(
    (node, token) =>
      node !== null && typeof node === "object" && Object.prototype.hasOwnProperty.call(node, token)
        ? (node as Record<string, unknown>)[token]
        : undefined,
    root,
  );
}
