export { collectClosedAnnouncements, findAnnouncements, forgetAnnouncements } from "./queries.server";
