import type { LocalText, PicturedEntry } from "./entry";
import { lookupOf } from "./entry";
import type { VumCompetenceCode } from "./vum-codes";

type TalentEntry = PicturedEntry & {
  /** One short example that helps to recognise the talent. */
  readonly example: LocalText;
  /** How a reason names it: "Wat je kunt: je werkt rustig." Starts without a capital. */
  readonly strength: LocalText;
  readonly vum: VumCompetenceCode;
};

const list = [
  { id: "caring", label: { nl: "Ik zorg graag", en: "I like to care" }, example: { nl: "Voor mensen, dieren of planten.", en: "For people, animals or plants." }, strength: { nl: "je zorgt graag", en: "you like to care" }, vum: "24104", pictogram: "caring" },
  { id: "precise", label: { nl: "Ik werk precies", en: "I work precisely" }, example: { nl: "Ik kijk alles nog een keer na.", en: "I check everything once more." }, strength: { nl: "je werkt precies", en: "you work precisely" }, vum: "24120", pictogram: "precise" },
  { id: "calm", label: { nl: "Ik blijf rustig", en: "I stay calm" }, example: { nl: "Ook als het druk is.", en: "Even when it is busy." }, strength: { nl: "je blijft rustig", en: "you stay calm" }, vum: "24123", pictogram: "calm" },
  { id: "handy", label: { nl: "Ik ben handig", en: "I am good with my hands" }, example: { nl: "Ik maak dingen zelf.", en: "I make things myself." }, strength: { nl: "je bent handig", en: "you are good with your hands" }, vum: "24112", pictogram: "handy" },
  { id: "on-time", label: { nl: "Ik kom op tijd", en: "I am on time" }, example: { nl: "Je kunt op mij rekenen.", en: "You can count on me." }, strength: { nl: "je komt op tijd", en: "you are on time" }, vum: "24121", pictogram: "on-time" },
  { id: "teamwork", label: { nl: "Ik werk graag samen", en: "I like working together" }, example: { nl: "Met anderen gaat het beter.", en: "Things go better with others." }, strength: { nl: "je werkt graag samen", en: "you like working together" }, vum: "24105", pictogram: "together" },
  { id: "seeing-needs", label: { nl: "Ik zie wat nodig is", en: "I see what is needed" }, example: { nl: "Niemand hoeft het te vragen.", en: "Nobody has to ask me." }, strength: { nl: "je ziet wat nodig is", en: "you see what is needed" }, vum: "24100", pictogram: "observant" },
  { id: "persisting", label: { nl: "Ik houd vol", en: "I keep going" }, example: { nl: "Ik stop niet als het moeilijk is.", en: "I do not stop when it gets hard." }, strength: { nl: "je houdt vol", en: "you keep going" }, vum: "24123", pictogram: "persistent" },
  { id: "listening", label: { nl: "Ik luister goed", en: "I listen well" }, example: { nl: "Mensen vertellen mij veel.", en: "People tell me a lot." }, strength: { nl: "je luistert goed", en: "you listen well" }, vum: "24104", pictogram: "listening" },
  { id: "learning-fast", label: { nl: "Ik leer snel", en: "I learn fast" }, example: { nl: "Ik zie het één keer en ik kan het.", en: "I see it once and I can do it." }, strength: { nl: "je leert snel", en: "you learn fast" }, vum: "24116", pictogram: "learning" },
  { id: "organising", label: { nl: "Ik regel graag", en: "I like to organise" }, example: { nl: "Een feest, een verhuizing, een drukke week.", en: "A party, a move, a busy week." }, strength: { nl: "je regelt graag", en: "you like to organise" }, vum: "24118", pictogram: "organised" },
  { id: "tidy", label: { nl: "Ik werk netjes", en: "I work neatly" }, example: { nl: "Bij mij heeft alles een vaste plek.", en: "With me, everything has its place." }, strength: { nl: "je werkt netjes", en: "you work neatly" }, vum: "24120", pictogram: "orderly" },
  { id: "hands-on", label: { nl: "Ik pak aan", en: "I get things done" }, example: { nl: "Niet praten, maar doen.", en: "Less talking, more doing." }, strength: { nl: "je pakt aan", en: "you get things done" }, vum: "24124", pictogram: "strong" },
  { id: "trustworthy", label: { nl: "Je kunt mij vertrouwen", en: "You can trust me" }, example: { nl: "De buren geven mij hun sleutel.", en: "My neighbours give me their key." }, strength: { nl: "je bent te vertrouwen", en: "you can be trusted" }, vum: "24106", pictogram: "reliable" },
  { id: "following-steps", label: { nl: "Ik doe het zoals het hoort", en: "I do it the way it should be done" }, example: { nl: "Ik volg alle stappen, één voor één.", en: "I follow all steps, one by one." }, strength: { nl: "je volgt de stappen goed", en: "you follow the steps well" }, vum: "24121", pictogram: "responsible" },
  { id: "flexible", label: { nl: "Ik pas mij makkelijk aan", en: "I adapt easily" }, example: { nl: "Een ander plan? Ook goed.", en: "A different plan? Fine with me." }, strength: { nl: "je past je makkelijk aan", en: "you adapt easily" }, vum: "24122", pictogram: "flexible" },
  { id: "welcoming", label: { nl: "Ik ontvang mensen graag", en: "I like to welcome people" }, example: { nl: "Iedereen voelt zich snel thuis bij mij.", en: "Everyone soon feels at home with me." }, strength: { nl: "je ontvangt mensen graag", en: "you like to welcome people" }, vum: "24119", pictogram: "friendly" },
  { id: "explaining", label: { nl: "Ik leg graag iets uit", en: "I like to explain things" }, example: { nl: "Ik doe het voor, dan snap je het.", en: "I show you, then you get it." }, strength: { nl: "je legt goed uit", en: "you explain well" }, vum: "24102", pictogram: "explaining" },
  { id: "encouraging", label: { nl: "Ik geef anderen moed", en: "I give others courage" }, example: { nl: "Na een gesprek met mij durf je weer.", en: "After talking to me, you dare again." }, strength: { nl: "je geeft anderen moed", en: "you give others courage" }, vum: "24102", pictogram: "helpful" },
  { id: "leading", label: { nl: "Ik neem graag de leiding", en: "I like to take the lead" }, example: { nl: "Ik verdeel het werk en help iedereen.", en: "I share out the work and help everyone." }, strength: { nl: "je neemt de leiding", en: "you take the lead" }, vum: "24101", pictogram: "leading" },
  { id: "deciding", label: { nl: "Ik durf te kiezen", en: "I dare to choose" }, example: { nl: "Ik denk na en dan beslis ik.", en: "I think, and then I decide." }, strength: { nl: "je durft te kiezen", en: "you dare to choose" }, vum: "24100", pictogram: "brave" },
  { id: "making-contact", label: { nl: "Ik maak makkelijk contact", en: "I connect with people easily" }, example: { nl: "In de bus praat ik met iedereen.", en: "On the bus I talk to everyone." }, strength: { nl: "je maakt makkelijk contact", en: "you connect with people easily" }, vum: "24107", pictogram: "greeting-guests" },
  { id: "convincing", label: { nl: "Ik krijg mensen mee", en: "I win people over" }, example: { nl: "Ik vertel rustig waarom iets goed is.", en: "I calmly tell why something is good." }, strength: { nl: "je krijgt mensen mee", en: "you win people over" }, vum: "24108", pictogram: "convincing" },
  { id: "selling", label: { nl: "Ik verkoop graag", en: "I like to sell" }, example: { nl: "Op de markt of via internet.", en: "At the market or online." }, strength: { nl: "je verkoopt graag", en: "you like to sell" }, vum: "24125", pictogram: "fish-and-market" },
  { id: "speaking", label: { nl: "Ik praat makkelijk voor een groep", en: "I speak easily to a group" }, example: { nl: "Ik vertel graag een verhaal.", en: "I like to tell a story." }, strength: { nl: "je praat makkelijk voor een groep", en: "you speak easily to a group" }, vum: "24109", pictogram: "event-host" },
  { id: "writing", label: { nl: "Ik schrijf duidelijk", en: "I write clearly" }, example: { nl: "Ik help anderen met hun post.", en: "I help others with their letters." }, strength: { nl: "je schrijft duidelijk", en: "you write clearly" }, vum: "24110", pictogram: "website-texts" },
  { id: "numbers", label: { nl: "Ik reken goed", en: "I am good with numbers" }, example: { nl: "Ik weet snel of iets klopt.", en: "I quickly know if something adds up." }, strength: { nl: "je rekent goed", en: "you are good with numbers" }, vum: "24113", pictogram: "numbers" },
  { id: "thrifty", label: { nl: "Ik ben zuinig", en: "I am careful with money" }, example: { nl: "Ik gooi niets weg wat nog goed is.", en: "I throw nothing away that is still good." }, strength: { nl: "je bent zuinig", en: "you waste nothing" }, vum: "24126", pictogram: "careful" },
  { id: "solving", label: { nl: "Ik los problemen op", en: "I solve problems" }, example: { nl: "Ik zoek door tot het werkt.", en: "I keep looking until it works." }, strength: { nl: "je lost problemen op", en: "you solve problems" }, vum: "24113", pictogram: "solving" },
  { id: "curious", label: { nl: "Ik ben nieuwsgierig", en: "I am curious" }, example: { nl: "Ik zoek alles op en vraag door.", en: "I look things up and keep asking." }, strength: { nl: "je bent nieuwsgierig", en: "you are curious" }, vum: "24114", pictogram: "curious" },
  { id: "inventive", label: { nl: "Ik heb veel ideeën", en: "I have many ideas" }, example: { nl: "Ik bedenk vaak een andere manier.", en: "I often think of another way." }, strength: { nl: "je hebt veel ideeën", en: "you have many ideas" }, vum: "24115", pictogram: "inventive" },
  { id: "eye-for-beauty", label: { nl: "Ik maak dingen mooi", en: "I make things beautiful" }, example: { nl: "Een tafel, een tuin of een taart.", en: "A table, a garden or a cake." }, strength: { nl: "je hebt oog voor mooie dingen", en: "you have an eye for beauty" }, vum: "24115", pictogram: "sense-of-beauty" },
  { id: "skilled", label: { nl: "Ik ken mijn vak", en: "I know my trade" }, example: { nl: "Anderen vragen mij hoe het moet.", en: "Others ask me how to do it." }, strength: { nl: "je kent het vak", en: "you know the trade" }, vum: "24111", pictogram: "tool-care" },
  { id: "machines", label: { nl: "Ik werk graag met machines", en: "I like working with machines" }, example: { nl: "Ik snap snel hoe iets werkt.", en: "I quickly see how something works." }, strength: { nl: "je werkt graag met machines", en: "you like working with machines" }, vum: "24112", pictogram: "machine-operating" },
  { id: "quick", label: { nl: "Ik werk snel door", en: "I work at a good pace" }, example: { nl: "Ik krijg veel af op een dag.", en: "I finish a lot in a day." }, strength: { nl: "je werkt snel door", en: "you work at a good pace" }, vum: "24124", pictogram: "quick" },
  { id: "focused", label: { nl: "Ik houd mijn aandacht erbij", en: "I keep my attention on it" }, example: { nl: "Ook als het lang duurt.", en: "Even when it takes long." }, strength: { nl: "je houdt je aandacht erbij", en: "you keep your attention on it" }, vum: "24120", pictogram: "focused" },
  { id: "independent", label: { nl: "Ik werk goed alleen", en: "I work well on my own" }, example: { nl: "Ik weet wat ik moet doen.", en: "I know what I have to do." }, strength: { nl: "je werkt goed alleen", en: "you work well on your own" }, vum: "24118", pictogram: "independent" },
  { id: "cheerful", label: { nl: "Ik zorg voor een goede sfeer", en: "I bring a good mood" }, example: { nl: "Met mij erbij wordt er gelachen.", en: "When I am there, people laugh." }, strength: { nl: "je zorgt voor een goede sfeer", en: "you bring a good mood" }, vum: "24105", pictogram: "cheerful" },
  { id: "fair", label: { nl: "Ik ben eerlijk", en: "I am fair" }, example: { nl: "Ik zeg het als iets niet klopt.", en: "I say so when something is wrong." }, strength: { nl: "je bent eerlijk", en: "you are fair" }, vum: "24106", pictogram: "honest" },
  { id: "patient", label: { nl: "Ik heb geduld", en: "I am patient" }, example: { nl: "Ik leg het gerust nog een keer uit.", en: "I will happily explain it again." }, strength: { nl: "je hebt geduld", en: "you are patient" }, vum: "24104", pictogram: "patient" },
] as const satisfies readonly TalentEntry[];

/** The 40 talents, each tied to one behavioural competence of the VUM exchange. */
export type TalentId = (typeof list)[number]["id"];
export type Talent = TalentEntry & { readonly id: TalentId };

export const talents: readonly Talent[] = list;
export const talentLookup = lookupOf("talent", talents);
