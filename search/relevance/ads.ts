/**
 * Advertisements as employers write them, one a line:
 *   title | company | place | tasks, the largest first | hours | when | more | text
 * When: parts of the day, or days (`weekend`, `sat` …) with parts. More: the kind of place when it is not paid,
 * `dutch-0` to `dutch-4` (1 when it is not told), `school-hours`.
 * Companies and titles carry words of other work on purpose: a search that goes by letters alone falls into them.
 */
export const ads = `
Interieurverzorger basisschool | Stichting Regenboogscholen | Schiedam | vacuum-offices clean-toilets mop-floors | 12-16 | evening | | Als de kinderen naar huis zijn, maak jij de lokalen weer fris.
Schoonmaker kantoren (m/v) | Hemelrijk Facilitair | Rotterdam | dust-rooms vacuum-offices empty-bins | 10-20 | morning | dutch-0 | Je begint vroeg en bent klaar voor de kantoormensen komen.
Medewerker schoonmaak sanitair | Waterwereld Bad | Vlaardingen | clean-toilets mop-floors | 16-24 | morning afternoon | | In de kleedkamers en bij de douches is het altijd weer schoon dankzij jou.
Huishoudelijke hulp bij ouderen thuis | Thuiszorg De Merwede | Gorinchem | do-household do-errands | 8-20 | morning | school-hours | Je maakt schoon bij mensen thuis en drinkt een kop koffie mee.
Avondschoonmaak winkelcentrum | Glans en Zoon | Schiedam | mop-floors empty-bins sweep-floors | 10-15 | evening | dutch-0 | De winkels zijn dicht, jij rijdt met de schrobmachine.
Glazenwasser met uitzicht | Helder Werk | Dordrecht | wash-windows | 32-40 | morning afternoon | | Op hoogte of op de grond, jij laat de stad weer blinken.
Schoonmaakhulp in het hotel | Hotel Maaszicht | Rotterdam | prepare-rooms do-laundry | 24-32 | weekend morning | dutch-0 | Bedden verschonen en badkamers poetsen, elke gast een nieuwe kamer.
Poetshulp praktijk | Tandartsen aan de Haven | Maassluis | dust-rooms mop-floors clean-toilets | 6-8 | evening | | Klein en gezellig team, vaste avonden.
Wasserijmedewerker | Lavendel Textielservice | Sliedrecht | do-laundry fold-laundry iron-clothes | 24-36 | morning afternoon | dutch-0 | Lakens van ziekenhuizen en hotels worden hier weer fris.
Linnenkamer: vouwen en strijken | Verpleeghuis Zonnehof | Gorinchem | fold-laundry iron-clothes make-beds-in-care | 12-20 | morning | school-hours |
Strijkkracht | Strijkservice Plooi | Vlaardingen | iron-clothes fold-laundry | 8-16 | morning | school-hours dutch-0 |
Autopoetser bij de dealer | Autohuis Van Dijk | Papendrecht | wash-cars | 24-40 | morning afternoon | | Elke auto gaat hier stralend de deur uit.
Bussen wassen in de avond | Regiovervoer Drechtsteden | Dordrecht | wash-cars sweep-floors | 20-24 | evening night | dutch-0 |
Medewerker afvalinzameling | Reinigingsdienst Lek en Linge | Leerdam | empty-bins pick-litter | 32-36 | morning | | Achter op de wagen, lekker buiten en altijd in beweging.
Opleverschoonmaak nieuwbouw | Kraakhelder Bouwschoon | Rotterdam | clean-after-building wash-windows | 24-40 | morning afternoon | dutch-0 |
Vrijwilliger voor het schoonmaken van de moskee | Moskee An-Noor | Schiedam | vacuum-offices clean-toilets | 4-8 | sat morning | volunteering | Samen maken we het gebouw klaar voor vrijdag.
Medewerker huishouding verpleeghuis | Zorggroep Rivierenland | Werkendam | mop-floors do-laundry set-tables | 16-24 | morning afternoon | |
Stal uitmesten en vegen | Manege De Hoefslag | Maassluis | clean-stables sweep-floors feed-animals | 8-12 | weekend morning | volunteering | Werken tussen de paarden, buiten en met je handen.
Orderpicker avondploeg | Bolwerk Logistiek | Rotterdam | pick-orders scan-goods | 24-40 | evening | dutch-0 | Jij verzamelt wat klanten online bestellen. Een scanner wijst de weg.
Magazijnmedewerker | Van der Tuin Onderdelen | Gorinchem | pick-orders unpack-deliveries count-stock | 32-40 | morning afternoon | | Auto-onderdelen ontvangen, opbergen en verzamelen.
Logistiek medewerker dagdienst | Bakker Groothandel | Schiedam | pick-orders move-pallets load-trucks | 36-40 | morning afternoon | | Gezonde dosis aanpakken, je loopt heel wat kilometers.
Medewerker expeditie | Slagerij-unie Zuid | Dordrecht | load-trucks pick-orders | 32-40 | night morning | | Je zet de ritten klaar voor onze chauffeurs.
Inpakker webshop | Thee van Toen | Vlaardingen | pack-web-orders pack-boxes label-products | 16-24 | morning afternoon | school-hours dutch-0 | Kleine doosjes, mooi papier, elke dag andere thee.
Inpakmedewerker cosmetica | Lotus Verpakkingen | Sliedrecht | pack-boxes fill-bags label-products | 24-40 | morning afternoon evening | dutch-0 |
Heftruckchauffeur | Havenbedrijf Merwestein | Rotterdam | drive-forklift load-trucks | 36-40 | morning evening | | Je hebt je certificaat, wij hebben een mooie nieuwe truck.
Reachtruckchauffeur gezocht | Koel en Vries Logistiek | Papendrecht | drive-forklift move-pallets | 32-40 | evening night | dutch-0 | In de vrieshal, met een goed pak aan.
Pakketsorteerder vroege ochtend | PakketPunt | Gorinchem | sort-parcels push-carts | 12-20 | night morning | dutch-0 | Van vier tot acht uur, daarna heb je de dag nog voor je.
Medewerker retouren | Modehuis Lien | Rotterdam | check-returns hang-clothes | 24-32 | morning afternoon | |
Voorraadbeheerder technische groothandel | Buis en Bocht | Schiedam | count-stock unpack-deliveries | 32-40 | morning afternoon | dutch-3 | Jij weet precies wat er ligt en wat er bijna op is.
Inpakwerk op je eigen tempo | Sociale werkplaats De Schakel | Vlaardingen | fill-bags label-products pack-boxes | 8-24 | morning afternoon | experience dutch-0 | Rustig werk aan een tafel, er is altijd iemand die helpt.
Goederenontvangst ziekenhuis | Merwede Ziekenhuis | Gorinchem | scan-goods push-carts unpack-deliveries | 24-32 | morning | |
Allround magazijnkracht bouwmarkt | Karwei en Co | Leerdam | move-pallets unpack-deliveries fill-shelves | 16-32 | morning sat | |
Vakkenvuller | Supermarkt De Korf | Schiedam | fill-shelves take-back-bottles | 8-16 | evening sat | | Na sluitingstijd maak jij de schappen weer vol.
Medewerker kassa | Supermarkt De Korf | Vlaardingen | work-cash-desk help-customers | 12-24 | afternoon evening weekend | dutch-2 |
Caissière / kassamedewerker tuincentrum | Tuincentrum Lente | Maassluis | work-cash-desk water-plants | 16-20 | weekend afternoon | dutch-2 |
Verkoopmedewerker dames- en herenmode | Modehuis Lien | Dordrecht | help-customers hang-clothes work-cash-desk | 20-32 | afternoon sat | dutch-3 |
Versmedewerker kaas en brood | Boerenkaas Linge | Leerdam | sell-fresh-food cut-vegetables | 16-24 | morning sat | dutch-2 |
Marktkraam vis: hulp gevraagd | Vishandel Zeeman | Schiedam | sell-at-market load-trucks | 8-12 | fri morning afternoon | dutch-2 | Vroeg op, stevig aanpakken en een praatje met iedereen.
Verkoper m/v fietsenwinkel | Rijwielhandel Spaak | Gorinchem | help-customers repair-bikes | 32-38 | morning afternoon sat | dutch-3 |
Winkelhulp kringloop | Kringloop Tweede Leven | Sliedrecht | price-goods sort-second-hand help-customers | 8-24 | morning afternoon | experience | Leer de winkel kennen, stap voor stap.
Etaleur gezocht met oog voor kleur | Bloem en Vaas | Rotterdam | decorate-shop | 8-16 | morning | | Elke maand een nieuwe etalage.
Statiegeld en emballage | Supermarkt Vers aan de Lek | Werkendam | take-back-bottles keep-shop-tidy | 8-12 | afternoon | dutch-0 |
Medewerker servicebalie supermarkt | Supermarkt Vers aan de Lek | Gorinchem | work-at-desk work-cash-desk | 16-24 | afternoon evening | dutch-3 |
Inpakster cadeauservice december | Warenhuis De Kroon | Rotterdam | wrap-gifts | 12-24 | afternoon weekend | |
Kledingsorteerder | Kledingbank Maassluis | Maassluis | sort-clothes hang-clothes | 4-12 | morning | volunteering |
Chauffeur bestelbus | Koerier Express West | Rotterdam | drive-van deliver-parcels | 32-40 | morning afternoon | | Met de bus van de zaak de hele stad door.
Pakketbezorger op de elektrische fiets | Groene Koerier | Schiedam | deliver-by-cargo-bike deliver-parcels | 16-32 | morning afternoon | dutch-1 |
Postbezorger in je eigen wijk | Post Nabij | Leerdam | deliver-mail | 8-16 | sat morning afternoon | | Frisse lucht en je eigen ronde.
Maaltijdbezorger Tafeltje Dekje | Welzijn Vlaardingen | Vlaardingen | deliver-meals chat-with-residents | 4-8 | afternoon | volunteering | Een warme maaltijd en een warm woord.
Vrachtwagenchauffeur CE distributie | Bakker Transport | Sliedrecht | drive-lorry load-trucks | 40-40 | night morning | dutch-2 |
Taxichauffeur leerlingenvervoer | Taxi Merwestad | Gorinchem | drive-people walk-children-to-school | 12-20 | morning afternoon | dutch-2 school-hours |
Chauffeur buurtbus | Vereniging Buurtbus Molenlanden | Giessenburg | drive-people drive-bus | 4-8 | morning afternoon | volunteering |
Buschauffeur worden? Wij betalen je rijbewijs | Regiovervoer Drechtsteden | Dordrecht | drive-bus help-travellers | 32-40 | morning evening weekend | learning dutch-3 |
Bijrijder witgoed | Wit en Warm | Rotterdam | ride-along load-trucks | 32-40 | morning afternoon | | Tillen kun je leren, samen met een vaste chauffeur.
Verhuizer | Verhuisbedrijf De Kameel | Papendrecht | move-house load-trucks | 24-40 | morning afternoon | dutch-0 |
Planner transport | Bakker Transport | Sliedrecht | plan-routes answer-phone | 36-40 | morning afternoon | dutch-4 |
Krantenbezorger weekend | Dagblad De Rivier | Hardinxveld-Giessendam | deliver-mail | 4-8 | sat morning | | Tweehonderd kranten voor het ontbijt.
Servicemedewerker station | Stationsgroep West | Rotterdam | help-travellers guide-traffic | 24-36 | morning evening weekend | dutch-3 |
Allround hulp in de keuken | Restaurant De Proeverij | Gorinchem | cut-vegetables wash-dishes clean-kitchen | 16-32 | afternoon evening | dutch-0 | Van sla wassen tot pannen schrobben, geen dag is hetzelfde.
Afwasser | Eetcafé Het Anker | Schiedam | wash-dishes | 8-20 | evening weekend | dutch-0 |
Spoelkeuken ziekenhuis | Merwede Ziekenhuis | Gorinchem | wash-dishes push-carts | 16-24 | morning afternoon | dutch-0 |
Medewerker bediening | Restaurant De Proeverij | Gorinchem | serve-tables set-tables | 16-32 | evening weekend | dutch-2 |
Zelfstandig werkend kok | Brasserie Kade 9 | Rotterdam | cook-meals make-soup | 32-40 | afternoon evening | | Verse kaart, klein team, alle ruimte voor je eigen gerecht.
Leerling-kok | Hotel Maaszicht | Rotterdam | cook-meals cut-vegetables | 32-38 | afternoon evening | learning | Leren en werken tegelijk, wij betalen de school.
Koken voor de buurt | Buurthuis De Spil | Vlaardingen | cook-meals serve-canteen | 4-8 | wed afternoon | volunteering | Elke woensdag eten er vijftig buren mee.
Barista in opleiding | Koffiebar Zwart | Dordrecht | pour-coffee help-customers | 16-24 | morning weekend | learning dutch-2 |
Gastvrouw koffiecorner | Verpleeghuis Zonnehof | Gorinchem | pour-coffee chat-with-residents welcome-visitors | 8-16 | morning afternoon | volunteering |
Barmedewerker sportkantine | Voetbalvereniging De Zwaluw | Sliedrecht | tend-bar serve-canteen | 4-12 | weekend evening | volunteering dutch-2 |
Broodjeszaak zoekt topper | Broodje Goed | Rotterdam | make-sandwiches help-customers | 20-32 | morning | dutch-2 |
Medewerker bedrijfsrestaurant | Smaakmakers Catering | Schiedam | serve-canteen make-sandwiches wash-dishes | 20-30 | morning afternoon | school-hours |
Bakker in de nacht | Bakkerij Van Vliet | Papendrecht | bake-bread | 32-40 | night | | Als de stad slaapt, ruikt het hier naar vers brood.
Bakkerijverkoopster | Bakkerij Van Vliet | Sliedrecht | sell-fresh-food work-cash-desk | 16-24 | morning sat | dutch-2 |
Ontbijtmedewerker hotel | Hotel De Linge | Leerdam | set-tables pour-coffee make-sandwiches | 12-20 | morning weekend | |
Housekeeping: kamers klaarmaken | Hotel De Linge | Leerdam | prepare-rooms fold-laundry | 16-28 | morning | dutch-0 |
Cateringmedewerker evenementen | Smaakmakers Catering | Rotterdam | serve-tables host-events | 8-24 | evening weekend | dutch-1 |
Groente snijden voor de soepkeuken | Soepbus Delfshaven | Delfshaven | cut-vegetables make-soup | 4-8 | afternoon | volunteering dutch-0 |
Tuinman of tuinvrouw | Hoveniersbedrijf Groenrijk | Gorinchem | trim-hedges weed-beds plant-gardens | 32-40 | morning afternoon | | Heggen, borders en gazons bij mensen thuis.
Assistent-hovenier | Hoveniersbedrijf Groenrijk | Werkendam | weed-beds sweep-leaves | 24-40 | morning afternoon | learning dutch-1 |
Medewerker groenvoorziening gemeente | Werkbedrijf Stroom | Schiedam | mow-grass sweep-leaves pick-litter | 24-36 | morning afternoon | | Jij houdt de parken en perken mooi.
Kasmedewerker tomaten | Kwekerij Zonneveld | Maasland | harvest-vegetables sort-bulbs | 32-40 | morning afternoon | dutch-0 | Warm werk, goede sfeer, elke vrijdag een doos mee naar huis.
Planten stekken bij de kwekerij | Kwekerij Zonneveld | Maasland | take-cuttings water-plants | 16-40 | morning afternoon | dutch-0 |
Fruitplukker Betuwe | Fruitbedrijf De Boogerd | Beesd | harvest-vegetables | 24-40 | morning afternoon | dutch-0 | Appels en peren van augustus tot oktober.
Buurttuin zoekt groene vingers | Buurttuin Holy | Vlaardingen | water-plants weed-beds take-cuttings | 4-8 | wed sat morning | volunteering |
Dierverzorger asiel | Dierenasiel De Poot | Rotterdam | feed-animals clean-stables walk-dogs | 24-32 | morning weekend | |
Kinderboerderij: vrijwilliger gezocht | Kinderboerderij Prinsenhof | Schiedam | feed-animals clean-stables | 4-12 | morning afternoon | volunteering | Geiten, konijnen en elke dag kinderen over de vloer.
Honden uitlaten | Hondencentrum Blij | Dordrecht | walk-dogs | 8-16 | morning afternoon | |
Melkveehouder zoekt hulp | Melkveebedrijf Van Wijk | Noordeloos | milk-cows feed-animals | 12-24 | morning evening | | Om zes uur begint het melken, voor en na schooltijd van de kinderen.
Bloemist met gevoel | Bloem en Vaas | Rotterdam | make-bouquets help-customers | 16-32 | morning sat | dutch-2 |
Waterkant opschonen | Waterschap Linge | Leerdam | clear-ditches mow-grass | 32-36 | morning afternoon | |
Schone wijk: prikken met een team | Werkbedrijf Stroom | Vlaardingen | pick-litter sweep-leaves | 8-24 | morning | experience dutch-0 |
Productiemedewerker voeding | Soepfabriek Lepelaar | Sliedrecht | pack-food work-on-line | 32-40 | morning afternoon evening | dutch-0 | Drie ploegen, goed loon en een warme lunch.
Productiemedewerker metaal | Staal en Co | Hardinxveld-Giessendam | screw-parts assemble-products | 36-40 | morning afternoon | |
Operator verpakkingslijn | Lotus Verpakkingen | Sliedrecht | run-machine check-quality | 36-40 | morning evening night | dutch-2 |
Assemblage van lampen | Lichtwerk | Dordrecht | assemble-products solder-electronics | 24-36 | morning afternoon | dutch-0 |
Lasser MIG/MAG | Scheepswerf De Merwede | Hardinxveld-Giessendam | weld-metal | 40-40 | morning afternoon | |
Leerling-lasser op de werf | Scheepswerf De Merwede | Hardinxveld-Giessendam | weld-metal sand-products | 36-40 | morning afternoon | learning dutch-1 |
Kleermaker / coupeuse | Atelier Naald en Draad | Rotterdam | alter-clothes sew-clothes | 16-32 | morning afternoon | |
Naaister voor kussens en gordijnen | Atelier Naald en Draad | Schiedam | sew-clothes upholster-furniture | 12-24 | morning afternoon | school-hours dutch-0 |
Meubelmaker | Houtwerkplaats Eik | Gorinchem | make-furniture saw-wood sand-products | 32-40 | morning afternoon | dutch-2 |
Hout zagen en pallets maken | Palletfabriek Rijnmond | Rotterdam | saw-wood assemble-products | 32-40 | morning afternoon | dutch-0 |
Kwaliteitscontroleur glas | Glasfabriek Leerdam | Leerdam | check-quality | 32-40 | morning afternoon | dutch-2 |
Schilder of hulpschilder | Schildersbedrijf Penseel | Dordrecht | paint-walls sand-frames | 32-40 | morning afternoon | |
Stratenmaker | Aannemer Van Baal | Papendrecht | lay-paving | 40-40 | morning afternoon | |
Opperman bouwplaats | Aannemer Van Baal | Rotterdam | help-on-site lay-bricks | 40-40 | morning afternoon | dutch-0 | Stenen sjouwen, specie maken, samen met de metselaars.
Timmerman renovatie | Bouwbedrijf Kastanje | Gorinchem | do-carpentry | 36-40 | morning afternoon | dutch-2 |
Leerling-elektricien | Stroomwerk Installaties | Schiedam | install-electricity | 36-40 | morning afternoon | learning dutch-2 |
Loodgieter | Buis en Bocht | Vlaardingen | fix-plumbing | 36-40 | morning afternoon | dutch-2 |
Vloerenlegger pvc en tegels | Vloerenhuis Drechtsteden | Dordrecht | lay-floors | 36-40 | morning afternoon | |
Stukadoor | Bouwbedrijf Kastanje | Gorinchem | plaster-walls | 36-40 | morning afternoon | |
Energiefixer: help buren besparen | Energiebank Rotterdam | Rotterdam | insulate-homes do-small-repairs | 8-16 | afternoon | learning dutch-2 | Tochtstrips, ledlampen en een goed gesprek aan de keukentafel.
Zonnepanelen monteren | Dak Vol Zon | Leerdam | place-solar-panels install-electricity | 36-40 | morning afternoon | dutch-1 |
Klusjesman woningcorporatie | Woonplus Wonen | Schiedam | do-small-repairs look-after-building | 32-36 | morning afternoon | dutch-2 | Een kraan, een slot, een schutting: jij lost het op.
Fietsenmaker in opleiding | Fietspunt Station | Gorinchem | repair-bikes clean-bikes | 16-32 | morning afternoon | learning dutch-1 |
Fietsen poetsen | Fietspunt Station | Dordrecht | clean-bikes watch-bike-parking | 8-24 | morning afternoon | experience dutch-0 |
Automonteur | Garage Autohuis Van Dijk | Papendrecht | service-cars | 36-40 | morning afternoon | dutch-2 |
Demonteren van oude computers | Sociale werkplaats De Schakel | Vlaardingen | dismantle-electronics sort-waste | 8-32 | morning afternoon | adapted dutch-0 | Alles uit elkaar, alles in de goede bak. Rustig werk.
Repair café zoekt handige mensen | Buurthuis De Spil | Vlaardingen | repair-devices do-small-repairs | 2-6 | sat afternoon | volunteering |
Milieustraat: bezoekers helpen sorteren | Reinigingsdienst Lek en Linge | Gorinchem | sort-waste welcome-visitors | 24-36 | morning sat | dutch-2 |
Ophaaldienst kringloop | Kringloop Tweede Leven | Sliedrecht | collect-goods move-house | 16-32 | morning afternoon | dutch-1 |
Laptops klaarmaken voor scholen | Computerbank Rijnmond | Rotterdam | install-computers test-devices | 8-24 | morning afternoon | experience dutch-1 |
Oude meubels opknappen | Kringloop Tweede Leven | Papendrecht | restore-furniture sand-products | 8-24 | morning afternoon | experience dutch-0 |
Administratief medewerker | Waterschap Linge | Gorinchem | do-administration enter-data | 16-32 | morning afternoon | dutch-4 school-hours |
Data-entry vanuit kantoor | Cijferaar BV | Rotterdam | enter-data | 16-24 | morning afternoon | dutch-2 |
Boekhouder in deeltijd | Bouwbedrijf Kastanje | Gorinchem | send-invoices do-administration | 12-20 | morning | dutch-4 school-hours |
Archiefmedewerker digitalisering | Streekarchief Maasmond | Maassluis | archive-papers copy-papers | 16-32 | morning afternoon | experience dutch-2 | Oude dozen open, papieren scannen, netjes opbergen.
Medewerker postkamer | Gemeentehuis Dordrecht | Dordrecht | handle-mail copy-papers | 20-28 | morning | dutch-2 |
Telefonist klantenservice avond | Energie Direct Bellen | Rotterdam | answer-phone answer-mails | 16-32 | evening sat | dutch-4 |
Planner thuiszorg | Thuiszorg De Merwede | Gorinchem | plan-appointments answer-phone | 24-32 | morning afternoon | dutch-4 |
Digicoach in de bieb | Bibliotheek AanZet | Dordrecht | help-with-computers run-library | 4-8 | tue afternoon | volunteering dutch-3 |
Contentmaker sociale media | Welzijn Vlaardingen | Vlaardingen | post-on-social-media make-videos take-photos | 8-16 | afternoon | experience dutch-3 |
Vormgever flyers en posters | Drukkerij Inkt | Rotterdam | design-flyers copy-papers | 16-32 | morning afternoon | dutch-2 |
Webredacteur | Bibliotheek AanZet | Gorinchem | build-websites write-texts | 12-24 | morning afternoon | dutch-4 |
Receptionist verpleeghuis | Verpleeghuis Zonnehof | Gorinchem | welcome-visitors answer-phone | 16-32 | morning evening weekend | dutch-3 |
Baliemedewerker gemeente | Gemeentehuis Dordrecht | Dordrecht | work-at-desk welcome-visitors | 24-36 | morning afternoon | dutch-4 |
Conciërge basisschool | Stichting Regenboogscholen | Schiedam | keep-school-tidy look-after-building do-small-repairs | 16-32 | morning afternoon | school-hours dutch-2 |
Huismeester flat | Woonplus Wonen | Schiedam | look-after-building check-building | 24-36 | morning afternoon | dutch-3 |
Beveiliger object | Oog en Oor Beveiliging | Rotterdam | check-building guard-entrance | 32-40 | night weekend | dutch-3 |
Verkeersregelaar | Weg Vrij Verkeer | Dordrecht | guide-traffic | 16-40 | morning evening weekend | dutch-2 |
Toezichthouder in de wijk | Werkbedrijf Stroom | Vlaardingen | walk-neighbourhood check-building | 24-32 | afternoon evening | dutch-3 |
Fietsenstalling: gastheer m/v | Fietspunt Station | Rotterdam | watch-bike-parking clean-bikes | 16-32 | morning evening weekend | dutch-2 |
Suppoost | Stedelijk Museum Schiedam | Schiedam | watch-museum welcome-visitors | 8-24 | weekend afternoon | dutch-3 |
Kaartcontrole bioscoop | Filmhuis Lumen | Gorinchem | check-tickets tend-bar | 4-12 | evening weekend | volunteering dutch-2 |
Vergaderservice | Smaakmakers Catering | Rotterdam | prepare-meeting-rooms pour-coffee | 20-32 | morning afternoon | dutch-2 |
Toezichthouder zwembad | Waterwereld Bad | Vlaardingen | watch-swimmers clean-toilets | 16-32 | afternoon weekend | dutch-3 |
Zorghulp in de huiskamer | Verpleeghuis Zonnehof | Gorinchem | help-with-meals chat-with-residents make-beds-in-care | 16-24 | morning evening | dutch-2 | Je dekt de tafel, schenkt in en hebt alle tijd voor een praatje.
Helpende plus nachtdienst | Zorggroep Rivierenland | Werkendam | help-wash-and-dress hand-out-medicine | 16-32 | night | dutch-3 |
Verzorgende IG wijkteam | Thuiszorg De Merwede | Gorinchem | help-wash-and-dress hand-out-medicine | 20-32 | morning evening | dutch-4 |
Wandelmaatje | Welzijn Vlaardingen | Vlaardingen | walk-with-elderly chat-with-residents | 2-4 | afternoon | volunteering dutch-2 |
Rolstoelvrijwilliger | Merwede Ziekenhuis | Gorinchem | push-wheelchairs accompany-to-appointments | 4-8 | tue thu morning | volunteering dutch-2 |
Activiteitenbegeleider dagbesteding | Zorgboerderij Lentehof | Noordeloos | guide-day-activities feed-animals play-games-with-residents | 24-32 | morning afternoon | dutch-3 |
Spelletjesmiddag bewoners | Verpleeghuis Zonnehof | Gorinchem | play-games-with-residents pour-coffee | 2-4 | wed afternoon | volunteering dutch-2 |
Boodschappenmaatje | Welzijn Vlaardingen | Vlaardingen | do-errands | 2-6 | morning | volunteering dutch-1 |
Thuishulp | Alfahulp Drechtsteden | Sliedrecht | do-household | 6-24 | morning | school-hours dutch-1 |
Pedagogisch medewerker babygroep | Kinderopvang Kiekeboe | Schiedam | care-for-babies play-with-children | 24-36 | morning afternoon | dutch-4 |
Groepshulp kinderopvang | Kinderopvang Kiekeboe | Vlaardingen | play-with-children clean-kitchen do-laundry | 12-24 | morning afternoon | learning dutch-2 |
Overblijfkracht | Basisschool De Sluis | Maassluis | watch-lunch-break | 4-8 | mon tue thu afternoon | school-hours dutch-2 |
Onderwijsassistent | Stichting Regenboogscholen | Schiedam | help-in-class help-with-homework | 16-32 | morning afternoon | school-hours dutch-4 |
Voorlezer aan huis | Bibliotheek AanZet | Dordrecht | read-aloud | 2-4 | afternoon | volunteering dutch-3 |
Huiswerkbegeleider | Huiswerkclub Plus | Rotterdam | help-with-homework | 8-16 | afternoon | dutch-4 |
Loopbus: breng kinderen veilig naar school | Basisschool De Sluis | Maassluis | walk-children-to-school | 4-6 | morning | volunteering dutch-2 |
Sport en spel na school | Sportservice Gorinchem | Gorinchem | teach-sport-to-children coach-sport | 8-16 | afternoon | learning dutch-2 |
Knutseljuf of -meester bso | Kinderopvang Kiekeboe | Schiedam | do-crafts play-with-children | 12-20 | afternoon | dutch-3 |
Gastvrouw buurthuis | Buurthuis De Spil | Vlaardingen | host-community-centre pour-coffee | 4-12 | morning evening | volunteering dutch-2 |
Voedselbank: pakketten maken | Voedselbank Rivierenland | Gorinchem | hand-out-food sort-second-hand | 4-8 | fri morning | volunteering dutch-0 |
Taalmaatje Nederlands | Taalhuis Schiedam | Schiedam | practise-language | 2-4 | evening | volunteering dutch-4 |
Formulierenhulp | Taalhuis Schiedam | Schiedam | help-with-forms practise-language | 4-8 | morning | volunteering dutch-4 |
Tolk Arabisch bij de huisarts | Gezondheidscentrum Delfshaven | Delfshaven | interpret-for-others accompany-to-appointments | 4-16 | morning afternoon | dutch-3 |
Opbouwploeg zomerfestival | Stichting Feest aan de Merwede | Gorinchem | set-up-events | 8-40 | weekend afternoon | volunteering dutch-0 |
Terreinbeheerder sportpark | Voetbalvereniging De Zwaluw | Sliedrecht | look-after-sports-field mow-grass | 12-24 | morning afternoon | dutch-1 |
Fotograaf voor het wijkblad | Buurthuis De Spil | Vlaardingen | take-photos write-texts | 2-8 | weekend | volunteering dutch-2 |
Technicus licht en geluid theater | Theater De Haven | Rotterdam | help-with-sound set-up-events | 16-32 | evening weekend | dutch-2 |
Stadsgids | Gorinchem Vestingstad | Gorinchem | give-tours welcome-visitors | 4-12 | weekend afternoon | volunteering dutch-4 |
Muziekmaatje in het verpleeghuis | Verpleeghuis Zonnehof | Gorinchem | make-music chat-with-residents | 2-4 | afternoon | volunteering dutch-2 |
Collectecoördinator | Stichting Goed Bezig | Utrecht | raise-money lead-group | 2-6 | evening | volunteering dutch-3 |
Fietstaxi rijden met ouderen | Welzijn Vlaardingen | Vlaardingen | drive-people walk-with-elderly | 4-8 | afternoon | volunteering dutch-2 |
Schoonmaker nachttrein | Railglans | Groningen | sweep-floors clean-toilets empty-bins | 24-36 | night | dutch-0 |
Orderpicker | Noorderdistributie | Groningen | pick-orders pack-boxes | 24-40 | morning evening | dutch-0 |
Afwashulp | Pannenkoekenhuis De Utrechtse Heuvel | Utrecht | wash-dishes clean-kitchen | 8-16 | weekend evening | dutch-0 |
Hulp bij Kok Schoonmaakdiensten: kantoor en telefoon | Kok Schoonmaakdiensten | Gorinchem | answer-phone plan-appointments | 16-24 | morning | dutch-4 |
Receptie bij Timmerfabriek De Zaag | Timmerfabriek De Zaag | Dordrecht | welcome-visitors do-administration | 20-30 | morning afternoon | dutch-4 |
Administratie bij Bakker Transport | Bakker Transport | Sliedrecht | send-invoices answer-mails | 24-32 | morning afternoon | dutch-4 |
Medewerker bij Tuincentrum Lente: inpakken van webshop | Tuincentrum Lente | Maassluis | pack-web-orders label-products | 16-24 | morning afternoon | dutch-1 |
`;
