import { pieces } from "./piece";

export const receptionPieces = pieces({
  museum: {
    title: "Toezicht houden in het museum",
    tasks: [["watch-museum", 65], ["check-tickets", 25], ["welcome-visitors", 10]],
    about: ["Je loopt door de zalen, beantwoordt vragen en let op. Na een maand kun je zelf een verhaal vertellen.", "Tussen oude ketels en flessen is het rustig. Bezoekers komen uit de hele wereld."],
    needs: [["watch-museum", "Je staat en loopt een paar uur rustig."]],
    motives: ["quiet", "people", "learning", "routine"], learns: "gastvrij toezicht houden", shifts: ["afternoon", "weekend", "day"], dutch: "simple", days: "all",
    offers: ["training", "work-clothes", "reachable-by-bus", "tour"], supports: ["change-posture", "fixed-colleague", "day-plan"], open: "any",
  },
  rondleiden: {
    title: "Rondleidingen geven aan groepen",
    tasks: [["give-tours", 60], ["welcome-visitors", 25], ["prepare-meeting-rooms", 15]],
    about: ["Scholen, buren, toeristen: jij neemt ze mee en vertelt. We oefenen net zo lang tot je het durft.", "Houd je van verhalen? Je loopt eerst tien keer mee en bedenkt dan je eigen rondleiding."],
    needs: [["give-tours", "Je praat makkelijk voor een groep."]],
    motives: ["people", "variety", "learning", "new-people"], learns: "een verhaal vertellen voor een groep", shifts: ["school", "afternoon"], dutch: "good", days: "all",
    offers: ["choose-own-days", "training", "tour", "travel-money"], supports: ["regular-talk", "short-shifts"], open: "volunteering",
  },
  ontvangst: {
    title: "Bezoekers ontvangen aan de balie",
    tasks: [["welcome-visitors", 50], ["work-at-desk", 35], ["check-tickets", 15]],
    about: ["Jij bent het eerste gezicht. Je zegt gedag, scant een kaartje en wijst de weg.", "Achter onze balie ben je nooit alleen. Op een stil moment vouw je folders of drink je thee."],
    needs: [["welcome-visitors", "Je bent vriendelijk, ook aan het eind van de dag."], ["work-at-desk", "Je praat eenvoudig Nederlands."]],
    motives: ["people", "practise-dutch", "new-people", "for-others"], learns: "gasten ontvangen", shifts: ["school", "afternoon", "weekend"], dutch: "simple", days: "all",
    offers: ["harrie", "language-help", "reachable-by-bus", "work-clothes"], supports: ["sitting-work", "fixed-colleague", "step-card"], open: "any", extra: 15,
  },
  zwembad: {
    title: "Toezicht houden in het zwembad",
    tasks: [["watch-swimmers", 60], ["teach-sport-to-children", 20], ["mop-floors", 20]],
    about: ["Je let op zwemmers en grijpt in als dat nodig is. Het diploma voor redden haal je bij ons.", "Warm water, blije kinderen en een fluitje om je nek. Elke dienst doe je met z'n tweeën."],
    needs: [["watch-swimmers", "Je zwemt goed."], ["watch-swimmers", "Je haalt een EHBO-bewijs. Wij betalen de cursus.", "first-aid"]],
    motives: ["people", "moving", "lively", "learning"], learns: "veilig toezicht houden bij water", shifts: ["late", "weekend", "afternoon"], dutch: "simple", days: "all",
    offers: ["licence-paid", "training", "work-clothes", "growth-in-hours"], supports: ["fixed-colleague", "day-plan"], open: "learning", extra: 50,
  },
});
