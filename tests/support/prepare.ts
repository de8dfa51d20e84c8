import { generate } from "../../scripts/generate.mjs";

/** Before all tests: derived code is up to date. */
export default async function prepare() {
  await generate();
}
