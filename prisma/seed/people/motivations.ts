import type { MotiveId } from "~/features/vocabulary";

/** Why somebody wants to work, in the words of people. One of each motive can be put after another. */
export const motiveSentences: Readonly<Record<MotiveId, readonly string[]>> = {
  outdoors: ["Ik word blij van buiten zijn, ook als het regent.", "Vier muren maken mij onrustig, buiten kan ik ademen."],
  hands: ["Mijn handen willen iets doen.", "Met mijn handen bezig zijn maakt mijn hoofd rustig."],
  quiet: ["Ik werk het best op een plek waar niet te veel tegelijk gebeurt.", "Rust om mij heen, dan doe ik het goed."],
  lively: ["Ik houd van vaart en van mensen die doorwerken.", "Van een drukke dag krijg ik energie."],
  people: ["Ik mis mensen om mij heen.", "Thuis is het stil. Ik wil weer praten en lachen met anderen."],
  alone: ["Ik werk graag zelfstandig, met af en toe een praatje.", "Geef mij een taak en wat ruimte, dan komt het goed."],
  team: ["Samen iets af krijgen vind ik het mooiste wat er is.", "Ik wil bij een team horen dat elkaar helpt."],
  "for-others": ["Ik wil iets doen waar een ander blij van wordt.", "Als ik iemand kan helpen, is mijn dag goed."],
  nature: ["Planten en dieren geven mij rust.", "Ik zie graag iets groeien."],
  making: ["Ik wil iets maken dat je kunt vastpakken.", "Van niets iets maken, dat vind ik mooi."],
  beauty: ["Ik maak dingen graag mooi en netjes.", "Een mooie winkel of tuin, daar doe ik het voor."],
  result: ["Aan het eind van de dag wil ik zien wat ik heb gedaan.", "Schoon, vol of af: dan ga ik tevreden naar huis."],
  moving: ["Stilzitten is niets voor mij.", "Ik loop graag, dan blijf ik fit."],
  variety: ["Elke dag hetzelfde hoeft voor mij niet.", "Ik vind het fijn als er steeds iets anders komt."],
  routine: ["Ik vind het prettig om te weten wat er komt.", "Een vast ritme doet mij goed."],
  thinking: ["Ik puzzel graag tot iets klopt.", "Ik wil weer iets doen waarbij ik moet nadenken."],
  "own-money": ["Ik wil mijn eigen geld verdienen en zelf kiezen.", "Mijn kinderen zien dan dat ik werk. Dat vind ik belangrijk."],
  "fixed-days": ["Met vaste dagen kan ik de opvang goed regelen.", "Ik zorg ook voor anderen, dus vaste dagen zijn fijn."],
  growing: ["Ik wil klein beginnen en dan verder komen.", "Over twee jaar wil ik een vak hebben."],
  belonging: ["Ik wil weer ergens bij horen.", "Een eigen plek, een eigen haakje voor mijn jas."],
  "new-people": ["Ik ken hier nog weinig mensen en wil dat veranderen.", "Nieuwe mensen leren kennen vind ik spannend en leuk."],
  learning: ["Ik leer graag en ik leer het snelst door het te doen.", "Ik wil nog zoveel leren."],
  "practise-dutch": ["Ik wil beter Nederlands leren, en dat lukt het best op het werk.", "Thuis spreek ik weinig Nederlands, op een werkplek wel."],
  useful: ["Ik wil nuttig zijn.", "Ik heb nog veel te geven."],
  pride: ["Ik wil weer trots zijn op wat ik doe.", "Als iemand vraagt wat ik doe, wil ik graag iets vertellen."],
};

export const openings = [
  "Ik ben er klaar voor.", "Het is tijd voor iets nieuws.", "Een paar jaar was ik thuis en nu wil ik weer.", "Ik heb lang voor mijn familie gezorgd.", "Na een moeilijke tijd gaat het weer goed.",
  "Mijn kinderen zitten nu op school.", "Mijn laatste baan stopte toen het bedrijf dichtging.", "Ik heb veel geprobeerd en ik geef niet op.", "Werken hoort bij mij.", "Ik werk nu een paar uur en wil graag meer.", "Na school wist ik niet wat ik wilde. Nu wel.",
] as const;

export const newcomer = "Ik woon nog niet zo lang in Nederland.";

export const closings = [
  "Ik begin graag rustig en bouw dan op.", "Geef mij een kans, dan laat ik het zien.", "Ik kom liever een dag meelopen dan dat ik een brief schrijf.", "Twee of drie dagen is voor mij een mooi begin.", "Ik leer snel en ik kom op tijd.", "Ik wil graag blijven als het bevalt.",
  "Een collega die het een keer voordoet, meer heb ik niet nodig.", "Ik hoop op een plek waar ze mij kennen.", "",  "",
] as const;

export const leisureTexts = [
  "In het weekend kook ik voor de hele familie.", "Ik wandel elke ochtend langs het water.", "Op mijn balkon groeien tomaten en munt.", "Ik voetbal op woensdag met mensen uit de buurt.", "Ik haak dekens voor baby's in de familie.", "Oude fietsen haal ik uit elkaar en zet ik weer in elkaar.",
  "Ik luister graag naar muziek en dans in de keuken.", "Op zondag bak ik brood.", "Ik help mijn buurman met zijn tuin.", "Ik lees graag spannende boeken.", "Mijn hond en ik kennen alle paden hier.", "Ik speel schaak in het buurthuis.", "", "", "",
] as const;
