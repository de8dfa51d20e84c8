/** A list as a client system writes it, with faults at known rows. */
export type ListOfPeople = { text: string; /** "row fault", in order */ faults: string[]; letters: number };

type Options = { rows: number; /** the mail address of somebody with a contact person */ known: string; /** a place that the organisation does not serve */ elsewhere: string; /** makes the people of one list others than those of another */ key?: string };

const kinds = ["nameMissing", "emailWrong", "placeMissing", "placeUnknown", "placeElsewhere", "double", "contactUnknown"] as const;
const everyNth = 53;

/** 37 faults: each of seven kinds five times, one person who has a contact person already, and one name that is too long. One in ten has no mail address. */
export function listOfPeople({ rows, known, elsewhere, key = "" }: Options): ListOfPeople {
  const faults: string[] = [];
  let letters = 0;
  const lines = Array.from({ length: rows }, (_, at) => {
    const number = at + 2;
    const place = at % everyNth === everyNth - 1 ? Math.floor(at / everyNth) : -1;
    const cells = [`Anna${key}`, at % 3 === 0 ? "van der" : "", `Nummer${key} ${at}`, `anna${key}${at}@post.example`, "Schiedam", ""];
    const fault = place < 0 || place >= 37 ? null : place < 35 ? kinds[place % 7]! : place === 35 ? "hasContact" : "nameTooLong";
    if (fault) faults.push(`${number} ${fault}`);
    else if (at % 10 === 0) letters += 1;
    if (!fault && at % 10 === 0) cells[3] = "";
    if (fault === "nameMissing") cells[0] = "";
    if (fault === "emailWrong") cells[3] = "anna at post";
    if (fault === "placeMissing") cells[4] = "";
    if (fault === "placeUnknown") cells[4] = "Nergenshuizen";
    if (fault === "placeElsewhere") cells[4] = elsewhere;
    if (fault === "double") cells[3] = `anna${key}1@post.example`;
    if (fault === "contactUnknown") cells[5] = "=Wim Onbekend";
    if (fault === "hasContact") cells[3] = known;
    if (fault === "nameTooLong") cells[0] = "a".repeat(61);
    return cells.join(";");
  });
  return { text: `\ufeffVoornaam;Tussenvoegsel;Achternaam;E-mailadres;Woonplaats;Klantmanager\r\n${lines.join("\r\n")}\r\n`, faults, letters };
}
