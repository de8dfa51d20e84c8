import { requireTransport } from "~/features/vocabulary";
import type { TransportId } from "~/features/vocabulary";

/** Minutes door to door for a distance in a straight line; only ever shown, never compared (rule 11). */
export function travelMinutes(km: number, transport: TransportId): number {
  const { kmPerHour, extraMinutes } = requireTransport(transport);
  return Math.max(1, Math.round((km / kmPerHour) * 60 + extraMinutes));
}
