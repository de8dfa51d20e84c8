import type { Actor } from "~/features/accounts";
import { findHomeMunicipality, listMunicipalities } from "~/features/organisations/index.server";
import { today } from "~/platform/dates";
import { prisma } from "~/platform/db.server";
import { catalogueOf, overOf, searchIn, shownOf, type CatalogueEntry, type RegionEntry } from "./model/catalogue";
import { audiencesOf, helpFor, type HelpSide, type WorkFacts } from "./model/match-help";
import type { Audience } from "./model/topics";
import { canKeep } from "./policy";

const wordsSelect = { id: true, audience: true, topic: true, name: true, what: true, forWhom: true, gives: true, howToAsk: true, law: true, lawUrl: true, validUntil: true } as const;
const ownSelect = { ...wordsSelect, overId: true, isHidden: true } as const;

async function readCatalogue(municipalityId: string): Promise<CatalogueEntry[]> {
  const rows = await prisma.instrument.findMany({ where: { OR: [{ municipalityId }, { region: { municipalities: { some: { id: municipalityId } } } }] }, select: { ...ownSelect, regionId: true } });
  return catalogueOf(rows.filter(({ regionId }) => regionId !== null).map(toRegionEntry), rows.filter(({ regionId }) => regionId === null));
}

const toRegionEntry = ({ overId: _over, isHidden: _hidden, regionId: _region, ...entry }: RegionEntry & { overId?: unknown; isHidden?: unknown; regionId?: unknown }): RegionEntry => entry;

export type GuidePage = { municipality: { slug: string; name: string } | null; municipalities: { slug: string; name: string }[]; asked: string; entries: CatalogueEntry[] };

/** What somebody can ask for in a municipality: the one that was chosen, else the own one. */
export async function findGuide(actor: Actor | null, audience: Audience, params: URLSearchParams): Promise<GuidePage> {
  const municipalities = await listMunicipalities();
  const asked = (params.get("zoek") ?? "").trim().slice(0, 80);
  const chosen = municipalities.find(({ slug }) => slug === params.get("gemeente")) ?? (params.has("gemeente") ? null : await findHomeMunicipality(actor));
  const entries = chosen ? shownOf(await readCatalogue(chosen.id), today()).filter((entry) => entry.audience === audience) : [];
  return { municipality: chosen ? { slug: chosen.slug, name: chosen.name } : null, municipalities: municipalities.map(({ slug, name }) => ({ slug, name })), asked, entries: searchIn(entries, asked) };
}

export type HelpOption = { id: string; name: string; text: string; to: string };

/** At most three options for a match, in the words of the municipality that is asked. */
export async function listHelpForMatch(side: HelpSide, municipalityId: string | null, work: WorkFacts): Promise<HelpOption[]> {
  if (!municipalityId) return [];
  const [entries, municipality] = await Promise.all([
    readCatalogue(municipalityId),
    // by id: names of municipalities are public
    prisma.municipality.findUnique({ where: { id: municipalityId }, select: { slug: true } }),
  ]);
  const readable = shownOf(entries, today()).filter(({ audience }) => audiencesOf(side).includes(audience));
  return helpFor(side, work, readable).map(({ id, name, what, audience }) => ({ id, name, text: what, to: `${addressOf[audience]}?gemeente=${municipality?.slug ?? ""}#hulp-${id}` }));
}

export const addressOf: Record<Audience, string> = { jobseeker: "/hulp-bij-werk", employer: "/hulp-voor-werkgevers" };

export type KeptScope = { id: string; name: string; kind: "region" | "municipality"; entries: CatalogueEntry[]; over: CatalogueEntry[] };

/** Everything that an administrator keeps: regions first, then municipalities with what they inherit. */
export async function listKept(actor: Actor): Promise<KeptScope[]> {
  if (actor.role !== "administrator") return [];
  const municipalities = await prisma.municipality.findMany({
    where: { id: { in: actor.municipalityIds } },
    orderBy: { name: "asc" },
    select: { id: true, name: true, instruments: { select: ownSelect }, region: { select: { id: true, name: true, instruments: { select: wordsSelect }, municipalities: { select: { id: true } } } } },
  });
  const regions = [...new Map(municipalities.map(({ region }) => [region.id, region])).values()].filter(({ id, municipalities: all }) => canKeep(actor, { kind: "region", id, municipalityIds: all.map((one) => one.id) }));
  const keep = (id: string, name: string, kind: KeptScope["kind"], entries: CatalogueEntry[]): KeptScope => ({ id, name, kind, entries, over: overOf(entries, today()) });
  return [
    ...regions.map(({ id, name, instruments }) => keep(id, name, "region", catalogueOf(instruments, []))),
    ...municipalities.map(({ id, name, instruments, region }) => keep(id, name, "municipality", catalogueOf(region.instruments, instruments))),
  ];
}

export type WritePage = { scope: { id: string; name: string; kind: KeptScope["kind"] }; entry: CatalogueEntry | null; /** the entry of the region that gets other words here */ overId: string | null; region: RegionEntry | null };

/** What the form is about: a new entry, an own one, or one of the region in a municipality. Null when the actor keeps no such thing. */
export async function findToWrite(actor: Actor, scopeId: string | null, entryId: string | null): Promise<WritePage | null> {
  const kept = await listKept(actor);
  const scope = scopeId ? kept.find(({ id }) => id === scopeId) : kept[0];
  if (!scope) return null;
  const entry = entryId ? (scope.entries.find(({ id, region }) => id === entryId || region?.id === entryId) ?? null) : null;
  if (entryId && !entry) return null;
  const isInherited = scope.kind === "municipality" && entry !== null && entry.standing !== "own";
  const region = isInherited ? (entry.region ?? entry) : null;
  return { scope: { id: scope.id, name: scope.name, kind: scope.kind }, entry, overId: region?.id ?? null, region };
}
