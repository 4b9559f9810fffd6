import { requireScope } from "../access.ts";
import type { Caller } from "../access.ts";
import { located } from "../app/located.ts";
import type { SandboxContext } from "../context.ts";
import type { Call, Handlers } from "../operation.ts";
import { problem } from "../problem.ts";
import type { UploadRecord } from "../records.ts";
import { isComplete } from "./draft-view.ts";
import { readMetadata } from "./tus.ts";
import { appendChunk, createUpload, deleteUpload, openForWriting, openUpload } from "./upload-rules.ts";

type UploadOperation = "createUpload" | "getUploadOffset" | "appendUpload" | "deleteUpload" | "getUploadContent";

const who = (caller: Caller | undefined): Caller => requireScope(caller, "applicant", "counter");

function progress(upload: UploadRecord): Record<string, string> {
  return { "upload-offset": String(upload.offset), "upload-expires": new Date(upload.expiresAt).toUTCString() };
}

/** The body's chunks as they come. A caller that breaks off ends them; what came until then is kept for when they resume. */
async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  // Firefox has no streams in requests.
  const reader = (request.body as ReadableStream<Uint8Array> | null | undefined)?.getReader();
  if (!reader) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.byteLength) yield bytes;
    return;
  }
  for (;;) {
    const read = await reader.read().catch(() => undefined);
    if (!read || read.done) return;
    yield read.value;
  }
}

async function append(context: SandboxContext, call: Call<"appendUpload">): Promise<Response> {
  const { params, request } = call;
  const upload = openForWriting(context, params.uploadId, who(call.caller));
  let offset = Number(request.headers.get("upload-offset"));
  if (offset !== upload.offset) throw problem("upload-offset-mismatch");
  if (offset + Number(request.headers.get("content-length") ?? 0) > upload.bytes) throw problem("payload-too-large");
  let latest = upload;
  for await (const chunk of chunksOf(request)) {
    const stored = context.store.transaction(() => appendChunk(context, upload.id, offset, chunk));
    if (!stored) throw problem("unsupported-media-type");
    latest = stored;
    offset = stored.offset;
  }
  return new Response(null, { status: 204, headers: progress(latest) });
}

function content({ store }: SandboxContext, upload: UploadRecord): Response {
  const headers = {
    "content-type": upload.mediaType,
    "content-length": String(upload.offset),
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(upload.filename)}`,
  };
  return new Response(store.readBytes(upload.id), { headers });
}

/** Files by tus 1.0 (creation, expiration, termination), and their content. */
export function uploadHandlers(context: SandboxContext): Handlers<UploadOperation> {
  return {
    createUpload: ({ caller, request }) => {
      const metadata = readMetadata(request.headers.get("upload-metadata") ?? "");
      const upload = createUpload(context, metadata, Number(request.headers.get("upload-length")), who(caller));
      const headers = { ...progress(upload), location: located(request, `uploads/${upload.id}`) };
      return { status: 201, body: undefined, headers };
    },
    getUploadOffset: ({ params, caller }) => {
      const upload = openUpload(context, params.uploadId, who(caller));
      return new Response(null, { headers: { ...progress(upload), "upload-length": String(upload.bytes) } });
    },
    appendUpload: (call) => append(context, call),
    deleteUpload: ({ params, caller }) => {
      deleteUpload(context, params.uploadId, who(caller));
      return new Response(null, { status: 204 });
    },
    getUploadContent: ({ params, caller }) => {
      const upload = openUpload(context, params.uploadId, requireScope(caller, "applicant", "counter", "office"));
      if (!isComplete(upload)) throw problem("not-found");
      return content(context, upload);
    },
  };
}
