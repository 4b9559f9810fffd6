/** An event as a calendar program would read it. */
export interface ParsedEvent {
  readonly values: Readonly<Record<string, string>>;
  readonly start: Date;
  /** None for a whole day. */
  readonly end: Date | undefined;
  readonly alarm: Date | undefined;
}

const instant = (value: string): Date => {
  // A whole day begins at midnight where it is read: here in China.
  const [, ...wholeDay] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? [];
  if (wholeDay.length > 0) return new Date(`${wholeDay.join("-")}T00:00:00+08:00`);
  const [, ...parts] = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(value) ?? [];
  if (parts.length === 0) throw new Error(`Not an instant in UTC: ${value}`);
  const [year, month, day, hour, minute, second] = parts.map(Number);
  return new Date(Date.UTC(year!, month! - 1, day, hour, minute, second));
};

const unescaped = (value: string): string =>
  value.replace(/\\([nN\\;,])/g, (_, character: string) => (character.toLowerCase() === "n" ? "\n" : character));

/** Reads an iCalendar file by RFC 5545: unfolds, splits, unescapes; throws on what breaks its rules. */
export function parseCalendar(file: string): ParsedEvent[] {
  if (!file.endsWith("\r\n")) throw new Error("The last line does not end");
  const events: ParsedEvent[] = [];
  const open: string[] = [];
  let values: Record<string, string> = {};
  let alarm: Date | undefined;
  for (const line of file
    .replace(/\r\n[ \t]/g, "")
    .trimEnd()
    .split("\r\n")) {
    const [, name = "", , value = ""] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/s.exec(line) ?? [];
    if (!name) throw new Error(`No property: ${line}`);
    if (name === "BEGIN") open.push(value);
    else if (name === "END") {
      if (open.pop() !== value) throw new Error(`${value} ends without having begun`);
      if (value !== "VEVENT") continue;
      for (const needed of ["UID", "DTSTAMP", "DTSTART"])
        if (!(needed in values)) throw new Error(`No ${needed} in the event`);
      events.push({
        values,
        start: instant(values.DTSTART!),
        end: values.DTEND === undefined ? undefined : instant(values.DTEND),
        alarm,
      });
      [values, alarm] = [{}, undefined];
    } else if (open[open.length - 1] === "VALARM") {
      if (name === "TRIGGER") alarm = instant(value);
    } else if (open[open.length - 1] === "VEVENT") values[name] = unescaped(value);
  }
  if (open.length > 0) throw new Error(`${open.join(", ")} never ends`);
  return events;
}
