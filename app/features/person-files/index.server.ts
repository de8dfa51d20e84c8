export { collectFiles, forgetFiles, holdBackFiles } from "./own-files.server";
