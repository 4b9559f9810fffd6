type Body = Record<string, unknown>;

/** One place in which a platform does otherwise than the sandbox behind it. */
export interface Break {
  readonly path: RegExp;
  /** Any by default, but preflights. */
  readonly method?: string;
  /** Answers instead. */
  readonly respond?: () => Response;
  /** Headers that it does not see. */
  readonly drop?: readonly string[];
  /** Headers that it takes as sent when they were not. */
  readonly add?: Readonly<Record<string, string>>;
  /** What becomes of status, headers and the bytes of a file. */
  readonly change?: (answer: { status: number; headers: Headers }) => {
    readonly status?: number;
    readonly bytes?: string;
  };
  /** What becomes of a JSON body. */
  readonly answer?: (body: Body, url: URL, sent: string, status: number) => Body;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

function sentHeaders({ drop = [], add = {} }: Break, init: RequestInit): Headers {
  const headers = new Headers(init.headers);
  for (const name of drop) headers.delete(name);
  for (const [name, value] of Object.entries(add)) if (!headers.has(name)) headers.set(name, value);
  return headers;
}

async function broken(fault: Break, response: Response, url: URL, sent: string): Promise<Response> {
  const headers = new Headers(response.headers);
  const changed = fault.change?.({ status: response.status, headers });
  const status = changed?.status ?? response.status;
  const json = response.headers.get("content-type")?.includes("json") ?? false;
  if (!fault.answer || !json) return new Response(changed?.bytes ?? response.body, { status, headers });
  const body = fault.answer((await response.json()) as Body, url, sent, status);
  return new Response(JSON.stringify(body), { status, headers });
}

/** A platform that breaks the contract in some places. */
export function faultyFetch(fetch: Fetch, breaks: readonly Break[]): Fetch {
  return async (address, init) => {
    const url = new URL(address);
    const method = init.method ?? "GET";
    const fault = breaks.find(
      (entry) =>
        entry.path.test(url.pathname) && (entry.method === undefined ? method !== "OPTIONS" : entry.method === method),
    );
    if (!fault) return fetch(address, init);
    if (fault.respond) return fault.respond();
    const response = await fetch(address, { ...init, headers: sentHeaders(fault, init) });
    return broken(fault, response, url, typeof init.body === "string" ? init.body : "");
  };
}
