export { editionDays, editionOn } from "./editions.ts";
export type { GuideEdition, GuideSource, MaterialSource, StepBody } from "./guide-source.ts";
export { isTranslated, localize, localizeForm, localizeText } from "./localized.ts";
export type { FormSource, SourceText, Sourced } from "./localized.ts";
