export { collectFiles, forgetFiles } from "./own-files.server";
