/** Behavioural competences (gedragscompetenties) of the VUM exchange, with what each code stands for. */
export const vumCompetences = {
  "24100": "beslissen en activiteiten initiëren",
  "24101": "aansturen",
  "24102": "begeleiden",
  "24104": "aandacht en begrip tonen",
  "24105": "samenwerken en overleggen",
  "24106": "ethisch en integer handelen",
  "24107": "relaties bouwen en netwerken",
  "24108": "overtuigen en beïnvloeden",
  "24109": "presenteren",
  "24110": "formuleren en rapporteren",
  "24111": "vakdeskundigheid toepassen",
  "24112": "materialen en middelen inzetten",
  "24113": "analyseren",
  "24114": "onderzoeken",
  "24115": "creëren en innoveren",
  "24116": "leren",
  "24118": "plannen en organiseren",
  "24119": "op de behoeften en verwachtingen van de klant richten",
  "24120": "kwaliteit leveren",
  "24121": "instructies en procedures opvolgen",
  "24122": "omgaan met verandering en aanpassen",
  "24123": "met druk en tegenslag omgaan",
  "24124": "gedrevenheid en ambitie tonen",
  "24125": "ondernemend en commercieel handelen",
  "24126": "bedrijfsmatig handelen",
} as const;
export type VumCompetenceCode = keyof typeof vumCompetences;

/** Kinds of agreement: 01 regular vacancy, 02 learning place, 03 volunteering, 04 work experience place. */
export type VumAgreementCode = "01" | "02" | "03" | "04";

/** Kinds of contract: B fixed term, O permanent. */
export type VumContractCode = "B" | "O";

/** Transport: 1 car, 2 moped, 3 bicycle, 4 motorcycle, 5 public transport, 9 other. */
export type VumTransportCode = "1" | "2" | "3" | "4" | "5" | "9";

/** Command of a language: 0 unknown, 1 none, 2 reasonable, 3 good, 4 excellent, 8 not applicable. */
export type VumLanguageCode = "0" | "1" | "2" | "3" | "4" | "8";

/** Working and thinking level is never asked; every profile is exported as 7, unknown. */
export const vumUnknownWorkingLevel = "7";
