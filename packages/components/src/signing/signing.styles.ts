import { css } from "lit";
import { viewStyles } from "../controllers/view.styles.ts";
import { formStyles } from "../form/index.ts";
import { factsStyles } from "../parts/facts.ts";

/** Looks of the signer's page. */
export const signingStyles = [
  viewStyles,
  formStyles,
  factsStyles,
  css`
    .stack {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-5);
    }

    .stack > * + * {
      margin-block-start: 0;
    }

    .head,
    .decide {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-3);
    }

    .declared {
      display: grid;
      gap: var(--_space-2);
      margin-block-start: var(--_space-2);
      padding-inline-start: 1.5em;
      list-style: disc;
    }

    [data-ended]:focus {
      outline: none;
    }
  `,
];
