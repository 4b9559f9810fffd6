import type {
  Answers,
  Applicant,
  Certificate,
  Delivery,
  Draft,
  DraftInput,
  Form,
  Guide,
  Principal,
} from "@yichuang/sdk";
import { normalizeIdentity } from "@yichuang/sdk";
import { getAt, setAt } from "../form/index.ts";
import type { UnkeptPart } from "./draft-controller.ts";

/**
 * What is being filled in, in the shape of a draft, so that the platform's pointers are ours. Any part may be missing or
 * unfinished.
 */
export interface IntakeData {
  readonly answers?: Answers;
  readonly applicant?: Unfinished;
  readonly data?: Unfinished;
  readonly delivery?: Unfinished;
}

type Unfinished = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One set of answers over another: where both have a value the first wins, lists as wholes. */
export function mergeOver(above: unknown, below: unknown): unknown {
  if (above === undefined) return below;
  if (!isObject(above) || !isObject(below)) return above;
  const names = new Set([...Object.keys(below), ...Object.keys(above)]);
  return Object.fromEntries([...names].map((name) => [name, mergeOver(above[name], below[name])]));
}

/** Of answers from elsewhere, those that a guide asks for now: the rest would be refused, and nobody could mend it. */
export function answersTo({ questions }: Guide, answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, options }) => {
      const value = answers[id];
      return value !== undefined && options.some((option) => option.value === value) ? [[id, value] as const] : [];
    }),
  );
}

/** What a draft holds, as data of the form. */
export function fromDraft(draft: Draft | undefined): IntakeData {
  if (!draft) return {};
  const { answers, applicant, data, delivery } = draft;
  return {
    answers,
    ...(applicant && { applicant: { ...applicant } }),
    data,
    ...(delivery && { delivery: { ...delivery } }),
  };
}

/** Where the form says that a field may be taken from who is signed in, and is empty: its value by pointer below `/data`. */
export function prefillOf(
  { prefill = [] }: Form,
  me: Principal | undefined,
  data: unknown,
): ReadonlyMap<string, string> {
  const applicant = me?.applicant;
  const found = new Map<string, string>();
  if (!applicant) return found;
  for (const { pointer, from } of prefill) {
    const value = getAt(
      { applicant, agent: applicant.kind === "legal_person" ? applicant.agent : undefined },
      sourcePath(from),
    );
    const place = `/data${pointer}`;
    if (typeof value === "string" && value !== "" && getAt(data, place) === undefined) found.set(place, value);
  }
  return found;
}

const sourcePath = (from: string): string => `/${from.replace(/\./g, "/")}`;

/** The data with values put in by pointer. */
export function withValues(data: unknown, values: Iterable<readonly [string, unknown]>): unknown {
  let filled = data;
  for (const [pointer, value] of values) filled = setAt(filled, pointer, value);
  return filled;
}

const text = (value: unknown): string | undefined => {
  const trimmed = typeof value === "string" ? value.trim() : "";
  return trimmed === "" ? undefined : trimmed;
};

function certificateOf(value: unknown, type?: Certificate["type"]): Certificate | undefined {
  const number = text(getAt(value, "/number"));
  const kind = type ?? (getAt(value, "/type") as Certificate["type"] | undefined);
  if (number === undefined || kind === undefined) return undefined;
  return { type: kind, number: kind === "other" ? number : normalizeIdentity(number) };
}

/** The applicant, once there is enough of them for the platform to keep: name and certificate, of an organisation its agent too. */
function applicantOf(value: unknown): Applicant | undefined {
  const at = (pointer: string): string | undefined => text(getAt(value, pointer));
  const name = at("/name");
  const mobile = at("/mobile");
  if (getAt(value, "/kind") !== "legal_person") {
    const certificate = certificateOf(getAt(value, "/certificate"));
    if (!name || !certificate) return undefined;
    return { kind: "person", name, certificate, ...(mobile && { mobile }) };
  }
  const certificate = certificateOf(getAt(value, "/certificate"), "uscc");
  const agent = {
    name: at("/agent/name"),
    certificate: certificateOf(getAt(value, "/agent/certificate")),
    mobile: at("/agent/mobile"),
    authority: at("/agent/authority"),
  };
  if (!name || !certificate || !agent.name || !agent.certificate || !agent.mobile) return undefined;
  const representative = at("/representative");
  return {
    kind: "legal_person",
    name,
    certificate,
    ...(representative && { representative }),
    agent: {
      name: agent.name,
      certificate: agent.certificate,
      mobile: agent.mobile,
      ...(agent.authority && { authority: agent.authority }),
    },
  };
}

/** What was filled in, as the platform takes it; undefined while no way was chosen. */
export function deliveryOf(value: unknown): Delivery | undefined {
  const method = getAt(value, "/method") as Delivery["method"] | undefined;
  if (method === undefined) return undefined;
  const at = (pointer: string): string | undefined => text(getAt(value, pointer));
  const [centreCode, recipient, mobile, address, postcode] = [
    at("/centreCode"),
    at("/recipient"),
    at("/mobile"),
    at("/address/text"),
    at("/address/postcode"),
  ];
  if (method === "pickup") return { method, ...(centreCode && { centreCode }) };
  if (method === "electronic") return { method };
  return {
    method,
    ...(recipient && { recipient }),
    ...(mobile && { mobile }),
    ...(address && { address: { text: address, ...(postcode && /^\d{6}$/.test(postcode) && { postcode }) } }),
  };
}

const APPLICANT_TEXTS = ["/name", "/certificate/number", "/mobile"];
const ORGANISATION_TEXTS = [
  "/name",
  "/certificate/number",
  "/representative",
  "/agent/name",
  "/agent/certificate/number",
  "/agent/mobile",
  "/agent/authority",
];

/**
 * Which part was begun and cannot be kept by the platform until it is whole, so that what stands there is in the page only.
 * @param known the applicant as the sign-in names them: what comes from there is not lost with the page
 */
export function unkeptPart(data: unknown, known: Applicant | undefined): UnkeptPart | undefined {
  const { applicant, delivery } = (data ?? {}) as IntakeData;
  const places = getAt(applicant, "/kind") === "legal_person" ? ORGANISATION_TEXTS : APPLICANT_TEXTS;
  const begun = places.some((place) => {
    const typed = text(getAt(applicant, place));
    return typed !== undefined && typed !== text(getAt(known, place));
  });
  if (begun && applicantOf(applicant) === undefined) return "applicant";
  const postcode = text(getAt(delivery, "/address/postcode"));
  const kept = deliveryOf(delivery);
  return kept?.method === "post" && postcode !== kept.address?.postcode ? "delivery" : undefined;
}

/** What the platform can keep of the data: parts that its contract would not take yet stay in the page. */
export function toDraftInput(data: unknown): Pick<DraftInput, "answers" | "applicant" | "data" | "delivery"> {
  const { answers, applicant, data: form, delivery } = (data ?? {}) as IntakeData;
  const [who, how] = [applicantOf(applicant), deliveryOf(delivery)];
  return { answers: answers ?? {}, data: { ...form }, ...(who && { applicant: who }), ...(how && { delivery: how }) };
}
