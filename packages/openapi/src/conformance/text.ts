/** A sentence of the report in its two languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Language of a report. */
export type ReportLanguage = keyof Text;

/** A sentence in both languages. */
export const text = (zh: string, en: string): Text => ({ zh, en });
