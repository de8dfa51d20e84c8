import { prisma } from "~/platform/db.server";
import { rememberFrozen } from "~/platform/frozen-memory.server";
import { readProfileContent, type ProfileContent } from "./model/profile-content";

/** Content of versions by their ids. A version never changes (rule 9); what is erased leaves the memory within minutes. */
export const readVersions = rememberFrozen<ProfileContent>(
  async (ids) => {
    const rows = await prisma.profileVersion.findMany({ where: { id: { in: ids } }, select: { id: true, content: true } });
    return rows.map(({ id, content }) => [id, readProfileContent(content)]);
  },
  { most: 2_000, keptFor: 5 * 60_000 },
);
