import type { Actor } from "~/features/accounts";
import { prisma, type Prisma } from "~/platform/db.server";
import { freedIn } from "./model/carve";
import { readSheetContent, type SheetContent } from "./model/sheet";
import { sheetsOf, sheetsSharedWith } from "./policy";

export type SheetLine = { id: string; title: string; company: string; changedAt: Date; sharedSince: Date | null; vacancyId: string | null; functions: number; /** minutes a week */ freed: number };

const lineSelect = { id: true, title: true, content: true, changedAt: true, sharedSince: true, vacancyId: true, organisation: { select: { name: true } } } satisfies Prisma.CarvingSheetSelect;
/** Far more than a company makes. */
const mostListed = 200;

async function listSheets(where: Prisma.CarvingSheetWhereInput): Promise<SheetLine[]> {
  const rows = await prisma.carvingSheet.findMany({ where, orderBy: [{ changedAt: "desc" }, { id: "desc" }], take: mostListed, select: lineSelect });
  return rows.map(({ content: stored, organisation, ...row }) => {
    const content = readSheetContent(stored);
    return { ...row, company: organisation.name, functions: content.functions.length, freed: freedIn(content) };
  });
}

/** The sheets of the own company, what was changed last first. */
export const listOwnSheets = (actor: Actor): Promise<SheetLine[]> => listSheets(sheetsOf(actor));

/** The sheets that companies share with a contact person now. */
export const listSharedSheets = (actor: Actor): Promise<SheetLine[]> => listSheets(sheetsSharedWith(actor));

export type FoundSheet = { id: string; title: string; organisationId: string; company: string; place: string; content: SheetContent; sharedSince: Date | null; changedAt: Date; vacancyId: string | null };

const sheetSelect = { ...lineSelect, organisationId: true, organisation: { select: { name: true, place: true } } } satisfies Prisma.CarvingSheetSelect;

async function findSheet(where: Prisma.CarvingSheetWhereInput): Promise<FoundSheet | null> {
  const found = await prisma.carvingSheet.findFirst({ where, select: sheetSelect });
  if (!found) return null;
  const { organisation, content, ...rest } = found;
  return { ...rest, company: organisation.name, place: organisation.place, content: readSheetContent(content) };
}

/** A sheet that the actor keeps; null for one of another company. */
export const findOwnSheet = (actor: Actor, id: string): Promise<FoundSheet | null> => findSheet({ AND: [{ id }, sheetsOf(actor)] });

/** A sheet that is shared with a contact person now; null for every other one. */
export const findSharedSheet = (actor: Actor, id: string): Promise<FoundSheet | null> => findSheet({ AND: [{ id }, sheetsSharedWith(actor)] });
