import type { SandboxContext } from "../context.ts";
import type { CaseRecord } from "../records.ts";
import { bundleOf, partsOf } from "./bundle-parts.ts";

type Known = (string | undefined)[];

function applicantData({ applicant }: CaseRecord): Known {
  const { name, certificate, agent } = applicant;
  const representative = applicant.kind === "legal_person" ? applicant.representative : undefined;
  return [name, certificate.number, representative, agent?.name, agent?.certificate.number, agent?.mobile];
}

const recipientData = ({ delivery: { recipient, mobile, address } }: CaseRecord): Known => [
  recipient,
  mobile,
  address?.text,
];

function staffNames({ store }: SandboxContext, { id, custody = [], checked = [] }: CaseRecord): Known {
  return [
    ...store.list("events", id).map(({ actor }) => actor.staff?.name),
    ...custody.flatMap(({ handedBy, received }) => [handedBy.name, received?.by.name]),
    ...checked.map(({ by }) => by.name),
  ];
}

/**
 * What a case knows of people: names and numbers of applicant, agent, representative and recipient, names of the staff who had it in
 * hand, and the case's own number. A part of a bundle 一件事 knows as much as the bundle and its other parts.
 */
export function personalDataOf(context: SandboxContext, record: CaseRecord): string[] {
  const whole = bundleOf(context, record) ?? record;
  const known = [whole, ...partsOf(context, whole)].flatMap((each) => [
    each.id,
    ...applicantData(each),
    ...recipientData(each),
    ...staffNames(context, each),
  ]);
  return [...new Set(known.filter((word): word is string => !!word))];
}
