export { ContactSection } from "./components/contact-section";
export { LogButtons as LogContactButtons } from "./components/log-buttons";
export { momentLine } from "./components/moment-words";
