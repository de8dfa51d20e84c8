import type { MapSketch } from "~/features/places";
import { m } from "~/paraglide/messages";
import { PlaceMap } from "~/ui";

/** Where the work is, and where the reader's own part of town is; how far that is stands beside it in words. */
export function RouteMap({ map, place }: { map: MapSketch; place: string }) {
  const hasHome = map.spots.some(({ kind }) => kind === "person");
  return (
    <PlaceMap {...map} label={m.vacancies_map_label({ place })} scale={{ share: map.scale.share, text: m.vacancies_map_scale({ km: map.scale.km }) }}>
      <p>{hasHome ? m.vacancies_map_with_home() : m.vacancies_map_work_only()}</p>
      <p>{m.vacancies_map_source()}</p>
    </PlaceMap>
  );
}
