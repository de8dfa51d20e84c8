/** What advertisements call a task beside its names in the vocabulary, one task a line: id | phrases. All words of a phrase must be said together. */
export const advertisedNames = `
do-laundry | de was sorteren, wasmachines vullen
price-goods | prijzen plakken, artikelen prijzen, prijskaartjes maken
sell-fresh-food | verkopen aan de toonbank, brood verkopen, klanten helpen aan de toonbank
sort-second-hand | spullen sorteren, goederen sorteren kringloop
scan-goods | goederen scannen, artikelen scannen, producten scannen
clean-toilets | toiletten schoonmaken, toiletten poetsen, sanitair schoonmaken, wc schoonmaken, badkamers schoonmaken
clean-kitchen | keuken schoonmaken
empty-bins | prullenbakken legen, afval wegbrengen, bakken legen, afval ophalen
mop-floors | vloeren dweilen, vloeren schrobben
sweep-floors | vloer vegen, gangen vegen, ruimte vegen
vacuum-offices | kamers stofzuigen
fill-shelves | schappen vullen, vakken aanvullen, producten aanvullen
help-customers | klanten helpen, klanten adviseren, klanten te woord staan
work-cash-desk | achter de kassa, kassa bedienen, afrekenen kassa
keep-shop-tidy | winkel opruimen, winkel schoonhouden
serve-tables | gasten bedienen, borden uitserveren, bestellingen opnemen, eten serveren
pour-coffee | koffie schenken, koffie zetten, thee schenken, koffie maken
set-tables | tafels dekken, tafels afruimen
pack-boxes | dozen inpakken, producten inpakken, bestellingen inpakken, artikelen verpakken
pick-orders | orders verzamelen, bestellingen verzamelen, producten verzamelen, orders picken
load-trucks | vrachtwagens laden, vrachtwagens lossen, containers lossen
drive-forklift | rijden heftruck, heftruck besturen
unpack-deliveries | goederen uitpakken, leveringen uitpakken, dozen uitpakken
deliver-parcels | pakketten bezorgen, pakjes bezorgen, pakketten rondbrengen
sort-parcels | pakketten sorteren
do-errands | boodschappen doen
help-with-meals | helpen bij het eten, helpen met eten, maaltijd helpen
chat-with-residents | gezelschap houden, praatje maken bewoners, kletsen bewoners
play-games-with-residents | spelletjes bewoners, spelletjes ouderen
walk-with-elderly | wandelen bewoners, wandelen ouderen
make-beds-in-care | bedden verschonen, bedden opmaken bewoners
welcome-visitors | bezoekers ontvangen, gasten ontvangen, gasten welkom heten
answer-phone | telefoon opnemen, telefoon aannemen, telefoon beantwoorden
enter-data | gegevens invoeren, gegevens verwerken, data invoeren
archive-papers | papieren scannen, dossiers opbergen, documenten archiveren
mow-grass | gras maaien, gazon maaien
weed-beds | onkruid wieden, onkruid weghalen, onkruid verwijderen
trim-hedges | heggen snoeien, heggen knippen, struiken snoeien, bomen snoeien
sweep-leaves | blad ruimen, bladeren harken, blad blazen
pick-litter | zwerfvuil oprapen, zwerfafval oprapen, zwerfvuil prikken
feed-animals | dieren voeren, dieren eten geven
clean-stables | stallen uitmesten, hokken schoonmaken, stallen schoonmaken
harvest-vegetables | tomaten plukken, fruit plukken, groente oogsten, aardbeien plukken, fruit oogsten
take-cuttings | planten stekken, plantjes oppotten
assemble-products | onderdelen monteren, producten monteren
check-quality | producten controleren, kwaliteit controleren
run-machine | machine bedienen, machines bedienen
paint-walls | muren verven, kozijnen verven, muren schilderen, kozijnen schilderen
repair-bikes | fietsen repareren, fietsen maken
clean-bikes | fietsen poetsen
wash-windows | ramen wassen, ramen lappen, ramen zemen
watch-lunch-break | toezicht pauze, toezicht schoolplein
play-with-children | spelen kinderen
do-crafts | knutselen kinderen
cut-vegetables | groente snijden, groenten snijden
wash-dishes | afwas doen, borden afwassen
cook-meals | maaltijden koken, eten koken
make-sandwiches | broodjes smeren, broodjes beleggen, broodjes maken
bake-bread | brood bakken, gebak bakken
prepare-rooms | hotelkamers schoonmaken, hotelkamers klaarmaken
look-after-building | gebouw openen, gebouw sluiten
check-building | rondes lopen, ronde lopen gebouw
drive-people | mensen vervoeren, leerlingen vervoeren, passagiers vervoeren
lay-paving | stenen leggen straat, tegels leggen
move-house | helpen verhuizen, verhuizingen doen
`;
