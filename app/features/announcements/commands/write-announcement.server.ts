import type { Actor } from "~/features/accounts";
import { privateTextErrors } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { days, now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { dateOfDay, today } from "~/platform/dates";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import type { AnnouncementInput } from "../model/announcement-form";
import { announcementLimits } from "../model/audience";
import { canKeepAnnouncements } from "../policy";

/** Says something to everybody of a municipality, or to those of one role, between two days. The same twice is once. */
export function writeAnnouncement(actor: Actor, { municipalityId, text, audience, ...input }: AnnouncementInput): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!canKeepAnnouncements(actor, municipalityId)) return notFound();
    const [from, until] = [dateOfDay(input.from), dateOfDay(input.until)];
    if (until < today()) return invalid("", { until: [m.announcements_until_past()] });
    if (until < from) return invalid("", { until: [m.announcements_until_before()] });
    if (until.getTime() - from.getTime() > days(announcementLimits.days)) return invalid("", { until: [m.announcements_until_long({ days: announcementLimits.days })] });
    const isPrivate = privateTextErrors(text);
    if (isPrivate) return invalid("", { text: isPrivate });
    await tx.$queryRaw`select id from municipality where id = ${municipalityId}::uuid for no key update`;
    const same = { municipalityId, text, audience, from, until };
    if ((await tx.announcement.count({ where: same })) > 0) return done();
    if ((await tx.announcement.count({ where: { municipalityId, until: { gte: today() } } })) >= announcementLimits.open) return conflict(m.announcements_full({ count: announcementLimits.open }));
    await tx.announcement.create({ data: { ...same, writtenById: actor.membershipId, createdAt: now() } });
    return done();
  });
}
