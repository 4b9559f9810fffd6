/** What may stand in for `{name}` in a message. */
export type ParamValue = string | number;

/** Text with `{name}` for parameters, or a function where a language needs more (English plurals). */
export type MessageText = string | ((params: never) => string);

/** One message in both languages. */
export interface Message {
  readonly zh: MessageText;
  readonly en: MessageText;
}

/** Messages by key, `component.meaning`. */
export type Messages = Readonly<Record<string, Message>>;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type TextsOf<M extends Message> = M["zh"] | M["en"];

// Each text puts its function in the place of a parameter, so that `infer` meets all of them in one intersection.
type ParamsOfFunctions<Text> = (
  Text extends (params: infer Params) => string ? (params: Params) => void : never
) extends (params: infer All) => void
  ? All
  : never;

/**
 * The parameters a message needs, read from its texts; those of every message where the key is one of several. Names are gathered
 * from all texts at once: a type for each pair of texts is more than the compiler takes (TS2590).
 */
export type ParamsOf<M extends Message> = {
  readonly [Name in NamesIn<Extract<TextsOf<M>, string>>]: ParamValue;
} & ParamsOfFunctions<TextsOf<M>>;

/** Arguments after the key: none for a message without parameters. */
export type ParamsArgs<M extends Message> = keyof ParamsOf<M> extends never ? [] : [params: ParamsOf<M>];

/**
 * Declares the messages of an element, beside it.
 * @example
 * const messages = defineMessages({
 *   "caseList.count": { zh: "共 {count} 件", en: (p: { count: number }) => `${p.count} case${p.count === 1 ? "" : "s"}` },
 * });
 */
export function defineMessages<const M extends Messages>(messages: M): M {
  return Object.freeze(messages);
}
