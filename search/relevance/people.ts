/**
 * People as their profiles tell of them, one a line, without any identity:
 *   what they like to do | what they can do | talents | leisure | hours | Dutch 0–4 | what they did before, in their own words | the tasks in that | certificates
 */
export const people = `
vacuum-offices clean-toilets | do-laundry | tidy independent | tidying | 12-20 | 1 | schoonmaakster in een school | vacuum-offices clean-toilets |
mop-floors sweep-floors | wash-dishes | tidy quick | cooking | 16-32 | 0 | gepoetst in hotels | mop-floors prepare-rooms |
wash-windows | paint-walls | independent hands-on | diy | 32-40 | 2 | eigen glazenwassersbedrijf | wash-windows | VCA
do-household do-errands | chat-with-residents | caring listening | helping-neighbours | 8-16 | 3 | mantelzorg voor mijn moeder | do-household do-errands |
prepare-rooms fold-laundry | iron-clothes | tidy precise | sewing | 20-28 | 1 | kamermeisje | prepare-rooms |
do-laundry iron-clothes | fold-laundry alter-clothes | precise patient | sewing | 16-24 | 2 | stomerij | iron-clothes do-laundry |
pick-orders pack-boxes | scan-goods | quick on-time | football | 32-40 | 1 | orderpicker bij een webwinkel | pick-orders | heftruckcertificaat
drive-forklift load-trucks | move-pallets pick-orders | machines precise | driving | 36-40 | 2 | heftruckchauffeur in de haven | drive-forklift load-trucks | heftruckcertificaat; VCA
pick-orders move-pallets | drive-forklift | hands-on teamwork | fitness | 32-40 | 0 | magazijn in Polen | pick-orders move-pallets | reachtruckcertificaat
pack-boxes label-products | fill-bags | patient precise | knitting | 8-20 | 1 | inpakwerk op de sociale werkplaats | pack-boxes fill-bags |
count-stock check-returns | enter-data | precise numbers | puzzles | 16-24 | 3 | voorraadbeheer bij een apotheek | count-stock |
sort-parcels push-carts | deliver-parcels | on-time quick | cycling | 12-24 | 1 | nachtdienst bij een sorteercentrum | sort-parcels |
fill-shelves take-back-bottles | work-cash-desk | hands-on tidy | music | 8-20 | 2 | vakkenvuller naast school | fill-shelves |
work-cash-desk help-customers | fill-shelves | cheerful selling | decorating | 16-32 | 3 | caissière bij een tuincentrum | work-cash-desk |
help-customers decorate-shop | hang-clothes | selling eye-for-beauty | beauty | 20-32 | 4 | verkoopster in een modezaak | help-customers hang-clothes |
sell-at-market sell-fresh-food | load-trucks | convincing cheerful | having-guests | 16-32 | 2 | marktkoopman met een eigen kraam | sell-at-market |
make-bouquets | decorate-shop help-customers | eye-for-beauty inventive | gardening | 16-24 | 3 | bloemist | make-bouquets |
take-cuttings water-plants | weed-beds | patient tidy | gardening nature | 16-32 | 1 | kwekerij in het Westland | take-cuttings |
weed-beds trim-hedges | mow-grass plant-gardens | hands-on persisting | gardening | 24-40 | 2 | hovenier | trim-hedges plant-gardens | certificaat motorzaag
harvest-vegetables | sort-bulbs pack-food | quick persisting | nature | 32-40 | 0 | tomaten plukken en aardbeien | harvest-vegetables |
feed-animals clean-stables | walk-dogs | caring calm | pets | 12-24 | 2 | vrijwilliger op een kinderboerderij | feed-animals |
walk-dogs feed-animals | clean-stables | calm trustworthy | pets walking | 8-16 | 3 | oppas voor honden | walk-dogs |
milk-cows feed-animals | clean-stables | persisting on-time | nature | 16-32 | 1 | boer in Eritrea, koeien en geiten | milk-cows feed-animals |
mow-grass sweep-leaves | pick-litter | hands-on independent | walking fishing | 24-36 | 2 | plantsoendienst | mow-grass sweep-leaves |
pick-litter empty-bins | sweep-leaves | hands-on teamwork | walking | 16-32 | 1 | | |
cook-meals make-soup | cut-vegetables | inventive hands-on | cooking | 24-36 | 1 | kok in Damascus | cook-meals | HACCP
cook-meals bake-bread | make-sandwiches | teamwork quick | baking cooking | 32-40 | 3 | souschef | cook-meals | HACCP
cut-vegetables wash-dishes | clean-kitchen | hands-on quick | cooking | 16-32 | 0 | keukenhulp | cut-vegetables wash-dishes |
bake-bread | make-sandwiches sell-fresh-food | on-time precise | baking | 32-40 | 2 | bakkerij van de familie | bake-bread |
serve-tables tend-bar | set-tables pour-coffee | welcoming quick | having-guests | 16-32 | 3 | bediening op een terras | serve-tables | sociale hygiëne
pour-coffee make-sandwiches | serve-canteen | welcoming cheerful | coffee-and-tea | 12-24 | 2 | barista | pour-coffee |
serve-canteen wash-dishes | make-sandwiches | teamwork cheerful | cooking | 16-24 | 2 | kantinejuffrouw op een school | serve-canteen |
drive-van deliver-parcels | load-trucks ride-along | on-time independent | driving | 32-40 | 2 | koerier | drive-van deliver-parcels |
drive-lorry | drive-van load-trucks | focused trustworthy | driving | 40-40 | 2 | vrachtwagenchauffeur door heel Europa | drive-lorry | code 95
drive-bus drive-people | help-travellers | calm welcoming | driving | 24-36 | 3 | buschauffeur in Ankara | drive-bus | code 95
drive-people | do-errands accompany-to-appointments | caring calm | driving | 12-24 | 3 | taxi | drive-people |
deliver-mail | deliver-by-cargo-bike deliver-parcels | independent on-time | cycling walking | 8-16 | 2 | krantenwijk | deliver-mail |
deliver-by-cargo-bike deliver-meals | deliver-parcels | quick independent | cycling | 12-32 | 1 | fietskoerier | deliver-by-cargo-bike |
move-house load-trucks | collect-goods ride-along | hands-on teamwork | fitness | 24-40 | 1 | verhuizer | move-house |
assemble-products screw-parts | run-machine | handy precise | tinkering | 32-40 | 1 | lopende band bij een autofabriek | assemble-products work-on-line |
work-on-line pack-food | check-quality | quick following-steps | music | 32-40 | 0 | productiemedewerker in een visfabriek | work-on-line pack-food |
run-machine check-quality | work-on-line | machines focused | electronics | 36-40 | 2 | operator | run-machine | VCA
weld-metal | sand-products screw-parts | skilled precise | tinkering | 40-40 | 1 | lasser op een scheepswerf | weld-metal | lascertificaat; VCA
sew-clothes alter-clothes | upholster-furniture | precise handy | sewing | 12-24 | 1 | naaister in een atelier | sew-clothes |
make-furniture saw-wood | restore-furniture sand-products | handy skilled | woodwork | 32-40 | 2 | meubelmaker | make-furniture |
paint-walls sand-frames | plaster-walls | handy tidy | diy | 32-40 | 1 | schilder, binnen en buiten | paint-walls | VCA
do-carpentry | saw-wood do-small-repairs | handy skilled | woodwork | 36-40 | 2 | timmerman | do-carpentry | VCA
help-on-site lay-bricks | lay-paving | hands-on persisting | fitness | 40-40 | 0 | bouw in Bulgarije | help-on-site lay-bricks | VCA
install-electricity | place-solar-panels solder-electronics | skilled precise | electronics | 36-40 | 2 | elektricien | install-electricity | VCA
fix-plumbing do-small-repairs | lay-floors | handy solving | diy | 32-40 | 2 | loodgieter en verwarming | fix-plumbing |
repair-bikes clean-bikes | do-small-repairs | handy patient | tinkering cycling | 16-32 | 1 | fietsen maken voor de buurt | repair-bikes |
service-cars wash-cars | repair-bikes | handy machines | tinkering driving | 36-40 | 1 | automonteur in Aleppo | service-cars |
repair-devices dismantle-electronics | test-devices install-computers | solving curious | electronics | 16-32 | 2 | telefoons repareren | repair-devices |
install-computers help-with-computers | build-websites | solving explaining | computers gaming | 24-36 | 3 | ict op een school | install-computers |
enter-data do-administration | archive-papers | precise focused | computers | 16-32 | 4 | administratief medewerker | do-administration enter-data |
send-invoices do-administration | enter-data | numbers precise | puzzles | 16-28 | 4 | boekhouder | send-invoices |
answer-phone answer-mails | plan-appointments | speaking calm | reading | 16-32 | 4 | callcenter | answer-phone |
welcome-visitors answer-phone | work-at-desk | welcoming calm | having-guests | 16-32 | 4 | receptioniste in een hotel | welcome-visitors |
archive-papers copy-papers | handle-mail | precise tidy | reading | 16-24 | 3 | archief van de gemeente | archive-papers |
write-texts post-on-social-media | take-photos | writing inventive | writing photography | 12-24 | 4 | journalist in Kyiv | write-texts |
build-websites design-flyers | post-on-social-media | inventive curious | computers drawing | 24-36 | 3 | grafisch vormgever | design-flyers |
check-building guard-entrance | walk-neighbourhood | calm trustworthy | fitness | 32-40 | 3 | beveiliger | check-building guard-entrance | beveiligerspas
guide-traffic | watch-bike-parking guard-entrance | calm on-time | walking | 16-32 | 2 | verkeersregelaar | guide-traffic | verkeersregelaar
look-after-building do-small-repairs | keep-school-tidy | handy seeing-needs | diy | 24-36 | 3 | huismeester | look-after-building |
watch-museum give-tours | welcome-visitors | explaining curious | reading | 8-24 | 4 | leraar geschiedenis | give-tours |
chat-with-residents help-with-meals | make-beds-in-care | caring listening | helping-neighbours | 12-24 | 2 | verzorgd voor mijn oma | chat-with-residents help-with-meals |
help-wash-and-dress hand-out-medicine | help-with-meals | caring calm | family-time | 20-32 | 3 | verpleegkundige in Eritrea | help-wash-and-dress hand-out-medicine | EHBO
walk-with-elderly push-wheelchairs | do-errands | patient listening | walking | 8-16 | 2 | vrijwilliger in een verpleeghuis | walk-with-elderly |
guide-day-activities play-games-with-residents | walk-with-elderly | encouraging patient | board-games | 16-32 | 3 | dagbesteding | guide-day-activities |
play-with-children care-for-babies | do-crafts | caring cheerful | playing-with-children | 16-32 | 3 | oppas en gastouder | care-for-babies play-with-children |
help-in-class help-with-homework | read-aloud | explaining patient | reading | 16-28 | 4 | juf op een basisschool in Syrië | help-in-class |
watch-lunch-break walk-children-to-school | play-with-children | calm caring | playing-with-children | 4-12 | 2 | overblijfmoeder | watch-lunch-break |
teach-sport-to-children coach-sport | watch-swimmers | encouraging leading | football swimming | 8-24 | 3 | voetbaltrainer | coach-sport |
interpret-for-others help-with-forms | practise-language | speaking listening | reading | 8-24 | 4 | tolk Tigrinya | interpret-for-others |
host-community-centre pour-coffee | lead-group | welcoming organising | having-guests | 8-20 | 3 | gastvrouw in het buurthuis | host-community-centre |
hand-out-food sort-second-hand | sort-clothes | seeing-needs hands-on | volunteering | 8-16 | 1 | voedselbank | hand-out-food |
sort-clothes hang-clothes | price-goods | tidy patient | second-hand | 8-24 | 1 | kringloopwinkel | sort-clothes |
set-up-events help-with-sound | load-trucks | hands-on teamwork | music party-planning | 16-40 | 2 | podia opbouwen op festivals | set-up-events |
take-photos make-videos | post-on-social-media | eye-for-beauty inventive | photography | 8-24 | 3 | bruiloften gefilmd | make-videos |
make-music lead-group | teach-sport-to-children | cheerful encouraging | music | 4-16 | 2 | muziekles gegeven | make-music |
plan-routes plan-appointments | answer-phone | organising numbers | computers | 24-36 | 4 | planner bij een transportbedrijf | plan-routes |
upholster-furniture restore-furniture | sew-clothes | handy eye-for-beauty | woodwork second-hand | 16-32 | 2 | banken bekleden | upholster-furniture |
lay-floors plaster-walls | paint-walls | handy persisting | diy | 36-40 | 1 | vloeren en tegels gelegd | lay-floors |
insulate-homes do-small-repairs | place-solar-panels | handy explaining | diy | 16-32 | 2 | energiecoach in de wijk | insulate-homes |
`;
