/** Words that are often a part of a compound and may stand nowhere alone in the vocabulary. */
export const partsOfCompounds: readonly string[] = `
  medewerker assistent hulp helper begeleider leider monteur chauffeur bezorger verkoper verkoop
  verzorger verzorging bewaker bewaking beheerder beheer operator bediende bediening portier
  schoonmaak poetser maker bouwer snijder legger wasser stapelaar vuller kweker kwekerij hovenier
  kok keuken bakker bakkerij slager slagerij kapper winkel markt magazijn fabriek werkplaats
  kantoor school zorg huis huishoud kinder ouderen bejaarden dieren planten bloemen groente fruit
  vracht vrachtwagen heftruck vorklift auto fiets taxi post pakket pakketten koerier
  straat weg tuin park bouw hout metaal glas kleding textiel meubel machine elektro
  productie logistiek horeca techniek onderhoud reparatie administratie receptie balie
  avond nacht ochtend weekend team groep klant gasten sport buurt wijk
  order picker inpak verpakking post kamer linnen kracht arbeider boer man vrouw dienst
  wetenschap vastgoed opbouw
  bar bus bel ict les was vis vee gras tas kas zee tram
`.split(/\s+/).filter(Boolean);

/** Words so long and so often the end of a compound that they need no known part before them. */
export const headsOfCompounds: readonly string[] = "medewerker chauffeur begeleider assistent monteur bezorger verkoper verzorger beheerder bewaker coördinator instructeur docent".split(" ");

/** Words that look like compounds of these parts but mean something of their own. */
export const noCompounds: readonly string[] = `
  handschoen schoonmaak schoonmaken schoonmaker schoonmaakster
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  wetenschap wetenschappen wetenschapper wetgever wetgevers weekdier weekdieren karkas karkassen
  samenstellen vastmeren wegsnijden televerkoper muziekstuk slagtechnieken
  aanbod verband verkoop verkopen inkoop inkopen opruimen
`.split(/\s+/).filter(Boolean);
