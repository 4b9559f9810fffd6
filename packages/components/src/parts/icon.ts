import type { TemplateResult } from "lit";
import { css, html } from "lit";

// One stroke set, drawn on a grid of 20 by 20 for this project.
const paths = {
  search: "M8.75 3.25a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M12.8 12.8l4 4",
  check: "M4 10.5l4 4l8-9",
  close: "M5 5l10 10M15 5l-10 10",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  info: "M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5M10 9.25v4.5M10 6.4v.2",
  success: "M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5M6.75 10.25l2.25 2.25l4.25-5",
  warning: "M10 3l7.5 13.25h-15zM10 8v4M10 13.9v.2",
  danger: "M6.75 2.75h6.5l4 4v6.5l-4 4h-6.5l-4-4v-6.5zM10 6.25v4.5M10 13.4v.2",
  question:
    "M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5M7.9 8a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.9-1.1 1.7M10 13.9v.2",
  "chevron-down": "M5 7.5l5 5l5-5",
  "chevron-right": "M7.5 5l5 5l-5 5",
  "chevron-left": "M12.5 5l-5 5l5 5",
  "arrow-right": "M3.5 10h13M11.5 5l5 5l-5 5",
  external: "M8.5 4.25h-4.25v11.5h11.5v-4.25M11.5 3.25h5.25v5.25M16.5 3.5l-7 7",
  file: "M5 2.75h6.25l4 4v10.5h-10.25zM11 2.75v4.25h4.25M7.5 10.5h5M7.5 13.5h5",
  image: "M3 4h14v12h-14zM3.25 13.75l4-4l3 3l2.5-2.5l4 4M12.75 7.25v.2",
  upload: "M10 12.75v-9.25M6 7.25l4-4l4 4M3.5 12.5v4h13v-4",
  download: "M10 3.25v9.5M6 9l4 4l4-4M3.5 12.5v4h13v-4",
  trash: "M3.5 5.5h13M7.5 5.25v-2.25h5v2.25M5 5.75l.75 11h8.5l.75-11M8.25 8.75v5M11.75 8.75v5",
  edit: "M3.5 16.5l.75-3.5l8.75-8.75l2.75 2.75l-8.75 8.75zM11 6.25l2.75 2.75",
  copy: "M7 7h9.5v9.5h-9.5zM13 6.75v-3.25h-9.5v9.5h3.25",
  print: "M5.5 7v-4h9v4M5.5 13.5h-2.5v-6.25h14v6.25h-2.5M5.5 11.5h9v5.5h-9z",
  phone:
    "M4 3.25h3.25l1.5 4l-2 1.5a10 10 0 0 0 4.5 4.5l1.5-2l4 1.5v3.25a1 1 0 0 1-1 1a13 13 0 0 1-12.75-12.75a1 1 0 0 1 1-1z",
  place:
    "M10 17.5c-3.5-3.75-5.5-6.6-5.5-9.1a5.5 5.5 0 0 1 11 0c0 2.5-2 5.35-5.5 9.1zM10 6.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4",
  clock: "M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5M10 5.75v4.5l3 2",
  calendar: "M3 4.5h14v12.25h-14zM3 8.5h14M6.75 2.75v3.25M13.25 2.75v3.25",
  person: "M10 3a3.25 3.25 0 1 0 0 6.5a3.25 3.25 0 1 0 0-6.5M3.75 17c.4-3 2.9-4.75 6.25-4.75s5.85 1.75 6.25 4.75",
  building: "M4 17v-13.75h8v13.75M12 8h4.25v9M2.5 17h15M6.75 6.5h2.5M6.75 9.75h2.5M6.75 13h2.5",
  window: "M2.75 4h14.5v12h-14.5zM2.75 7.5h14.5M5.25 5.8v0M7.25 5.8v0",
  shield: "M10 2.75l6 2v5c0 3.5-2.4 6.1-6 7.5c-3.6-1.4-6-4-6-7.5v-5zM7.25 10l2 2l3.5-4",
  message: "M3 4h14v9.5h-7.5l-3.5 3.25v-3.25h-3zM6.5 7.5h7M6.5 10.25h4.5",
  star: "M10 3l2.15 4.5l4.85.65l-3.55 3.4l.9 4.95l-4.35-2.4l-4.35 2.4l.9-4.95l-3.55-3.4l4.85-.65z",
  lock: "M4.5 9h11v8h-11zM6.75 8.75v-2.25a3.25 3.25 0 0 1 6.5 0v2.25M10 12.25v1.75",
  refresh: "M16.25 10a6.25 6.25 0 1 1-2-4.6M16.5 2.75v3.5h-3.5",
  pause: "M7 4v12M13 4v12",
  play: "M6 3.75l9.5 6.25l-9.5 6.25z",
  speaker: "M3 7.5h3l4.25-3.5v12l-4.25-3.5h-3zM13 7.25a4 4 0 0 1 0 5.5M15.25 5a7 7 0 0 1 0 10",
  home: "M3 9.25l7-6l7 6M5 8v8.75h10v-8.75M8.25 16.5v-4.75h3.5v4.75",
  truck:
    "M2.5 5h9v9h-9zM11.5 8h3.25l2.75 3v3h-6M5.75 13a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3M14.25 13a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3",
  stamp: "M8 11.25c0-2-1-2.75-1-4.75a3 3 0 0 1 6 0c0 2-1 2.75-1 4.75h4v3h-12v-3zM4 17h12",
  filter: "M3 4.5h14l-5.5 6.25v5l-3-1.5v-3.5z",
} as const;

/** Name of an icon of the set. */
export type IconName = keyof typeof paths;

/** All icons, for stories. */
export const iconNames = Object.keys(paths) as readonly IconName[];

/** An icon beside words that say the same: it is hidden from assistive technology. */
export function renderIcon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d=${paths[name]} />
  </svg>`;
}

/** Styles of the icons. */
export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
`;
