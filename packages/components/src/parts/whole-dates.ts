import { html } from "lit";

const DATES = /(\d+年\d+月\d+日|（星期.）|\d+ [A-Z][a-z]+ \d{4})/;

/** A sentence in which no line ends within a date, nor within its weekday. */
export const renderWholeDates = (text: string): unknown =>
  text.split(DATES).map((piece, index) => (index % 2 === 0 ? piece : html`<span class="whole">${piece}</span>`));
