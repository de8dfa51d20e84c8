import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMeilisearchStore } from "../meilisearch.server";
import { emptyQuery } from "../engine";
import { connect, succeed } from "./client.server";

describe("the client of Meilisearch", () => {
  const asked: { path: string; headers: IncomingHttpHeaders }[] = [];
  const answers: Record<string, unknown> = {
    "/multi-search": { results: [{ hits: [], estimatedTotalHits: 0 }] },
    "/tasks/1": { uid: 1, type: "documentAdditionOrUpdate", status: "failed", error: { code: "invalid_document_id", message: "Ria" } },
  };
  const server = createServer((request, response) => {
    asked.push({ path: request.url!, headers: request.headers });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answers[request.url!] ?? {}));
  });
  let url = "";

  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it("asks for answers without compression, which come in one piece", async () => {
    await createMeilisearchStore({ url, key: "a-key-of-tests" }).search("vacancy", { ...emptyQuery, text: "tuin" });
    const search = asked.find(({ path }) => path === "/multi-search");
    expect(search?.headers).toMatchObject({ "accept-encoding": "identity", authorization: "Bearer a-key-of-tests" });
  });

  it("takes a task that failed for a failure, and does not repeat what it was about", async () => {
    const failing = succeed(connect({ url }), Promise.resolve({ taskUid: 1, type: "documentAdditionOrUpdate" } as never));
    await expect(failing).rejects.toThrow("Meilisearch task documentAdditionOrUpdate ended as failed: invalid_document_id");
  });
});
