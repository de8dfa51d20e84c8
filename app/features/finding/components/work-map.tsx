import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { wholeNumber } from "~/platform/formats";
import { ArrowLink, Disclosure, PlaceMap, Section, TextLink } from "~/ui";
import type { MapMark, TownRow, WorkMap } from "../find-map.server";

type WorkMapViewProps = {
  map: WorkMap;
  /** from where distances are measured, when that is a place that was asked */
  place: string;
};

/** All work that was found on a map, and under it the same by town. Places of work only, never people. */
export function WorkMapView({ map, place }: WorkMapViewProps) {
  const { marks, sketch } = map;
  const kilometres = sketch.rings.map(({ km }) => km);
  return (
    <>
      <PlaceMap
        label={m.finding_map_title()}
        {...sketch}
        scale={{ share: sketch.scale.share, text: m.finding_map_scale({ km: sketch.scale.km }) }}
        marks={marks.map((mark) => ({ ...mark, label: labelOf(mark), name: mark.title === null ? mark.place : undefined }))}
        hint={m.finding_map_about()}
      >
        {kilometres.length > 0 && <p>{ringWords(kilometres, place || m.finding_map_home())}</p>}
        <p>{m.finding_map_source()}</p>
      </PlaceMap>
      <Tools map={map} />
      {map.towns.length > 0 && <Towns map={map} />}
    </>
  );
}

const count = (number: number) => wholeNumber(number, getLocale());
const listOf = (numbers: readonly number[]) => new Intl.ListFormat(getLocale(), { type: "conjunction" }).format(numbers.map(String));
const ringWords = (kilometres: number[], start: string) => (kilometres.length === 1 ? m.finding_map_ring({ km: kilometres[0]!, start }) : m.finding_map_rings({ rings: listOf(kilometres), start }));
const townOf = (place: string) => place || m.finding_map_unknown_place();

function labelOf({ number, place, title }: MapMark): string {
  return title === null ? m.finding_map_group({ count: count(number), place: townOf(place) }) : m.finding_map_one({ title, place: townOf(place) });
}

const directionWords = { north: m.finding_map_north, west: m.finding_map_west, east: m.finding_map_east, south: m.finding_map_south };

function Tools({ map: { largerTo, besideTo } }: { map: WorkMap }) {
  if (!largerTo) return null;
  return (
    <div className="map-tools">
      <ArrowLink to={largerTo} arrow={false} icon="back">{m.finding_map_larger()}</ArrowLink>
      <nav aria-label={m.finding_map_beside()}>
        <ul className="map-tools">
          {besideTo.map(({ direction, to }) => (
            <li key={direction}>
              <TextLink to={to} preventScrollReset>{directionWords[direction]()}</TextLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

const firstTowns = 12;

function Towns({ map: { towns, otherTowns } }: { map: WorkMap }) {
  const rest = towns.slice(firstTowns);
  return (
    <Section id="plaatsen" kind="block" level={3} title={m.finding_map_places()}>
      <TownList towns={towns.slice(0, firstTowns)} />
      {rest.length > 0 && (
        <Disclosure summary={m.finding_map_more_places({ count: rest.length })} icon="pin">
          <TownList towns={rest} />
          {otherTowns && <p>{m.finding_map_other_places({ count: count(otherTowns.number), places: count(otherTowns.towns) })}</p>}
        </Disclosure>
      )}
    </Section>
  );
}

function TownList({ towns }: { towns: TownRow[] }) {
  return (
    <ul className="map-towns">
      {towns.map(({ place, number, to }) => (
        <li key={place}>
          <TextLink to={to}>{number === 1 ? m.finding_map_town_one({ place: townOf(place) }) : m.finding_map_town_other({ place: townOf(place), count: count(number) })}</TextLink>
        </li>
      ))}
    </ul>
  );
}
