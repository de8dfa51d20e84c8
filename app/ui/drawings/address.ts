import { sheetOf } from "../pictograms/names";
import type { SheetName } from "./sheet";

/** Written in by the build of the site; the development server answers under fixed names (`scripts/vite/drawings.js`). */
const sheets: Record<SheetName, string> = import.meta.env?.DRAWINGS ?? { signs: "/signs.svg", work: "/work.svg", person: "/person.svg" };

/** Where a drawing is, as the `href` of a `use`; the ids stand in `sheet.ts`. */
export const signAddress = (id: string): string => `${sheets.signs}#${id}`;
export const pictogramAddress = (name: string): string => `${sheets[sheetOf(name)]}#${name}`;
