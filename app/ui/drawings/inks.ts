import type { Ink } from "../pictograms/layers";

/** The token of each ink, in `styles/tokens.css`. */
const tokens: Record<Ink, string> = {
  sun: "pictogram-person-color",
  work: "pictogram-work-color",
  match: "pictogram-match-color",
  solid: "pictogram-solid-color",
  paper: "color-paper",
  field: "pictogram-field-color",
};

/** A token as the value of an attribute. */
export const token = (name: string): string => `var(--meedoen-${name})`;

/**
 * The colour of an ink. Selectors of a page do not reach into the sheet, but its custom properties do: so the colours of a
 * municipality, of the dark and of forced colours come through.
 */
export const inkColor = (ink: Ink): string => token(tokens[ink]);
