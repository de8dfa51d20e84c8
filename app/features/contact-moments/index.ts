export { ContactSection } from "./components/contact-section";
export { momentLine } from "./components/moment-words";
