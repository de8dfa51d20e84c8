export { loader } from "./faults-file";
