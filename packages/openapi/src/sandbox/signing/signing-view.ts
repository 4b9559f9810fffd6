import { maskFreeText, maskMobile, maskName, maskResidentId } from "../../domain/index.ts";
import type { Language, SigningEntry, SigningRequest, SigningSummary } from "../../schema.ts";
import type { Caller } from "../access.ts";
import { received } from "../cases/submit.ts";
import type { SandboxContext } from "../context.ts";
import { defined } from "../defined.ts";
import type { DraftRecord, SigningRequestRecord } from "../records.ts";
import { signedDigest, signerOf } from "./signature.ts";
import { signable, stateOf } from "./signing-requests.ts";

interface Field {
  readonly title?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly items?: Field;
  readonly oneOf?: readonly { readonly const?: unknown; readonly title?: string }[];
}

const escape = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

function wordOf(value: unknown, { format = "", oneOf }: Field, lang: Language): string {
  const choice = oneOf?.find((entry) => entry.const === value)?.title;
  if (choice !== undefined) return choice;
  if (typeof value === "boolean") return lang === "en" ? (value ? "Yes" : "No") : value ? "是" : "否";
  if (typeof value !== "string") return JSON.stringify(value);
  if (format === "cn-mobile") return maskMobile(value);
  return format.startsWith("cn-") ? maskResidentId(value) : maskFreeText(value);
}

/** What was filled in, in the order of the form; what the form does not name comes last, under its own name. */
function entriesOf(value: object, field: Field, pointer: string, lang: Language): SigningEntry[] {
  const { properties = {} } = field;
  const names = [...new Set([...Object.keys(properties), ...Object.keys(value)])];
  return names.flatMap((name): SigningEntry[] => {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (member === undefined || member === null) return [];
    const of = properties[name] ?? {};
    const at = `${pointer}/${escape(name)}`;
    const label = of.title ?? name;
    if (!Array.isArray(member))
      return typeof member === "object"
        ? entriesOf(member, of, at, lang)
        : [{ pointer: at, label, value: wordOf(member, of, lang) }];
    const items = of.items ?? {};
    if (member.some((entry) => typeof entry === "object" && entry !== null))
      return member.flatMap((entry: unknown, index) =>
        entriesOf(Object(entry) as object, items, `${at}/${String(index)}`, lang),
      );
    const words = member.map((entry) => wordOf(entry, items, lang));
    return [{ pointer: at, label, value: words.join(lang === "en" ? ", " : "、") }];
  });
}

function summaryOf(
  context: SandboxContext,
  record: SigningRequestRecord,
  draft: DraftRecord,
  lang: Language,
): SigningSummary | undefined {
  const { catalogue } = context;
  const { itemCode, applicant } = draft;
  const guide = catalogue.guide(itemCode, lang);
  const form = catalogue.form(itemCode, lang);
  if (!guide || !form || !applicant) return undefined;
  const { role, name } = signerOf(draft);
  const answers = guide.questions.flatMap(({ id, text, options }): SigningEntry[] => {
    const answer = draft.answers[id];
    if (answer === undefined) return [];
    const chosen = options.find(({ value }) => value === answer)?.label.text ?? String(answer);
    return [{ pointer: `/answers/${escape(id)}`, label: text.text, value: chosen }];
  });
  return {
    item: guide.item.name,
    applicant: {
      name: applicant.kind === "person" ? maskName(applicant.name) : applicant.name,
      certificate: maskResidentId(applicant.certificate.number),
    },
    role,
    signer: maskName(name),
    entries: [...answers, ...entriesOf(draft.data, form.schema, "/data", lang)],
    materials: received(context, draft, lang),
    declarations: form.declarations.filter(({ id }) => draft.declarations.includes(id)).map(({ text }) => text),
    ...(draft.commitment !== undefined && { commitment: draft.commitment }),
    methods: record.identifiedBy === "counter" ? ["handwritten"] : ["handwritten", "confirmed"],
    digest: { algorithm: "sha-256", value: signedDigest(context, draft) },
  };
}

/** A request as its caller may see it: what is to be signed is the signer's to read. */
export function requestView(
  context: SandboxContext,
  record: SigningRequestRecord,
  caller: Caller,
  lang: Language,
): SigningRequest {
  const { id, createdAt, expiresAt, reason } = record;
  const draft = caller.scopes.includes("signer") ? signable(context, record) : undefined;
  const summary = draft && summaryOf(context, record, draft, lang);
  return defined({ id, state: stateOf(context, record), createdAt, expiresAt, reason, summary });
}
