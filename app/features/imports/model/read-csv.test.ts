import { describe, expect, it } from "vitest";
import { toCsv } from "~/platform/csv";
import { checkColumns, proposeColumns } from "./fields";
import { readCsv } from "./read-csv";

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Every character of these tests has the same number in Windows-1252. */
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const rows = (bytes: Uint8Array) => {
  const read = readCsv(bytes);
  if (!read.ok) throw new Error(read.fault);
  return [read.headers, ...read.rows.map(({ cells }) => cells)];
};

describe("reading a list", () => {
  const list = [["Voornaam", "Plaats"], ["Zoë", "’s-Gravenhage"]];
  it.each([
    ["semicolons", utf8("Voornaam;Plaats\r\nZoë;’s-Gravenhage\r\n")],
    ["commas", utf8("Voornaam,Plaats\nZoë,’s-Gravenhage\n")],
    ["tabs", utf8("Voornaam\tPlaats\nZoë\t’s-Gravenhage")],
    ["a mark at the start", utf8("\ufeffVoornaam;Plaats\r\nZoë;’s-Gravenhage")],
    ["a line that tells the separator", utf8("sep=;\r\nVoornaam;Plaats\r\nZoë;’s-Gravenhage")],
    ["old line ends", utf8("Voornaam;Plaats\rZoë;’s-Gravenhage\r")],
    ["quotes", utf8('"Voornaam";"Plaats"\r\n"Zoë";"’s-Gravenhage"')],
  ])("reads %s", (_, bytes) => expect(rows(bytes)).toEqual(list));

  it("reads what Windows writes, and what a spreadsheet calls Unicode text", () => {
    expect(rows(windows("Voornaam;Plaats\r\nZoë;Ommen\r\nRené;Dré\r\n"))).toEqual([["Voornaam", "Plaats"], ["Zoë", "Ommen"], ["René", "Dré"]]);
    const text = "\ufeffVoornaam\tPlaats\r\nZoë\tOmmen";
    expect(rows(new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer))).toEqual([["Voornaam", "Plaats"], ["Zoë", "Ommen"]]);
  });

  it("takes a line end between quotes for one row, and counts rows as a spreadsheet does", () => {
    const read = readCsv(utf8('Voornaam;Plaats;Opmerking\r\nBo;Delft;"eerste\r\ntweede; derde ""vier"""\r\n;;\r\nNoor;Delft\r\n'));
    expect(read.ok && read.rows).toEqual([{ number: 2, cells: ["Bo", "Delft", 'eerste\r\ntweede; derde "vier"'] }, { number: 4, cells: ["Noor", "Delft", ""] }]);
  });

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4]), "spreadsheet"],
    ["one column", utf8("Voornaam\r\nBo"), "noColumns"],
    ["names of columns alone", utf8("Voornaam;Plaats\r\n;\r\n"), "noRows"],
    ["too many rows", utf8(`a;b\n${"Bo;Delft\n".repeat(5_001)}`), "tooManyRows"],
  ])("says what is wrong with %s", (_, bytes, fault) => expect(readCsv(bytes)).toMatchObject({ ok: false, fault }));

  it("lets no citizen service number through: not by name of the column, not by what is in it, and not in a remark", () => {
    expect(readCsv(utf8("Voornaam;BSN\nBo;1"))).toEqual({ ok: false, fault: "bsn", column: "BSN" });
    expect(readCsv(utf8("Voornaam;Burgerservice-nummer\nBo;"))).toMatchObject({ fault: "bsn" });
    expect(readCsv(utf8("Voornaam;Nummer\nBo;111222333\nNoor;1234.56.782\nAli;"))).toEqual({ ok: false, fault: "bsn", column: "Nummer" });
    expect(rows(utf8("Voornaam;Opmerking\nBo;belt over 111222333\nNoor;belt op 06-12345678"))).toEqual([["Voornaam", "Opmerking"], ["Bo", ""], ["Noor", "belt op 06-12345678"]]);
  });

  it("lets a column of other numbers through, of which one in eleven looks like one", () => {
    const numbers = Array.from({ length: 40 }, (_, at) => String(400_000_000 + at));
    expect(readCsv(utf8(`Voornaam;Klant\n${numbers.map((number) => `Bo;${number}`).join("\n")}`)).ok).toBe(true);
  });

  it("reads back what it writes, with formulas as text", () => {
    expect(rows(utf8(toCsv([["Voornaam", "Plaats"], ["=HYPERLINK(1)", 'Den; "Haag"\r\n']])))).toEqual([["Voornaam", "Plaats"], ["'=HYPERLINK(1)", 'Den; "Haag"']]);
  });
});

describe("which column is which", () => {
  it("is proposed from the names, however they are written", () => {
    expect(proposeColumns(["Clientnr", "Roepnaam", "Tussenvoegsel", "Achternaam", "E-mail adres", "WOONPLAATS", "Klantmanager"])).toEqual({ firstName: 1, infix: 2, lastName: 3, email: 4, place: 5, contact: 6 });
    expect(proposeColumns(["Naam", "Plaats"])).toEqual({ fullName: 0, place: 1 });
  });

  it("needs a name and a place, each from a column of its own", () => {
    expect(checkColumns({ place: 1 })).toBe("name");
    expect(checkColumns({ firstName: 0 })).toBe("place");
    expect(checkColumns({ firstName: 0, place: 0 })).toBe("twice");
    expect(checkColumns({ fullName: 0, place: 1 })).toBeNull();
  });
});
