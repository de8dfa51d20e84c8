import { createHash } from "node:crypto";

/** Names a file by its columns and by what it is a list of, whatever is in it. */
export const headersHash = (headers: readonly string[], kind: "people" | "vacancies" = "people"): string => createHash("sha256").update((kind === "people" ? "" : `${kind}:`) + JSON.stringify(headers.map((header) => header.trim().toLowerCase()))).digest("hex");
