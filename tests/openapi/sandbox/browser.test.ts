import { expect } from "@open-wc/testing";
import { createSandbox } from "../../../packages/openapi/src/sandbox/index.ts";
import type { Draft, ItemPage } from "../../../packages/openapi/src/schema.ts";

const API = "https://platform.example/api";

describe("the sandbox in a page", () => {
  it("answers the catalogue, keeps a draft and takes a file, without a server", async () => {
    const sandbox = createSandbox({ basePath: "/api" });
    const found = (await (await sandbox.fetch(`${API}/items?q=spjyxk`)).json()) as ItemPage;
    expect(found.items.map(({ item }) => item.code)).to.include("SCJY-001-01");

    const authorization = `Bearer ${sandbox.issueToken("company-1")}`;
    const begun = await sandbox.fetch(`${API}/drafts`, {
      method: "POST",
      headers: { authorization, "content-type": "application/json", "idempotency-key": "a-key-of-the-page" },
      body: JSON.stringify({ itemCode: "SCJY-001-01" }),
    });
    expect(begun.status).to.equal(201);
    const draft = (await begun.json()) as Draft;

    const guide = (await (await sandbox.fetch(`${API}/items/SCJY-001-01/guide`)).json()) as {
      materials: { code: string; accept: string[] }[];
    };
    const material = guide.materials.find(({ accept }) => accept.includes("application/pdf"));
    const file = new TextEncoder().encode("%PDF-1.7 sample");
    const metadata = {
      draftId: draft.id,
      materialCode: material?.code ?? "",
      filename: "a.pdf",
      filetype: "application/pdf",
    };
    const created = await sandbox.fetch(`${API}/uploads`, {
      method: "POST",
      headers: {
        authorization,
        "tus-resumable": "1.0.0",
        "upload-length": String(file.byteLength),
        "upload-metadata": Object.entries(metadata)
          .map(([key, value]) => `${key} ${btoa(value)}`)
          .join(","),
      },
    });
    const sent = await sandbox.fetch(created.headers.get("location") ?? "", {
      method: "PATCH",
      headers: {
        authorization,
        "tus-resumable": "1.0.0",
        "upload-offset": "0",
        "content-type": "application/offset+octet-stream",
      },
      body: file,
    });
    expect([sent.status, sent.headers.get("upload-offset")]).to.deep.equal([204, String(file.byteLength)]);
  });
});
