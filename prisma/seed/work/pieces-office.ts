import { pieces } from "./piece";

export const officePieces = pieces({
  administratie: {
    title: "Administratie doen en afspraken maken",
    tasks: [["do-administration", 45], ["plan-appointments", 30], ["handle-mail", 25]],
    about: ["Je houdt lijsten bij, maakt afspraken en beantwoordt post. Alles heeft bij ons een vaste plek, ook jij.", "Op maandag is het druk, op vrijdag ruimen we op. Je zit naast een collega die alles weet."],
    needs: [["do-administration", "Je leest en schrijft goed Nederlands."], ["plan-appointments", "Je houdt van overzicht."]],
    motives: ["thinking", "routine", "useful", "fixed-days"], learns: "werken in een kantoor", shifts: ["day", "schoolday"], dutch: "good",
    offers: ["work-from-home", "training", "school-hours", "reachable-by-bus"], supports: ["quiet-spot", "day-plan", "sitting-work"], open: "paid", extra: 110,
  },
  "gegevens-invoeren": {
    title: "Gegevens invoeren en rekeningen nakijken",
    tasks: [["enter-data", 55], ["send-invoices", 30], ["archive-papers", 15]],
    about: ["Je typt over wat er op papier staat en kijkt of het klopt. Rustig werk, met je eigen muziek op.", "Cijfers die kloppen geven rust. Jij vindt het foutje dat een ander niet ziet."],
    needs: [["enter-data", "Je werkt precies met cijfers en letters."]],
    motives: ["quiet", "routine", "alone", "thinking"], learns: "werken met een boekhoudprogramma", shifts: ["school", "schoolday", "day"], dutch: "simple",
    offers: ["work-from-home", "job-coach", "training", "school-hours"], supports: ["quiet-spot", "sitting-work", "one-thing-at-a-time", "own-pace"], open: "any", extra: 60,
  },
  telefoon: {
    title: "De telefoon opnemen en mensen helpen",
    tasks: [["answer-phone", 65], ["answer-mails", 20], ["enter-data", 15]],
    about: ["Mensen bellen met een vraag en hangen blij weer op. Dat komt door hoe jij luistert.", "De eerste drie weken leer je alles in een kleine groep. Daarna zit er altijd iemand naast je die helpt."],
    needs: [["answer-phone", "Je spreekt goed Nederlands."], ["answer-phone", "Je blijft rustig als iemand boos is."]],
    motives: ["people", "for-others", "team", "own-money"], learns: "goede gesprekken voeren aan de telefoon", shifts: ["day", "late", "schoolday"], dutch: "good", days: "all",
    offers: ["training", "work-from-home", "travel-money", "growth-in-hours"], supports: ["sitting-work", "regular-talk", "start-later"], open: "paid", extra: 75,
  },
  mails: {
    title: "Vragen van klanten beantwoorden per mail",
    tasks: [["answer-mails", 70], ["answer-phone", 15], ["do-administration", 15]],
    about: ["Je leest, zoekt het antwoord en schrijft het duidelijk op. Voor lastige vragen is er een team.", "Schrijven zoals je praat, dat willen wij. Je mag een deel van de week thuis werken."],
    needs: [["answer-mails", "Je schrijft duidelijk Nederlands."]],
    motives: ["thinking", "for-others", "quiet", "learning"], learns: "duidelijk schrijven voor klanten", shifts: ["day", "school"], dutch: "good",
    offers: ["work-from-home", "training", "school-hours"], supports: ["quiet-spot", "sitting-work", "start-later"], open: "paid", extra: 70,
  },
  scannen: {
    title: "Papieren scannen en opbergen",
    tasks: [["archive-papers", 65], ["copy-papers", 20], ["enter-data", 15]],
    about: ["Dozen vol papier worden bij jou een nette map op de computer. Je werkt in een stille zaal met veel licht.", "Nietjes eruit, scannen, controleren, opbergen. Een rustig ritme, de hele dag."],
    needs: [["archive-papers", "Je werkt precies en netjes."]],
    motives: ["quiet", "routine", "alone", "result"], learns: "hoe je een archief bijhoudt", shifts: ["school", "morning", "afternoon"], dutch: "little",
    offers: ["job-coach", "harrie", "reachable-by-bus", "certificate"], supports: ["quiet-spot", "sitting-work", "one-thing-at-a-time", "own-pace", "build-up"], open: "any",
  },
  drukwerk: {
    title: "Folders ontwerpen en drukwerk afmaken",
    tasks: [["design-flyers", 45], ["copy-papers", 35], ["pack-boxes", 20]],
    about: ["Van een idee op een servet maak jij een folder. Daarna druk, snijd en vouw je hem zelf.", "Je leert werken met ontwerpprogramma's en met de snijmachine. Half scherm, half handwerk."],
    needs: [["design-flyers", "Je hebt oog voor kleur en letters."]],
    motives: ["making", "beauty", "learning", "pride"], learns: "ontwerpen en drukken", shifts: ["day", "schoolday"], dutch: "simple",
    offers: ["training", "certificate", "choose-own-days"], supports: ["quiet-spot", "show-me", "start-later"], open: "learning", extra: 35,
  },
});
