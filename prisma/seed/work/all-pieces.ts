import type { Piece } from "./piece";
import { carePieces } from "./pieces-care";
import { childrenPieces } from "./pieces-children";
import { cleaningPieces } from "./pieces-cleaning";
import { communityPieces } from "./pieces-community";
import { constructionPieces } from "./pieces-construction";
import { greenPieces } from "./pieces-green";
import { hospitalityPieces } from "./pieces-hospitality";
import { officePieces } from "./pieces-office";
import { productionPieces } from "./pieces-production";
import { receptionPieces } from "./pieces-reception";
import { repairPieces } from "./pieces-repair";
import { retailPieces } from "./pieces-retail";
import { transportPieces } from "./pieces-transport";
import { warehousePieces } from "./pieces-warehouse";

const all: Readonly<Record<string, Piece>> = {
  ...greenPieces, ...hospitalityPieces, ...carePieces, ...cleaningPieces, ...warehousePieces, ...transportPieces, ...retailPieces,
  ...productionPieces, ...constructionPieces, ...repairPieces, ...officePieces, ...receptionPieces, ...childrenPieces, ...communityPieces,
};

export function requirePiece(key: string): Piece {
  const piece = all[key];
  if (!piece) throw new Error(`There is no piece of work "${key}".`);
  return piece;
}

export const allPieces: readonly Piece[] = Object.values(all);
