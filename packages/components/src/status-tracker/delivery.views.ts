import type { Case, CaseLicence } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { renderActions, renderButton } from "../parts/button.ts";
import { renderCode } from "../parts/code.ts";
import type { Fact } from "../parts/facts.ts";
import { renderFacts } from "../parts/facts.ts";
import { renderFailed } from "../parts/failed.ts";
import { renderLink } from "../parts/link.ts";
import { renderText } from "../parts/localized-text.ts";
import { renderNotice } from "../parts/notice.ts";
import { renderSkeleton } from "../parts/skeleton.ts";
import { renderTag } from "../parts/tag.ts";
import type { DeliveryController } from "./delivery-controller.ts";
import { renderSection } from "./section.ts";
import type { TrackedCase } from "./tracked-case.ts";
import type { TrackerContext } from "./tracker-context.ts";

type Section = TemplateResult | typeof nothing;

const ENDED: readonly Case["state"][] = ["returned", "refused", "withdrawn", "revoked"];

/** The code that the result is handed out for, while it lies ready: once it was collected it opens nothing any more. */
export function pickUpCodeOf({ issuance, state }: Case): string | undefined {
  const { pickUpCode, issuedAt, receivedAt } = issuance ?? {};
  const over = issuedAt !== undefined || receivedAt !== undefined || state === "closed" || ENDED.includes(state);
  return over ? undefined : pickUpCode;
}

/** Where the result is picked up: the window that took the case, or another centre. */
export function pickUpPlace({ collectAt, venue }: Case, { localize }: TrackerContext): TemplateResult {
  if (!collectAt || collectAt.centreCode === venue.centreCode) {
    return html`${renderText(venue.centre, localize)} ${renderText(venue.window, localize)}`;
  }
  return html`${renderText(collectAt.centre, localize)}`;
}

function addressee({ recipient, mobile, address }: Case["delivery"]): TemplateResult | undefined {
  if (!address) return undefined;
  const lines = [[recipient, mobile].filter(Boolean).join(" "), address.text, address.postcode];
  return html`${lines.map((line) => (line ? html`<span class="due__line">${line}</span>` : nothing))}`;
}

/** How the result reaches the applicant: what was chosen, and what became of it. */
export function renderDelivery(
  { case: current }: TrackedCase,
  context: TrackerContext,
  onChange: (() => void) | undefined,
): Section {
  const { localize } = context;
  const { issuance, delivery, state } = current;
  if (!issuance && ENDED.includes(state)) return nothing;
  const { logistics, issuedAt, receivedAt } = issuance ?? {};
  const pickUpCode = pickUpCodeOf(current);
  const method = issuance?.method ?? delivery.method;
  const facts: Fact[] = [
    { term: localize.text("statusTracker.delivery.method"), value: localize.text(`statusTracker.delivery.${method}`) },
    {
      term: localize.text("statusTracker.delivery.where"),
      value: method === "pickup" ? pickUpPlace(current, context) : undefined,
      note: method === "pickup" && current.collectAt ? renderText(current.collectAt.address, localize) : undefined,
    },
    {
      term: localize.text("statusTracker.delivery.to"),
      value: method === "post" ? addressee(delivery) : undefined,
    },
    {
      term: localize.text("statusTracker.delivery.code"),
      value: pickUpCode === undefined ? undefined : html`<span class="pick-up">${renderCode(pickUpCode)}</span>`,
    },
    {
      term: localize.text("statusTracker.delivery.parcel"),
      value: logistics && html`${logistics.carrier} ${renderCode(logistics.trackingNo)}`,
    },
    { term: localize.text("statusTracker.delivery.issued"), value: issuedAt && localize.dateTime(issuedAt) },
    { term: localize.text("statusTracker.delivery.received"), value: receivedAt && localize.dateTime(receivedAt) },
  ];
  const content = html`${renderFacts({ facts })}
  ${
    onChange && current.allowedActions.includes("change_delivery")
      ? renderActions([
          renderButton({
            label: localize.text("statusTracker.delivery.change"),
            look: "secondary",
            onClick: onChange,
            action: "change-delivery",
          }),
        ])
      : nothing
  }`;
  return renderSection(context, "delivery", localize.text("statusTracker.delivery.title"), content);
}

/** What the buttons of the change do. */
export interface DeliveryHandlers {
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

function renderFields(delivery: DeliveryController, { localize }: TrackerContext, handlers: DeliveryHandlers): unknown {
  if (delivery.failed) return renderFailed({ localize, error: delivery.failed, onRetry: handlers.onRetry });
  if (!delivery.ready) return renderSkeleton({ localize, shape: "text", count: 3 });
  return html`${delivery.renderErrors()} ${delivery.render()}`;
}

/** The fields of the intake to choose again, with what follows from it. */
export function renderDeliveryChange(
  { case: current }: TrackedCase,
  context: TrackerContext,
  delivery: DeliveryController,
  handlers: DeliveryHandlers,
): TemplateResult {
  const { localize, heading } = context;
  const submit = (event: Event): void => {
    event.preventDefault();
    handlers.onSubmit();
  };
  const code = pickUpCodeOf(current);
  return html`<form class="panel" part="delivery-change" novalidate aria-labelledby="panel-title" @submit=${submit}>
    <div class="panel__head" tabindex="-1" data-panel>
      ${heading(1, localize.text("statusTracker.delivery.change"), "heading-medium", "panel-title")}
      <ul class="bullets">
        <li>${localize.text("statusTracker.delivery.untilIssued")}</li>
        <li>${localize.text("statusTracker.delivery.noDelay")}</li>
        ${code === undefined ? nothing : html`<li>${localize.text("statusTracker.delivery.codeEnds", { code })}</li>`}
      </ul>
    </div>
    ${renderFields(delivery, context, handlers)}
    ${delivery.error ? renderFailed({ localize, error: delivery.error, kept: localize.text("statusTracker.delivery.kept") }) : nothing}
    ${renderActions([
      ...(delivery.ready
        ? [
            renderButton({
              label: localize.text("statusTracker.delivery.submit"),
              busyLabel: localize.text("statusTracker.delivery.sending"),
              busy: delivery.busy,
              look: "primary",
              type: "submit",
              action: "send-delivery",
            }),
          ]
        : []),
      renderButton({
        label: localize.text("statusTracker.delivery.leave"),
        look: "quiet",
        onClick: handlers.onCancel,
        action: "keep-delivery",
      }),
    ])}
  </form>`;
}

function renderUses({ uses }: CaseLicence, { localize, links }: TrackerContext): TemplateResult | undefined {
  if (uses.length === 0) return undefined;
  return html`<ul class="uses">
    ${uses.map(({ itemCode, item, material }) => {
      const name = renderLink({ links, page: "guide", params: { item: itemCode }, label: renderText(item, localize) });
      return html`<li>
        ${name}
        <span class="subtle small">${localize.text("statusTracker.licence.spares", { material: material.text })}</span>
      </li>`;
    })}
  </ul>`;
}

function renderLicence(
  licence: CaseLicence,
  tracked: TrackedCase,
  context: TrackerContext,
  onOpen: (documentId: string) => void,
): TemplateResult {
  const { localize } = context;
  const { name, number, holder, issuer, validFrom, validUntil, endedAt, trust } = licence;
  const known = tracked.documents?.some(({ id }) => id === licence.documentId);
  const until =
    validUntil === undefined ? localize.text("statusTracker.licence.noEnd") : localize.date(validUntil, "long");
  const facts: Fact[] = [
    {
      term: localize.text("statusTracker.licence.number"),
      value: number === undefined ? undefined : renderCode(number),
    },
    { term: localize.text("statusTracker.licence.holder"), value: holder },
    { term: localize.text("statusTracker.licence.issuer"), value: renderText(issuer.name, localize) },
    {
      term: localize.text("statusTracker.licence.valid"),
      value: localize.text("statusTracker.licence.span", { from: localize.date(validFrom, "long"), until }),
    },
    {
      term: localize.text("statusTracker.licence.trust"),
      value: localize.text(`statusTracker.licence.${trust}`),
      note: localize.text(`statusTracker.licence.${trust}.what`),
    },
    {
      term: localize.text("statusTracker.licence.uses"),
      value: endedAt === undefined ? renderUses(licence, context) : undefined,
    },
  ];
  return html`<div class="licence" data-licence=${licence.documentId}>
    <p class="licence__name">
      <strong>${renderText(name, localize)}</strong>
      ${endedAt === undefined ? nothing : renderTag(localize.text("statusTracker.licence.ended"), "danger")}
    </p>
    ${
      endedAt === undefined
        ? nothing
        : renderNotice({
            tone: "danger",
            title: localize.text("statusTracker.licence.endedAt", { date: localize.date(endedAt, "long") }),
          })
    }
    ${renderFacts({ facts })}
    ${
      known
        ? renderActions([
            renderButton({
              label: localize.text("statusTracker.licence.open"),
              look: "secondary",
              onClick: () => onOpen(licence.documentId),
              action: "open-licence",
            }),
          ])
        : nothing
    }
  </div>`;
}

/** The e-licences 电子证照 that the case ended with. */
export function renderLicences(
  tracked: TrackedCase,
  context: TrackerContext,
  onOpen: (documentId: string) => void,
): Section {
  const { licences } = tracked.case;
  if (!licences || licences.length === 0) return nothing;
  const title = context.localize.text("statusTracker.licence.title");
  const content = html`${licences.map((licence) => renderLicence(licence, tracked, context, onOpen))}`;
  return renderSection(context, "licence", title, content);
}
