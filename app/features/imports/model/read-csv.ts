import { parse } from "csv-parse/sync";
import { markText, passesElevenTest } from "~/features/text-guard";
import { importLimits, plainName } from "./fields";

export type FileRow = { /** as a spreadsheet counts: the row of names is 1 */ number: number; cells: string[] };
export type FileFault = "empty" | "spreadsheet" | "noColumns" | "noRows" | "tooManyRows" | "tooManyColumns" | "broken" | "bsn";
export type ReadFile = { ok: true; headers: string[]; rows: FileRow[] } | { ok: false; fault: FileFault; column?: string };

const separators = [";", ",", "\t"] as const;

/** Reads a list of people. Nothing of a file with a column of citizen service numbers comes through, and single ones are left out. */
export function readCsv(bytes: Uint8Array): ReadFile {
  if (bytes.length === 0) return { ok: false, fault: "empty" };
  // a workbook is a zip file, an old one a compound file
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) return { ok: false, fault: "spreadsheet" };
  const text = decode(bytes).replaceAll("\u0000", "");
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const records = split(body, told ? told[1]! : separatorOf(body));
  if (!records) return { ok: false, fault: "broken" };
  const [first, ...rest] = dropEmpty(records);
  if (!first) return { ok: false, fault: "empty" };
  if (first.cells.length < 2) return { ok: false, fault: "noColumns" };
  if (first.cells.length > importLimits.columns) return { ok: false, fault: "tooManyColumns" };
  if (rest.length === 0) return { ok: false, fault: "noRows" };
  if (rest.length > importLimits.rows) return { ok: false, fault: "tooManyRows" };
  const headers = first.cells.map((cell, at) => cell || `Kolom ${at + 1}`);
  const rows = rest.map(({ number, cells }) => ({ number, cells: headers.map((_, at) => (cells[at] ?? "").slice(0, importLimits.cell)) }));
  const column = findBsnColumn(headers, rows);
  if (column !== null) return { ok: false, fault: "bsn", column: headers[column] };
  return { ok: true, headers, rows: rows.map((row) => ({ ...row, cells: row.cells.map(withoutBsn) })) };
}

/** UTF-8 and UTF-16 with their marks, UTF-8 without, and what is no UTF-8 as Windows writes it. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** What stands most often in the first line, outside quotes. */
function separatorOf(text: string): string {
  const line = text.slice(0, 20_000).replace(/"[^"]*"/g, "").trimStart().split(/\r?\n|\r/, 1)[0]!;
  const counts = separators.map((separator) => line.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))]!;
}

function split(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, record_delimiter: ["\r\n", "\n", "\r"], bom: true, trim: true });
  } catch {
    return null;
  }
}

const dropEmpty = (records: string[][]): FileRow[] => records.map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => cell.trim()) })).filter(({ cells }) => cells.some((cell) => cell !== ""));

const bsnNames = /^(bsn|bsnnummer|bsnnr|burgerservicenummer|burgerservicenr|sofi|sofinummer|sofinr|bsnclient|clientbsn)$/;
const digitsOf = (cell: string) => (/^[\d .-]{8,14}$/.test(cell) ? cell.replace(/\D/g, "").padStart(9, "0") : "");

/** By its name, or because most of what stands in it passes the eleven test; of other numbers one in eleven does. */
function findBsnColumn(headers: readonly string[], rows: readonly FileRow[]): number | null {
  const at = headers.findIndex((header, column) => {
    if (bsnNames.test(plainName(header))) return true;
    const filled = rows.map(({ cells }) => cells[column]!).filter((cell) => cell !== "");
    const passing = filled.filter((cell) => passesElevenTest(digitsOf(cell))).length;
    return passing >= 2 && passing >= filled.length / 2;
  });
  return at < 0 ? null : at;
}

const withoutBsn = (cell: string): string => ((cell.match(/\d/g)?.length ?? 0) >= 8 && markText(cell).some(({ kind }) => kind === "bsn") ? "" : cell);
