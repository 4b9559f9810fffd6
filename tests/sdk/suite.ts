import { createClient, isYichuangError } from "@yichuang/sdk";
import type {
  Case,
  CaseUpdate,
  Client,
  ClientOptions,
  Draft,
  InvitationReviewInput,
  LogEntry,
  MaterialEntry,
  ReviewInput,
  Versioned,
  YichuangError,
} from "@yichuang/sdk";
import { createClock } from "../../packages/openapi/src/sandbox/clock.ts";
import type { AdjustableClock } from "../../packages/openapi/src/sandbox/clock.ts";
import { createIds } from "../../packages/openapi/src/sandbox/ids.ts";
import type { Sandbox, SandboxOptions } from "../../packages/openapi/src/sandbox/create-sandbox.ts";
import { smallCatalogue } from "../openapi/support/small-catalogue.ts";

/** A platform of its own for each case, and clients that reach it: in the process, over HTTP, or through a service worker. */
export interface World {
  readonly sandbox: Pick<Sandbox, "faults" | "issueToken">;
  readonly clock: AdjustableClock;
  /** A client that acts as a persona of the sandbox, or as nobody; it repeats without waiting. */
  client(persona?: string, options?: Partial<ClientOptions>): Client;
}

/** One thing that holds whichever way requests go. */
export interface SuiteCase {
  readonly name: string;
  run(world: World): Promise<void>;
}

/** What the sandbox of a world is made of: the small catalogue on a Monday morning whose clock stands still. */
export function suiteSandbox(): SandboxOptions & { readonly clock: AdjustableClock } {
  const clock = createClock({ start: "2026-03-02T09:00:00+08:00", frozen: true });
  return { clock, ids: createIds(1), catalogue: smallCatalogue(), control: true };
}

/** Makes a world. @param way address of the platform, and how requests get there where `fetch` itself does not know */
export function createWorld(
  sandbox: World["sandbox"],
  clock: AdjustableClock,
  way: Pick<ClientOptions, "baseUrl" | "fetch">,
): World {
  const client: World["client"] = (persona, options) =>
    createClient({
      ...way,
      getToken: () => (persona === undefined ? null : sandbox.issueToken(persona)),
      retry: { backoff: 0 },
      ...options,
    });
  return { sandbox, clock, client };
}

const shown = (value: unknown): string => JSON.stringify(value) ?? "undefined";

/** Fails unless both are written alike as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  if (shown(actual) !== shown(expected)) throw new Error(`expected ${shown(expected)}, not ${shown(actual)}`);
}

/** The error that a call rejects with; fails where it succeeds or rejects with anything else. */
export async function failure(promise: PromiseLike<unknown>): Promise<YichuangError> {
  const error: unknown = await promise.then(
    () => new Error("it succeeded"),
    (thrown: unknown) => thrown,
  );
  if (isYichuangError(error)) return error;
  throw error;
}

/** Last part of the problem's type. */
export const slugOf = ({ problem }: YichuangError): string | undefined => problem?.type.split("/").pop();

/** A text file of so many bytes. */
export const textFile = (bytes: number): File =>
  new File(["样例。".repeat(Math.ceil(bytes / 9))], "plan.txt", { type: "text/plain" });

/** The smallest picture there is, in base64. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

const HEALTH: MaterialEntry = { materialCode: "health", means: "deferred", promise: "十个工作日内补交" };

/** A draft of the permit with all that its submission needs. */
export async function readyDraft(client: Client, file = textFile(90)): Promise<Versioned<Draft>> {
  const draft = await client.drafts.create({ itemCode: "permit" });
  const plan = await client.uploads.start(file, { draftId: draft.id, materialCode: "plan" }).done;
  return client.drafts.update(draft, {
    answers: { who: "self" },
    data: { name: "样例店", area: 80 },
    materials: [{ materialCode: "plan", means: "upload", uploadIds: [plan.id] }, HEALTH],
    delivery: { method: "post", recipient: "样例甲", mobile: "13800000001", address: { text: "示范路 2 号" } },
    declarations: ["truth"],
    formVersion: "3",
  });
}

/** A case of the permit, just submitted by the first citizen. */
export async function submitted({ client }: World): Promise<{ caseNo: string; lookUpSecret: string }> {
  const citizen = client("citizen-1");
  const receipt = await citizen.drafts.submit((await readyDraft(citizen)).id);
  return { caseNo: receipt.case.caseNo, lookUpSecret: receipt.lookUpSecret };
}

/** Takes a case through its departments to the end. */
export async function toTheEnd(
  { client }: World,
  caseNo: string,
  seen = (step: Promise<Case>): Promise<unknown> => step,
) {
  const counter = client("counter-hall").counter;
  const office = client("office-market-supervision").office;
  await seen(counter.accept(caseNo, { checkpoints: ["fits"] }));
  await seen(counter.handOver(caseNo, {}));
  await seen(office.startSpecialStep(caseNo, { kind: "site_survey", reason: "现场勘验" }));
  const [step] = (await client("office-market-supervision").cases.get(caseNo)).specialSteps ?? [];
  await office.endSpecialStep(caseNo, step?.id ?? "", { result: "符合" });
  await seen(office.decide(caseNo, { outcome: "granted_deferred" }));
  await seen(office.handBack(caseNo, {}));
  await seen(counter.issue(caseNo, { logistics: { carrier: "示范快递", trackingNo: "SF0001" } }));
  await seen(client("citizen-1").cases.confirmReceipt(caseNo));
}

/** A bad review of what can be rated of a case. */
export async function badReview(citizen: Client, caseNo: string): Promise<ReviewInput> {
  const invitation = (await citizen.reviews.invitations(caseNo)).find(({ canReview }) => canReview);
  const { version, levels } = await citizen.reviews.indicators();
  const tag = levels.find(({ satisfaction }) => satisfaction === "dissatisfied")?.tags[0]?.code ?? "";
  return {
    invitationId: invitation?.id ?? "",
    satisfaction: "dissatisfied",
    indicatorVersion: version,
    tags: [tag],
    anonymous: false,
    channel: "web",
  };
}

/** What holds of the SDK whichever way its requests go. */
export const suite: readonly SuiteCase[] = [
  {
    name: "reads the catalogue without a token, and what has not changed only once",
    async run({ client }) {
      const log: LogEntry[] = [];
      const getToken = () => Promise.reject(new Error("nobody signs in"));
      const visitor = client(undefined, { getToken, onLog: (entry) => log.push(entry) });
      const [service, centres, windows, departments, themes, calendar] = await Promise.all([
        visitor.service.get(),
        visitor.centres.list(),
        visitor.windows.list({ centre: "hall" }),
        visitor.departments.list(),
        visitor.themes.list(),
        visitor.calendar.get(),
      ]);
      equal(service.synthetic, true);
      equal([centres.length, windows.length, departments.length, themes.length], [1, 2, 3, 0]);
      equal(calendar.publishedUntil, "2026-12-31");
      equal([(await visitor.reviews.indicators()).levels.length, (await visitor.reviews.public()).total], [5, 0]);
      equal((await visitor.centres.get("hall")).code, "hall");
      equal(
        (await visitor.items.list({ q: "许可" })).items.map(({ item }) => item.code),
        ["permit"],
      );
      equal((await visitor.items.get("permit", { locale: "en" })).name.text, "Sample permit");
      equal((await visitor.items.guide("permit", { asOf: "2026-02-01" })).materials.length, 5);
      equal((await visitor.items.guide("permit")).checkpoints.length, 0);
      const first = await visitor.items.form("permit");
      log.length = 0;
      const again = await visitor.items.form("permit").withResponse();
      equal([again.data, again.response.status, log[0]?.status], [first, 304, 304]);
      equal((await client("counter-hall").items.guide("permit", {}, { asStaff: true })).checkpoints.length, 1);
      equal(await (await visitor.items.file("permit", "application-form.blank")).text(), "<p>空白表格</p>");
    },
  },
  {
    name: "keeps a draft by its version until it is thrown away",
    async run({ client }) {
      const { drafts } = client("citizen-1");
      const draft = await drafts.create({ itemCode: "permit" });
      const saved = await drafts.update(draft, { data: { name: "样例店" } });
      equal([(await drafts.get(draft.id)).data, saved.etag !== draft.etag], [{ name: "样例店" }, true]);
      const stale = await failure(drafts.update(draft, { step: "x" }));
      equal([stale.kind, stale.retryable, slugOf(stale)], ["precondition_failed", false, "precondition-failed"]);
      await drafts.delete(draft.id);
      equal((await failure(drafts.get(draft.id))).kind, "not_found");
    },
  },
  {
    name: "walks through the pages of a list, and stops where it is told to",
    async run({ client }) {
      const { drafts } = client("citizen-1");
      for (let made = 0; made < 3; made++) await drafts.create({ itemCode: "permit" });
      const page = await drafts.list({ limit: 2 });
      equal([page.items.length, page.nextCursor !== undefined], [2, true]);
      const ids: string[] = [];
      for await (const { id } of drafts.list({ limit: 1 })) ids.push(id);
      equal([ids.length, new Set(ids).size], [3, 3]);
      const stop = new AbortController();
      const aborted = async () => {
        for await (const { id } of drafts.list({ limit: 1 }, { signal: stop.signal })) if (id) stop.abort();
      };
      equal((await failure(aborted())).kind, "aborted");
    },
  },
  {
    name: "makes one case of a submission whose requests and answers are lost",
    async run({ client, sandbox }) {
      const citizen = client("citizen-1");
      const draft = await readyDraft(citizen);
      sandbox.faults.plant([
        { kind: "drop_request", operation: "submitDraft", times: 1 },
        { kind: "drop_response", operation: "submitDraft", times: 2 },
      ]);
      const receipt = await citizen.drafts.submit(draft.id);
      equal((await client("citizen-1").drafts.submit(draft.id)).case.caseNo, receipt.case.caseNo);
      equal((await citizen.cases.list()).total, 1);
    },
  },
  {
    name: "does once what is repeated under its key",
    async run({ client, sandbox }) {
      const { drafts } = client("citizen-1");
      sandbox.faults.plant([{ kind: "drop_response", operation: "createDraft", times: 3 }]);
      await drafts.create({ itemCode: "permit" });
      equal((await drafts.list()).items.length, 1);
      sandbox.faults.plant([{ kind: "drop_response", operation: "createDraft", times: 4 }]);
      const { kind, idempotencyKey } = await failure(drafts.create({ itemCode: "card" }));
      equal(kind, "network");
      await drafts.create({ itemCode: "card" }, { idempotencyKey });
      equal((await drafts.list()).items.length, 2);
    },
  },
  {
    name: "brings a file through a pause, drops, refusals and gateways, byte for byte",
    async run({ client, sandbox }) {
      const { drafts, uploads } = client("citizen-1");
      const draft = await drafts.create({ itemCode: "permit" });
      sandbox.faults.plant([
        { kind: "drop_request", operation: "appendUpload", times: 1 },
        { kind: "drop_response", operation: "appendUpload", times: 1 },
        { kind: "status", status: 401, method: "HEAD", times: 1 },
        { kind: "status", status: 503, method: "HEAD", times: 1 },
        { kind: "html", operation: "appendUpload", times: 1 },
      ]);
      const file = textFile(900_000);
      let paused: () => void = () => {};
      const pause = new Promise<void>((resolve) => (paused = resolve));
      const upload = uploads.start(file, {
        draftId: draft.id,
        materialCode: "plan",
        onProgress({ sent }) {
          if (sent > 0 && sent < file.size && upload.state === "running") {
            upload.pause();
            paused();
          }
        },
      });
      await pause;
      equal(upload.state, "paused");
      upload.resume();
      const { id } = await upload.done;
      equal([upload.state, upload.id], ["done", id]);
      equal((await (await uploads.content(id)).text()) === (await file.text()), true);
      const kept = await drafts.get(draft.id);
      equal([kept.uploads.length, kept.uploads[0]?.complete], [1, true]);
      await uploads.delete(id);
      equal((await drafts.get(draft.id)).uploads.length, 0);
    },
  },
  {
    name: "has a draft signed, by who is signed in and on a second screen",
    async run({ client }) {
      const citizen = client("citizen-1");
      const draft = await readyDraft(citizen);
      const signed = await citizen.drafts.sign(draft, { method: "confirmed" });
      equal([signed.signature?.valid, signed.signature?.identifiedBy], [true, "account"]);
      const edited = await citizen.drafts.update(signed, { data: { name: "另一店", area: 80 } });
      equal([edited.signature?.valid, edited.signature?.voidedBy], [false, "edit"]);
      const { id, secret } = await citizen.signing.request(draft.id);
      const visitor = client();
      const phone = visitor.withToken(await visitor.signing.lookUp({ secret }));
      equal((await citizen.signing.get(id)).state, "opened");
      equal((await phone.signing.get(id)).summary?.entries[1]?.value, "另一店");
      await phone.signing.decide(id, { decision: "sign", signature: { method: "handwritten", image: PNG } });
      equal(
        [(await citizen.signing.get(id)).state, (await citizen.drafts.get(draft.id)).signature?.valid],
        ["signed", true],
      );
      const { case: found } = await citizen.drafts.submit(draft.id);
      equal((await citizen.cases.application(found.caseNo)).signature?.image, PNG);
    },
  },
  {
    name: "follows a case to its end, and reads what came of it",
    async run(world) {
      const citizen = world.client("citizen-1");
      const { caseNo, lookUpSecret } = await submitted(world);
      equal((await citizen.me.get()).applicant?.name, "样例甲");
      const counter = world.client("counter-hall");
      equal((await counter.counter.cases()).items[0]?.caseNo, caseNo);
      const [plan] = (await counter.cases.application(caseNo)).uploads;
      equal((await counter.uploads.content(plan?.id ?? "")).size, 90);
      const stop = new AbortController();
      const updates = citizen.cases.watch(caseNo, { signal: stop.signal });
      const states: string[] = [];
      const until = async (state: string): Promise<void> => {
        while (states[states.length - 1] !== state) {
          const next: IteratorResult<CaseUpdate> = await updates.next();
          if (next.done) throw new Error(`the watch ended before ${state}`);
          states.push(next.value.case.state);
        }
      };
      await until("submitted");
      await toTheEnd(world, caseNo, async (step) => until((await step).state));
      stop.abort();
      equal((await updates.next()).done, true);
      equal([...new Set(states)], ["submitted", "accepted", "reviewing", "decided", "issuing", "closed"]);
      const events = await citizen.cases.events(caseNo);
      equal((await citizen.cases.events(caseNo, { after: events[0]?.id ?? "" })).length, events.length - 1);
      const [document] = await citizen.cases.documents(caseNo);
      equal((await citizen.cases.document(caseNo, document?.id ?? "")).size, document?.bytes);
      const visitor = world.client();
      const bound = visitor.withToken(await visitor.cases.lookUp({ caseNo, secret: lookUpSecret }));
      equal((await bound.cases.get(caseNo)).state, "closed");
    },
  },
  {
    name: "knows what is on file, and finds it at a window",
    async run(world) {
      const citizen = world.client("citizen-1");
      const { items, total } = await citizen.onFile.list();
      const [card] = items;
      equal([total, card?.licenceCode, card?.trust], [2, "resident_id", "issued"]);
      equal((await citizen.onFile.content(card?.id ?? "")).size, card?.bytes);
      const certificate = { type: "resident_id", number: "11010519491231002X" } as const;
      const found = await world.client("counter-hall").counter.searchOnFile({ certificate, consent: true });
      equal(
        found.map(({ id }) => id),
        items.map(({ id }) => id),
      );
    },
  },
  {
    name: "answers a correction notice with what it names",
    async run(world) {
      const { caseNo } = await submitted(world);
      const { cases } = world.client("citizen-1");
      const reason = "与场所不符";
      const asked = await world.client("counter-hall").counter.requestCorrection(caseNo, {
        items: [{ pointer: "/area", reason }],
      });
      equal([asked.state, asked.correction?.items[0]?.reason], ["correcting", reason]);
      const beyond = await failure(cases.answerCorrection(caseNo, { data: { "/name": "另一店" }, materials: [] }));
      equal([beyond.kind, beyond.problem?.errors?.[0]?.rule], ["invalid", "correction:not-named"]);
      const answered = await cases.answerCorrection(caseNo, { data: { "/area": 90 }, materials: [] });
      equal(answered.state, "submitted");
      equal((await cases.application(caseNo)).data?.["area"], 90);
    },
  },
  {
    name: "takes a bad review round the loop to its confirmation",
    async run(world) {
      const { caseNo } = await submitted(world);
      await toTheEnd(world, caseNo);
      const { reviews, ...citizen } = world.client("citizen-1");
      const review = await reviews.create(caseNo, await badReview(world.client("citizen-1"), caseNo));
      equal([review.bad, (await reviews.list(caseNo))[0]?.id], [true, review.id]);
      equal((await citizen.cases.get(caseNo)).state, "closed");
      const supervisor = world.client("supervisor").office;
      const office = world.client("office-market-supervision").office;
      equal((await supervisor.reviews()).total, 1);
      const { whole } = await world.client("supervisor").supervision.figures({ groupBy: "window" });
      equal([whole.received, whole.closed, whole.promised.onTime, whole.reviews.bad], [1, 1, 1, 1]);
      await supervisor.handle(review.id, { kind: "assigned", departmentCode: "market-supervision" });
      for (const kind of ["contacted", "measures", "rectified", "answered"] as const)
        await office.handle(review.id, { kind, text: "已处理" });
      equal((await reviews.get(review.id)).handling.answer, "已处理");
      equal((await reviews.confirm(review.id, { solved: true })).handling.state, "confirmed");
    },
  },
  {
    name: "rates a service without a case by the secret that staff handed out",
    async run({ client }) {
      const at = "2026-03-02T08:30:00+08:00";
      const { invitation, secret } = await client("counter-hall").counter.invite({
        origin: "complaints_desk",
        serviceEvent: "complaint",
        at,
        windowCode: "SCJY",
      });
      equal([invitation.canReview, invitation.at], [false, at]);
      const visitor = client();
      const { reviews } = visitor.withToken(await visitor.reviews.lookUp({ invitationId: invitation.id, secret }));
      const { version } = await visitor.reviews.indicators();
      const input: InvitationReviewInput = {
        satisfaction: "satisfied",
        indicatorVersion: version,
        tags: [],
        anonymous: true,
        channel: "qr_code",
      };
      equal((await reviews.invitation(invitation.id)).canReview, true);
      const preview = { satisfaction: input.satisfaction, indicatorVersion: version, tags: [] };
      const { text } = await reviews.preview(invitation.id, { ...preview, text: "可打 13800000001" });
      equal(text, "可打 ***********");
      const given = await reviews.createByInvitation(invitation.id, input);
      equal(given.sequence, 1);
      equal(slugOf(await failure(visitor.reviews.lookUp({ invitationId: invitation.id, secret }))), "already-reviewed");
      const own = await visitor.reviews.lookUp({ invitationId: invitation.id, secret: given.secret ?? "" });
      equal((await visitor.withToken(own).reviews.get(given.id)).satisfaction, "satisfied");
      equal((await reviews.createByInvitation(invitation.id, { ...input, text: "回访后仍满意" })).sequence, 2);
      equal(
        (await reviews.ofInvitation(invitation.id)).map(({ origin }) => origin),
        ["complaints_desk", "complaints_desk"],
      );
      const third = await failure(reviews.createByInvitation(invitation.id, input));
      equal(slugOf(third), "already-reviewed");
      const byOrigin = await visitor.reviews.statistics({ groupBy: "origin" });
      equal(
        byOrigin.groups.map(({ code, figures }) => [code, figures.total]),
        [["complaints_desk", 2]],
      );
    },
  },
  {
    name: "asks for a fee and waives it, and verifies what was promised in the place of a proof",
    async run(world) {
      const citizen = world.client("citizen-1");
      const draft = await readyDraft(citizen);
      const materials = draft.materials.filter(({ materialCode }) => materialCode !== "health");
      await citizen.drafts.update(draft, { materials, commitment: true });
      const { caseNo } = (await citizen.drafts.submit(draft.id)).case;
      const { counter } = world.client("counter-hall");
      const { office } = world.client("office-market-supervision");
      await counter.accept(caseNo, { checkpoints: ["fits"] });
      await counter.handOver(caseNo, {});
      equal((await office.requestPayment(caseNo, { amountFen: 1000 })).payment?.state, "due");
      equal((await citizen.cases.get(caseNo)).nextAction.kind, "pay");
      equal((await failure(counter.requestPayment(caseNo, { amountFen: 1000 }))).kind, "conflict");
      equal((await failure(counter.waivePayment(caseNo, { reason: "窗口不能减免" }))).kind, "conflict");
      equal((await office.waivePayment(caseNo, { reason: "符合减免条件" })).payment?.state, "waived");
      await office.decide(caseNo, { outcome: "granted" });
      const { commitment } = await office.verifyCommitment(caseNo, { kept: true, findings: "与承诺一致" });
      equal(commitment?.state, "kept");
    },
  },
  {
    name: "changes how the result comes until it is issued, and signs for what is handed over",
    async run(world) {
      const { caseNo } = await submitted(world);
      const { cases } = world.client("citizen-1");
      const { counter } = world.client("counter-hall");
      const { office } = world.client("office-market-supervision");
      equal((await cases.changeDelivery(caseNo, { method: "pickup" })).delivery, { method: "pickup" });
      equal(slugOf(await failure(cases.changeDelivery(caseNo, { method: "electronic" }))), "validation");
      await counter.accept(caseNo, { checkpoints: ["fits"] });
      await counter.handOver(caseNo, { paperMaterials: ["health"] });
      const [slip] = (await office.receiveCustody(caseNo, { note: "齐全" })).custody ?? [];
      equal([slip?.direction, slip?.paper[0]?.materialCode, slip?.received?.note], ["to_office", "health", "齐全"]);
      await office.decide(caseNo, { outcome: "granted_deferred" });
      await office.handBack(caseNo, {});
      await counter.receiveCustody(caseNo, {});
      await counter.issue(caseNo, {});
      const late = await failure(cases.changeDelivery(caseNo, { method: "pickup" }));
      equal([late.kind, slugOf(late)], ["conflict", "illegal-transition"]);
    },
  },
  {
    name: "tells what is wrong by fields, what is allowed instead, and who may not",
    async run(world) {
      const citizen = world.client("citizen-1");
      const draft = await readyDraft(citizen);
      const saved = await citizen.drafts.update(draft, { data: { name: "", area: 80, mobile: "1" } });
      const invalid = await failure(citizen.drafts.submit(draft.id));
      equal([invalid.kind, slugOf(invalid)], ["invalid", "validation"]);
      equal(invalid.problem?.errors?.map(({ pointer }) => pointer).sort(), ["/data/mobile", "/data/name"]);
      await citizen.drafts.update(saved, { data: { name: "样例店", area: 80 } });
      const { caseNo } = (await citizen.drafts.submit(draft.id)).case;
      const office = world.client("office-market-supervision").office;
      const early = await failure(office.decide(caseNo, { outcome: "granted" }));
      equal([early.kind, !!early.problem?.allowedActions, !!early.supportId], ["conflict", true, true]);
      const other = world.client("citizen-2");
      equal((await failure(other.cases.get(caseNo))).kind, "not_found");
      equal((await failure(other.counter.cases())).kind, "forbidden");
      equal((await failure(world.client().cases.list())).kind, "unauthenticated");
    },
  },
  {
    name: "words the faults of the way to the platform, and goes on after them",
    async run({ client, sandbox: { faults } }) {
      const { drafts } = client("citizen-1");
      const expected = [
        [{ kind: "drop_request", times: 4 }, "network"],
        [{ kind: "html", times: 4 }, "gateway"],
        [{ kind: "status", status: 503, times: 4 }, "unavailable"],
        [{ kind: "status", status: 413, times: 1 }, "too_large"],
        [{ kind: "status", status: 429, retryAfter: 3600, times: 1 }, "rate_limited"],
      ] as const;
      for (const [fault, kind] of expected) {
        faults.plant([{ operation: "listDrafts", ...fault }]);
        equal((await failure(drafts.list())).kind, kind);
        faults.clear();
      }
      faults.plant([{ operation: "listDrafts", kind: "latency", ms: 500, times: 4 }]);
      const hasty = client("citizen-1", { retry: { backoff: 0, attemptTimeout: 30 } });
      equal((await failure(hasty.drafts.list())).kind, "timeout");
      faults.clear();
      faults.plant([{ operation: "listDrafts", kind: "status", status: 401, times: 1 }]);
      equal((await drafts.list()).items, []);
    },
  },
];
