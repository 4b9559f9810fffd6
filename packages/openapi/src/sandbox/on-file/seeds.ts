import type { Applicant } from "../../schema.ts";
import { drawPage } from "../cases/document-page.ts";
import type { CatalogueService } from "../catalogue/catalogue-service.ts";
import { digest } from "../digest.ts";
import { COMPANY, FIRST_CITIZEN, SECOND_CITIZEN } from "../personas.ts";
import type { OnFileRecord } from "../records.ts";
import { holderOf } from "./holder.ts";
import { watermarkOf } from "./watermark.ts";

interface Licence {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly issuer: string;
  readonly issuedAt: string;
  readonly validUntil?: string;
  /** What stands on it besides name and number. */
  readonly facts: readonly (readonly [label: string, value: string])[];
}

const RESIDENT_ID = {
  code: "resident_id",
  zh: "居民身份证",
  en: "Resident identity card",
  issuer: "public-security",
  issuedAt: "2018-05-02",
  facts: [],
} as const satisfies Licence;

const HELD: readonly (readonly [holder: Applicant, licences: readonly Licence[]])[] = [
  [
    FIRST_CITIZEN,
    [
      RESIDENT_ID,
      {
        code: "household_register",
        zh: "居民户口簿",
        en: "Household register",
        issuer: "public-security",
        issuedAt: "2016-09-12",
        facts: [["户籍地址", "南郑区示范路 2 号"]],
      },
    ],
  ],
  [SECOND_CITIZEN, [RESIDENT_ID]],
  [
    COMPANY,
    [
      {
        code: "business_licence",
        zh: "营业执照",
        en: "Business licence",
        issuer: "market-supervision",
        issuedAt: "2025-06-18",
        facts: [
          ["法定代表人", "样例甲"],
          ["住所", "南郑区示范路 1 号"],
        ],
      },
    ],
  ],
];

/**
 * What is on file of the sandbox's people when it starts: licences that the authorities themselves have given (level A). Deterministic,
 * synthetic, and drawn so that nobody takes them for real ones.
 */
export function seededDocuments(catalogue: CatalogueService): readonly OnFileRecord[] {
  const known = drawn.get(catalogue);
  if (known) return known;
  const documents = draw(catalogue);
  drawn.set(catalogue, documents);
  return documents;
}

const drawn = new WeakMap<CatalogueService, readonly OnFileRecord[]>();

function draw(catalogue: CatalogueService): OnFileRecord[] {
  return HELD.flatMap(([holder, licences]) =>
    licences.map(({ code, zh, en, issuer, issuedAt, validUntil, facts }): OnFileRecord => {
      const { name, certificate } = holder;
      const body = catalogue.body(issuer, "zh-CN").name.text;
      const content = drawPage({
        title: zh,
        number: certificate.number,
        facts: [["姓名或名称", name], ["证件号码", certificate.number], ...facts],
        paragraphs: [],
        issuer: body,
        seal: body,
        date: issuedAt,
        watermark: watermarkOf(
          { trust: "issued", ...(validUntil !== undefined && { validUntil }) },
          { zh: body, en: body },
        )?.zh,
      });
      const sha256 = digest(content);
      return {
        id: `of-${sha256.slice(0, 10)}`,
        parent: holderOf(holder),
        kind: "licence",
        licenceCode: code,
        name: { zh, en },
        number: certificate.number,
        issuerCode: issuer,
        issuedAt,
        ...(validUntil !== undefined && { validUntil }),
        trust: "issued",
        mediaType: "image/svg+xml",
        content,
        bytes: new TextEncoder().encode(content).length,
        sha256,
      };
    }),
  );
}
