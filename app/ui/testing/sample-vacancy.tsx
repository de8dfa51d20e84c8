import {
  Band, Button, Closing, DayLine, Fact, FitDetail, FitParts, KeyFacts, NeedSides, Offers, PersonLine, Queue, QueueFacts, Section,
  TaskBar, TaskItem, TaskList, VideoClickToLoad, WantPanel,
} from "..";
import type { FitPart } from "..";

const parts: FitPart[] = [
  { side: "person", level: "full", label: "Wat je wilt", text: "Je wilt buiten zijn.", points: 30, max: 30 },
  { side: "person", level: "full", label: "Wat je kunt", text: "Je werkt rustig en precies.", points: 25, max: 25 },
  { side: "work", level: "full", label: "Taken", text: "Drie van de vier taken koos je zelf.", points: 15, max: 15 },
  { side: "work", level: "nearly", label: "Reizen", text: "9 minuten. Jij wilt liever 5.", points: 8, max: 10 },
];

/** A vacancy, for looking at. */
export function SampleVacancy() {
  return (
    <>
      <div className="container vacancy-grid">
        <div>
          <header className="vacancy-head">
            <h1>Planten stekken, water geven en inpakken</h1>
            <p className="lead">Bij Tuinderij Morgenrood, aan de rand van Lindewaard.</p>
            <KeyFacts
              facts={[
                { icon: "clock", label: "Drie ochtenden", text: "ma, di en do" },
                { icon: "bike", label: "9 minuten fietsen", text: "2,4 km" },
                { icon: "euro", label: "€ 15,10 per uur", text: "elke week betaald" },
              ]}
            />
          </header>
        </div>
        <div className="vacancy-aside">
          <WantPanel title="Wil je dit doen?">
            <p>Niemand kiest hier tussen mensen. Wie zich het eerst meldt, is het eerst aan de beurt.</p>
            <Queue label="De rij" length={12} offers={2} me={4} />
            <QueueFacts facts={[{ label: "Jouw plek", value: 4, unit: "in de rij" }, { label: "Wachten", value: "5 weken", unit: "ongeveer" }]} />
            <form method="post">
              <Button variant="person">Dit wil ik</Button>
            </form>
            <ul className="reasons">
              <Fact icon="check">Je mag altijd weer uit de rij.</Fact>
            </ul>
          </WantPanel>
        </div>
        <div className="vacancy-rest">
          <Section id="tasks" title="Dit ga je doen">
            <TaskList>
              <TaskItem title="Planten stekken" text="Je zet kleine plantjes in een bak." share="Ongeveer 1,5 uur per dag" pictogram="plant-cuttings" weight="light" />
              <TaskItem title="Water geven" text="Je loopt langs de tafels." pictogram="watering" weight="normal" />
              <TaskItem title="Kratten tillen" text="Samen tillen mag altijd." pictogram="harvesting" weight="heavy" />
            </TaskList>
            <TaskBar
              label="De week in taken"
              shares={[
                { key: "a", label: "Stekken", percent: 45 },
                { key: "b", label: "Water geven", percent: 25 },
                { key: "c", label: "Inpakken", percent: 20 },
                { key: "d", label: "Opruimen", percent: 10 },
              ]}
            />
            <VideoClickToLoad title="Een dag in de kas" href="https://video.example/1" embed="https://video.example/embed/1" note="De video staat bij een ander bedrijf." />
          </Section>
        </div>
      </div>
      <Band>
        <Section id="day" title="Een dag in dit werk">
          <DayLine
            stops={[
              { time: "9.00", title: "Koffie en thee", text: "Je hoort wie wat doet.", rest: true },
              { time: "9.15", title: "Stekken", text: "Je werkt aan een tafel in de kas." },
              { time: "10.45", title: "Pauze", text: "Een kwartier, buiten.", rest: true },
              { time: "11.00", title: "Water geven", text: "Je wisselt af." },
              { time: "12.30", title: "Naar huis", text: "Op tijd bij school.", rest: true },
            ]}
          />
        </Section>
      </Band>
      <Section id="need" title="Wat je nodig hebt" hideTitle className="container">
        <NeedSides
          neededTitle="Dit heb je nodig"
          needed={["Je vindt het fijn om met je handen te werken.", "Je kunt een uur staan, met pauzes."]}
          notTitle="Dit hoeft niet"
          not={["een diploma", "ervaring met planten", "een rijbewijs"]}
        />
      </Section>
      <Section id="gets" title="Dit krijg je" className="container">
        <div className="gets">
          <div className="harrie">
            <PersonLine name="Moussa is jouw Harrie" text="Hij werkt hier zes jaar." portrait={{ name: "Moussa Diallo", variant: 1 }} />
            <p>Een Harrie is een collega die heeft geleerd om jou goed te helpen.</p>
          </div>
          <Offers offers={[{ icon: "euro", title: "€ 15,10 per uur.", text: "Je krijgt elke week geld." }, { title: "Werkschoenen." }]} />
        </div>
      </Section>
      <Section id="fit" title="Waarom dit bij je past" className="container">
        <FitDetail petals={parts} word="Past heel goed" note="Elk blaadje is één reden.">
          <FitParts parts={parts} />
        </FitDetail>
      </Section>
      <div className="container">
        <Closing title="Wil je hier werken?" text="Je komt op plek 4.">
          <Button>Dit wil ik</Button>
        </Closing>
      </div>
    </>
  );
}
