import type { Actor } from "~/features/accounts";
import { personSelect, relationTo, revealTo, tiesOf } from "~/features/caseload/index.server";
import { prisma } from "~/platform/db.server";
import { baseMenu, baseName, isBaseItem, type BaseItem } from "./model/base-menu";
import { inOrder } from "./model/ladder";
import { canAgree, canKeepPlan, canReadPlan } from "./policy";
import { readPlan, type ReadPlan } from "./read-plan.server";

export type LadderLine = { id: string; step: number; since: Date; reason: string; at: Date; by: string };
export type PlanPage = { jobSeekerId: string; name: string; mayKeep: boolean; steps: LadderLine[]; plan: ReadPlan | null; menu: string[] };

/** Ladder and plan of a person, for who helps and colleagues; null for everybody else, and "refused" for another organisation that knows the person. */
export async function findPlanPage(actor: Actor, jobSeekerId: string): Promise<PlanPage | "refused" | null> {
  // by id: the policy is asked next
  const row = await prisma.jobSeeker.findUnique({ where: { id: jobSeekerId }, select: personSelect });
  if (!row || relationTo(actor, tiesOf(row)) === "otherContactNotShared") return null;
  if (!canReadPlan(actor, tiesOf(row))) return "refused";
  const [steps, plan, menu] = await Promise.all([listSteps(jobSeekerId), readPlan(prisma, jobSeekerId), listMenu(row.municipalityId)]);
  return { jobSeekerId, name: revealTo(actor, row).name ?? "", mayKeep: canKeepPlan(actor, tiesOf(row)), steps, plan, menu };
}

async function listSteps(jobSeekerId: string): Promise<LadderLine[]> {
  const rows = await prisma.ladderStep.findMany({ where: { jobSeekerId }, select: { id: true, step: true, since: true, reason: true, at: true, membership: { select: { account: { select: { firstName: true } } } } } });
  return inOrder(rows.map(({ membership, ...move }) => ({ ...move, by: membership.account.firstName })));
}

/** The own plan; null before there is one that the person was asked about or agreed to. */
export async function findOwnPlan(actor: Actor): Promise<ReadPlan | null> {
  const plan = canAgree(actor) ? await readPlan(prisma, actor.jobSeekerId) : null;
  return plan && (plan.askedAt || plan.agreements.length > 0) ? plan : null;
}

/** Whether a plan waits for the person's yes, and whether there is one to read. */
export async function planForHome(jobSeekerId: string): Promise<"waits" | "there" | null> {
  const plan = await readPlan(prisma, jobSeekerId);
  if (!plan) return null;
  if (plan.askedAt && !plan.agreedAt) return "waits";
  return plan.agreements.length > 0 ? "there" : null;
}

/** The menu of a municipality, in words: the base menu without what it leaves out, and its own. */
async function listMenu(municipalityId: string | null): Promise<string[]> {
  const items = municipalityId ? await prisma.menuItem.findMany({ where: { municipalityId }, orderBy: { name: "asc" }, select: { baseId: true, name: true } }) : [];
  const left = new Set(items.map(({ baseId }) => baseId));
  return [...baseMenu.filter((item) => !left.has(item)).map(baseName), ...items.filter(({ name }) => name !== "").map(({ name }) => name)];
}

export type MenuOfMunicipality = { id: string; name: string; base: { id: BaseItem; name: string; isOffered: boolean }[]; own: { id: string; name: string }[] };

/** The menus that an administrator keeps. */
export async function listMenus(actor: Actor): Promise<MenuOfMunicipality[]> {
  if (actor.role !== "administrator") return [];
  const rows = await prisma.municipality.findMany({ where: { id: { in: actor.municipalityIds } }, orderBy: { name: "asc" }, select: { id: true, name: true, menuItems: { orderBy: { name: "asc" }, select: { id: true, baseId: true, name: true } } } });
  return rows.map(({ id, name, menuItems }) => {
    const left = new Set(menuItems.map(({ baseId }) => baseId).filter(isBaseItem));
    return { id, name, base: baseMenu.map((item) => ({ id: item, name: baseName(item), isOffered: !left.has(item) })), own: menuItems.filter((item) => item.name !== "").map((item) => ({ id: item.id, name: item.name })) };
  });
}
