import type { Guide, LocalizedText } from "@yichuang/sdk";
import type { JsonSchema } from "../form/index.ts";
import { CERTIFICATE_FORMATS, PERSON_CERTIFICATES } from "./intake-formats.ts";

/** Words by key, as the element's localizer has them. */
export type Words = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** Who may apply, as far as is known before the form is filled in. */
export type ApplicantKind = "person" | "legal_person";

/** A line of text that has to be something. */
export const textField = (title: string, more: JsonSchema = {}): JsonSchema => ({
  type: "string",
  title,
  minLength: 1,
  maxLength: 60,
  ...more,
});

const choice = (value: string, title: LocalizedText, description?: LocalizedText): JsonSchema => ({
  const: value,
  title: title.text,
  ...(description && { description: description.text }),
});

/** The guiding questions as fields, each with its options. */
export function answersSchema({ questions }: Guide): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(
      questions.map(({ id, text, hint, options }): [string, JsonSchema] => [
        id,
        {
          type: "string",
          title: text.text,
          ...(hint && { description: hint.text }),
          oneOf: options.map(({ value, label, description }) => choice(value, label, description)),
        },
      ]),
    ),
    required: questions.map(({ id }) => id),
  };
}

// What a type's number must be; the number of a type without a rule must only be there.
const numberByType = (): JsonSchema[] =>
  PERSON_CERTIFICATES.flatMap((type): JsonSchema[] => {
    const format = (CERTIFICATE_FORMATS as Partial<Record<string, string>>)[type];
    if (format === undefined) return [];
    return [
      {
        if: { properties: { type: { const: type } }, required: ["type"] },
        then: { properties: { number: { format } } },
      },
    ];
  });

const certificateFields = (words: Words): JsonSchema => ({
  type: "object",
  properties: {
    type: {
      type: "string",
      title: words("intake.certificate.type"),
      oneOf: PERSON_CERTIFICATES.map((type) => ({ const: type, title: words(`intake.certificate.${type}`) })),
    },
    number: certificateNumber(words),
  },
});

const certificateNumber = (words: Words): JsonSchema =>
  textField(words("intake.certificate.number"), { maxLength: 40 });

const mobileField = (words: Words): JsonSchema => ({
  type: "string",
  title: words("intake.mobile"),
  format: "cn-mobile",
});

const AGENT_NEEDS = ["name", "certificate", "mobile"];

const agentFields = (words: Words): JsonSchema => ({
  type: "object",
  properties: {
    name: textField(words("intake.agent.name")),
    certificate: certificateFields(words),
    mobile: { ...mobileField(words), title: words("intake.agent.mobile") },
    authority: textField(words("intake.agent.authority"), { maxLength: 200 }),
  },
});

/**
 * The applicant: a person, or an organisation with its agent 经办人.
 * @param kinds who may apply; where a person cannot, no type of certificate is chosen: an organisation's is its credit code
 * @param known whether a sign-in says who applies; then only what it leaves open is judged, since nothing else can be changed
 */
export function applicantSchema(words: Words, kinds: readonly ApplicantKind[], known: boolean): JsonSchema {
  const certificate: JsonSchema = { required: ["type", "number"], allOf: numberByType() };
  if (known) return knownApplicantSchema(words, kinds, certificate);
  return {
    type: "object",
    properties: {
      kind: {
        type: "string",
        title: words("intake.kind"),
        oneOf: [
          { const: "person", title: words("intake.kind.person") },
          { const: "legal_person", title: words("intake.kind.legal_person") },
        ],
      },
      name: textField(words("intake.name"), { maxLength: 120 }),
      certificate: kinds.includes("person")
        ? certificateFields(words)
        : { type: "object", properties: { number: certificateNumber(words) } },
      mobile: mobileField(words),
      representative: textField(words("intake.representative")),
      agent: agentFields(words),
    },
    required: ["kind", "name", "certificate"],
    if: { properties: { kind: { const: "legal_person" } }, required: ["kind"] },
    then: {
      properties: {
        certificate: { required: ["number"], properties: { number: { format: CERTIFICATE_FORMATS.uscc } } },
        agent: { required: AGENT_NEEDS, properties: { certificate } },
      },
      required: ["agent"],
    },
    else: { properties: { certificate } },
  };
}

function knownApplicantSchema(words: Words, kinds: readonly ApplicantKind[], certificate: JsonSchema): JsonSchema {
  if (!kinds.includes("legal_person")) return { type: "object", properties: { mobile: mobileField(words) } };
  const agent = { ...agentFields(words), allOf: [{ required: AGENT_NEEDS, properties: { certificate } }] };
  return { type: "object", properties: { agent }, required: ["agent"] };
}
