import { pieces } from "./piece";

export const cleaningPieces = pieces({
  wasserij: {
    title: "Was draaien en handdoeken vouwen",
    tasks: [["do-laundry", 45], ["fold-laundry", 40, "Je mag erbij zitten."], ["push-carts", 15]],
    about: ["Er gaat hier tien ton was per week doorheen. Je sorteert, vult de machines en vouwt wat schoon is.", "Het is warm, het ruikt fris en je werkt met elkaar. Na een maand ken je alle machines."],
    needs: [["do-laundry", "Je volgt vaste stappen."], ["fold-laundry", "Je kunt een uur staan of zitten."]],
    motives: ["routine", "useful", "team", "hands"], learns: "hoe een wasserij werkt", shifts: ["morning", "day"], dutch: "little",
    offers: ["work-clothes", "harrie", "weekly-pay", "reachable-by-bus"], supports: ["step-card", "one-thing-at-a-time", "change-posture"], open: "any",
  },
  strijken: {
    title: "Strijken en kleding netjes ophangen",
    tasks: [["iron-clothes", 65], ["hang-clothes", 20], ["fold-laundry", 15]],
    about: ["Aan je eigen strijktafel maak je overhemden glad. De radio staat zacht aan.", "Koks en hotels willen scherpe vouwen. Jij leert hoe dat gaat, met een goede stoomstrijker."],
    needs: [["iron-clothes", "Je neemt de tijd om iets mooi te maken."]],
    motives: ["hands", "quiet", "result", "fixed-days"], learns: "hoe je strijkt als een vakmens", shifts: ["school", "afternoon"], dutch: "none",
    offers: ["school-hours", "work-clothes", "other-language", "job-coach"], supports: ["quiet-spot", "own-pace", "sitting-work", "one-thing-at-a-time"], open: "any",
  },
  "kantoor-schoonmaak": {
    title: "Kantoren schoonmaken",
    tasks: [["vacuum-offices", 40], ["dust-rooms", 30], ["clean-toilets", 20], ["empty-bins", 10]],
    about: ["Je hebt je eigen gebouw en je eigen kar. Mensen leren je naam en zeggen gedag.", "Als jij klaar bent, ruikt het kantoor fris. Je werkt zelfstandig en een collega is altijd te bellen."],
    needs: [["vacuum-offices", "Je werkt goed zonder dat er iemand meekijkt."], ["clean-toilets", "Je volgt de kaart met stappen."]],
    motives: ["result", "alone", "moving", "routine", "own-money"], learns: "hoe je schoonmaakt zonder je rug te belasten", shifts: ["evening", "morning", "school"], dutch: "little",
    offers: ["work-clothes", "certificate", "growth-in-hours", "other-language"], supports: ["step-card", "own-pace", "start-later"], open: "paid", extra: 25,
  },
  "school-schoonmaak": {
    title: "Een school schoonmaken na de les",
    tasks: [["mop-floors", 40], ["clean-toilets", 30], ["sweep-floors", 20], ["empty-bins", 10]],
    about: ["Als de kinderen naar huis zijn, begin jij. Met z'n tweeën maak je twaalf lokalen schoon.", "De juf laat soms een tekening voor je liggen. Je werkt met een vaste collega en kent elke gang."],
    needs: [["mop-floors", "Je kunt een middag lopen en dweilen."], ["mop-floors", "Je kunt een VOG vragen. Wij betalen die.", "certificate-of-conduct"]],
    motives: ["result", "moving", "useful", "routine"], learns: "hoe je een gebouw schoonhoudt", shifts: ["late", "afternoon"], dutch: "little",
    offers: ["work-clothes", "harrie", "licence-paid", "weekly-pay"], supports: ["fixed-colleague", "step-card", "start-later"], open: "paid", extra: 25,
  },
  ramen: {
    title: "Ramen wassen bij winkels en scholen",
    tasks: [["wash-windows", 75], ["dust-rooms", 15, "Je neemt de vensterbanken mee."], ["maintain-tools", 10]],
    about: ["Je rijdt mee in de bus en wast elke dag ramen in een andere straat. Iedereen ziet het verschil.", "Buiten werken, een spons en een wisser. Hoogwerken doen we alleen met wie dat durft."],
    needs: [["wash-windows", "Je werkt veilig en zegt het als iets niet veilig is."]],
    motives: ["outdoors", "result", "alone", "moving"], learns: "hoe je ramen streeploos wast", shifts: ["morning", "early"], dutch: "little",
    offers: ["work-clothes", "training", "trial-day"], supports: ["fixed-colleague", "show-me"], open: "paid", extra: 60,
  },
  autowas: {
    title: "Auto's wassen en van binnen schoonmaken",
    tasks: [["wash-cars", 80], ["empty-bins", 10], ["mop-floors", 10]],
    about: ["De wasstraat doet de buitenkant, jij doet de rest. Een vieze auto komt binnen, een glanzende rijdt weg.", "Je werkt met drie collega's buiten onder een dak. De fooi gaat in de pot en die delen we."],
    needs: [["wash-cars", "Je werkt netjes, ook in de hoekjes."]],
    motives: ["result", "moving", "hands", "own-money"], learns: "hoe je een auto poetst", shifts: ["day", "afternoon", "weekend"], dutch: "none", days: "all",
    offers: ["work-clothes", "weekly-pay", "growth-in-hours"], supports: ["show-me", "one-thing-at-a-time", "small-team"], open: "any", extra: 10,
  },
});
