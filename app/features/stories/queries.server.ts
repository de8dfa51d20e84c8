import type { Actor } from "~/features/accounts";
import { prisma } from "~/platform/db.server";
import { isOver, type StoryState } from "./model/story-steps";
import { storiesKeptBy } from "./policy";
import { storyOfToken } from "./story-link.server";

export type PublicStory = { id: string; name: string; work: string; text: string };

/** What people tell on the page of a company; the newest yes first. */
export function listPublicStories(organisationId: string): Promise<PublicStory[]> {
  return prisma.story.findMany({ where: { organisationId, state: "agreed" }, orderBy: [{ agreedAt: "desc" }, { id: "desc" }], select: { id: true, name: true, work: true, text: true } });
}

export type KeptStory = PublicStory & { state: StoryState; email: string; askedAt: Date; agreedAt: Date | null; endedAt: Date | null };

const remembered = 20;

/** The stories of the actor's company: open ones, and the last that ended, of which only the days are left. */
export async function listKeptStories(actor: Actor, organisationId: string): Promise<{ open: KeptStory[]; over: KeptStory[] }> {
  const where = { AND: [{ organisationId }, storiesKeptBy(actor)] };
  const select = { id: true, name: true, work: true, text: true, state: true, email: true, askedAt: true, agreedAt: true, endedAt: true } as const;
  const [open, over] = await Promise.all([
    prisma.story.findMany({ where: { ...where, endedAt: null }, orderBy: [{ state: "asc" }, { askedAt: "asc" }], select }),
    prisma.story.findMany({ where: { ...where, endedAt: { not: null } }, orderBy: { endedAt: "desc" }, take: remembered, select }),
  ]);
  return { open, over };
}

export type StoryForPerson = PublicStory & { company: string; slug: string; isShown: boolean; agreedAt: Date | null };

/** A story by its link, for the person; "over" for one that ended, null for a link that we did not make. */
export async function findStoryByLink(token: string): Promise<StoryForPerson | "over" | null> {
  const id = storyOfToken(token);
  // by id: the link is the right to see it
  const found = id && (await prisma.story.findUnique({ where: { id }, select: { id: true, name: true, work: true, text: true, state: true, agreedAt: true, organisation: { select: { name: true, slug: true } } } }));
  if (!found) return null;
  const { organisation, state, ...story } = found;
  return isOver(state) ? "over" : { ...story, company: organisation.name, slug: organisation.slug, isShown: state === "agreed" };
}
