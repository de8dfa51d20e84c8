/** Questions that nobody tunes on: they only tell how good it is. Written as `tuning-queries.ts`, before anything was tuned. */
export const vacancyQueries = `
plain | schoonmaken | @cleaning | @near-cleaning |
plain | dweilen | mop-floors | @cleaning |
plain | keuken | @kitchen | bake-bread |
plain | horeca | @hospitality | |
plain | planten | @plants @garden | |
plain | verkopen | help-customers sell-at-market sell-fresh-food | work-cash-desk |
plain | verzamelen | pick-orders | @warehouse |
plain | rondbrengen | @delivering | drive-van |
plain | rijden | @driving drive-forklift | deliver-parcels ride-along |
plain | herstellen | @repairing alter-clothes | |
plain | timmeren | do-carpentry | make-furniture |
plain | was | @laundry | wash-cars wash-windows wash-dishes help-wash-and-dress |
plain | ouderen | @elderly | do-household do-errands drive-people guide-day-activities make-music |
plain | school | help-in-class keep-school-tidy watch-lunch-break help-with-homework walk-children-to-school | @children drive-people | title school
plain | receptie | welcome-visitors | work-at-desk answer-phone |
plain | administratie | do-administration enter-data send-invoices | @office |
plain | toezicht | @guarding watch-swimmers watch-lunch-break | check-tickets |
plain | tegels | lay-floors lay-paving | |
plain | kleding | sew-clothes alter-clothes sort-clothes hang-clothes | iron-clothes help-customers |
plain | afval | empty-bins sort-waste pick-litter | |
plain | koffie | pour-coffee | serve-canteen tend-bar host-community-centre |
plain | paarden | feed-animals clean-stables | milk-cows |
plain | post | deliver-mail handle-mail | sort-parcels deliver-parcels |
plain | bibliotheek | run-library | read-aloud run-toy-library | title bieb
plain | sport | coach-sport teach-sport-to-children look-after-sports-field | watch-swimmers |
compound | schoonmaakster | @cleaning | @near-cleaning |
compound | order picker | pick-orders | @warehouse |
compound | inpakmedewerker | @packing | pick-orders |
compound | kassa medewerker | work-cash-desk | help-customers @shop |
compound | buschauffeur | drive-bus | drive-people drive-lorry drive-van help-travellers | title buschauffeur
compound | bezorg chauffeur | drive-van deliver-parcels | @delivering @driving |
compound | groenmedewerker | @garden | pick-litter clear-ditches water-plants look-after-sports-field |
compound | zorgmedewerker | @care | |
compound | ouderenzorg | @elderly | do-household do-errands guide-day-activities make-music |
compound | horecamedewerker | @hospitality | |
compound | kamermeisje | prepare-rooms | make-beds-in-care |
compound | school conciërge | keep-school-tidy look-after-building | |
compound | meubel maker | make-furniture | restore-furniture upholster-furniture saw-wood |
compound | verkoopmedewerker | help-customers | @shop sell-at-market |
compound | baliemedewerkster | work-at-desk welcome-visitors | answer-phone |
compound | stalhulp | clean-stables feed-animals | milk-cows |
compound | glazenwasser | wash-windows | |
compound | verkeersregelaars | guide-traffic | |
compound | fabrieksmedewerker | @factory | weld-metal sand-products fill-bags saw-wood |
compound | vrijwilligers museum | watch-museum give-tours | | must volunteering
typo | shoonmaak | @cleaning | @near-cleaning |
typo | orderpikker | pick-orders | @warehouse |
typo | cassiere | work-cash-desk | help-customers |
typo | hovernier | @garden | |
typo | magazijnmederwerker | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse | title magazijn
typo | bezorgr | @delivering | drive-van |
typo | fietzenmaker | repair-bikes | clean-bikes |
typo | schidler | paint-walls | sand-frames |
typo | loodgiter | fix-plumbing | |
typo | verpleeghius | @elderly | pour-coffee make-music fold-laundry welcome-visitors | title verpleeghuis
typo | productiemedwerker | work-on-line pack-food assemble-products screw-parts | run-machine pack-boxes fill-bags | title productiemedewerker
typo | stratenmakker | lay-paving | |
place | schoonmaker in Rotterdam | @cleaning | @near-cleaning | near Rotterdam 5
place | Sliedrecht | | | near Sliedrecht 5
place | orderpicker groningen | pick-orders | @warehouse | near Groningen 5
place | chauffeur in Dordrecht | @driving deliver-parcels | ride-along drive-forklift | near Dordrecht 5; title chauffeur
place | kassa bij Vlaardingen | work-cash-desk | help-customers | near Vlaardingen 10
place | lassen hardinxveld | weld-metal | sand-products | near Hardinxveld-Giessendam 5
place | werk rond Leerdam | | | near Leerdam 10
place | kinderen schiedam | @children | keep-school-tidy | near Schiedam 5
place | Delfshaven | | | near Delfshaven 5
place | hulp in de huishouding binnen 15 km van Gorinchem | do-household | do-errands | near Gorinchem 15
time | avondwerk | | | must evening
time | horeca weekend | @hospitality | | must weekend
time | schoonmaak 's ochtends | @cleaning | @near-cleaning | must morning
time | zorg nachtdienst | @care | | must night
time | winkel op zaterdag | @shop | sell-at-market sort-second-hand | must sat
time | administratie onder schooltijd | do-administration enter-data send-invoices | @office | must school-hours
time | chauffeur 16 uur | @driving deliver-parcels | deliver-meals ride-along | must hours-9-16; title chauffeur
time | vrijwilliger met ouderen | @elderly | do-errands drive-people make-music | must volunteering
time | leerplek in de keuken | @kitchen | | must learning
time | schoonmaken geen Nederlands nodig | @cleaning | @near-cleaning | must dutch-0
time | fulltime magazijn | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse | must hours-33-40; title magazijn
time | betaald werk met dieren | @animals | | must paid
time | kassa zonder ervaring | work-cash-desk | help-customers |
phrase | iets met kinderen | @children | |
phrase | met planten werken | @plants @garden | |
phrase | werken op kantoor | @office | welcome-visitors work-at-desk |
phrase | iets met hout | @wood | sand-products |
phrase | eten rondbrengen | deliver-meals | serve-tables deliver-by-cargo-bike |
phrase | praatje maken met oude mensen | chat-with-residents walk-with-elderly | @elderly |
phrase | baan in een supermarkt | fill-shelves work-cash-desk take-back-bottles | keep-shop-tidy sell-fresh-food help-customers | title supermarkt
language | driver | @driving deliver-parcels | ride-along drive-forklift | title chauffeur
language | magazyn | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse | title magazijn
language | şoför | @driving deliver-parcels | ride-along drive-forklift | title chauffeur
language | склад | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse | title magazijn
language | سائق | @driving deliver-parcels | ride-along drive-forklift | title chauffeur
language | kitchen | @kitchen | bake-bread |
language | Verkäufer | help-customers sell-at-market sell-fresh-food | work-cash-desk |
language | kucharz | cook-meals | make-soup cut-vegetables |
language | bahçe | @garden | water-plants take-cuttings |
language | najjar | do-carpentry make-furniture | saw-wood |
language | pakowanie | @packing | pick-orders |
language | elderly care | @elderly | do-household do-errands guide-day-activities make-music |
hostile | kok' OR 'x'='x | cook-meals | make-soup cut-vegetables |
hostile | \\\\\\"{}[]()^~*? | | | nothing
hostile | ${"a".repeat(60)} | | | nothing
hostile | 🧹🧹🧹 | | | nothing
hostile | tuin AND NOT tuin | @garden | water-plants take-cuttings clear-ditches |
prefix | bezor | @delivering | drive-van |
prefix | schild | paint-walls | sand-frames |
prefix | kinderop | care-for-babies play-with-children | do-crafts |
`;

export const talentQueries = `
plain | poetsen | @cleaning clean-bikes wash-cars | @near-cleaning |
plain | chauffeur | @driving deliver-parcels | ride-along drive-forklift deliver-meals |
plain | zorg | @care | |
plain | lassen | weld-metal | sand-products |
plain | dieren | @animals | |
plain | inpakken | @packing | pick-orders |
plain | administratie | do-administration enter-data send-invoices | @office |
compound | productiemedewerker | work-on-line pack-food assemble-products screw-parts | run-machine pack-boxes fill-bags |
compound | magazijn medewerker | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse |
compound | pakketbezorger | deliver-parcels | deliver-by-cargo-bike drive-van deliver-mail |
compound | fietsen maker | repair-bikes | clean-bikes |
typo | beviliger | check-building guard-entrance | @guarding |
typo | boekhouwder | send-invoices | do-administration |
language | cleaner | @cleaning | @near-cleaning |
language | marangoz | do-carpentry make-furniture | saw-wood |
phrase | iemand die kan koken | cook-meals | make-soup cut-vegetables |
prefix | tuin | @garden | @plants |
`;
