const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** A spot in radians, ready for many distances. */
export type Spot = { latitude: number; longitude: number; cosine: number };

export function spotOf(latitude: number, longitude: number): Spot {
  return { latitude: radians(latitude), longitude: radians(longitude), cosine: Math.cos(radians(latitude)) };
}
