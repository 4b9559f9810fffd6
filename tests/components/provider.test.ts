import { consume } from "@lit/context";
import { aTimeout, expect, fixture, fixtureSync, html, waitUntil } from "@open-wc/testing";
import type { Client, GetToken } from "@yichuang/sdk";
import { createClient } from "@yichuang/sdk";
import type { TemplateResult } from "lit";
import { html as template } from "lit";
import { state } from "lit/decorators.js";
import { define } from "../../packages/components/src/base/define.ts";
import { YichuangElement } from "../../packages/components/src/base/yichuang-element.ts";
import { clientContext } from "../../packages/components/src/context/client.ts";
import { configure, getConfiguration } from "../../packages/components/src/context/configure.ts";
import type { LinkTemplates } from "../../packages/components/src/context/links.ts";
import { linksContext, linkTo } from "../../packages/components/src/context/links.ts";
import { LocalizeController } from "../../packages/components/src/controllers/localize-controller.ts";
import { ViewController } from "../../packages/components/src/controllers/view-controller.ts";
import { renderLink } from "../../packages/components/src/parts/link.ts";
import type { NavigateEvent } from "../../packages/components/src/provider/events.ts";
import type { ProviderElement } from "../../packages/components/src/provider/provider.ts";

/** An element that shows whom it is connected to, and links to a case. */
class GuestElement extends YichuangElement {
  @consume({ context: clientContext, subscribe: true }) @state() client: Client | undefined;
  @consume({ context: linksContext, subscribe: true }) @state() protected links: LinkTemplates | undefined;

  readonly localize = new LocalizeController(this, {});
  readonly view = new ViewController(this, {
    localize: this.localize,
    args: () => (this.client ? [this.client] : undefined),
    task: ([client], { signal }) => client.me.get({ signal }),
  });

  override render(): TemplateResult {
    return template`${renderLink({ links: this.links, page: "case", params: { case: "NZ 1/2" }, label: "办件" })}
      ${this.view.render({ ready: () => "已登录" })}`;
  }

  get follow(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>("a, .button--quiet")!;
  }

  async settle(): Promise<void> {
    await aTimeout(0);
    await this.updateComplete;
  }
}

define("test-guest", GuestElement);

/** A client whose platform knows anybody with a token. */
const newClient = (getToken?: GetToken): Client =>
  createClient({
    baseUrl: "https://platform.example",
    getToken,
    fetch: () => Promise.resolve(Response.json({ id: "p1", kind: "person" })),
  });

const guestIn = (element: Element): GuestElement => element.querySelector<GuestElement>("test-guest")!;

describe("a provider", () => {
  it("serves elements that were there before it was defined", async () => {
    const client = newClient();
    const provider = fixtureSync<ProviderElement>(html`<yct-provider><test-guest></test-guest></yct-provider>`);
    const guest = guestIn(provider);
    expect(guest.client).to.equal(undefined);
    provider.client = client;
    await import("../../packages/components/src/define/provider.ts");
    await provider.updateComplete;
    expect(guest.client).to.equal(client);
  });

  it("takes no room of its own", async () => {
    const provider = await fixture(html`<yct-provider><p>内容</p></yct-provider>`);
    expect(getComputedStyle(provider).display).to.equal("contents");
  });

  it("makes a client from its base-url, and another one for another", async () => {
    const provider = await fixture<ProviderElement>(
      html`<yct-provider base-url="https://api.example/v1"><test-guest></test-guest></yct-provider>`,
    );
    const first = guestIn(provider).client;
    expect(first).to.have.property("setLocale");
    provider.baseUrl = "https://api.example/v2";
    await provider.updateComplete;
    expect(guestIn(provider).client).not.to.equal(first);
  });

  it("gives theme, mode and preferences to everything below", async () => {
    const provider = await fixture<ProviderElement>(
      html`<yct-provider theme="dark" mode="elder" storage="none"><test-guest></test-guest></yct-provider>`,
    );
    const guest = guestIn(provider);
    expect(getComputedStyle(guest).backgroundColor).to.equal("rgb(20, 26, 34)");
    expect(getComputedStyle(guest).fontSize).to.equal("24px");
    expect(guest.effectiveMode).to.equal("elder");
    guest.mode = "standard";
    await guest.updateComplete;
    expect(getComputedStyle(guest).fontSize).to.equal("16px");
  });

  it("speaks its lang, to the client too, and lets a host word messages", async () => {
    const client = newClient();
    const messages = { "action.retry": "再来一次", "action.signIn": { zh: "扫码登录", en: "Scan to sign in" } };
    const provider = await fixture<ProviderElement>(
      html`<yct-provider lang="en" .client=${client} .messages=${messages}><test-guest></test-guest></yct-provider>`,
    );
    const { localize } = guestIn(provider);
    expect(localize.common("action.signIn")).to.equal("Scan to sign in");
    expect(client.locale).to.equal("en");
    provider.lang = "zh-CN";
    await aTimeout(0);
    await provider.updateComplete;
    expect(localize.common("action.signIn")).to.equal("扫码登录");
    expect(localize.common("action.retry")).to.equal("再来一次");
    expect(client.locale).to.equal("zh-CN");
  });

  it("inside another one says only what it says", async () => {
    const client = newClient();
    const outer = await fixture<ProviderElement>(
      html`<yct-provider .client=${client} .links=${{ case: "/c/{case}" }} storage="device">
        <yct-provider mode="elder"><test-guest></test-guest></yct-provider>
      </yct-provider>`,
    );
    const guest = guestIn(outer);
    await guest.settle();
    expect(guest.client).to.equal(client);
    expect(guest.effectiveMode).to.equal("elder");
    expect(guest.follow.getAttribute("href")).to.equal("/c/NZ%201%2F2");
  });
});

describe("links", () => {
  it("can stand in an attribute, for a page without a script", async () => {
    const provider = await fixture<ProviderElement>(
      html`<yct-provider links='{ "case": "/cases/{case}" }'><test-guest></test-guest></yct-provider>`,
    );
    const link = provider.querySelector("test-guest")?.shadowRoot?.querySelector("a");
    expect(link?.getAttribute("href")).to.equal("/cases/NZ%201%2F2");
  });

  it("that no address stands in are none", async () => {
    const provider = await fixture<ProviderElement>(
      html`<yct-provider links='{ "case": 1 }'><test-guest></test-guest></yct-provider>`,
    );
    expect(provider.querySelector("test-guest")?.shadowRoot?.querySelector("a")).to.equal(null);
  });

  const links = { case: "#/cases/{case}" };
  const mount = (): Promise<ProviderElement> =>
    fixture<ProviderElement>(html`<yct-provider .links=${links}><test-guest></test-guest></yct-provider>`);

  it("are real, and a single-page app can take them over", async () => {
    const provider = await mount();
    const seen: NavigateEvent[] = [];
    provider.addEventListener("yct-navigate", (event) => {
      seen.push(event);
      event.preventDefault();
    });
    const before = location.href;
    guestIn(provider).follow.click();
    expect([seen[0]!.page, seen[0]!.href, seen[0]!.caseNo]).to.deep.equal(["case", "#/cases/NZ%201%2F2", "NZ 1/2"]);
    expect(location.href).to.equal(before);
  });

  it("leave a click for a new tab to the browser", async () => {
    const provider = await mount();
    let asked = false;
    provider.addEventListener("yct-navigate", () => (asked = true));
    provider.addEventListener("click", (event) => event.preventDefault());
    guestIn(provider).follow.dispatchEvent(
      new MouseEvent("click", { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    expect(asked).to.be.false;
  });

  it("still say where they would lead when the host has no such page", async () => {
    const provider = await fixture<ProviderElement>(html`<yct-provider><test-guest></test-guest></yct-provider>`);
    const seen: NavigateEvent[] = [];
    provider.addEventListener("yct-navigate", (event) => seen.push(event));
    guestIn(provider).follow.click();
    expect(guestIn(provider).follow.localName).to.equal("button");
    expect([seen[0]!.href, seen[0]!.caseNo]).to.deep.equal([undefined, "NZ 1/2"]);
  });

  it("never run script, and need all their parameters", () => {
    expect(linkTo({ guide: "javascript:alert({item})" }, "guide", { item: "1" })).to.equal(undefined);
    expect(linkTo({ guide: "/items/{item}" }, "guide")).to.equal(undefined);
  });
});

describe("signing in", () => {
  /** A host that hands out `token` once it has one, and counts how often it is asked. */
  const mount = async (host: { token: string | null; asked: number }): Promise<GuestElement> => {
    const client = newClient(() => {
      host.asked++;
      return host.token;
    });
    const guest = guestIn(
      await fixture(html`<yct-provider .client=${client}><test-guest></test-guest></yct-provider>`),
    );
    await waitUntil(() => button(guest));
    return guest;
  };
  const button = (guest: GuestElement): HTMLButtonElement | null => guest.renderRoot.querySelector(".button--primary");
  const isReady = (guest: GuestElement): boolean =>
    guest.renderRoot.querySelector(".view")?.textContent?.trim() === "已登录";

  it("is offered, asks the host again, and loads", async () => {
    const host = { token: null as string | null, asked: 0 };
    const guest = await mount(host);
    expect(button(guest)?.textContent?.trim()).to.equal("去登录");
    host.token = "t1";
    button(guest)?.click();
    await waitUntil(() => isReady(guest));
    expect(host.asked).to.equal(2);
  });

  it("is offered again to a visitor who declined", async () => {
    const host = { token: null, asked: 0 };
    const guest = await mount(host);
    button(guest)?.click();
    await waitUntil(() => host.asked === 2 && button(guest)?.getAttribute("aria-disabled") !== "true");
    expect(guest.view.view).to.equal("failed");
  });

  it("leaves nothing in sight of who has signed out", async () => {
    const host = { token: null as string | null, asked: 0 };
    const guest = await mount(host);
    host.token = "t1";
    button(guest)?.click();
    await waitUntil(() => isReady(guest));
    host.token = null;
    guest.closest("yct-provider")!.signedIn();
    await waitUntil(() => host.asked === 3);
    await waitUntil(() => !guest.view.busy);
    expect(guest.view.view).to.equal("failed");
    expect(guest.renderRoot.textContent).not.to.include("已登录");
  });

  it("can be taken over by the page, which says when it is done", async () => {
    const host = { token: null as string | null, asked: 0 };
    const guest = await mount(host);
    const provider = guest.closest("yct-provider")!;
    provider.addEventListener("yct-sign-in", (event) => event.preventDefault());
    button(guest)?.click();
    await guest.settle();
    expect(host.asked).to.equal(1);
    host.token = "t1";
    provider.signedIn();
    await waitUntil(() => isReady(guest));
  });
});

describe("a page without a provider", () => {
  afterEach(() =>
    configure({ client: undefined, links: undefined, theme: undefined, mode: undefined, locale: undefined }),
  );

  it("is configured once, early or late, and a provider wins", async () => {
    const [page, own] = [newClient(), newClient()];
    const alone = await fixture<GuestElement>(html`<test-guest></test-guest>`);
    configure({ client: page, mode: "elder", locale: "en" });
    await alone.settle();
    const provider = await fixture<ProviderElement>(
      html`<yct-provider .client=${own}><test-guest></test-guest></yct-provider>`,
    );
    expect(alone.client).to.equal(page);
    expect(guestIn(provider).client).to.equal(own);
    expect(alone.effectiveMode).to.equal("elder");
    expect(getComputedStyle(alone).fontSize).to.equal("24px");
    expect(alone.localize.locale).to.equal("en");
    expect(getConfiguration().client).to.equal(page);
  });

  it("hands over to a provider that is defined later", async () => {
    const page = newClient();
    const own = newClient();
    configure({ client: page });
    const place = fixtureSync<HTMLElement>(html`<test-late-provider><test-guest></test-guest></test-late-provider>`);
    expect(guestIn(place).client).to.equal(page);
    const { ProviderElement } = await import("../../packages/components/src/provider/provider.ts");
    (place as ProviderElement).client = own;
    define("test-late-provider", class extends ProviderElement {});
    await (place as ProviderElement).updateComplete;
    expect(guestIn(place).client).to.equal(own);
  });
});
