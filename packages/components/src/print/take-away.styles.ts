import { css } from "lit";

/** Styles of what can be taken away; the host has `buttonStyles` too. */
export const takeAwayStyles = css`
  .take-away {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .take-away__text {
    inline-size: 100%;
    padding: var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .take-away__picture {
    display: grid;
    gap: var(--_space-3);
  }

  .take-away__picture > img,
  .take-away__picture > canvas {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    block-size: auto;
    border: 1px solid var(--_border-strong);
  }
`;
