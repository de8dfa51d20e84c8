/**
 * Words of a question that say when, how much or what kind of place, one meaning a line:
 *   facet and its values | words that mean it
 * Facets and values are those of search/documents/vacancy.ts. `nothing` is about no vacancy in particular: nobody may ask for a diploma
 * that the work does not need, so "zonder diploma" narrows nothing down.
 */
export const intentWords = `
part morning | ochtend, ochtends, s ochtends, in de ochtend, ochtenden, ochtendwerk, ochtenddienst, s morgens, morgens, vroege dienst, morning, mornings, in the morning
part afternoon | middag, middags, s middags, in de middag, middagen, middagdienst, afternoon, afternoons, in the afternoon
part evening | avond, avonds, s avonds, in de avond, avonden, avondwerk, avonddienst, avondbaan, late dienst, evening, evenings, in the evening
part night | nacht, nachts, s nachts, in de nacht, nachten, nachtwerk, nachtdienst, nachtbaan, night, nights, at night, night shift
part morning afternoon | overdag, dagdienst, alleen overdag
day mon | maandag, maandags, op maandag, monday
day tue | dinsdag, dinsdags, op dinsdag, tuesday
day wed | woensdag, woensdags, op woensdag, wednesday
day thu | donderdag, donderdags, op donderdag, thursday
day fri | vrijdag, vrijdags, op vrijdag, friday
day sat | zaterdag, zaterdags, op zaterdag, zaterdagbaan, zaterdagwerk, saturday
day sun | zondag, zondags, op zondag, zondagbaan, sunday
day sat sun | weekend, weekenden, in het weekend, in de weekenden, weekendwerk, weekendbaan, weekeinde, weekends, in the weekend
day mon tue wed thu fri | doordeweeks, door de week, alleen doordeweeks, weekdays
trait school-hours | schooltijd, schooltijden, onder schooltijd, binnen schooltijd, tijdens schooltijd, schooluren, onder schooluren, tijdens schooluren, als de kinderen op school zijn, school hours, during school hours
trait open-hiring | zonder sollicitatie, zonder solliciteren, niet solliciteren, werken zonder sollicitatie, open hiring
hours 9-16 17-24 25-32 | parttime, part time, deeltijd, in deeltijd, parttimer
hours 33-40 | fulltime, full time, voltijd, hele week, fulltimer
hours 1-8 | paar uur, een paar uur, een paar uurtjes, paar uurtjes, a few hours
kind volunteering | vrijwilliger, vrijwilligers, vrijwillig, vrijwilligerswerk, vrijwilligersbaan, onbetaald, volunteer, volunteering, volunteer work, wolontariat, gönüllü, волонтер, волонтерство, متطوع, تطوع
kind paid | betaald, betaalde, betaald werk, betaalde baan, met loon, met salaris, paid, paid work
kind learning | leerplek, leerwerkplek, leerbaan, werken en leren, leren en werken, werk en leren, leerwerkbaan, leerwerktraject, bbl, startbaan, in opleiding, apprenticeship, ausbildung
kind experience | werkervaringsplek, werkervaringsplaats, ervaringsplek, ontwikkelplek, brugplek, participatieplaats, ervaring opdoen, werkervaring opdoen
kind learning experience | stage, stageplek, stageplaats, internship, staż
kind adapted | beschut werk, aangepast werk, beschutte werkplek, aangepaste werkplek
dutch 0 | zonder nederlands, geen nederlands, geen nederlands nodig, nederlands niet nodig, ik spreek geen nederlands, no dutch, without dutch, no dutch needed, spreek geen nederlands, zonder taal, bez niderlandzkiego, ohne niederländisch
dutch 1 | weinig nederlands, een beetje nederlands, beetje nederlands, slecht nederlands, little dutch, weinig nederlands nodig
nothing | per week, in de week, zonder diploma, zonder diplomas, geen diploma, geen diploma nodig, diploma niet nodig, zonder opleiding, geen opleiding, geen opleiding nodig, zonder ervaring, geen ervaring, geen ervaring nodig, geen ervaring vereist, ervaring niet nodig, zonder werkervaring, geen werkervaring, zonder cv, geen cv, zonder papieren, ongeschoold, ongeschoold werk, no diploma, without diploma, no experience, without experience, no experience needed, ohne erfahrung, bez doświadczenia
`;

/** Words before the name of a place. */
export const placeWords = ["in de buurt van", "in de omgeving van", "in de regio", "omgeving", "in", "bij", "rond", "rondom", "nabij", "te", "vanuit", "regio", "dichtbij", "vlakbij", "buurt", "near", "around"] as const;
