/** Who is in an agreement, as it names them. */
export type AgreementNames = { person: string; company: string; workplace: string; contact: string; office: string };

export type AgreementFacts = {
  /** days in words: "1 maart 2026" */
  from: string;
  until: string;
  hoursPerWeek: number;
  goal: string;
  tasks: string;
  guide: string;
  daySchedule: string;
  longReason: string;
};

export type AgreementSection = { title: string; text?: string; list?: string[] };
export type Agreement = { title: string; lead: string; sections: AgreementSection[] };

const linesOf = (text: string) => text.split(/\r?\n/).map((line) => line.replace(/^\s*[-•*]\s*/, "").trim()).filter(Boolean);

/**
 * The agreement of a trial in plain Dutch. It is one text for all three, whatever language their pages have, and what they agree on is
 * exactly these words.
 */
export function writeAgreement(names: AgreementNames, facts: AgreementFacts): Agreement {
  const { person, company, contact, office } = names;
  return {
    title: "Afspraken over een proefplaatsing",
    lead: `${person} probeert werk uit bij ${company}. Dit zijn onze afspraken.`,
    sections: [
      { title: "Wie maken deze afspraken?", list: [`${person}`, `${company}`, `${contact}, ${office}`] },
      { title: "Wanneer?", list: [`Van ${facts.from} tot en met ${facts.until}.`, `${facts.hoursPerWeek} uur per week.`, `De plek: ${names.workplace}.`, ...(facts.longReason ? [`Dit is langer dan twee maanden. De reden: ${facts.longReason}`] : [])] },
      { title: "Wat is het doel?", text: facts.goal },
      { title: "Wat ga je doen?", list: linesOf(facts.tasks) },
      { title: "Hoe ziet een dag eruit?", list: linesOf(facts.daySchedule) },
      { title: "Wie begeleidt je?", text: `${facts.guide} helpt je op de werkvloer. Bij deze persoon kun je altijd terecht.` },
      { title: "Wat gebeurt er met mijn geld?", text: `In de proefplaatsing houdt ${person} de uitkering. ${company} betaalt nu geen loon. De gemeente kijkt vooraf of dit mag.` },
      {
        title: "Wat beloven we?",
        list: [
          `${company} geeft uitleg, begeleiding en veilig werk.`,
          `${company} zorgt voor een verzekering tijdens het werk.`,
          `${person} komt op tijd en belt als dat niet lukt.`,
          `${contact} belt in de eerste week met allebei.`,
          `Gaat het goed? Dan praten we voor het einde over een contract.`,
        ],
      },
      { title: "Wat als het niet gaat?", text: `Zeg het meteen tegen ${contact}. Iedereen mag stoppen. We zoeken dan samen naar een oplossing.` },
    ],
  };
}
