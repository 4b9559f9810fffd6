/** The days off and the days worked in exchange of a year, month and day. */
export interface Arrangement {
  /** First and last day off of each holiday, both included. */
  readonly off: Readonly<Record<string, readonly [first: string, last: string]>>;
  /** Saturdays and Sundays worked in exchange 调休上班. */
  readonly worked: readonly string[];
}

/** The two notices of the State Council's office as they were published, month and day; written out here, not read from a package. */
export const PUBLISHED: Readonly<Record<string, Arrangement>> = {
  // 国办发明电〔2024〕12号, 2024-11-12
  "2025": {
    off: {
      元旦: ["01-01", "01-01"],
      春节: ["01-28", "02-04"],
      清明节: ["04-04", "04-06"],
      劳动节: ["05-01", "05-05"],
      端午节: ["05-31", "06-02"],
      "国庆节、中秋节": ["10-01", "10-08"],
    },
    worked: ["01-26", "02-08", "04-27", "09-28", "10-11"],
  },
  // 国办发明电〔2025〕7号, 2025-11-04
  "2026": {
    off: {
      元旦: ["01-01", "01-03"],
      春节: ["02-15", "02-23"],
      清明节: ["04-04", "04-06"],
      劳动节: ["05-01", "05-05"],
      端午节: ["06-19", "06-21"],
      中秋节: ["09-25", "09-27"],
      国庆节: ["10-01", "10-07"],
    },
    worked: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
  },
};

/** Whether offices work on a day `YYYY-MM-DD`, by the notices and the weekday alone; by the weekday where no notice speaks. */
export function worksOn(date: string): boolean {
  const { off = {}, worked = [] } = PUBLISHED[date.slice(0, 4)] ?? {};
  const day = date.slice(5);
  if (worked.includes(day)) return true;
  const isOff = Object.values(off).some(([first, last]) => day >= first && day <= last);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return !isOff && weekday !== 0 && weekday !== 6;
}
