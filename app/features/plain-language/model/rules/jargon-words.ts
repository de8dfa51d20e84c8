/**
 * Words that people who read little Dutch do not know, or that say nothing, one meaning a line:
 *   words, each with its forms | plain words for them
 * A word stands between commas; a hyphen is read as a space, `hands-on` is also `hands on`. Plain words that begin with `…` explain and do not fit in the
 * place of the word; all others do.
 */
export const englishWords = `
challenging, environment, work environment, satisfaction, customer satisfaction, experience, opportunity, opportunities, development, solution, solutions, innovation, one stop shop, hands on approach, mission, vision, values, purpose, impact, delight, boost, scale up, startup, start up | …zeg het in het Nederlands
operator, operators | …zeg welke machine iemand bedient
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
fast moving, fast growing, future proof, state of the art, up to date, up and running, all in, full service, full swing | …zeg het in het Nederlands
out of the box, think outside the box, next level, win win, quick win, quick wins, best practice, best practices | …zeg wat je bedoelt
lean, lean filosofie, agile, scrum, kaizen, just in time, continuous improvement | …zeg hoe jullie werken
order picking, picking, packing, cross docking, loading, reachtruck skills | …zeg wat iemand oppakt en waar het heen gaat
outfit, dresscode, dress code, look and feel, styling, merchandising, refill, restocken, replenishment | …zeg wat iemand draagt of bijvult
host, hosts, hostess, guest, guests, welcome, check in, check out, food and beverage, f&b, breakfast, brunch, bar back, barback, waiter | …zeg wie je helpt en waarmee
cleaner, cleaning, window cleaner, handyman, driver, courier, delivery, last mile, packer, picker, order picker, engineer, technician, assistant, office, junior assistant | …noem het werk in het Nederlands
clean, safe, smart, strong, fresh, green, passionate, motivated, flexible, friendly, energetic | …zeg het in het Nederlands
buddy systeem, mentorship, learning, e learning, toolbox, toolbox meeting, briefing, debriefing, evaluatie momenten | …zeg wie je helpt of wat je leert
planner, planning en control, planning and control, backlog, workload, work load, output, input, throughput, lead time | …zeg wat er af moet
deal, deals, lead, leads, target group, marketing, branding, content, community, network, networking, netwerker, events, event | …zeg het in het Nederlands
drive, power, powerhouse, mindset, can do mindset, growth mindset, grit, hustle, vibe, vibes, good vibes, chill, chille, relaxed, cool, coole, awesome team, dreamteam, dream team, happy | …zeg wat er fijn is
business, company, corporate, retail, hospitality, healthcare, foodservice, fashion, e commerce, ecommerce, fulfilment, fulfillment, logistics | …zeg wat voor bedrijf jullie zijn
compliance, safety, health and safety, quality, quality control, audit, audits, checklist, checks, issue, issues, root cause | …zeg waar je op let
salary, bonus scheme, pension, travel allowance, employee benefits, vouchers, discount, gym membership | …zeg wat je krijgt
young professional, high potential, talent pool, talentpool, employability, job hopper, career | …zeg wie je zoekt
`;

export const emptyWords = `
enthousiast, enthousiaste, enthousiasme, gemotiveerd, gemotiveerde, motivatie om te slagen, nauwkeurig, nauwkeurige, secuur, secure, creatief, creatieve, betrouwbaar, betrouwbare, humor, gevoel voor humor, passie, passie voor | …zeg wat iemand doet
persoonlijkheid, karaktereigenschappen, eigenschappen, uitblinker, vakidioot, alleskunner, rots in de branding, stabiele factor, cultuur, familiecultuur, feedbackcultuur, open sfeer, informele sfeer, open cultuur | …zeg hoe jullie met elkaar omgaan
helikopterview, helikopterblik, het grote geheel, overzicht houden, houdt overzicht, hoofd boven water, ballen in de lucht, meerdere ballen | …zeg wat iemand tegelijk doet
stap harder, stapje harder, stapje extra, tandje bij, extra mijl, stap extra, vuur uit de sloffen, net dat beetje extra, meerwaarde, toegevoegde waarde, actieve bijdrage, een bijdrage leveren, levert een bijdrage, waardevolle bijdrage | …zeg wat iemand doet
hecht waarde aan, hechten waarde aan, waarde hechten aan, staat centraal, hoog op de agenda, professionaliteit, vakmanschap | …dit vinden wij belangrijk
ontzorgen, ontzorgt, ontzorg | helpen
vooruitstrevend, vooruitstrevende, toonaangevend, toonaangevende, marktleider, hoogstaand, uitmuntend, excellent, topklasse, snelgroeiend, snelgroeiende, snel groeiend, snel groeiende | …zeg wat jullie maken of doen
carrierekansen, carrieremogelijkheden, loopbaankansen, loopbaanmogelijkheden, loopbaan | …wat je hier later kunt doen
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
weet van aanpakken, van aanpakken, van aanpakken weten, denkt in oplossingen, denken in oplossingen, denkt in kansen, denkt in mogelijkheden, handen uit de mouwen, mouwen opstropen, schouders eronder, voortouw, het voortouw, gezonde dosis, flinke dosis, hoofd koel, stevig in je schoenen, voor geen kleintje vervaard, van a tot z, aan alles gedacht | …zeg wat iemand doet
hectisch, hectische, hectiek, piekmomenten, piekbelasting, hoge werkdruk, werkdruk, tempo erin, gaat je makkelijk af, gaat je goed af, schakelen, snel schakelen, schakel je, kunt schakelen, sparren, sparringpartner, structuur aanbrengen, overzicht bewaren, overzicht te bewaren | …zeg wanneer het druk is, en wie er dan helpt
uitblinken, excelleren, floreren, werkgeluk, werkplezier, ontplooien, ontplooiing, doorgroeien, doorgroei, zelfontplooiing, talentontwikkeling, potentie, potentieel | …wat je hier kunt leren
klantvriendelijk, klantvriendelijke, gastvriendelijk, dienstbaar, servicegerichtheid, kwalitatief, kwalitatieve, hoogwaardig, hoogwaardige, professioneel, professionele | …zeg wat iemand doet voor klanten
oog voor detail, oog voor kwaliteit, oog voor de klant, gevoel voor service, gevoel voor verhoudingen, gevoel voor kwaliteit, commercieel gevoel, commerciele instelling | …zeg waar iemand op let
spil, de spil, rechterhand, schakel, onmisbare schakel, aanspreekpunt, eerste aanspreekpunt, boegbeeld, smeerolie, vliegende kiep | …zeg wat iemand doet
ballen in de lucht, meerdere ballen, schaap met vijf poten, geen gespreid bed, gespreid bed, ander hout gesneden, juiste hout, kartrekker, aanjager, doener, doeners, denker, echte denker | …zeg wat iemand doet
verschil maken, het verschil maken, maakt het verschil, lat hoog, stapje extra, stapje harder, extra mijl, een tandje bijzetten, tandje bij, volle honderd procent, 110 procent, net dat beetje extra | …zeg wat er gebeurt
in je kracht, in je dna, zit in je bloed, van nature, uit het juiste hout, uit je comfortzone, comfortzone, boven jezelf uitstijgen | …zeg wat iemand doet
gemotiveerd, gemotiveerde, positieve instelling, energiek, energieke, sprankelend, sprankelende, toegankelijk karakter, stevige persoonlijkheid, sterke persoonlijkheid, uitgesproken persoonlijkheid | …zeg wat er leuk is aan het werk
passie, passie voor, hart voor de zaak, hart voor, drive voor, gedrevenheid, bevlogenheid, betrokkenheid, betrokken professional, professionals, professional | …zeg wat iemand graag doet
zelfstandigheid, zelfredzaam, autonoom, autonome, autonomie, eigenaarschap, ondernemerschap, eigen verantwoordelijkheid, regie, regie nemen, zelfregie, initiatief, initiatieven | …je werkt zelf, en je kunt altijd iets vragen
veelzijdig, veelzijdige, breed georienteerd, afwisselend takenpakket, takenpakket, gevarieerd takenpakket, gevarieerde functie, spilfunctie, brede functie | …noem de taken
innovatief, innovatieve, toonaangevend, toonaangevende, marktleider, snelgroeiend, snelgroeiende, ambitie, ambities, groeiambities, missie, visie, kernwaarden, kernwaarde | …zeg wat het bedrijf doet
discretie, discreet, integriteit, omgevingsbewust, empathisch, empathische, empathie, assertief, assertieve, diplomatiek, tactvol, sensitief, extravert, introvert, weerbaar, veerkrachtig, veerkracht | …zeg wat er van iemand nodig is
digitaal vaardig, digitale vaardigheden, taalvaardig, cijfermatig, cijfermatig inzicht, technisch inzicht, ruimtelijk inzicht, computervaardig, handvaardig | …zeg wat iemand ermee doet
hechte, hecht, hecht team, hechte club, no cure, open bedrijfscultuur, platte organisatie, open cultuur, familiaire sfeer, familiair bedrijf, warm nest, warm bad | …zeg hoe jullie met elkaar omgaan
`;

export const officeWords = `
verantwoordelijk voor, eindverantwoordelijk voor, draagt verantwoordelijkheid voor | …je zorgt voor
primaire voorwaarden, secundaire voorwaarden, primaire en secundaire voorwaarden, primaire arbeidsvoorwaarden, dertiende maand | …noem wat iemand krijgt
bewaakt, bewaken, bewaakt de voortgang, voortgang | …je kijkt of het goed gaat
administreert, administreren, registratie, structureert, structureren, delegeert, delegeren, rouleert, rouleren | …zeg wat iemand doet
aangaande, dienaangaande, betreft, betreffende, betrekking hebbend op | …over
expertise, deskundigheid, strategie, strategisch, strategische, synergie, innovatie, innovaties, totaaloplossing, totaaloplossingen, maatwerk, multidisciplinair, multidisciplinaire, interdisciplinair, disciplines, segment | …zeg wat jullie doen
hoge mate van, in hoge mate, in staat om, in staat zijn om, je bent in staat | …je kunt
essentieel, essentiele, cruciaal, cruciale, adequaat, adequate, substantieel, structureel, incidenteel, effectief, effectieve | …zeg het met een gewoon woord
serviceverlening, veiligheidsvoorschriften, orderverwerking, calculatie, detachering, uitzendbasis, hoofdvestiging, grondstoffen, bedrijfsvoering | …zeg het met korte woorden
technisch onderlegd, cijfermatig onderlegd, commercieel onderlegd | …zeg wat iemand moet kunnen
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
fungeert als, fungeer je als, fungeren, fungeert, acteert, opereert, opereren | werkt als
relaties, interne en externe relaties, externe relaties, ketenpartners, partners, opdrachtgevers, opdrachtgever, stakeholder, eindgebruikers | …de mensen met wie je te maken hebt
klanttevredenheid, maximale klanttevredenheid, servicegraad, serviceniveau, dienstverlening, kwaliteitsnormen, kwaliteitseisen, richtlijnen, voorschriften, kaders | …zeg waar je op let
hand en spandiensten, voorkomende taken, bijkomende taken, overige taken, lichte administratieve taken, ad hoc taken, ad hoc, randzaken | …noem het andere werk
deel uit van, maakt deel uit, maak je deel uit, ressorteert, valt onder, hierarchisch, leidinggevende aan | …zeg met wie je werkt
zorgdraagt, toezien op, ziet toe op, ziet toe, toezicht op, waarborgt, waarborgen, borgt, borgen, handhaaft, naleving, naleven | let op
afhandelen, handelt af, afhandeling, registratie, registreert, registreren, documenteert, documenteren, muteert, muteren, verzamelstaat | schrijft op
anticipeert, anticiperen, acteren op, inspelen op, speelt in op, prioriteert, prioriteiten stellen, prioriteiten, initieert, initieren, evalueert, evalueren, adviseert, adviseren, analyseert, analyseren, inventariseert, inventariseren | …zeg wat iemand doet
bevordert, bevorderen, stimuleert, stimuleren, optimaliseren van, verbetertraject, verbetervoorstellen, verbeterinitiatieven, implementaties, innovaties | …zeg wat er beter moet
materieel, materialen en middelen, hulpmiddelen en materialen, goederenstroom, goederenstromen, goederenontvangst, retourstroom, retourstromen, voorraadbeheer, voorraadniveau, expeditie, assemblage, assembleren, assembleert, productielijn, productieproces | …zeg welke spullen en wat ermee gebeurt
inzetbaarheid, beschikbaarheid, bereidheid, bereid tot, werkzaam, werkzaam zijn, deeltijd, voltijd, deeltijdfunctie, voltijdfunctie, fte, oproepkracht, oproepbasis, urenomvang | …zeg hoeveel uur en op welke dagen
ingeschaald, inschaling, salariering, bezoldiging, honorering, arbeidsvoorwaardelijk, eindejaarsuitkering, pensioenregeling, fietsregeling, reiskostenregeling, regeling | …zeg wat je krijgt
aanvang, aanvangen, vangt aan, ingangsdatum, met ingang van, medio, te zijner tijd, op termijn, vooralsnog, voorts, derhalve, aldus, dientengevolge, mits, tenzij anders, desgewenst, desgevraagd, onverwijld, thans, hierdoor, hiertoe, daartoe, waaronder begrepen, een en ander | …zeg het gewoon
ten gevolge van, op basis van, in het kader van, ter ondersteuning van, ter vervanging van, ter versterking van, ten gunste van, ter zake, uit hoofde van, met het oog op, zorg en welzijn, in samenwerking met, in afstemming met, in overeenstemming met, naar aanleiding van | …zeg het gewoon
geschiktheid, bekwaamheid, bekwaam, deskundigheid, deskundige, vakbekwaam, gekwalificeerd, gekwalificeerde, kwalificaties | …zeg wat iemand kan
functieniveau, functie inhoud, sollicitatieprocedure, selectieprocedure, assessment, proeftijdbeoordeling | …werk, of noem de taken
`;
