import type { Artwork } from "./layers";
import { leisureArtwork } from "./leisure";
import type { PictogramName } from "./names";
import { sectorArtwork } from "./sectors";
import { supportArtwork } from "./support";
import { talentArtwork } from "./talents";
import { taskArtwork } from "./tasks";

const artwork: Record<PictogramName, Artwork> = {
  ...sectorArtwork,
  ...talentArtwork,
  ...taskArtwork,
  ...leisureArtwork,
  ...supportArtwork,
};

/** The layers of a pictogram, the first at the bottom. */
export function findArtwork(name: PictogramName): Artwork {
  return artwork[name];
}
