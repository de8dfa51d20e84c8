import type { Response } from "express";
import { currentRequestId } from "./request-scope.server";

/**
 * Pages for when the site itself cannot make one: refused before it got there, or broken.
 * Written out here in both languages, because the texts of the site may be what is broken.
 */
const texts = {
  broken: ["Er ging iets mis", "Dat ligt aan ons, niet aan jou. Probeer het over een paar minuten nog eens.", "Something went wrong. It is our fault, not yours. Try again in a few minutes."],
  foreignWrite: ["Dit kwam niet van onze site", "Ga terug, laad de pagina opnieuw en probeer het nog eens.", "This did not come from our site. Go back, reload the page and try again."],
  tooLarge: ["Dit is te groot", "Een bestand mag hoogstens 5 MB zijn.", "This is too large. A file may be 5 MB at most."],
  tooMany: ["Dat ging te snel achter elkaar", "Wacht even en probeer het dan nog eens.", "Too many tries in a short time. Wait a moment and try again."],
  badRequest: ["Dit begrijpen we niet", "Ga terug en probeer het nog eens.", "We do not understand this. Go back and try again."],
  notFound: ["Deze pagina bestaat niet", "Ga naar het begin en zoek daar verder.", "This page does not exist. Go to the start page."],
} as const;

export function sendPlainPage(response: Response, status: number, kind: keyof typeof texts): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  const [title, dutch, english] = texts[kind];
  const reference = currentRequestId();
  response
    .status(status)
    .type("html")
    .send(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${title} · Meedoen</title><link rel="stylesheet" href="/plain.css"></head>` +
        `<body><main><h1>${title}</h1><p>${dutch}</p><p lang="en">${english}</p>` +
        `<p>Nummer: <strong>${reference}</strong></p><p><a href="/">Naar het begin</a></p></main></body></html>`,
    );
}
