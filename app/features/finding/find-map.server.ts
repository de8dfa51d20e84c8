import type { VacancyFacet } from "#search/documents/vacancy";
import type { SearchQuery } from "#search/engine";
import { cornersAroundVacancies, countVacanciesBySquare, type Grid } from "#search/squares.server";
import { beside, boundsOf, cornersAround, directions, drawnAround, isDrawable, larger, pieceAround, sketchMap, squaresPerSide, type Coordinates, type Direction, type MapPiece, type MapSketch } from "~/features/places";
import { listVacancyCards } from "~/features/vacancies/index.server";
import type { VocabularyLocale } from "~/features/vocabulary";
import { clustersOf, townsOf, type Cluster } from "./model/clusters";
import { workFilters } from "./model/filters";
import { addressOf, type Asked } from "./model/search-address";

/** A group leads to its piece of the map, or to the list of it when that is too small to draw; one leads to the vacancy. */
export type MapMark = Pick<Cluster, "column" | "row" | "number" | "place" | "third"> & { to: string; title: string | null };

export type TownRow = { place: string; number: number; to: string };

export type WorkMap = {
  total: number;
  sketch: MapSketch;
  marks: MapMark[];
  /** a larger piece, when a piece was chosen */
  largerTo: string | null;
  besideTo: { direction: Direction; to: string }[];
  towns: TownRow[];
  /** what stands in towns after those */
  otherTowns: { towns: number; number: number } | null;
};

const mostTowns = 60;

/** A map of all that a question finds, however much that is. */
export async function findMap(asked: Asked, query: SearchQuery<VacancyFacet>, from: Coordinates | null, locale: VocabularyLocale): Promise<WorkMap> {
  const piece = asked.piece ? drawnAround(asked.piece) : pieceAround([...(await cornersAroundVacancies(query)), ...(from ? cornersAround(from, asked.km ?? 0) : [])]);
  const counts = await countVacanciesBySquare(query, gridOf(piece));
  const clusters = clustersOf(piece, counts);
  const titles = new Map((await listVacancyCards(clusters.flatMap(({ id }) => id ?? []), locale)).map(({ id, title }) => [id, title]));
  const address = (change: Partial<Asked>) => addressOf("/werk", workFilters, { ...asked, page: 1, ...change });
  const towns = townsOf(counts);
  const others = towns.slice(mostTowns);
  return {
    total: sumOf(counts),
    sketch: sketchMap(piece, { from, taken: counts }),
    marks: clusters.flatMap((cluster) => markOf(cluster, titles, address)),
    largerTo: asked.piece && address({ piece: larger(drawnAround(asked.piece)) }),
    besideTo: asked.piece ? listBeside(piece).map(({ direction, moved }) => ({ direction, to: address({ piece: moved }) })) : [],
    towns: towns.slice(0, mostTowns).map(({ place, number }) => ({ place, number, to: address({ town: place, isMap: false }) })),
    otherTowns: others.length > 0 ? { towns: others.length, number: sumOf(others) } : null,
  };
}

const sumOf = (counts: readonly { number: number }[]) => counts.reduce((sum, { number }) => sum + number, 0);

function gridOf(piece: MapPiece): Grid {
  const { south, north, west, east } = boundsOf(piece);
  return { south, west, latStep: (north - south) / squaresPerSide, lonStep: (east - west) / squaresPerSide };
}

/** A vacancy that may no longer be shown has no title, and no mark. */
function markOf({ id, piece, ...cluster }: Cluster, titles: ReadonlyMap<string, string>, address: (change: Partial<Asked>) => string): MapMark[] {
  const { column, row, number, place, third } = cluster;
  const mark = { column, row, number, place, third };
  if (!id) return [{ ...mark, title: null, to: address({ piece, isMap: isDrawable(piece) }) }];
  const title = titles.get(id);
  return title === undefined ? [] : [{ ...mark, title, to: `/werk/${id}` }];
}

const listBeside = (piece: MapPiece) => (Object.keys(directions) as Direction[]).flatMap((direction) => {
  const moved = beside(piece, direction);
  return moved ? [{ direction, moved }] : [];
});
