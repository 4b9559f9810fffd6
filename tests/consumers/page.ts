/** A page that embeds the elements: registers them, configures them once, and listens. */
import "@yichuang/components/define.js";
import "@yichuang/components/define/status-tracker.js";
import { configure, getConfiguration, ItemFinderElement, SelectEvent, signedIn } from "@yichuang/components";
import type { Configuration, LinkTemplates, NavigateEvent } from "@yichuang/components";
import { createClient } from "@yichuang/sdk";
import type { CaseState, Item } from "@yichuang/sdk";

const links: LinkTemplates = { guide: "/items/{item}", apply: "/apply/{item}", case: "/cases/{case}" };

/** Settles what every element of the page needs. */
export function begin(baseUrl: string): Configuration {
  configure({ client: createClient({ baseUrl }), links, mode: "elder" });
  return getConfiguration();
}

/** Listens to what the elements tell; the compiler knows every event by its name. */
export function listen(page: Document, go: (address: string) => void): void {
  const finder = page.querySelector("yct-item-finder");
  finder?.addEventListener("yct-select", (event) => {
    const { item }: { item: Item | undefined } = event;
    event.preventDefault();
    if (item) go(`/items/${item.code}`);
  });
  page.querySelector("yct-intake-form")?.addEventListener("yct-submitted", ({ caseNo }) => go(`/cases/${caseNo}`));
  page.querySelector("yct-status-tracker")?.addEventListener("yct-updated", ({ state }) => {
    const now: CaseState = state;
    page.title = now;
  });
  page.body.addEventListener("yct-navigate", (event: NavigateEvent) => {
    if (event.href !== undefined) go(event.href);
  });
  page.body.addEventListener("yct-sign-in", (event) => {
    if (event.reason === "expired") signedIn();
  });
}

/** An element made by hand. */
export function addTracker(page: Document, caseNo: string): HTMLElement {
  const tracker = page.createElement("yct-status-tracker");
  tracker.caseNo = caseNo;
  // @ts-expect-error a case number is a text
  tracker.caseNo = 1;
  page.body.append(tracker);
  return tracker;
}

/** Classes are there to be told apart. */
export const isFinder = (element: Element): element is ItemFinderElement => element instanceof ItemFinderElement;

/** So are events. */
export const isChoice = (event: Event): event is SelectEvent => event instanceof SelectEvent;
