import type { Audience, Topic } from "~/features/instruments/model/topics";

const laws = {
  participation: "https://wetten.overheid.nl/BWBR0015703/",
  wia: "https://wetten.overheid.nl/BWBR0019057/",
  sickness: "https://wetten.overheid.nl/BWBR0001888/",
  wageBenefits: "https://wetten.overheid.nl/BWBR0037522/",
  childcare: "https://wetten.overheid.nl/BWBR0017017/",
  debts: "https://wetten.overheid.nl/BWBR0031331/",
} as const;

export type ListedInstrument = { key: string; audience: Audience; topic: Topic | ""; name: string; what: string; forWhom: string; gives: string; howToAsk: string; law: string; lawUrl: string; validUntil: string | null };
type Texts = [what: string, forWhom: string, gives: string, howToAsk: string];

const entry = (audience: Audience, key: string, topic: Topic | "", name: string, [what, forWhom, gives, howToAsk]: Texts, law = "", lawUrl = "", validUntil: string | null = null): ListedInstrument => ({ key, audience, topic, name, what, forWhom, gives, howToAsk, law, lawUrl, validUntil });

const askContact = "Vraag het je contactpersoon. Doe dat voordat je begint.";
const askDesk = "Bel het werkgeversloket van de gemeente, voordat iemand begint.";

/** What both regions of the demo say, as the law is in November 2026. */
export const instrumentsOfRegions: readonly ListedInstrument[] = [
  entry("jobseeker", "trial", "trialPlacement", "Proefplaatsing", ["Je werkt op proef bij een bedrijf. Zo merk je of het past.", "Voor wie een uitkering heeft en kans maakt op een baan.", "Je houdt je uitkering. Het duurt hoogstens twee maanden, bij uitzondering zes.", askContact], "Participatiewet, artikel 10", laws.participation),
  entry("jobseeker", "coach", "jobCoach", "Jobcoach", ["Iemand die jou op het werk helpt en met je meedenkt.", "Voor wie op het werk meer uitleg of steun nodig heeft.", "Vaste gesprekken, op het werk of daarbuiten.", askContact], "Participatiewet, artikel 10da", laws.participation),
  entry("jobseeker", "adjustment", "adjustment", "Aanpassing van je werkplek", ["Een stoel, een hulpmiddel of software waardoor je het werk kunt doen.", "Voor wie het werk zonder hulpmiddel niet kan doen.", "De gemeente of UWV betaalt wat nodig is.", "Vraag het je contactpersoon of UWV."], "Participatiewet, artikel 10", laws.participation),
  entry("jobseeker", "travel", "travel", "Reiskosten", ["Geld voor de bus, de trein of je fiets.", "Voor wie naar een training, proefplaatsing of nieuw werk reist.", "Je krijgt je kosten terug, of een fiets te leen.", askContact], "Participatiewet, artikel 10", laws.participation),
  entry("jobseeker", "keep", "", "Een deel van je loon houden", ["Wie een paar uur werkt met bijstand, mag vaak een deel van het loon houden.", "Voor wie bijstand heeft en erbij gaat werken.", "Je houdt meer over dan je uitkering alleen.", "Geef elke maand door wat je verdient. Je contactpersoon legt het uit."], "Participatiewet, artikel 31", laws.participation, "2026-12-31"),
  entry("jobseeker", "language", "language", "Nederlands leren", ["Lessen of een taalmaatje, ook op het werk.", "Voor wie beter Nederlands wil spreken of schrijven.", "Meer kans op werk, en makkelijker praten met collega's.", "Vraag het je contactpersoon of loop binnen bij de bibliotheek."], "Participatiewet, artikel 18b", laws.participation),
  entry("jobseeker", "learning", "learning", "Leren op het werk", ["Je leert een vak terwijl je werkt. Je krijgt een bewijs van wat je kunt.", "Voor wie geen diploma heeft, of een ander vak wil.", "Een praktijkverklaring of een diploma.", askContact], "Wet educatie en beroepsonderwijs", "https://wetten.overheid.nl/BWBR0007625/"),
  entry("jobseeker", "place", "", "Participatieplaats", ["Je doet ervaring op bij een bedrijf of instelling, met een doel en een einddag.", "Voor wie bijstand heeft en nog geen baan kan vinden.", "Je houdt je uitkering. Na elke zes maanden kun je een premie krijgen.", askContact], "Participatiewet, artikel 10a", laws.participation),
  entry("jobseeker", "volunteering", "volunteering", "Vrijwilligerswerk met een uitkering", ["Je doet werk voor anderen, zonder loon.", "Voor wie mensen wil ontmoeten en weer ritme zoekt.", "Je houdt je uitkering. Een kleine vergoeding mag je houden tot een grens.", "Vertel het vooraf aan je contactpersoon."], "Participatiewet, artikel 31", laws.participation),
  entry("jobseeker", "childcare", "", "Kinderopvang", ["Geld voor de opvang van je kinderen als je werkt of leert.", "Voor ouders die werken, of leren met hulp van de gemeente.", "De Belastingdienst betaalt een groot deel. De gemeente betaalt soms de rest.", "Vraag toeslag op toeslagen.nl. Je contactpersoon helpt je daarbij."], "Wet kinderopvang", laws.childcare),
  entry("jobseeker", "debts", "", "Hulp bij geldzorgen", ["Iemand kijkt met jou naar je rekeningen en schulden.", "Voor iedereen die zich zorgen maakt over geld.", "Rust, en een plan om je schulden te betalen.", "Bel de gemeente. Binnen vier weken heb je een gesprek."], "Wet gemeentelijke schuldhulpverlening", laws.debts),
  entry("jobseeker", "return", "", "Snel terug naar je uitkering", ["Stopt je werk? Dan vraag je opnieuw bijstand.", "Voor wie minder dan een jaar geleden bijstand had.", "De gemeente mag je oude gegevens gebruiken. Dat scheelt papieren.", "Vraag bijstand op de site van je gemeente. Bel ook je contactpersoon."], "Participatiewet in balans", laws.participation),
  entry("employer", "trial", "trialPlacement", "Proefplaatsing", ["Iemand werkt op proef bij u, zonder loon.", "Voor bedrijven die daarna een contract willen geven.", "U ziet of het past. Het duurt hoogstens twee maanden, bij uitzondering zes.", askDesk], "Participatiewet, artikel 10", laws.participation),
  entry("employer", "wage", "wageCost", "Loonkostensubsidie", ["De gemeente betaalt een deel van het loon als iemand nog niet alles kan.", "Voor bedrijven met een nieuwe of huidige werknemer die minder werk aankan.", "Subsidie naar wat iemand kan doen, tot 70 procent van het minimumloon.", askDesk], "Participatiewet, artikel 10d", laws.participation),
  entry("employer", "risk", "noRisk", "No-riskpolis", ["UWV betaalt een groot deel van het loon als uw werknemer ziek wordt.", "Voor bedrijven die mensen uit bepaalde groepen in dienst hebben.", "Minder kosten bij ziekte.", "Meld de werknemer ziek bij UWV en vraag het daar."], "Ziektewet, artikel 29b", laws.sickness),
  entry("employer", "tax", "", "Loonkostenvoordeel (LKV)", ["Een bedrag per gewerkt uur van de Belastingdienst.", "Voor bedrijven met werknemers met een arbeidsbeperking.", "Een bedrag per jaar, achteraf betaald.", "De werknemer vraagt een verklaring. U zet het in de loonaangifte."], "Wet tegemoetkomingen loondomein", laws.wageBenefits),
  entry("employer", "tax-older", "", "Loonkostenvoordeel voor oudere werknemers", ["Een bedrag voor wie iemand van 56 jaar of ouder in dienst nam.", "Voor bedrijven met een oudere werknemer uit een uitkering.", "Een bedrag per jaar.", "Dit kan niet meer voor nieuwe werknemers."], "Wet tegemoetkomingen loondomein", laws.wageBenefits, "2025-12-31"),
  entry("employer", "coach", "jobCoach", "Jobcoach", ["Iemand helpt uw werknemer en u op de werkvloer.", "Voor bedrijven waar iemand met steun begint.", "U houdt tijd over. De werknemer leert het werk goed.", askDesk], "Participatiewet, artikel 10da", laws.participation),
  entry("employer", "adjustment", "adjustment", "Aanpassing van de werkplek", ["Geld voor een hulpmiddel of een andere inrichting.", "Voor bedrijven die een werkplek geschikt maken.", "De kosten van wat nodig is.", askDesk], "Wet WIA, artikel 36", laws.wia),
  entry("employer", "mentor", "mentor", "Een collega als begeleider", ["Een collega leert in een training om iemand goed te begeleiden.", "Voor bedrijven die vaker iemand willen inwerken.", "Een collega die weet hoe je uitlegt en steunt.", askDesk]),
  entry("employer", "learning", "learning", "Leerplek met een praktijkverklaring", ["Iemand leert bij u een deel van een vak.", "Voor erkende leerbedrijven.", "De school en de gemeente helpen. U leert een nieuwe collega kennen.", askDesk], "Wet educatie en beroepsonderwijs", "https://wetten.overheid.nl/BWBR0007625/"),
];

/** What Schiedam says otherwise, leaves out and adds. */
export const changedInSchiedam = entry("jobseeker", "travel", "travel", "Reiskosten en een fiets", ["Schiedam betaalt je reis in de eerste drie maanden van je werk.", "Voor wie uit de bijstand gaat werken.", "Een ov-kaart, of een fiets die je mag houden.", "Vraag het je contactpersoon voor je eerste werkdag."], "Participatiewet, artikel 10", laws.participation);
export const hiddenInSchiedam = ["employer learning"];
export const ownOfSchiedam = entry("employer", "work-cheque", "", "Werkcheque", ["Een bedrag voor een bedrijf dat iemand uit Schiedam een contract geeft.", "Voor bedrijven die een contract geven van minstens een half jaar.", "Een vast bedrag, na drie maanden werk.", "Bel het werkgeversloket van Schiedam."], "Beleid van de gemeente in deze demo");
