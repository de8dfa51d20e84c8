export { MoveNotice } from "./components/move-notice";
