/**
 * Classes of words that rules are made of, as parts of patterns over folded text. A class names what words mean, so that a rule reads
 * "somebody is wanted who …" and not one sentence of one advertisement.
 */

/** Somebody is asked for, or chosen. */
export const wanted = String.raw`(?:zoek\w*|gezocht|gevraagd|gewenst|voorkeur|liefst|liever|bij voorkeur|alleen|uitsluitend|enkel|louter|slechts|geschikt|ideaal|perfect|bestemd|bedoeld|iets voor|neem\w* [a-z ]{0,12}aan|nemen|kiezen|aannemen|zien graag|zien liever|zien we graag|hebben (?:we |wij )?graag|hadden (?:we |wij )?graag|willen (?:we |wij )?graag|gaat uit naar|vinden|vragen|werven|verwelkomen (?:we |wij )?graag|past het best bij|passend voor|op het lijf van|gereserveerd voor|voor deze (?:functie|baan|plek|vacature)|vacature voor|bijbaan voor|baan voor|werk voor)`;
/** The reader is told who the reader is. */
export const youAre = String.raw`(?:je bent|ben je|ben jij|jij bent|u bent|bent u|ben jij die|wie ben jij)`;
/** Somebody is kept out. */
/** Somebody is told not to come. */
export const kept = String.raw`(?:niet (?:te )?(?:reageren|solliciteren|welkom|aan|geschikt|plaatsen|werken|toegelaten|in aanmerking|terecht|bij je|voor jou|op (?:je|zijn|hun) plek|uit de voeten|mogelijk|handig|meedoen|beginnen)|niets voor (?:jou|hen)|geen (?:plek|optie|goed idee|match)|(?:hoeven|hoeft) niet|kunnen (?:we|wij|hier|helaas|dit werk)[^.!?\n]{0,15}(?:niet|geen)|andere (?:baan|plek)|uitgesloten|afgewezen|vallen af|vallen buiten)`;
export const not = String.raw`(?:niet|geen|nooit|zonder|vrij van|helaas|uitgesloten|ongeschikt|niets voor)`;

export const colleague = String.raw`(?:collega\w*|medewerk\w+|kracht\w*|kandida\w+|sollicitant\w*|versterking|hulp|werknemer\w*|talent\w*|[a-z]+medewerk\w+)`;

/** One sex alone. Titles with a woman's or a man's ending stand apart. */
export const oneSex = String.raw`(?:mannen|man|vrouwen|vrouw|dames|dame|heren|heer|meisjes|meisje|meiden|meid|jongens|jongen|kerels?|knullen|knul|gozers?|gasten|vent|jongedames?|jongemannen|jongeman|huisvrouw(?:en)?|mama's|moeders?|vaders?|huismoeders?|dametje|vrouwtje|mannetje)`;
/** Work that has to do with a sex without choosing by it. */
export const forPeopleOfOneSex = /\bde (?:dames|heren|mannen|vrouwen|jongens|meisjes|meiden) (?:van|uit|in|op|die|hun)\b|\b(?:mannen en vrouwen|vrouwen, mannen|vrouwen en mannen|man of vrouw|vrouw of man|m\/v\w*|v\/m\w*|m\/v\/x|help\w*|knip\w*|scheer\w*|verkoop\w*|verkoper\w*|begeleid\w*|bezoek\w*|gasten|klanten|bewoners?|clienten|kleding|kleren|schoenen|toilet\w*|afdeling|kleedkamers?|elftal|voetbal\w*|koor|kapper\w*|mode|maten?|fiets\w*)\b/;

/** Years that are somebody's age. */
export const age = String.raw`(?:1[5-9]|[2-6]\d|achttien|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:en)?(?:twintig|dertig|veertig|vijftig|zestig))`;
/** More than one, in figures or in words. */
export const number = String.raw`(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|(?:[a-z]+en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|(?:[a-z]+)?honderd|duizend)`;
/** Other people than the one who is wanted, or years that are no age. */
export const others = String.raw`\b(?:kinderen|peuters|kleuters|(?:help\w*|met|aan|voor de|van de|begeleid\w*) (?:[a-z]+ )?(?:jongeren|jeugd)|leerlingen|clienten|bewoners|deelnemers|bezoekers|leden|werken mensen|bij ons werken|collega's van|oudste|jongste|uur|euro|kilo|minuten|procent|graden|plekken|bestaa[nt]|bestaan al|al ruim|contract|garantie|doen mee)\b`;

/** Where people come from, as nouns and as adjectives. */
export const peoples = String.raw`(?:nederlanders?|hollanders?|belgen|duitsers?|polen|polakken|roemenen|bulgaren|marokkanen|turken|syriers|eritreeers|oekrainers|surinamers|antillianen|afrikanen|aziaten|europeanen|buitenlanders?|vreemdelingen|vluchtelingen|statushouders?|asielzoekers?|(?:arbeids)?migranten|allochto+n\w*|autochto+n\w*|moslimlanden)`;
export const originWords = String.raw`(?:afkomst|herkomst|nationaliteit|paspoort|buitenlandse? (?:naam|namen|accent|achtergrond)|vreemde naam|andere cultuur|huidskleur|roots|wortels|migratieachtergrond|etnische? [a-z]+)`;

export const believers = String.raw`(?:christen(?:en)?|moslims?|islamiet(?:en)?|joden|jood|hindoes?|boeddhist\w*|katholiek(?:en)?|protestant(?:en)?|hervormde?n?|gereformeerde?n?|atheist\w*|gelovigen?|ongelovigen?)`;
export const beliefs = String.raw`(?:christelijke?|islamitische?|moslim|joodse?|katholieke?|protestantse?|gereformeerde?|bijbelse?|gelovige?|evangelische?|religieuze?)`;
export const worn = String.raw`(?:hoofddoek\w*|keppel\w*|tulband\w*|sluier\w*|niqab|boerka|hoofdbedekking\w*|kruisje\w*|religieuze (?:kleding|uitingen|symbolen|tekens)|geloofsuitingen|baard uit geloof)`;

/** Illness and disability, never the job's weight. */
export const illness = String.raw`(?:(?:arbeids)?beperking\w*|handicap\w*|gehandicapt\w*|autis\w+|adhd|epilepsie|diabetes|suikerziekte|burn-?outs?|depressi\w+|psychisch\w*|psychiatrisch\w*|(?:rug|knie|nek|schouder|hart|gezondheids|long|lichamelijke |medische |psychische |fysieke )(?:klachten|problemen|aandoening\w*)|chronisch\w*(?: ziek\w*)?|allergie\w*|rolstoel\w*|slechthorend\w*|slechtziend\w*|dove?|blinden?|medicijnen|verslaving\w*|verslaafd\w*|overgewicht|ziektes?|ziekteverleden|wajong\w*|wao-?ers?|wia)`;

/** Pay, whatever it is called. */
export const money = String.raw`(?:[a-z]*salaris\w*|loon|[a-z]*uurloon|maandloon|uurtarief|beloning|verdiensten?|betaling|inkomen|zakcent\w*|zakgeld|centje|vergoeding|[a-z]*beloningspakket)`;
/** Says of pay that it is there, not what it is. */
export const praiseOfPay = String.raw`(?:goede?|mooie?|prima|aantrekkelijke?|passende?|uitstekende?|concurrerende?|marktconforme?|ruime?|leuke?|riante?|forse?|bovengemiddelde?|competitie(?:f|ve)|eerlijke?|nette?|dikke?|keurige?|fatsoenlijke?|lekkere?|prettige?|hoge?|hoog|top|uitdagende?|interessante?|redelijke?|dito)`;
/** Not told yet. */
export const untold = String.raw`(?:in (?:nader |onderling |goed )?overleg|nader (?:te bepalen|overeen te komen|in te vullen|af te stemmen)|nog (?:niet bekend|onbekend|te bepalen|onduidelijk|open)|onbekend|n\.?t\.?b|n\.?o\.?t\.?k|onbepaald|afhankelijk|hang(?:t|en) af|flexibel|variabel|variee?r(?:t|en)|wissel(?:t|en|end)|bespreekbaar|onderhandelbaar|afwisselend|verschil(?:t|len)|per week anders|later|zo nodig|naar behoefte|naar wens|naar (?:ervaring|leeftijd|gelang|prestatie|functie)|op termijn|in de loop van|we er(?:over)? uit|het eens)`;
/** Decided together, or afterwards. */
export const decideTogether = String.raw`(?:bespreken|overleggen|spreken|bepalen|kijken|afstemmen|afspreken|spreken we af|vertellen|horen|hoor)`;
/** What a reader wants to know before coming. */
export const factsOfWork = String.raw`(?:[a-z]*uren|aantal uur|aantal (?:uren|dagen)|[a-z]*tijden|startdatum|start|begin|begindatum|ingangsdatum|einddatum|einde|eind|duur|locatie|standplaats|werkplek|plaats|[a-z]*dagen|rooster|periode)`;
