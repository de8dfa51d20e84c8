import path from "node:path";

/** Whether the program of this name is what Node was started with, from its source or from build/. */
export function isMain(name: string): boolean {
  return path.basename(process.argv[1] ?? "").replace(/\.(ts|js)$/, "") === name;
}
