/** What was entered in a form. */
export interface Entered {
  /** The trimmed text of a field; empty where there is none. */
  readonly text: (name: string) => string;
  /** The texts of all fields of this name. */
  readonly all: (name: string) => string[];
  /** A member that is left out where nothing was entered. */
  readonly given: <Name extends string>(name: Name) => Partial<Record<Name, string>>;
}

/** Reads a form. */
export function enteredIn(form: HTMLFormElement): Entered {
  const data = new FormData(form);
  const all = (name: string): string[] =>
    data.getAll(name).map((value) => (typeof value === "string" ? value.trim() : ""));
  const text = (name: string): string => all(name)[0] ?? "";
  return {
    text,
    all,
    given: <Name extends string>(name: Name) =>
      (text(name) ? { [name]: text(name) } : {}) as Partial<Record<Name, string>>,
  };
}
