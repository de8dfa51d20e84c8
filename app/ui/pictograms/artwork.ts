import type { Artwork } from "./layers";
import { leisureArtwork } from "./leisure";
import type { PictogramName } from "./names";
import { sectorArtwork } from "./sectors";
import { supportArtwork } from "./support";
import { talentArtwork } from "./talents";
import { taskArtwork } from "./tasks";

/** The layers of each pictogram, the first at the bottom. Only the sheet of drawings needs them. */
export const artwork: Record<PictogramName, Artwork> = {
  ...sectorArtwork,
  ...talentArtwork,
  ...taskArtwork,
  ...leisureArtwork,
  ...supportArtwork,
};
