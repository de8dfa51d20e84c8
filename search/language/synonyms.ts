/**
 * Words that mean the same to somebody who looks for work, beside the other names of each task in the vocabulary.
 * In a group every word finds all others; one-way words find the wider word, not the other way round.
 */
export const synonymGroups: readonly (readonly string[])[] = [
  ["poetsen", "schoonmaken", "dweilen"],
  ["huishoudelijk", "huishouding"],
  ["tuinieren", "hovenier", "tuinman"],
  ["kok", "koken", "keuken"],
  ["horeca", "restaurant"],
  ["winkel", "zaak"],
  ["kassa", "caissière", "kassière"],
  ["magazijn", "distributiecentrum", "warehouse"],
  ["orderpicken", "verzamelen"],
  ["inpakken", "verpakken"],
  ["bezorgen", "rondbrengen", "koerier"],
  ["bejaarden", "ouderen", "senioren"],
  ["kinderopvang", "crèche", "peuterspeelzaal"],
  ["receptie", "balie", "ontvangst"],
  ["administratie", "kantoorwerk"],
  ["beveiliging", "toezicht", "surveillant"],
  ["fiets", "rijwiel"],
  ["repareren", "herstellen"],
  ["schilderen", "verven"],
  ["naaien", "kleermaker", "textiel"],
  ["was", "wassen", "wasserij"],
  ["groen", "plantsoen"],
  ["vuilnis", "afval"],
  ["chauffeur", "rijden"],
];

export const oneWaySynonyms: Readonly<Record<string, readonly string[]>> = {
  vrachtwagenchauffeur: ["chauffeur"],
  buschauffeur: ["chauffeur"],
  interieurverzorger: ["schoonmaken"],
  barista: ["horeca"],
  afwassen: ["keuken"],
  hond: ["dieren"],
  paard: ["dieren"],
  kat: ["dieren"],
  logistiek: ["magazijn"],
  fabriek: ["productie"],
  heftruckchauffeur: ["heftruck"],
};
