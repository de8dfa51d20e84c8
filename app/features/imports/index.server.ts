export { collectImports, forgetImports } from "./own-imports.server";
