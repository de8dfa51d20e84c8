/**
 * Words that nearly every title has. They are looked for when nothing else was typed; beside another word they ask for nothing,
 * also as a part of a compound: a schoonmaakmedewerker is whoever cleans.
 */
export const genericWords: readonly string[] = `
  medewerker medewerkster hulp helper assistent assistente kracht collega persoon mens mensen iemand werk werkzaamheden
  allround ervaren leerling junior senior bedrijf dienst functie beroep taak taken plek plaats team onderhoud
  worker employee person assistant staff praca pracownik iş işçi робота працівник عمل عامل arbeit arbeiter mitarbeiter
`.split(/\s+/).filter(Boolean);
