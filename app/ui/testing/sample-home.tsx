import {
  ArrowLink, Button, ButtonLink, ButtonRow, CardList, DayChoices, Fact, FitSummary, MatchLine, MatchStep, NextStep, PersonLine,
  PhoneLink, ProfileCardSmall, Reason, Reasons, Row, Rows, Section, Tag, WorkCard,
} from "..";
import type { FitPetal } from "..";

const petals: FitPetal[] = [
  { side: "person", level: "full" },
  { side: "person", level: "full" },
  { side: "person", level: "nearly" },
  { side: "work", level: "full" },
  { side: "work", level: "little" },
  { side: "work", level: "none" },
];

/** The home of a job seeker, for looking at. */
export function SampleHome() {
  return (
    <>
      <NextStep
        eyebrow="Je volgende stap"
        title="Dag Samira, wanneer kom je kijken?"
        text="Zorghuis De Wilgenhof wil je graag ontmoeten. Je krijgt een rondleiding van een uur. Ria van de gemeente gaat met je mee."
      >
        <form method="post">
          <DayChoices
            name="day"
            label="Kies een dag"
            days={[
              { value: "20", number: "20", day: "woensdag 20 mei", time: "10.00 uur" },
              { value: "21", number: "21", day: "donderdag 21 mei", time: "13.30 uur" },
              { value: "22", number: "22", day: "vrijdag 22 mei", time: "10.00 uur" },
            ]}
          />
          <p>
            <ArrowLink to="#other" arrow={false}>Ik kan op geen van deze dagen</ArrowLink>
          </p>
        </form>
      </NextStep>
      <Section id="together" kind="section" title="Zo ver zijn jij en De Wilgenhof" className="container">
        <MatchLine>
          <MatchStep state="done" title="Jij zei ja">28 april</MatchStep>
          <MatchStep state="done" title="De Wilgenhof zei ja">6 mei</MatchStep>
          <MatchStep state="now" title="de rondleiding">Kies hierboven een dag</MatchStep>
          <MatchStep state="later" title="Een dag meewerken">Je beslist daarna</MatchStep>
          <MatchStep state="stopped" title="Gestopt">De plek is weg</MatchStep>
        </MatchLine>
      </Section>
      <div className="container home-grid">
        <Section id="work" kind="block" title="Werk dat bij je past" lead="Dicht bij huis. We kijken eerst naar wat je wilt en wat je kunt.">
          <CardList>
            <WorkCard
              to="/werk/1"
              title="Planten stekken, water geven en inpakken"
              subtitle="Tuinderij Morgenrood"
              pictograms={["plant-cuttings", "watering", "packing"]}
              facts={
                <>
                  <Fact icon="bike">2,4 km, 9 minuten fietsen</Fact>
                  <Fact icon="clock">ma, di en do, 9.00 tot 12.30 uur</Fact>
                </>
              }
              tags={
                <>
                  <Tag kind="person" icon="queue">Werken zonder sollicitatie</Tag>
                  <Tag icon="person">Een collega helpt je</Tag>
                  <Tag kind="plain" icon="video">Video van 1 minuut</Tag>
                </>
              }
              fit={
                <FitSummary petals={petals} word="Past heel goed">
                  <Reasons>
                    <Reason side="person" level="full" title="Wat je wilt">buiten zijn. Dat kan hier elke dag.</Reason>
                    <Reason side="work" level="none" title="Reizen">verder dan jij wilt. Er gaat ook een bus.</Reason>
                  </Reasons>
                </FitSummary>
              }
              actions={<Button variant="secondary" size="small" icon="heart">Bewaar</Button>}
            />
          </CardList>
        </Section>
        <div className="side">
          <Section id="contact" kind="block-field" title="Jouw contactpersoon" hideTitle>
            <PersonLine name="Ria Bakker" text="Jouw contactpersoon" portrait={{ name: "Ria Bakker", variant: 0 }} />
            <div>
              <PhoneLink number="010 300 00 12" />
              <p className="muted">Maandag tot en met donderdag</p>
            </div>
            <ButtonLink to="/berichten" variant="secondary" icon="message">Stuur Ria een bericht</ButtonLink>
          </Section>
          <Section id="viewers" kind="block" title="Wie keek naar jou?">
            <Rows>
              <Row title="Zorghuis De Wilgenhof">gisteren, 14.10 uur</Row>
            </Rows>
            <ProfileCardSmall
              name="Samira"
              strengths={[
                { pictogram: "caring", label: "Ik zorg graag" },
                { pictogram: "calm", label: "Ik blijf rustig" },
                { pictogram: "on-time", label: "Ik kom op tijd" },
              ]}
              note="Je achternaam ziet niemand."
            />
          </Section>
          <ButtonRow>
            <Button variant="secondary" icon="check">Ja, ik zoek nog</Button>
            <Button variant="subtle">Nu even niet</Button>
          </ButtonRow>
        </div>
      </div>
    </>
  );
}
