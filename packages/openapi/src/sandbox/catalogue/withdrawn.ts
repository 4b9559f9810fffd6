import type { CatalogueItem } from "./types.ts";

/** Items that have left the hall. They are neither listed nor counted, and stay readable, since cases and reviews refer to them. */
export const withdrawnItems: readonly CatalogueItem[] = [
  {
    code: "SHMS-999-01",
    basicCode: "612061999001",
    implementationCode: "",
    name: { zh: "高校毕业生就业报到证办理", en: "Graduate's registration card" },
    aliases: ["报到证"],
    type: "public_service",
    handling: "immediate",
    audiences: ["natural_person"],
    level: "county",
    departmentCode: "human-resources",
    windowCodes: ["SHMS"],
    themes: [],
    statutoryLimit: undefined,
    promisedLimit: { value: 0, unit: "working_day" },
    onlineAvailable: false,
    zeroVisit: false,
    visits: 1,
    free: true,
    resultType: "other",
    popularity: 0,
    base: "SHMS-999",
    action: "apply",
  },
];
