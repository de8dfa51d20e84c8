export type Coordinates = { readonly lat: number; readonly lon: number };

/** A square of the map of about 2 by 2 km: all that is kept of where someone lives (rule 10). */
export type Cell = Coordinates & { readonly cell: number };

export const distanceBands = ["under5", "from5to10", "from10to25", "over25"] as const;
export type DistanceBand = (typeof distanceBands)[number];

const earthRadiusKm = 6371;
const latStep = 0.02;
const lonStep = 0.03;
const columns = 360 / lonStep;
export const kmPerLatDegree = (Math.PI * earthRadiusKm) / 180;

/** The nearest point of a cell is taken on the same latitude; on a sphere that can be this much too far. */
const touchSlackKm = 0.05;

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Kilometres in a straight line. */
export function distanceInKm(a: Coordinates, b: Coordinates): number {
  const latHalf = toRadians(b.lat - a.lat) / 2;
  const lonHalf = toRadians(b.lon - a.lon) / 2;
  const square = Math.sin(latHalf) ** 2 + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * Math.sin(lonHalf) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** What an employer may know of a distance (rule 10). */
export function distanceBand(km: number): DistanceBand {
  if (km < 5) return "under5";
  if (km < 10) return "from5to10";
  return km <= 25 ? "from10to25" : "over25";
}

const rowOf = (lat: number) => Math.floor((lat + 90) / latStep);
const columnOf = (lon: number) => Math.floor((lon + 180) / lonStep);
const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

/** The cell of a point, with the centre of that cell instead of the point itself. */
export function cellOf({ lat, lon }: Coordinates): Cell {
  const row = rowOf(lat);
  const column = columnOf(lon);
  return {
    cell: row * columns + column,
    lat: rounded((row + 0.5) * latStep - 90),
    lon: rounded((column + 0.5) * lonStep - 180),
  };
}

/** The centre of a cell, by its number. */
export function centreOfCell(cell: number): Coordinates {
  const row = Math.floor(cell / columns);
  return { lat: rounded((row + 0.5) * latStep - 90), lon: rounded(((cell % columns) + 0.5) * lonStep - 180) };
}

/** The cells that touch a circle around a point, in ascending order. */
export function cellsWithin(lat: number, lon: number, km: number): number[] {
  const latReach = km / kmPerLatDegree;
  const widestLat = Math.min(Math.abs(lat) + latReach, 89);
  const lonReach = km / (kmPerLatDegree * Math.cos(toRadians(widestLat)));
  const cells: number[] = [];
  for (let row = rowOf(lat - latReach); row <= rowOf(lat + latReach); row += 1) {
    const nearestLat = clamp(lat, row * latStep - 90, (row + 1) * latStep - 90);
    for (let column = columnOf(lon - lonReach); column <= columnOf(lon + lonReach); column += 1) {
      const nearestLon = clamp(lon, column * lonStep - 180, (column + 1) * lonStep - 180);
      const distance = distanceInKm({ lat, lon }, { lat: nearestLat, lon: nearestLon });
      if (distance <= km + touchSlackKm) cells.push(row * columns + column);
    }
  }
  return cells;
}
