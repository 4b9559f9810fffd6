import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Localizer } from "../i18n/localizer.ts";
import { renderDisclosure } from "../parts/disclosure.ts";
import type { Cell, DataTable } from "./csv.ts";

const inWords = (cell: Cell, localize: Localizer): string =>
  cell === undefined
    ? localize.textByKey("reviewBoard.noFigure")
    : typeof cell === "number"
      ? localize.number(cell)
      : cell;

/** The table behind a chart, which can be scrolled by keyboard where it is wider than the page. */
export function renderTable(
  table: DataTable,
  options: { readonly localize: Localizer; readonly name: string; readonly heads?: number },
): TemplateResult {
  const { localize, name, heads = 1 } = options;
  const { caption, columns, rows } = table;
  return renderDisclosure({
    summary: localize.textByKey("reviewBoard.asTable", { caption }),
    content: html`<div class="scroller" tabindex="0" role="region" aria-label=${caption}>
      <table class="table" data-table=${name}>
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(
              (column, index) => html`<th scope="col" class=${index < heads ? "table__name" : nothing}>${column}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell, index) =>
                  index < heads
                    ? html`<th scope="row" class="table__name">${inWords(cell, localize)}</th>`
                    : html`<td class="numeric">${inWords(cell, localize)}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
  });
}
