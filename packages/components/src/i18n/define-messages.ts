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

type ParamsOfText<Text> = Text extends string
  ? { readonly [Name in NamesIn<Text>]: ParamValue }
  : Text extends (params: infer Params) => string
    ? Params
    : never;

/** The parameters a message needs, read from its texts. */
export type ParamsOf<M extends Message> = ParamsOfText<M["zh"]> & ParamsOfText<M["en"]>;

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
