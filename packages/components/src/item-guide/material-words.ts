import type { Material } from "@yichuang/sdk";
import type { Localizer } from "../i18n/localizer.ts";

/** Form, source, originals and copies of a material as short words. A source named by the platform stays in its own language. */
export function materialFactsInWords(
  { form, source, originals = 0, copies = 0 }: Material,
  localize: Localizer,
): string[] {
  const facts = [
    localize.textByKey(`itemGuide.form.${form}`),
    source.issuer?.text ?? localize.textByKey(`itemGuide.source.${source.kind}`),
  ];
  if (originals > 0) facts.push(localize.textByKey("itemGuide.originals", { count: originals }));
  if (copies > 0) facts.push(localize.textByKey("itemGuide.copies", { count: copies }));
  return facts;
}
