const earthRadiusKm = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A spot in radians, ready for many distances. */
export type Spot = { latitude: number; longitude: number; cosine: number };

export function spotOf(latitude: number, longitude: number): Spot {
  return { latitude: radians(latitude), longitude: radians(longitude), cosine: Math.cos(radians(latitude)) };
}

/** Kilometres in a straight line; within a country the flat approximation is off by less than a metre per kilometre. */
export function kmBetween(a: Spot, b: Spot): number {
  const x = (b.longitude - a.longitude) * ((a.cosine + b.cosine) / 2);
  const y = b.latitude - a.latitude;
  return earthRadiusKm * Math.sqrt(x * x + y * y);
}

export const distanceBands = ["under5", "from5to10", "from10to25", "over25"] as const;
export type DistanceBand = (typeof distanceBands)[number];

/** All that an employer reads of a distance (rule 10). */
export function distanceBand(km: number): DistanceBand {
  if (km < 5) return "under5";
  if (km < 10) return "from5to10";
  return km < 25 ? "from10to25" : "over25";
}
