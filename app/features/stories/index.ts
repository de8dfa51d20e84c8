export { Stories } from "./components/stories";
export { StoriesForContact } from "./components/stories-for-contact";
