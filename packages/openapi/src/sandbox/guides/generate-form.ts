import type { CatalogueItem } from "../catalogue/index.ts";
import { control, formatted, formSchema, group, object, step, steps, text } from "./form-parts.ts";
import { PRIVACY, TRUTH } from "./guide-parts.ts";
import { t } from "./localized.ts";
import type { FormSource, UiSource } from "./localized.ts";
import { natureFields } from "./nature-fields.ts";
import { isMixed, isPersonal, natureOf } from "./natures.ts";
import type { Nature } from "./natures.ts";

/**
 * A form for an item that has none by hand: what is applied for, in fields that suit the nature of the errand, and whom
 * to contact. Who applies is not asked here: a draft knows its applicant.
 */
export function generateForm(item: CatalogueItem): FormSource {
  const nature = natureOf(item);
  const { properties, required, keywords, layout } = natureFields[nature];
  const [zh, en] = SAID.has(nature) ? ["办理内容", "What it is about"] : ["申请内容", "What you apply for"];
  return {
    schema: formSchema({ matter: object(properties, required, keywords), contact: CONTACT }),
    uischema: steps(step(zh, en, ...layout), CONTACT_STEP),
    prefill: prefill(item),
    declarations: [TRUTH, PRIVACY],
  };
}

/** Natures in which nothing is applied for. */
const SAID: ReadonlySet<Nature> = new Set(["report", "service", "enquiry", "appointment", "declaration", "filing"]);

const CONTACT = object(
  {
    name: text("联系人姓名", "Contact", { maxLength: 50 }),
    mobile: formatted("cn-mobile", "联系人手机号码", "Contact's mobile number"),
    address: text("联系地址", "Address"),
    remarks: text("需要说明的事项", "Remarks", { maxLength: 300 }),
  },
  ["name", "mobile"],
);

const CONTACT_STEP: UiSource = step(
  "联系和说明",
  "Contact",
  group(
    "联系人",
    "Contact",
    control("contact/name", { autocomplete: "name", width: "14ch" }),
    control("contact/mobile", {
      autocomplete: "tel",
      hint: t("办理进度会发到这个号码。", "Progress is sent to this number."),
    }),
    control("contact/address", { autocomplete: "street-address" }),
  ),
  control("contact/remarks", { multi: true }),
);

/** A person is their own contact, an organisation's is its agent; only one of the two has a value. */
function prefill(item: CatalogueItem): FormSource["prefill"] {
  const person: FormSource["prefill"] = [
    { pointer: "/contact/name", from: "applicant.name" },
    { pointer: "/contact/mobile", from: "applicant.mobile" },
  ];
  const agent: FormSource["prefill"] = [
    { pointer: "/contact/name", from: "agent.name" },
    { pointer: "/contact/mobile", from: "agent.mobile" },
  ];
  if (isPersonal(item)) return person;
  return isMixed(item) ? [...agent, ...person.slice(1)] : agent;
}
