// Some systems name no type for a file; its ending then does.
const TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  ofd: "application/ofd",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  gif: "image/gif",
  heic: "image/heic",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  dwg: "image/vnd.dwg",
  zip: "application/zip",
};

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** How a file of a type begins. A type that is not here may begin as it likes. */
const BEGINNINGS: Readonly<Partial<Record<string, readonly number[]>>> = {
  "application/pdf": [0x25, 0x50, 0x44, 0x46],
  "application/ofd": ZIP,
  "image/jpeg": [0xff, 0xd8, 0xff],
  "image/png": [0x89, 0x50, 0x4e, 0x47],
  "image/gif": [0x47, 0x49, 0x46, 0x38],
  "image/vnd.dwg": [0x41, 0x43, 0x31],
  "application/msword": COMPOUND,
  "application/vnd.ms-excel": COMPOUND,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ZIP,
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ZIP,
  "application/zip": ZIP,
};

const endingOf = (name: string): string => name.split(".").pop()?.toLowerCase() ?? "";

/** The media type that a file says it is of: by the system, else by its ending. */
export const claimedType = ({ name, type }: File): string =>
  type || TYPES[endingOf(name)] || "application/octet-stream";

/**
 * The media type that a file is of, by how it begins, among those that are taken.
 * @returns undefined when it is none of them, whatever its name says
 */
export async function typeByContent(file: File, accept: readonly string[]): Promise<string | undefined> {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const begins = (type: string): boolean | undefined => BEGINNINGS[type]?.every((byte, at) => head[at] === byte);
  const claimed = claimedType(file);
  if (accept.includes(claimed) && begins(claimed) !== false) return claimed;
  return accept.find((type) => begins(type) === true);
}

/** What a file chooser takes: media types, and their endings for systems that know no type for one of them. */
export function chooserTypes(types: readonly string[]): string {
  const endings = Object.entries(TYPES).filter(([, type]) => types.includes(type));
  return [...types, ...endings.map(([ending]) => `.${ending}`)].join(",");
}

/** The usual endings of media types, in capitals: “PDF、JPG、PNG”. */
export function endingsOf(types: readonly string[]): readonly string[] {
  const shortest = types.map((type) => {
    const endings = Object.entries(TYPES).filter(([, each]) => each === type);
    return (endings[0]?.[0] ?? type.split("/").pop() ?? type).toUpperCase();
  });
  return [...new Set(shortest)];
}
