import type { SectorId } from "~/features/vocabulary";

/** `work` names the pieces of work (see ../work) that this company has; the first ones are posted first. */
export type CompanyEntry = {
  name: string;
  sector: SectorId;
  places: readonly string[];
  street: string;
  work: readonly string[];
  about: string;
  status?: "waiting";
};

const c = (name: string, sector: SectorId, places: string, street: string, work: string, about: string, status?: "waiting"): CompanyEntry => ({
  name, sector, places: places.split(", "), street, work: work.split(" "), about, ...(status ? { status } : {}),
});

/** Sixty invented companies in real places, in all fourteen sectors. Three wait for verification. */
export const companyList: readonly CompanyEntry[] = [
  c("Tuinderij Morgenrood", "green", "Schiedam, Maasland", "Kasweg 18", "stekken oogst bollen kasbeheer", "Wij kweken kruiden en jonge planten in een warme kas. We werken met een klein team en kennen elkaar goed."),
  c("Kwekerij De Groene Duim", "green", "Maasland", "Kwakelweg 7", "oogst bollen", "Een familiebedrijf met tomaten en komkommers. Iedereen eet samen aan de lange tafel."),
  c("Hoveniersbedrijf Lindegroen", "green", "Gorinchem", "Lingsesdijk 44", "tuinonderhoud tuinaanleg", "Wij maken en onderhouden tuinen voor mensen en voor scholen."),
  c("Kinderboerderij Het Geitenhof", "green", "Vlaardingen", "Hofsingel 3", "dierenzorg terrein-geitenhof", "Bij ons komen kinderen en ouders kijken naar geiten, kippen en een oude ezel."),
  c("Zorgboerderij De Knotwilg", "green", "Noordeloos", "Botersloot 21", "dierenzorg dagbesteding melken", "Op onze boerderij melken we koeien en ontvangen we gasten die graag meedoen."),
  c("Groenploeg Lekdijk", "green", "Nieuw-Lekkerland", "Lekdijk 110", "zwerfvuil tuinonderhoud sloten", "Wij houden dijken, parken en sloten in de dorpen netjes."),
  c("Bloemenhuis Dageraad", "green", "Schiedam", "Hoogstraat 63", "boeketten", "Een bloemenwinkel met een eigen bindtafel, midden in de stad."),

  c("Buurtkeuken Het Pannetje", "hospitality", "Schiedam", "Dirkzwagerstraat 12", "buurtkeuken koken afwas", "Bij ons eten elke dag dertig buren mee. Koken doen we samen."),
  c("Restaurant De Loswal", "hospitality", "Maassluis", "Haven 29", "bediening afwas koken", "Wij koken met vis uit de streek. De gasten kijken uit over het water."),
  c("Lunchroom Zoet en Zout", "hospitality", "Vlaardingen, Maassluis", "Hoogstraat 180", "broodjes bediening", "Verse broodjes, soep en taart. Wij openen vroeg en sluiten vroeg."),
  c("Bakkerij De Ronde Bol", "hospitality", "Gorinchem, Arkel", "Langendijk 71", "bakkerij brood-verkoop", "Wij bakken elke nacht brood op een stenen vloer."),
  c("Hotel Vestingzicht", "hospitality", "Gorinchem", "Eind 4", "hotelkamers ontbijt", "Een klein hotel met 32 kamers op de wal. Onze gasten komen vaak terug."),
  c("Bibliotheek De Leesboom", "community", "Sliedrecht", "Dr. Langeveldplein 30", "bibliotheek taalmaatje computerhulp", "In onze bibliotheek lees, leer en ontmoet je."),

  c("Zorghuis De Wilgenhof", "care", "Schiedam, Overschie", "Wilgenlaan 5", "zorg-gastvrouw zorg-huiskamer zorg-bedden zorg-wandelen", "Hier wonen 64 ouderen. Wij nemen de tijd voor een gesprek en een rondje buiten."),
  c("Woonzorg Molenzicht", "care", "Giessenburg", "Dorpsstraat 88", "zorg-huiskamer zorg-wandelen zorg-wassen", "Een klein huis met drie huiskamers, naast de molen."),
  c("Thuishulp Bij de Hand", "care", "Vlaardingen, Schiedam", "Schiedamsedijk 55", "huishouden boodschappen", "Wij helpen mensen die langer thuis willen wonen."),
  c("Zorgcentrum Merwedehof", "care", "Gorinchem", "Haarweg 16", "zorg-wassen zorg-bedden zorg-gastvrouw", "Bij ons draait alles om een goede dag voor elke bewoner."),
  c("Dagcentrum De Zonnehoek", "care", "Leerdam", "Tiendweg 9", "dagbesteding zorg-wandelen", "Veertig gasten maken hier elke dag iets moois."),

  c("Wasserij Helderwit", "cleaning", "Schiedam", "Fokkerstraat 26", "wasserij strijken", "Wij wassen het linnen van hotels en zorghuizen. Alles gaat schoon en op tijd de deur uit.", "waiting"),
  c("Schoonmaakbedrijf Frisse Start", "cleaning", "Schiedam, Vlaardingen", "'s-Gravelandseweg 240", "kantoor-schoonmaak school-schoonmaak ramen", "Wij maken kantoren en scholen schoon, overdag als het kan."),
  c("Glashelder Ramen", "cleaning", "Gorinchem", "Papland 8", "ramen", "Met een ladder, een bak water en een goed humeur.", "waiting"),
  c("Autowas Blinkend", "cleaning", "Sliedrecht", "Parallelweg 12", "autowas", "In onze wasstraat worden per dag honderd auto's weer schoon."),
  c("Theater De Veerpont", "community", "Gorinchem, Groot-Ammers", "Havendijk 21", "theater evenementen", "In ons theater spelen grote namen en jonge makers uit de buurt."),

  c("Webwinkel Kadootje", "warehouse", "Schiedam", "Nieuwpoortweg 30", "inpakken-webshop retouren", "Wij sturen cadeaus het hele land door. In december is het feest."),
  c("Distributie Rivierpoort", "warehouse", "Gorinchem, Vuren", "Avelingen-West 60", "orders-verzamelen laden-lossen heftruck kantine", "Vanuit ons magazijn gaan elke dag 80 vrachtwagens weg."),
  c("Inpakcentrum De Strik", "warehouse", "Vlaardingen", "Vulcaanweg 11", "inpakwerk zakjes", "Wij vullen, plakken en pakken in. Iedereen werkt hier in een eigen tempo."),
  c("Speelotheek en opvang De Kikker", "children", "Leerdam", "Patrimoniumstraat 11", "opvang-groep speelotheek loopbus", "Kinderen spelen, lezen en bewegen bij ons na school."),
  c("Boekendepot Papierberg", "warehouse", "Maassluis", "Govert van Wijnkade 48", "voorraad inpakken-webshop", "Bij ons liggen 200.000 boeken te wachten op een lezer."),

  c("Bezorgdienst Snelle Fiets", "transport", "Schiedam, Delfshaven", "Broersvest 90", "bakfiets post", "Wij bezorgen met de bakfiets. Stil, schoon en altijd een groet."),
  c("Pakketpunt Waardstreek", "transport", "Hoogblokland", "Dorpsweg 51", "pakketten-bus sorteren", "Vanuit ons dorp gaan de pakjes naar alle dorpen in de buurt."),
  c("Taxi en Busvervoer De Heul", "transport", "Gorinchem", "Stationsweg 22", "personenvervoer schoolvervoer", "Wij brengen kinderen naar school en ouderen naar hun afspraak."),
  c("Verhuisbedrijf Handen Ineen", "transport", "Vlaardingen", "Marathonweg 77", "verhuizen", "Samen tillen gaat beter. Dat doen we al dertig jaar."),
  c("Maaltijdservice Warm Welkom", "transport", "Leerdam, Gorinchem", "Lingedijk 30", "maaltijden-bezorgen", "Wij brengen elke dag een warme maaltijd bij 200 mensen thuis."),

  c("Buurtsuper De Korenaar", "retail", "Schiedam", "Rotterdamsedijk 199", "vakkenvullen kassa", "De winkel om de hoek. Wij kennen onze klanten bij naam."),
  c("Kringloop Tweede Lente", "retail", "Vlaardingen, Schiedam", "Hoflaan 40", "kringloop-kleding kringloop-winkel", "Wij geven spullen een tweede leven. En mensen een fijne plek."),
  c("Kaashandel De Wijde Waard", "retail", "Gorinchem", "Groenmarkt 6", "vers-verkoop markt", "Wij staan elke week op vijf markten met kaas van de boer."),
  c("Modehuis De Paskamer", "retail", "Leerdam", "Kerkstraat 52", "kledingwinkel", "Kleding voor alle maten, met eerlijk advies.", "waiting"),
  c("Tuincentrum De Bloemhoek", "retail", "Giessenburg", "Peursumseweg 33", "tuincentrum vakkenvullen", "Planten, potten en goed advies, onder één groot dak."),
  c("Sportpark De Lek", "community", "Nieuw-Lekkerland", "Middelweg 8", "sportveld sportgroep", "Op ons sportpark voetballen, tennissen en wandelen mensen van 4 tot 84 jaar."),

  c("Metaalbewerking Staalvast", "production", "Schiedam", "Havenstraat 101", "metaal montage", "Wij maken trappen en hekken van staal."),
  c("Timmerfabriek De Eikenstam", "production", "Bleskensgraaf", "Melkweg 15", "houtbewerking meubels", "Wij maken deuren, tafels en kasten van Nederlands hout."),
  c("Snackfabriek Krokant", "production", "Werkendam", "Bandijk 60", "eten-verpakken machine", "Wij maken bitterballen en kroketten voor het hele land."),
  c("Naaiatelier Draad en Daad", "production", "Vlaardingen", "Westhavenplaats 9", "naaien kleding-herstel", "In ons atelier naaien mensen uit twaalf landen samen."),
  c("Montagebedrijf De Kleine Schroef", "production", "Gorinchem", "Schelluinsestraat 46", "montage montage-licht solderen", "Wij zetten lampen en kleine apparaten in elkaar."),

  c("Timmerwerkplaats Noord", "construction", "Schiedam", "Noordvest 71", "kozijnen timmeren", "Wij maken oude kozijnen weer mooi. Vakwerk met de hand."),
  c("Schildersbedrijf Kleurrijk", "construction", "Gorinchem", "Westwagenstraat 80", "schilderen kozijnen", "Wij schilderen huizen van binnen en van buiten."),
  c("Bouwgroep De Dijkwerkers", "construction", "Neder-Hardinxveld", "Nieuweweg 203", "bouwhulp straten", "Wij bouwen huizen en leggen straten langs de rivier."),
  c("Energieklussers Warm Huis", "construction", "Vlaardingen, Maassluis", "Dayer 18", "isoleren zonnepanelen kleine-klussen", "Wij maken huizen warm en de rekening laag."),

  c("Fietspunt Spoorzicht", "repair", "Schiedam, Vlaardingen", "Stationsplein 2", "fietsen-schoon fietsen-maken stalling", "Wij stallen, poetsen en repareren fietsen naast het spoor."),
  c("Kringloopwerkplaats Heel en Al", "repair", "Sliedrecht", "Craijensteijn 37", "apparaten meubels-opknappen ophalen", "Wat stuk is, maken wij weer heel. Of we halen er iets goeds uit."),
  c("Garage Van Wijngaarden", "repair", "Groot-Ammers", "Gelkenes 12", "auto-onderhoud autowas", "Een garage in het dorp, waar een afspraak een afspraak is."),
  c("Computerhuis Nieuw Begin", "repair", "Schiedam", "Nieuwe Haven 155", "computers-klaarmaken", "Wij maken oude laptops klaar voor gezinnen die er een nodig hebben."),

  c("Administratiekantoor De Klomp", "office", "Gorinchem", "Bluebandweg 5", "administratie gegevens-invoeren", "Wij doen de boeken van 300 kleine bedrijven."),
  c("Klantenservice De Luisterlijn", "office", "Schiedam", "Stadserf 28", "telefoon mails", "Wij beantwoorden vragen voor drie energiebedrijven."),
  c("Drukkerij en Scanhuis Inktpot", "office", "Leerdam", "Techniekweg 19", "scannen drukwerk", "Wij maken van papier een bestand, en van een idee een folder."),

  c("Museum De Branderij", "reception", "Schiedam", "Lange Haven 81", "museum rondleiden ontvangst", "In ons museum zie en ruik je hoe jenever wordt gestookt."),
  c("Zwembad De Waterlelie", "reception", "Gorinchem", "Sportlaan 10", "zwembad ontvangst", "Van babyzwemmen tot baantjes trekken: iedereen komt hier."),

  c("Kinderopvang De Vuurvlieg", "children", "Schiedam, Vlaardingen", "Parkweg 300", "opvang-groep opvang-huis", "Wij vangen elke dag honderd kinderen op, van nul tot twaalf jaar."),
  c("Basisschool De Regenboog", "children", "Arkel", "Schoolstraat 2", "klas conciërge overblijf", "Een dorpsschool met acht groepen en een groot plein."),
  c("Buurthuis De Huiskamer", "community", "Vlaardingen", "Van Hogendorplaan 60", "buurthuis taalmaatje voedselbank", "In ons buurthuis is altijd koffie en is altijd iemand thuis."),
];

export const agencyEntry = { name: "Uitzendbureau Zaanwerk", street: "Gerrit Verboonstraat 17", place: "Schiedam", about: "Wij zoeken werk bij mensen. Je contract is bij ons, je werkplek is bij een bedrijf in de buurt." } as const;
