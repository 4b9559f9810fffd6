import { fromReviewFragment, fromSignFragment } from "@yichuang/components";

/** Whether a clerk fills in for a citizen: `/apply/{code}?channel=window`, where the staff desk leads to. */
export const isAtWindow = (): boolean =>
  location.pathname.startsWith("/apply/") && new URLSearchParams(location.search).get("channel") === "window";

/** Hands what the address says to the elements of the page: `/items/{code}`, `/apply/{code}`, `/cases/{caseNo}`, `/centres/{code}`, `/sign#sign=…`, `/review#invitation=…&secret=…`. */
export function applyPath(): void {
  const [, first = "", rest = ""] = location.pathname.split("/");
  const key = decodeURIComponent(rest);
  const set = (tag: string, attribute: string, value: string | null): void => {
    if (value) document.querySelector(tag)?.setAttribute(attribute, value);
  };
  if (first === "items") set("yct-item-guide", "item-code", key);
  if (first === "apply") {
    set("yct-intake-form", "item-code", key);
    if (isAtWindow()) set("yct-intake-form", "channel", "window");
  }
  if (first === "cases") {
    set("yct-status-tracker", "case-no", key);
    set("yct-review-widget", "case-no", key);
    takeSecret();
    // Without a number the page is for looking a case up: there is nothing to rate yet.
    if (!key) document.querySelector("#review")?.remove();
  }
  if (first === "sign") takeSigning();
  if (first === "review") takeInvitation();
}

/** A receipt's link carries the look-up secret in its fragment, which no server sees, as that of the tracker to the rating does; it is taken out of the address at once. */
function takeSecret(): void {
  const given = new URLSearchParams(location.hash.slice(1));
  const secret = given.get("secret");
  const tracker = document.querySelector("yct-status-tracker");
  const review = document.querySelector("yct-review-widget");
  if (!secret || !tracker) return;
  tracker.secret = secret;
  if (review) review.secret = secret;
  const place = given.has("review") ? "#review" : "";
  history.replaceState(history.state, "", location.pathname + place);
  if (place) document.querySelector(place)?.scrollIntoView();
}

/** The QR code of a request to sign carries its secret in the fragment; it opens the request once and leaves the address at once. */
function takeSigning(): void {
  const secret = fromSignFragment(location.hash);
  const signing = document.querySelector("yct-signing");
  if (!secret || !signing) return;
  signing.secret = secret;
  history.replaceState(history.state, "", location.pathname);
}

/** The QR code of an invitation to rate; a tablet of the hall opens it as `/review?channel=hall_tablet#…`, everybody else has scanned it. */
function takeInvitation(): void {
  const code = fromReviewFragment(location.hash);
  const review = document.querySelector("yct-review-widget");
  if (!review) return;
  const channel = new URLSearchParams(location.search).get("channel");
  review.channel = channel === "hall_tablet" || channel === "hall_terminal" ? channel : "qr_code";
  if (!code) return;
  review.secret = code.secret;
  review.invitationId = code.invitationId;
  // The channel as well: the widget makes the code for the reviewer's own phone from this address.
  history.replaceState(history.state, "", location.pathname);
}
