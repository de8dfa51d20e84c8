/**
 * Questions to tune on, one a line:
 *   group | what is typed | tasks that are meant | tasks beside it | more
 * More: `must evening,volunteering`, `near Schiedam 5`, `title barista,koffie`. Words of `work-sets.ts` begin with @.
 * Judged by hand, by what the words mean, before anything was tuned.
 */
export const vacancyQueries = `
plain | schoonmaak | @cleaning | @near-cleaning |
plain | poetsen | @cleaning clean-bikes wash-cars | @near-cleaning |
plain | koken | cook-meals make-soup | @kitchen |
plain | tuin | @garden | water-plants take-cuttings clear-ditches |
plain | dieren | @animals | |
plain | inpakken | @packing | pick-orders |
plain | chauffeur | @driving deliver-parcels | deliver-meals ride-along drive-forklift | title chauffeur
plain | kassa | work-cash-desk | help-customers check-tickets sell-fresh-food |
plain | winkel | @shop | sell-at-market pack-web-orders sort-second-hand |
plain | fietsen maken | repair-bikes | clean-bikes |
plain | naaien | @sewing | |
plain | verven | paint-walls | sand-frames |
plain | bejaarden | @elderly do-household | do-errands drive-people guide-day-activities make-music |
plain | kinderen | @children | drive-people keep-school-tidy run-toy-library |
plain | kantoorwerk | @office | welcome-visitors work-at-desk |
plain | beveiliging | check-building guard-entrance walk-neighbourhood | watch-museum watch-bike-parking guide-traffic |
plain | afwassen | wash-dishes | clean-kitchen cut-vegetables |
plain | strijken | iron-clothes | fold-laundry do-laundry |
plain | fabriek | @factory | weld-metal assemble-products sand-products saw-wood fill-bags |
plain | klussen | do-small-repairs | @building |
plain | computers | install-computers help-with-computers dismantle-electronics | enter-data build-websites test-devices |
plain | vuilnis | empty-bins | pick-litter sort-waste |
plain | brood | bake-bread sell-fresh-food make-sandwiches | |
plain | muziek | make-music | help-with-sound |
plain | boodschappen | do-errands | do-household |
compound | medewerker | pick-orders work-cash-desk pack-food | | title medewerker
compound | magazijn medewerker | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse | title magazijn
compound | magazijnmedewerker | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse | title magazijn
compound | schoonmaakmedewerker | @cleaning | @near-cleaning | title schoonmaak
compound | keukenhulp | cut-vegetables wash-dishes clean-kitchen | @kitchen | title keuken
compound | winkel medewerker | help-customers fill-shelves work-cash-desk hang-clothes | @shop | title winkel,verkoopmedewerker
compound | heftruckchauffeur | drive-forklift | load-trucks move-pallets | title heftruck,reachtruck
compound | vrachtwagenchauffeur | drive-lorry | drive-van drive-bus load-trucks | title vrachtwagen
compound | bloemen winkel | make-bouquets | help-customers decorate-shop |
compound | kinderdagverblijf | care-for-babies play-with-children | do-crafts |
compound | fietsenmaker | repair-bikes | clean-bikes |
compound | tuinonderhoud | @garden | water-plants |
compound | pakket bezorger | deliver-parcels | deliver-by-cargo-bike drive-van deliver-meals deliver-mail | title pakketbezorger
compound | interieurverzorgster | @cleaning do-household | prepare-rooms |
compound | verkoopster | help-customers sell-fresh-food | sell-at-market work-cash-desk |
compound | productie medewerker | work-on-line pack-food assemble-products screw-parts | run-machine pack-boxes fill-bags | title productiemedewerker
compound | zwembad toezicht | watch-swimmers | |
compound | straat vegen | sweep-leaves pick-litter sweep-floors | lay-paving |
typo | schoomaak | @cleaning | @near-cleaning |
typo | ordepikker | pick-orders | @warehouse |
typo | hefftruck | drive-forklift | load-trucks move-pallets |
typo | magezijn | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse |
typo | chaufeur | @driving deliver-parcels | deliver-meals ride-along drive-forklift | title chauffeur
typo | tuinnman | trim-hedges plant-gardens weed-beds | @garden |
typo | recepsie | welcome-visitors | work-at-desk answer-phone |
typo | timmermann | do-carpentry | make-furniture |
typo | kinderopvnag | care-for-babies play-with-children | do-crafts |
typo | adminstratie | do-administration enter-data | @office |
typo | huishoudlijke hulp | do-household | do-errands |
typo | vakenvuller | fill-shelves | |
place | schoonmaak schiedam | @cleaning | @near-cleaning | near Schiedam 5
place | werk in Gorinchem | | | near Gorinchem 5
place | magazijn rotterdam | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse | near Rotterdam 5; title magazijn
place | tuin bij Gorinchem | @garden | water-plants take-cuttings clear-ditches | near Gorinchem 10
place | kok in Rotterdam | cook-meals | make-soup cut-vegetables | near Rotterdam 5
place | winkel vlaardingen | @shop | sell-at-market sort-second-hand | near Vlaardingen 5
place | Maassluis | | | near Maassluis 5
place | Holy tuin | @garden water-plants | take-cuttings | near Vlaardingen 5
place | zorg gorkum | @care | | near Gorinchem 5
place | inpakken binnen 10 km van Dordrecht | @packing | pick-orders | near Dordrecht 10
time | schoonmaak avond | @cleaning | @near-cleaning | must evening
time | s avonds in de horeca | @hospitality | | must evening
time | weekend werk | | | must weekend
time | zaterdag winkel | @shop | sell-at-market | must sat
time | werk onder schooltijd | | | must school-hours
time | nachtwerk | | | must night
time | 8 uur per week zorg | @care | | must hours-1-8
time | fulltime bouw | @building | | must hours-33-40
time | vrijwilligerswerk dieren | @animals | | must volunteering
time | vrijwilliger in het verpleeghuis | @elderly pour-coffee make-music | welcome-visitors | must volunteering
time | werken en leren techniek | install-electricity weld-metal repair-bikes service-cars fix-plumbing | @factory | must learning
time | inpakken zonder Nederlands | @packing | pick-orders | must dutch-0
time | tuin woensdag | @garden water-plants | take-cuttings | must wed
time | keuken geen diploma | @kitchen | |
time | magazijn geen ervaring nodig | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse | title magazijn
phrase | iets met dieren | @animals | |
phrase | werk met mijn handen | @factory @sewing @wood @repairing | @building @packing |
phrase | lekker buiten werken | @garden pick-litter harvest-vegetables clear-ditches lay-paving look-after-sports-field | @delivering walk-dogs help-on-site guide-traffic sweep-leaves empty-bins feed-animals clean-stables walk-with-elderly |
phrase | mensen helpen | @care help-with-forms help-with-computers | help-travellers help-customers practise-language interpret-for-others accompany-to-appointments |
phrase | ik zoek werk als schoonmaakster | @cleaning | @near-cleaning |
phrase | rustig werk aan een tafel | fill-bags label-products dismantle-electronics | pack-boxes assemble-products archive-papers |
language | cleaning | @cleaning | @near-cleaning |
language | sprzątanie | @cleaning | @near-cleaning |
language | temizlik | @cleaning | @near-cleaning |
language | прибирання | @cleaning | @near-cleaning |
language | تنظيف | @cleaning | @near-cleaning |
language | tandhif | @cleaning | @near-cleaning |
language | warehouse | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse | title magazijn
language | kierowca | @driving deliver-parcels | deliver-meals ride-along drive-forklift | title chauffeur
language | водій | @driving deliver-parcels | deliver-meals ride-along drive-forklift | title chauffeur
language | aşçı | cook-meals | make-soup cut-vegetables |
language | Reinigung | @cleaning | @near-cleaning |
language | طباخ | cook-meals | make-soup cut-vegetables |
language | gardening | @garden | water-plants take-cuttings |
language | кухар | cook-meals | make-soup cut-vegetables |
hostile | '; drop table search_vacancy; -- | | | nothing
hostile | " OR 1=1 | | | nothing
hostile | schoonmaak & (!kok \\ :*) | @cleaning | @near-cleaning |
hostile | %00%%__ | | | nothing
hostile | <script>alert(1)</script> | | | nothing
hostile | SCHOONMAAK!!! | @cleaning | @near-cleaning |
prefix | schoonm | @cleaning | @near-cleaning |
prefix | maga | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse | title magazijn
prefix | timmer | do-carpentry | make-furniture |
`;

export const talentQueries = `
plain | schoonmaker | @cleaning | @near-cleaning |
plain | kok | cook-meals | make-soup cut-vegetables |
plain | naaien | @sewing | |
plain | magazijn | pick-orders unpack-deliveries move-pallets scan-goods | @warehouse |
plain | kinderen | @children | |
plain | tuinieren | @garden | @plants |
compound | heftruck chauffeur | drive-forklift | |
compound | huishoudelijke hulp | do-household | do-errands |
compound | verkoopmedewerker | help-customers | @shop |
compound | automonteur | service-cars | repair-bikes wash-cars |
typo | schider | paint-walls | sand-frames |
typo | receptoniste | welcome-visitors | answer-phone work-at-desk |
language | welder | weld-metal | sand-products |
language | malarz | paint-walls | sand-frames |
phrase | iemand voor de kassa | work-cash-desk | help-customers |
prefix | beveil | check-building guard-entrance | @guarding |
`;
