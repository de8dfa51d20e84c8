import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { drawWorkflow } from "./workflow-picture";

it("docs/match-workflow.md shows the transition table as it is", async () => {
  await expect(drawWorkflow()).toMatchFileSnapshot(fileURLToPath(new URL("../../../../docs/match-workflow.md", import.meta.url)));
});
