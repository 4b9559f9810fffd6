import type { Centre, Delivery, Form, Guide } from "@yichuang/sdk";
import type { JsonSchema, UiElement } from "../form/index.ts";
import type { Words } from "./intake-schema.ts";
import { textField } from "./intake-schema.ts";
import { control, showIf } from "./ui-elements.ts";

/** How a result may reach the applicant: what the form offers, else what the guide names. */
export function deliveryMethods(form: Form, guide: Guide): readonly ("pickup" | "post" | "electronic")[] {
  if (form.delivery && form.delivery.length > 0) return form.delivery;
  const named = [...new Set(guide.results.flatMap(({ delivery }) => delivery))];
  return named.length > 0 ? named : ["electronic"];
}

/** The centres an item is handled in, each once. */
export function centresOf({ venues }: Guide): readonly Centre[] {
  return [...new Map(venues.map(({ centre }) => [centre.code, centre])).values()];
}

/** How the result is to come, and where to. */
export function deliverySchema(form: Form, guide: Guide, words: Words): JsonSchema {
  const centres = centresOf(guide);
  const on = (method: string, then: JsonSchema): JsonSchema => ({
    if: { properties: { method: { const: method } }, required: ["method"] },
    then,
  });
  return {
    type: "object",
    properties: {
      method: {
        type: "string",
        title: words("intake.delivery.method"),
        oneOf: deliveryMethods(form, guide).map((method) => ({
          const: method,
          title: words(`intake.delivery.${method}`),
          description: words(`intake.delivery.${method}.what`),
        })),
      },
      ...(centres.length > 0 && {
        centreCode: {
          type: "string",
          title: words("intake.delivery.centre"),
          oneOf: centres.map(({ code, name, address }) => ({
            const: code,
            title: name.text,
            description: address.text,
          })),
        },
      }),
      recipient: textField(words("intake.delivery.recipient")),
      mobile: { type: "string", title: words("intake.delivery.mobile"), format: "cn-mobile" },
      address: {
        type: "object",
        properties: {
          text: textField(words("intake.delivery.address"), { minLength: 5, maxLength: 200 }),
          postcode: { type: "string", title: words("intake.delivery.postcode"), format: "cn-postcode" },
        },
      },
    },
    required: ["method"],
    allOf: [
      ...(centres.length > 0 ? [on("pickup", { required: ["centreCode"] })] : []),
      on("post", {
        required: ["recipient", "mobile", "address"],
        properties: { address: { required: ["text"] } },
      }),
    ],
  };
}

/**
 * The fields that say how the result is to come.
 * @param base pointer of what they fill in, `""` where it stands alone
 */
export function deliveryControls(
  { guide, form, words }: { readonly guide: Guide; readonly form: Form; readonly words: Words },
  base: string,
): UiElement[] {
  const methods = deliveryMethods(form, guide);
  const centres = centresOf(guide);
  const post = showIf(`${base}/method`, "post");
  return [
    control(`${base}/method`, { format: "radio", readonly: methods.length === 1 }),
    ...(centres.length > 0 && methods.includes("pickup")
      ? [
          control(
            `${base}/centreCode`,
            { format: centres.length > 6 ? "select" : "radio", readonly: centres.length === 1 },
            showIf(`${base}/method`, "pickup"),
          ),
        ]
      : []),
    ...(methods.includes("post")
      ? [
          control(`${base}/recipient`, { autocomplete: "name", width: "14ch" }, post),
          control(`${base}/mobile`, { autocomplete: "tel", inputmode: "tel", width: "14ch" }, post),
          control(
            `${base}/address/text`,
            { autocomplete: "street-address", hint: words("intake.delivery.address.hint") },
            post,
          ),
          control(
            `${base}/address/postcode`,
            { autocomplete: "postal-code", inputmode: "numeric", width: "6ch" },
            post,
          ),
        ]
      : []),
  ];
}

/** What to begin with where there is but one way, or one place to pick it up. */
export function deliveryDefaults(form: Form, guide: Guide): Partial<Delivery> {
  const methods = deliveryMethods(form, guide);
  const centres = centresOf(guide);
  return {
    ...(methods.length === 1 && methods[0] !== undefined && { method: methods[0] }),
    ...(centres.length === 1 && centres[0] && { centreCode: centres[0].code }),
  };
}
