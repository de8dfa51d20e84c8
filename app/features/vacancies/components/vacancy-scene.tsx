import { useId } from "react";
import { m } from "~/paraglide/messages";
import { PictogramArt, type PictogramName } from "~/ui";
import { SceneFigure } from "./scene-figure";

type VacancySceneProps = {
  /** of the tasks, the main one first */
  pictograms: PictogramName[];
  /** the first task in words, for who does not see the drawing */
  task: string;
  /** the same for the same vacancy, so that its figure never changes */
  seed: string;
  isOutdoors: boolean;
};

/** A place on the table top: where it stands and how large, in units of the drawing. */
const spots = [
  { x: 430, size: 190 },
  { x: 636, size: 132 },
  { x: 790, size: 150 },
  { x: 962, size: 116 },
  { x: 1092, size: 104 },
];
const tableTop = 326;

/** The picture above a vacancy: somebody at work, the things of the tasks on the table, arches behind. */
export function VacancyScene({ pictograms, task, seed, isOutdoors }: VacancySceneProps) {
  const things = spots.slice(0, Math.max(3, Math.min(spots.length, pictograms.length))).map((spot, index) => ({ ...spot, name: pictograms[index % pictograms.length]! }));
  return (
    <div className="scene wing-corner">
      <svg viewBox="0 0 1200 420" preserveAspectRatio="xMinYMax slice" role="img" aria-label={m.vacancies_scene_label({ task: task.toLowerCase() })}>
        <Background isOutdoors={isOutdoors} />
        {pictograms.length > 0 &&
          things.map(({ x, size, name }) => <PictogramArt key={x} name={name} x={x} y={tableTop - (size * 45) / 48} size={size} />)}
        <rect className="ink-solid" x="400" y={tableTop} width="820" height="14" rx="4" />
        <path className="scene-leg" d="M436 340V420M700 340V420M960 340V420" />
        <SceneFigure variant={numberOf(seed)} />
      </svg>
    </div>
  );
}

/** Arches of a hall with windows, or hills under the sun; the crossing of sun and work prints dark. */
function Background({ isOutdoors }: { isOutdoors: boolean }) {
  const id = `sun${useId().replace(/[^a-zA-Z0-9]/g, "")}`;
  const far = isOutdoors ? "M380 420C520 300 660 250 800 300S1060 330 1240 240V420Z" : "M560 420V190A150 150 0 0 1 860 190V420Z";
  const near = isOutdoors ? "M820 420C900 230 1060 150 1240 170V420Z" : "M890 420V266A140 140 0 0 1 1170 266V420Z";
  return (
    <>
      <path className="ink-work-mid" d={far} />
      <clipPath id={id}>
        <circle cx="1010" cy="146" r="118" />
      </clipPath>
      <circle className="ink-sun" cx="1010" cy="146" r="118" />
      <path className="ink-work-mid" d={near} />
      <path className="ink-match" clipPath={`url(#${id})`} d={near} />
      {!isOutdoors && (
        <g className="scene-window">
          <path d="M710 40V420M635 70V420M785 70V420M562 180H858" />
          <path d="M1030 128V420M960 152V420M1100 152V420M892 250H1168" />
        </g>
      )}
    </>
  );
}

const numberOf = (seed: string) => [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
