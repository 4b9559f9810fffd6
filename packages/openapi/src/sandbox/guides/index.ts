export { editionDays, editionOn, editionsOf, isWritten } from "./editions.ts";
export { guideFile, materialLinks, resultSample } from "./guide-files.ts";
export type { GuideFile } from "./guide-files.ts";
export type { GuideEdition, GuideSource, MaterialSource, PartSource, StepBody } from "./guide-source.ts";
export { isTranslated, localize, localizeForm, localizeText } from "./localized.ts";
export type { FormSource, SourceText, Sourced } from "./localized.ts";
