import type { Documents, Verification } from "../../schema.ts";
import type { Check } from "../check.ts";
import { contractView } from "../contract-view.ts";
import { NotTried } from "../platform.ts";
import type { Platform } from "../platform.ts";
import { text } from "../text.ts";
import { needed, writing } from "./drafts.ts";
import { pathsFor } from "./reads.ts";

const APPLICANT = "applicant" as const;

/** Digest of nothing that anybody issued. */
const NO_DIGEST = "0".repeat(64);

async function verifyNothing(platform: Platform): Promise<void> {
  const exchange = await platform.call("verifyDocument", { json: { digest: NO_DIGEST }, expect: [200] });
  if ((exchange.body as Verification).known)
    platform.differs(
      exchange,
      "verification",
      text("不存在的文书被说成认得", "a document of nothing is known"),
      "/known",
    );
}

async function verifyOwn(platform: Platform): Promise<void> {
  const [path] = pathsFor(platform, needed(view("getDocumentContent"), "文书", "a document"), APPLICANT);
  const params = path?.params ?? {};
  const { body } = await platform.call("listDocuments", { role: APPLICANT, params, expect: [200] });
  const digest = (body as Documents).items[0]?.digest.value;
  if (digest === undefined) throw new NotTried(text("办件没有文书", "the case has no document"));
  const exchange = await platform.call("verifyDocument", { json: { digest }, expect: [200] });
  if (!(exchange.body as Verification).known)
    platform.differs(exchange, "verification", text("平台出的文书不认得", "its own document is not known"), "/known");
}

async function updateContact(platform: Platform): Promise<void> {
  const caseNo = needed(platform.made.cases.whole, "办件", "a case");
  const options = { role: APPLICANT, params: { caseNo }, json: { channels: [] }, expect: [200] };
  await platform.call("updateContact", options);
}

const view = (id: string) => contractView().operations.find((operation) => operation.id === id);

/** Smaller operations that stand by themselves: verifying documents, how one is told. */
export function otherChecks(): Check[] {
  const own = { ...writing("verifyDocument", "own", "verification", verifyOwn), writes: false, feeds: false };
  const checks: Check[] = [
    { ...own, id: "nothing", needs: [], run: verifyNothing },
    own,
    writing("updateContact", "save", "schema", updateContact),
  ];
  return checks.filter(({ operation }) => view(operation));
}
