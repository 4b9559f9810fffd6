/** A JSON Schema 2020-12 object, as the platform answers it. Keywords the form reads are named; others pass through. */
export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  title?: string;
  description?: string;
  readOnly?: boolean;
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  properties?: Record<string, JsonSchema | boolean>;
  required?: string[];
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, JsonSchema | boolean>;
  items?: JsonSchema | boolean;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  contentMediaType?: string;
  allOf?: (JsonSchema | boolean)[];
  anyOf?: (JsonSchema | boolean)[];
  oneOf?: (JsonSchema | boolean)[];
  if?: JsonSchema | boolean;
  then?: JsonSchema | boolean;
  else?: JsonSchema | boolean;
  /** In display schemas only: further `if` / `then` / `else` that an `allOf` brought in. */
  conditions?: JsonSchema[];
}

/** A condition on one place of the data: it holds when what stands at `scope` satisfies `schema`. */
export interface ScopedCondition {
  type?: "SCHEMA" | undefined;
  /** `"#"` or `"#/properties/a/properties/b"`. */
  scope: string;
  schema: JsonSchema | boolean;
  /** Makes the condition false while nothing stands at `scope`. Default false. */
  failWhenUndefined?: boolean;
}

/** A condition of older UI schemas: what stands at `scope` equals `expectedValue`. */
export interface LeafCondition {
  type: "LEAF";
  scope: string;
  expectedValue: unknown;
}

/** A condition in code, for UI schemas that are made on the page; it must not change anything. */
export interface FunctionCondition {
  type?: undefined;
  scope: string;
  validate: (context: { data: unknown; fullData: unknown; path: string }) => boolean;
}

/** Several conditions joined. */
export interface JoinedCondition {
  type: "AND" | "OR";
  conditions: RuleCondition[];
}

/** Any condition of a rule. */
export type RuleCondition = ScopedCondition | LeafCondition | FunctionCondition | JoinedCondition;

/** Shows, hides, enables or disables an element and all below it while its condition holds. */
export interface UiRule {
  effect: "SHOW" | "HIDE" | "ENABLE" | "DISABLE";
  condition: RuleCondition;
}

/** What a UI schema may say of one control beyond its scope. All are optional. */
export interface ControlOptions {
  [option: string]: unknown;
  /** A text of several lines. */
  multi?: boolean;
  /**
   * The kind of control wanted: `radio`, `select`, `combobox`, `checkbox`, `switch`, `textarea`, `password`, `money`, `date`,
   * `time`, `date-time`, `daterange`, `address`, `signature`. Otherwise the schema decides.
   */
  format?: string;
  /** Prefix of this element's keys for the form's `translate`; see `FormDefinition.translate`. */
  i18n?: string;
  /** How an object, or an item of a list, is laid out: a UI schema whose scopes start at it. Otherwise derived. */
  detail?: UiElement | string;
  /** Which property names an item of a list, as a name or a scope. Otherwise items are counted. */
  elementLabelProp?: string | string[];
  childLabelProp?: string;
  /** Whether the items of a list can be moved. Default true; `showSortButtons: false` takes the buttons away. */
  showSortButtons?: boolean;
  /** `stepper` shows a `Categorization` within a form as numbered steps instead of tabs. */
  variant?: string;
  /** Next and back below a stepper. */
  showNavButtons?: boolean;
  /** Asks for a switch also where an answer is required. */
  toggle?: boolean;
  /** Token of the HTML `autocomplete` attribute, such as `name` or `street-address`. */
  autocomplete?: string;
  inputmode?: string;
  /** The unit after the value, such as `万元`. */
  suffix?: string;
  /** Expected length of the answer in characters, such as `"18ch"`. */
  width?: string;
  /** Help under the label; instead of the schema's `description`. */
  hint?: string;
  placeholder?: string;
  readonly?: boolean;
  /** Shows how many characters are left. Default true for texts of several lines with a `maxLength`. */
  count?: boolean;
  /** Earliest and latest date, `YYYY-MM-DD` or `today`. */
  min?: string;
  max?: string;
  rows?: number;
  /** Sentences of this field's own, by rule: `{ "pattern": "邮政编码为 6 位数字" }`. */
  errors?: Record<string, string>;
}

interface UiElementBase {
  rule?: UiRule;
  options?: ControlOptions;
}

/** One field. */
export interface ControlElement extends UiElementBase {
  type: "Control";
  scope: string;
  i18n?: string;
  /** What the form made below it: the fields of an object, the items of a list. Not for authors. */
  elements?: UiElement[];
  /** Label instead of the schema's title; `false` hides it from sight, not from assistive technology. */
  label?: string | false;
}

/** Elements one under another or side by side. */
export interface LayoutElement extends UiElementBase {
  type: "VerticalLayout" | "HorizontalLayout";
  elements: UiElement[];
}

/** Fields that belong together, under one legend. */
export interface GroupElement extends UiElementBase {
  type: "Group";
  label?: string;
  elements: UiElement[];
}

/** One step of the form. */
export interface CategoryElement extends UiElementBase {
  type: "Category";
  label: string;
  elements: UiElement[];
}

/** The steps of the form; nested ones are counted through. */
export interface CategorizationElement extends UiElementBase {
  type: "Categorization";
  label?: string;
  elements: (CategoryElement | CategorizationElement)[];
}

/** A sentence between fields. */
export interface LabelElement extends UiElementBase {
  type: "Label";
  text: string;
}

/** Where the list of materials of the guide stands. */
export interface MaterialsElement extends UiElementBase {
  type: "Materials";
  label?: string;
}

/** An element of a type that this form does not know; a renderer may be registered for it. */
export interface OtherElement extends UiElementBase {
  type: string;
  [property: string]: unknown;
}

/** Elements this form renders by itself. */
export type KnownElement =
  | ControlElement
  | LayoutElement
  | GroupElement
  | CategoryElement
  | CategorizationElement
  | LabelElement
  | MaterialsElement;

/** Any element of a UI schema in the JSON Forms dialect. */
export type UiElement = KnownElement | OtherElement;

/** What is wrong at one place of the data. The sentence for it is found by `rule`. */
export interface FieldError {
  /** JSON pointer into the data, `""` for the whole. */
  pointer: string;
  /** Name of the violated rule: a keyword of JSON Schema, or `format:<name>`. */
  rule: string;
  /** What the sentence needs: `limit`, `property`, `reason`, `position`, … */
  params: Record<string, string | number>;
  /** A ready sentence, used only where no sentence is known for `rule`; servers send it. */
  detail?: string;
}
