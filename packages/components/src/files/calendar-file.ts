/** A visit or a last day as it goes into a calendar. Times are those of China. */
export interface CalendarEntry {
  /** Stays the same for the same matter, so that a second import replaces the first. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** From `09:00` until `12:00`; the whole day without. */
  readonly hours?: { readonly from: string; readonly until: string } | undefined;
  readonly title: string;
  readonly place: string;
  /** What to bring or to do; lines are kept. */
  readonly notes: string;
  /** Said the evening before. */
  readonly reminder: string;
}

/** China has no summer time: an instant in UTC says the same as a time zone would, and needs none (RFC 5545 3.3.5, form 2). */
const utc = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, "");

const inChina = (date: string, time: string): Date => new Date(`${date}T${time}:00+08:00`);

/** When the reminder comes: at six the evening before. */
export const eveningBefore = (date: string): Date => new Date(inChina(date, "18:00").getTime() - 86_400_000);

/** RFC 5545 3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, "\\n");

/** Lines of at most 75 octets, broken between characters and not within one (RFC 5545 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let [current, octets] = ["", 0];
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > 75) {
      lines.push(current);
      [current, octets] = [" ", 1];
    }
    current += character;
    octets += length;
  }
  return [...lines, current].join("\r\n");
}

/**
 * An iCalendar file (RFC 5545) with one entry and a reminder at six the evening before.
 * @param now when it is made
 */
export function calendarFile(entry: CalendarEntry, now: Date): string {
  const { uid, date, hours, title, place, notes, reminder } = entry;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Yichuang//Components//ZH",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(now)}`,
    ...(hours
      ? [`DTSTART:${utc(inChina(date, hours.from))}`, `DTEND:${utc(inChina(date, hours.until))}`]
      : [`DTSTART;VALUE=DATE:${date.replace(/-/g, "")}`]),
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(notes)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(reminder)}`,
    `TRIGGER;VALUE=DATE-TIME:${utc(eveningBefore(date))}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
