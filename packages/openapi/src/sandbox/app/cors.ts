const EXPOSED = [
  "ETag",
  "Location",
  "Retry-After",
  "Upload-Offset",
  "Upload-Length",
  "Upload-Expires",
  "Tus-Resumable",
  "Tus-Version",
  "Content-Language",
  "Content-Disposition",
];

const ALLOWED = [
  "Authorization",
  "Content-Type",
  "Accept",
  "Accept-Language",
  "Idempotency-Key",
  "If-Match",
  "If-None-Match",
  "Last-Event-ID",
  "Cache-Control",
  "Tus-Resumable",
  "Upload-Length",
  "Upload-Offset",
  "Upload-Metadata",
];

const TUS_OPTIONS = {
  "tus-resumable": "1.0.0",
  "tus-version": "1.0.0",
  "tus-extension": "creation,expiration,termination",
};

/** Lets pages of every origin read an answer. Tokens are sent by the page itself, never by the browser, so that `*` gives nothing away. */
export function allowOrigins(headers: Headers): void {
  headers.set("access-control-allow-origin", "*");
  headers.set("access-control-expose-headers", EXPOSED.join(", "));
}

/** The answer to `OPTIONS`: to a browser's preflight, and of tus resources what they speak. */
export function optionsResponse(methods: readonly string[], tus: boolean): Response {
  const headers = new Headers(tus ? TUS_OPTIONS : {});
  allowOrigins(headers);
  headers.set("allow", [...methods, "OPTIONS"].join(", "));
  headers.set("access-control-allow-methods", methods.join(", "));
  headers.set("access-control-allow-headers", ALLOWED.join(", "));
  headers.set("access-control-max-age", "7200");
  return new Response(null, { status: 204, headers });
}
