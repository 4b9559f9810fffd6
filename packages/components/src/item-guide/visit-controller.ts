import type { Calendar, GuideVenue } from "@yichuang/sdk";
import { addDays, toChinaDate } from "@yichuang/sdk";
import type { ReactiveController, ReactiveElement, TemplateResult } from "lit";
import { html } from "lit";
import { timers } from "../controllers/timers.ts";
import { calendarFile } from "../files/calendar-file.ts";
import { renderButton } from "../parts/button.ts";
import { renderWholeDates } from "../parts/whole-dates.ts";
import type { CopyOptions } from "../print/copy-controller.ts";
import { CopyController } from "../print/copy-controller.ts";
import { canDownload, download } from "../print/platform.ts";
import { hoursOn } from "./opening.ts";

/** What a visit is for. */
export interface VisitPurpose {
  readonly itemCode: string;
  readonly item: string;
  /** What to bring, one a line. */
  readonly bring: readonly string[];
  readonly calendar: Calendar | undefined;
}

const UNKNOWN: Calendar = { publishedFrom: "", publishedUntil: "", holidays: [], makeUpWorkdays: [] };

/** A visit to a centre on a day of the reader's choice, put into their calendar; copied as text where no file can be had. */
export class VisitController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: CopyOptions;
  readonly #copy: CopyController;
  /** The day chosen by window. */
  #dates = new Map<string, string>();

  constructor(host: ReactiveElement, options: CopyOptions) {
    this.#host = host;
    this.#options = options;
    this.#copy = new CopyController(host, options);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#dates.clear();
  }

  /** A date and a button; the next open day unless another is chosen. */
  render(venue: GuideVenue, purpose: VisitPurpose): TemplateResult {
    const { localize } = this.#options;
    const { windowCode, centre } = venue;
    const id = `visit-${windowCode}`;
    const calendar = purpose.calendar ?? UNKNOWN;
    const today = toChinaDate(timers.now());
    const date = this.#dates.get(windowCode) ?? nextOpenDay(venue, today, calendar);
    const hours = hoursOn(date, centre.hours, calendar);
    const open = hours.length > 0 && date >= today;
    const key = canDownload() ? "add" : "copy";
    return html`<div class="visit">
      <label class="visit__label" for=${id}
        >${localize.textByKey("itemGuide.visit.date")}<span class="visually-hidden"
          >${localize.textByKey("itemGuide.ofMaterial", { material: centre.name.text })}</span
        ></label
      >
      <div class="visit__row">
        <input
          class="control visit__date"
          type="date"
          id=${id}
          min=${today}
          .value=${date}
          aria-describedby="${id}-note"
          @change=${(event: Event): void => this.#choose(windowCode, (event.target as HTMLInputElement).value)}
        />
        ${renderButton({
          label: localize.textByKey(`itemGuide.visit.${key}`),
          icon: canDownload() ? "calendar" : "copy",
          action: "visit",
          disabled: !open,
          context: localize.textByKey("itemGuide.ofMaterial", { material: centre.name.text }),
          onClick: () => void this.#take(venue, purpose, date),
        })}
      </div>
      <p class="small subtle" id="${id}-note">
        ${
          open
            ? renderWholeDates(
                localize.textByKey("itemGuide.visit.open", {
                  date: localize.date(date),
                  times: hours
                    .map(({ opens, closes }) => `${opens}–${closes}`)
                    .join(localize.textByKey("itemGuide.venue.and")),
                }),
              )
            : localize.textByKey("itemGuide.visit.closed")
        }
      </p>
      ${this.#copy.render(windowCode)}
    </div>`;
  }

  #choose(windowCode: string, date: string): void {
    if (date) this.#dates.set(windowCode, date);
    else this.#dates.delete(windowCode);
    this.#copy.reset();
    this.#host.requestUpdate();
  }

  async #take({ windowCode, centre, window }: GuideVenue, purpose: VisitPurpose, date: string): Promise<void> {
    const { localize } = this.#options;
    const { itemCode, item, bring, calendar } = purpose;
    const hours = hoursOn(date, centre.hours, calendar ?? UNKNOWN);
    const [first] = hours;
    const last = hours[hours.length - 1];
    if (!first || !last) return;
    const words = {
      title: localize.textByKey("itemGuide.visit.title", { item }),
      place: `${centre.name.text} ${window.text}, ${centre.address.text}`,
      notes: [
        ...hours.map(({ opens, closes }) => `${opens}–${closes}`),
        localize.textByKey("itemGuide.sheet.phone", { phone: centre.phone }),
        ...(bring.length > 0
          ? ["", localize.textByKey("itemGuide.visit.bring"), ...bring.map((name) => `- ${name}`)]
          : []),
      ].join("\n"),
    };
    if (canDownload()) {
      const uid = `${itemCode}-${windowCode}-${date}@yichuang`;
      const reminder = localize.textByKey("itemGuide.visit.reminder", { item, list: localize.list(bring) });
      const visit = { ...words, uid, date, hours: { from: first.opens, until: last.closes }, reminder };
      download(
        new Blob([calendarFile(visit, timers.now())], { type: "text/calendar;charset=utf-8" }),
        `${itemCode}-${date}.ics`,
      );
      this.#copy.say("itemGuide.visit.done", windowCode);
    } else {
      await this.#copy.copy([words.title, localize.date(date), words.place, words.notes].join("\n"), windowCode);
    }
  }
}

/** The next day with hours, today not counted: to go and collect things first. */
function nextOpenDay({ centre }: GuideVenue, today: string, calendar: Calendar): string {
  for (let ahead = 1; ahead <= 30; ahead++) {
    const date = addDays(today, ahead);
    if (hoursOn(date, centre.hours, calendar).length > 0) return date;
  }
  return addDays(today, 1);
}
