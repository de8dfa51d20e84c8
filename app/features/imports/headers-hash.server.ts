import { createHash } from "node:crypto";

/** Names a file by its columns, whatever is in it. */
export const headersHash = (headers: readonly string[]): string => createHash("sha256").update(JSON.stringify(headers.map((header) => header.trim().toLowerCase()))).digest("hex");
