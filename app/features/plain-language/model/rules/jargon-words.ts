/**
 * Words that people who read little Dutch do not know, or that say nothing, one meaning a line:
 *   words, each with its forms | plain words for them
 * A word stands between commas; a hyphen is read as a space, `hands-on` is also `hands on`. Plain words that begin with `…` explain and do not fit in the
 * place of the word; all others do.
 */
export const englishWords = `
teamplayer, teamplayers, team player, teamspeler, teamspelers | …je werkt graag samen
hands on, hands on mentaliteit | …je pakt dingen zelf op
fulltime, full time | …hele werkweek, of noem de uren
parttime, part time | …een deel van de week, of noem de uren
kpi, kpis, kpi's, target, targets | …zeg wat er af moet
deadline, deadlines | uiterste dag
feedback | …wat er goed gaat en wat beter kan
update, updates | bericht
meeting, meetings, teammeeting | overleg
stand up, daily stand up, dagstart, kick off | …kort overleg aan het begin van de dag
daily, weekly | …elke dag of elke week
shift, shifts | dienst
shift leader, shiftleader, teamlead, team lead, teamleader, supervisor, foreman | leidinggevende
manager operations, operations manager, store manager, floor manager | leidinggevende
management | leiding
onboarding, onboarding programma | …de eerste weken waarin je alles leert
skills, soft skills | …wat je goed kunt
mindset | houding
people person, peoples person | …je houdt van mensen
customer, customers | klant
customer experience, customer service, customer journey, customer care | …de klant helpen
guest service, guest experience | …gasten helpen
service desk, servicedesk, front office, frontoffice, frontdesk, front desk | balie
back office, backoffice | kantoor
warehouse | magazijn
facility, facility management, facilities | …zorg voor het gebouw
excellence, operational, operational excellence, operations | …zeg wat er gebeurt
all round, allround, allrounder | …iemand die verschillende dingen doet
no nonsense, no nonsense mentaliteit | …gewoon en duidelijk
nine to five, 9 to 5 | …zeg hoe laat het werk is
amazing, awesome, great, passion, growth, fun, spirit, team spirit | …zeg het in het Nederlands
monitor, monitort, monitoren | kijkt na
get things done, can do, can do mentaliteit, drive | …je doet graag dingen af
work life balance, worklife balance | …tijd voor werk en tijd voor thuis
work floor, workflow, flow | …hoe het werk gaat
stakeholder, stakeholders, key account | …mensen met wie je te maken hebt
challenge, challenges | …wat er moeilijk of leuk aan is
fast paced, high performance, performance | …het is er druk
benefits, perks, fringe benefits | …wat je nog meer krijgt
job, jobs, job opportunity, dream job | werk
recruiter, recruitment, hr, hr afdeling, human resources | …de collega die over personeel gaat
sales, sales medewerker | verkoop
support | hulp
coaching on the job, training on the job, on the job | …je leert het terwijl je werkt
traineeship, trainee | leerplek
crew, crewmember, crew member | team
store | winkel
housekeeping | …kamers schoonmaken
runner | …iemand die eten en borden brengt
handling, material handling | …spullen verplaatsen
supply chain, inbound, outbound | …goederen die binnenkomen en weggaan
tooling, tools | gereedschap
planning tool, software tool | …een programma op de computer
multitasken, multitasking | …meer dingen tegelijk doen
ownership, commitment, accountable | …je zorgt dat het af komt
responsible | …je zorgt ervoor
checken, gecheckt | nakijken
communicaten, callen | bellen
inchecken | …je melden
switchen | wisselen
managen | leiden
supporten | helpen
`;

export const emptyWords = `
stressbestendig, stressbestendigheid, stress bestendig | …zeg wanneer het druk is, en wie er dan helpt
flexibel, flexibel inzetbaar, flexibele instelling, flexibele houding, flexibiliteit, inzetbaar, breed inzetbaar | …zeg welke dagen of tijden kunnen wisselen
proactief, proactieve, pro actief, initiatiefrijk | …je ziet zelf wat er moet gebeuren
resultaatgericht, resultaatgerichte, doelgericht, doelgerichte | …zeg wat er af moet
klantgericht, klantgerichte, klantgerichtheid, servicegericht, servicegerichte, dienstverlenend, dienstverlenende, gastgericht | …je helpt mensen graag
oplossingsgericht, oplossingsgerichte | …je zoekt zelf naar een oplossing
kwaliteitsgericht, kwaliteitsbewust | …je werkt netjes
communicatief, communicatief vaardig, communicatief sterk, communicatieve vaardigheden, goede communicatieve vaardigheden, contactuele eigenschappen | …zeg met wie iemand praat
representatief, representatieve, representatieve uitstraling, representatief voorkomen, uitstraling | …je draagt schone kleding
aanpakker, aanpakkers, doorpakker, doorpakkers, aanpakkersmentaliteit | …zeg wat iemand doet
gedreven, ambitieus, ambitieuze, gepassioneerd, bevlogen | …zeg wat er leuk is aan het werk
zelfsturend, zelfsturende, zelfstarter, self starter | …je werkt zelf, en je kunt altijd iets vragen
daadkrachtig, daadkrachtige, besluitvaardig, slagvaardig | …je durft te kiezen
ondernemend, ondernemende, pragmatisch, pragmatische, analytisch, analytische | …zeg wat iemand doet
loyaal, loyale, integer, integere, toegewijd, toegewijde, punctueel, punctuele | …zeg wat er van iemand nodig is
visitekaartje | …zeg wat iemand doet voor bezoekers
korte lijnen, informele bedrijfscultuur, bedrijfscultuur, informele werksfeer | …zeg hoe jullie met elkaar omgaan
kei in, topper, held, kanjer, spin in het web, duizendpoot, manusje van alles | …zeg wat iemand doet
leergierig, leergierige | …je wilt iets leren
accuraat, accurate | precies
collegialiteit, collegiaal, collegiale | …je helpt je collega's
mentaliteit, werkmentaliteit, 9 tot 5 mentaliteit, instelling | …zeg wat iemand doet
hoog in het vaandel | …dit vinden wij belangrijk
dynamisch, dynamische, dynamische omgeving, dynamische werkomgeving | …zeg wat er elke dag anders is
uitdagend, uitdagende, uitdaging | …zeg wat er leuk of moeilijk aan is
competent, competenties, kerncompetenties | …wat je kunt
sociaal vaardig, sociale vaardigheden | …je praat makkelijk met mensen
commercieel inzicht, commercieel, commerciele | …zeg wat iemand verkoopt
organisatietalent | …je kunt goed plannen
verantwoordelijkheidsgevoel | …we kunnen van je op aan
`;

export const officeWords = `
werkzaamheden | taken
voorkomende werkzaamheden, diverse werkzaamheden, overige werkzaamheden | ander werk
verricht, verrichten | doet
conform | volgens
middels, door middel van | met
teneinde | om
alsmede, alsook | en ook
tevens | ook
indien | als
dan wel, danwel | of
reeds | al
gaarne | graag
omtrent, inzake, met betrekking tot | over
ten behoeve van | voor
ten aanzien van | over
het betreft | het is
woonachtig | …je woont
affiniteit, affiniteit met | …je houdt van
draagt zorg voor, zorg dragen voor, draag je zorg voor | zorgt voor
levert een bijdrage, bijdrage leveren, draagt bij aan, draag je bij aan | …je helpt met
neemt deel aan, deelnemen aan, participeert, participeren | doet mee met
assisteert, assisteren, assisteer, ondersteunt, ondersteunen, ondersteun | helpt
rapporteert, rapporteren, rapporteer | …zeg wie de leiding heeft
coordineert, coordineren, coordinatie | regelt
realiseert, realiseren, realisatie | maakt
implementeert, implementeren, implementatie | …begint met
faciliteert, faciliteren, facilitair, facilitaire, facilitaire dienst, facilitaire dienstverlening | …zorg voor het gebouw
signaleert, signaleren | ziet
communiceert, communiceren, communicatie met | praat
functioneert, functioneren | werkt
optimaliseert, optimaliseren, optimaal, optimale | goed
efficient, efficiente, efficientie | handig
logistiek, logistieke, logistieke processen, logistiek proces | …hoe spullen komen en gaan
processen, bedrijfsprocessen, werkprocessen | …hoe het werk gaat
doorlooptijd, doorlooptijden | …hoe lang iets duurt
salarispakket, beloningspakket | loon
reguliere werkzaamheden, reguliere, reguliere taken | gewone
administratieve, administratieve taken, administratieve werkzaamheden, administratieve ondersteuning | …zeg wat iemand opschrijft of invoert
ondersteunende, ondersteuning, ondersteuning bieden | …zeg waarmee iemand helpt
uitvoeren van, voert uit, zorgdragen | doet
proces, proces van | …zeg wat er gebeurt
protocol, protocollen, procedure, procedures, werkinstructies | afspraken
doelstelling, doelstellingen | doel
doelgroep, doelgroepen | …de mensen voor wie je werkt
secundaire arbeidsvoorwaarden, arbeidsvoorwaarden, arbeidsvoorwaardenpakket, emolumenten | …wat je nog meer krijgt
doorgroeimogelijkheden, groeimogelijkheden, carriereperspectief | …wat je hier later kunt doen
persoonlijke ontwikkeling, ontwikkelmogelijkheden, professionele ontwikkeling | …wat je hier kunt leren
marktconforme | passende
functieomschrijving, functieprofiel, functie eisen | …wat je doet
werkomgeving | werkplek
inwerkperiode, inwerktraject, inwerkprogramma | …de tijd waarin je alles leert
per direct | meteen
bespreekbaar | …zeg wat er kan
additioneel, additionele | extra
diverse | verschillende
operationeel, operationele | …zeg wat er gebeurt
verantwoordelijkheden, verantwoordelijkheid dragen, eindverantwoordelijk, eindverantwoordelijkheid | …waar je voor zorgt
nauwgezet, nauwgezette | precies
zorgvuldigheid | …je werkt precies
dienstverband voor onbepaalde tijd | vast contract
bovengenoemde, onderstaande, hierboven genoemde | deze
werkgerelateerd, werkgerelateerde | …voor het werk
`;
