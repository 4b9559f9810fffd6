import { createSandbox } from "@yichuang/openapi/sandbox";
import type { Sandbox } from "@yichuang/openapi/sandbox";
import { createSandboxHandlers } from "@yichuang/openapi/sandbox/msw";
import type { Decorator, StoryContext } from "@storybook/web-components-vite";
import { html } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { delay, http, HttpResponse } from "msw";
import type { RequestHandler } from "msw";

/** Where the stories' platform answers: an invented address, served by msw. */
export const BASE_URL = "https://platform.example/api";

/** The page of an invented host that a story's elements lead to; others are left out, so that nothing leads away from a story. */
const LINKS = { sign: "https://portal.example/sign" };

/** What a story may say under `parameters.yichuang`. */
export interface StoryParameters {
  /** Who is signed in; nobody by default. */
  readonly persona?: string;
  readonly lang?: "zh-CN" | "en";
  readonly mode?: "elder";
  readonly theme?: "dark" | "red" | "contrast";
  /** What the page lets elements keep in the browser; nothing by default. */
  readonly storage?: "session";
  /** Width of the story in px, as a narrow column would give it. */
  readonly width?: number;
  /** Brings the platform into the state that the story shows; what it returns is `loaded.facts`. */
  readonly scenario?: (sandbox: Sandbox) => Promise<object>;
  /** The platform does not answer, answers with an error, or is out of reach. */
  readonly network?: "pending" | "failing" | "offline";
  /** What the platform answers instead, by path. */
  readonly answers?: Readonly<Record<string, object>>;
}

interface Prepared {
  readonly sandbox: Sandbox;
  readonly facts: object;
}

const parametersOf = (context: Pick<StoryContext, "parameters">): StoryParameters =>
  (context.parameters.yichuang ?? {}) as StoryParameters;

/** The platform of a prepared story. */
export const sandboxOf = ({ loaded }: Pick<StoryContext, "loaded">): Sandbox => (loaded as unknown as Prepared).sandbox;

/** Loader: a platform of its own for every story, in the state of its scenario. */
export async function startScenario(context: StoryContext): Promise<Prepared> {
  const sandbox = createSandbox();
  const facts = (await parametersOf(context).scenario?.(sandbox)) ?? {};
  return { sandbox, facts };
}

/** The request handlers of a prepared story: the sandbox behind msw, or a network that does not work. */
export function handlersFor(context: StoryContext): RequestHandler[] {
  const { network, answers = {} } = parametersOf(context);
  if (network === "pending") return [http.all(`${BASE_URL}/*`, () => delay("infinite"))];
  if (network === "failing") return [http.all(`${BASE_URL}/*`, unavailable)];
  if (network === "offline") return [http.all(`${BASE_URL}/*`, () => HttpResponse.error())];
  return [
    ...Object.entries(answers).map(([path, answer]) => http.all(BASE_URL + path, () => HttpResponse.json(answer))),
    ...createSandboxHandlers(sandboxOf(context), { baseUrl: BASE_URL }),
  ];
}

const unavailable = (): HttpResponse<object> =>
  HttpResponse.json(
    {
      type: "https://yichuang.example/problems/unavailable",
      title: "Unavailable for now",
      status: 503,
      supportId: "YC-STORY1",
    },
    { status: 503, headers: { "content-type": "application/problem+json" } },
  );

/** Decorator: every story stands below a provider. */
export const provide: Decorator = (story, context) => {
  const { persona, lang = "zh-CN", mode, theme, storage, width } = parametersOf(context);
  const sandbox = sandboxOf(context);
  document.documentElement.lang = lang;
  return html`<yct-provider
    base-url=${BASE_URL}
    lang=${lang}
    mode=${mode ?? "standard"}
    theme=${theme ?? "blue"}
    storage=${storage ?? "none"}
    .links=${LINKS}
    .getToken=${() => (persona === undefined ? null : sandbox.issueToken(persona))}
  >
    <div style=${styleMap(width === undefined ? {} : { "max-width": `${String(width)}px` })}>${story()}</div>
  </yct-provider>`;
};

/** Every element below a node with the shadow roots among them. */
function* withShadows(node: ParentNode): Generator<Element> {
  for (const element of node.querySelectorAll("*")) {
    yield element;
    if (element.shadowRoot) yield* withShadows(element.shadowRoot);
  }
}

const showsView = (root: ParentNode, view: string): boolean =>
  [...withShadows(root)].some((element) => element instanceof HTMLElement && element.dataset.view === view);

const SETTLE_FRAMES = 600;

/** After a story: waits until no element is on its way any more. An element that failed though the network works is an error. */
export async function settled(context: Pick<StoryContext, "canvasElement" | "parameters" | "tags">): Promise<void> {
  const { network } = parametersOf(context);
  if (network === "pending") return;
  const { canvasElement } = context;
  for (let frame = 0; showsView(canvasElement, "pending"); frame++) {
    if (frame === SETTLE_FRAMES) throw new Error("an element is still waiting for the platform");
    await new Promise(requestAnimationFrame);
  }
  const expected = network === "failing" || network === "offline" || context.tags.includes("fails");
  if (showsView(canvasElement, "failed") && !expected) throw new Error("an element shows an error");
}

/** Presses the button of an action in a story's element as soon as it is there. */
export async function press(canvas: ParentNode, action: string): Promise<void> {
  for (let frame = 0; frame < SETTLE_FRAMES; frame++) {
    for (const element of withShadows(canvas))
      if (element instanceof HTMLElement && element.dataset.action === action) {
        element.click();
        return;
      }
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`there is no button “${action}”`);
}

/** Types into a field of a story's element, and leaves it. */
export async function typed(canvas: ParentNode, id: string, text: string): Promise<void> {
  await shown(canvas, `#${id}`);
  for (const element of withShadows(canvas))
    if (element instanceof HTMLInputElement && element.id === id) {
      element.value = text;
      element.dispatchEvent(new InputEvent("input", { inputType: "insertText" }));
      element.dispatchEvent(new Event("change"));
    }
}

/** Hands a file to one of the places of a story's element, as somebody would who chooses it there. */
export async function attach(canvas: ParentNode, place: string, index: number, file: File): Promise<void> {
  for (let frame = 0; frame < SETTLE_FRAMES; frame++) {
    const places = [...withShadows(canvas)].filter((element) => element.matches(place));
    const input = places[index]?.querySelector<HTMLInputElement>("input[type=file]");
    if (input) {
      const transfer = new DataTransfer();
      transfer.items.add(file);
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      return;
    }
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`there is no ${place} ${String(index)} to attach a file to`);
}

/** Waits for a part of a story's element. */
export async function shown(canvas: ParentNode, selector: string): Promise<void> {
  for (let frame = 0; frame < SETTLE_FRAMES; frame++) {
    if ([...withShadows(canvas)].some((element) => element.matches(selector))) return;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`${selector} does not come`);
}
