import type { Option } from "./option";

type Pair = readonly [Option, Option];

/** "Liever dit of dat": two pieces of work, or two ways of working. */
export const pairs = [
  [
    { id: "unload-lorry", pictogram: "loading", words: { nl: "een vrachtwagen leeghalen", en: "emptying a lorry" }, talents: ["hands-on", "persisting", "teamwork"], motives: ["moving", "team"], tasks: ["load-trucks", "move-house"] },
    { id: "check-products", pictogram: "quality-check", words: { nl: "kijken of een product goed is", en: "checking if a product is good" }, talents: ["precise", "fair", "focused"], motives: ["quiet", "routine"], tasks: ["check-quality", "check-returns"] },
  ],
  [
    { id: "garden-alone", pictogram: "mowing", words: { nl: "alleen een tuin verzorgen", en: "looking after a garden alone" }, talents: ["independent", "tidy", "machines"], motives: ["nature", "alone"], tasks: ["mow-grass", "look-after-sports-field"] },
    { id: "receive-guests", pictogram: "serving", words: { nl: "gasten en klanten ontvangen", en: "welcoming guests and customers" }, talents: ["welcoming", "selling", "flexible"], motives: ["people", "practise-dutch"], tasks: ["serve-tables", "sell-fresh-food"] },
  ],
  [
    { id: "run-a-machine", pictogram: "machine-operating", words: { nl: "een machine laten draaien", en: "keeping a machine running" }, talents: ["machines", "focused", "learning-fast"], motives: ["routine", "result"], tasks: ["run-machine", "saw-wood"] },
    { id: "explain-something", pictogram: "explaining", words: { nl: "iemand rustig iets uitleggen", en: "calmly explaining something" }, talents: ["explaining", "encouraging", "listening"], motives: ["for-others", "practise-dutch"], tasks: ["help-with-computers", "practise-language"] },
  ],
  [
    { id: "pack-many-boxes", pictogram: "packing", words: { nl: "veel dozen inpakken op een dag", en: "packing many boxes in a day" }, talents: ["quick", "persisting", "tidy"], motives: ["lively", "moving"], tasks: ["pack-boxes", "pick-orders"] },
    { id: "help-someone-eat", pictogram: "meal-helping", words: { nl: "iemand rustig helpen met eten", en: "calmly helping someone to eat" }, talents: ["patient", "caring", "seeing-needs"], motives: ["for-others", "useful"], tasks: ["help-with-meals", "walk-with-elderly"] },
  ],
  [
    { id: "check-sums", pictogram: "numbers", words: { nl: "rekenen tot het bedrag klopt", en: "adding up until the amount is right" }, talents: ["numbers", "trustworthy", "welcoming"], motives: ["routine", "alone"], tasks: ["send-invoices", "work-cash-desk"] },
    { id: "think-up-video", pictogram: "filming", words: { nl: "een filmpje of een poster bedenken", en: "thinking up a video or a poster" }, talents: ["inventive", "eye-for-beauty", "curious"], motives: ["making", "pride"], tasks: ["make-videos", "design-flyers"] },
  ],
  [
    { id: "master-a-craft", pictogram: "sawing", words: { nl: "één ding heel goed kunnen, zoals meubels maken", en: "being very good at one thing, like furniture" }, talents: ["skilled", "handy", "eye-for-beauty"], motives: ["pride", "beauty"], tasks: ["make-furniture", "upholster-furniture"] },
    { id: "learn-often", pictogram: "learning", words: { nl: "steeds iets nieuws leren op het werk", en: "learning something new at work all the time" }, talents: ["learning-fast", "curious", "flexible"], motives: ["learning", "variety"], tasks: ["test-devices", "help-on-site"] },
  ],
  [
    { id: "share-out-work", pictogram: "leading", words: { nl: "het werk verdelen in een groep", en: "sharing out the work in a group" }, talents: ["leading", "deciding", "organising"], motives: ["team", "pride"], tasks: ["lead-group", "plan-routes"] },
    { id: "follow-a-list", pictogram: "picture-steps", words: { nl: "werken met een lijstje, stap voor stap", en: "working with a list, step by step" }, talents: ["following-steps", "independent", "on-time"], motives: ["routine", "alone"], tasks: ["mop-floors", "bake-bread"] },
  ],
  [
    { id: "find-what-is-broken", pictogram: "bike-repair", words: { nl: "zoeken waarom een fiets niet rijdt", en: "finding out why a bike does not ride" }, talents: ["solving", "machines", "skilled"], motives: ["hands", "thinking"], tasks: ["repair-bikes", "service-cars"] },
    { id: "listen-to-someone", pictogram: "company-chat", words: { nl: "luisteren naar iemand die alleen is", en: "listening to someone who is lonely" }, talents: ["listening", "calm", "encouraging"], motives: ["for-others", "people"], tasks: ["chat-with-residents", "accompany-to-appointments"] },
  ],
  [
    { id: "direct-traffic", pictogram: "traffic-guard", words: { nl: "het verkeer regelen als het druk is", en: "directing traffic when it is busy" }, talents: ["calm", "deciding", "hands-on"], motives: ["useful", "outdoors"], tasks: ["guide-traffic", "watch-swimmers"] },
    { id: "make-children-laugh", pictogram: "playing-with-children", words: { nl: "kinderen aan het lachen maken", en: "making children laugh" }, talents: ["cheerful", "speaking", "making-contact"], motives: ["lively", "people"], tasks: ["read-aloud", "play-with-children"] },
  ],
  [
    { id: "deliver-on-time", pictogram: "cargo-bike", words: { nl: "elke dag op tijd de post rondbrengen", en: "delivering the post on time each day" }, talents: ["on-time", "independent", "hands-on"], motives: ["outdoors", "moving"], tasks: ["deliver-mail", "deliver-by-cargo-bike"] },
    { id: "work-everywhere", pictogram: "van-driving", words: { nl: "elke dag op een andere plek werken", en: "working in another place each day" }, talents: ["flexible", "cheerful", "quick"], motives: ["variety", "new-people"], tasks: ["ride-along", "host-events"] },
  ],
  [
    { id: "choose-what-first", pictogram: "planning", words: { nl: "kiezen wat als eerste moet", en: "choosing what has to be done first" }, talents: ["deciding", "calm", "writing"], motives: ["thinking", "variety"], tasks: ["plan-appointments", "do-administration"] },
    { id: "see-what-to-do", pictogram: "clothes-sorting", words: { nl: "zien wat er moet gebeuren, en het doen", en: "seeing what has to be done, and doing it" }, talents: ["seeing-needs", "following-steps", "thrifty"], motives: ["useful", "result"], tasks: ["clean-kitchen", "sort-second-hand"] },
  ],
  [
    { id: "tell-a-group", pictogram: "sports-coaching", words: { nl: "voor een groep staan en vertellen", en: "standing before a group and telling" }, talents: ["speaking", "leading", "explaining"], motives: ["people", "learning"], tasks: ["give-tours", "coach-sport"] },
    { id: "harvest-all", pictogram: "harvesting", words: { nl: "doorwerken tot alles is geoogst", en: "working on until all is harvested" }, talents: ["persisting", "quick", "following-steps"], motives: ["nature", "hands"], tasks: ["harvest-vegetables", "sort-parcels"] },
  ],
  [
    { id: "keep-keys", pictogram: "concierge", words: { nl: "op de sleutels en het geld passen", en: "looking after the keys and the money" }, talents: ["trustworthy", "numbers", "thrifty"], motives: ["quiet", "alone"], tasks: ["look-after-building", "check-building"] },
    { id: "win-people-over", pictogram: "convincing", words: { nl: "mensen vragen om mee te doen", en: "asking people to join in" }, talents: ["convincing", "selling", "writing"], motives: ["new-people", "beauty"], tasks: ["raise-money", "post-on-social-media"] },
  ],
  [
    { id: "say-it-is-wrong", pictogram: "security-rounds", words: { nl: "rustig zeggen dat iets niet mag", en: "calmly saying that something is not allowed" }, talents: ["fair", "explaining", "convincing"], motives: ["outdoors", "team"], tasks: ["watch-lunch-break", "guard-entrance"] },
    { id: "give-courage", pictogram: "helpful", words: { nl: "iemand moed geven die iets spannend vindt", en: "giving courage to someone who is nervous" }, talents: ["encouraging", "cheerful", "speaking"], motives: ["for-others", "moving"], tasks: ["teach-sport-to-children", "play-games-with-residents"] },
  ],
] as const satisfies readonly Pair[];
