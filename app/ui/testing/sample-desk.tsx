import {
  ButtonLink, ArrowLink, ChipList, DeskPage, FilterGroup, FirstUp, MessageBubble, MessageList, Pagination, PeopleGroup, PeopleGroups,
  PeopleList, PersonCard, CardList, SearchField, Section, Table, Timeline, WaitItem, WaitList, WingChart, ConfirmDialog, Button,
} from "..";

const people = [
  { to: "/1", initials: "FK", name: "Fatma K.", text: "Buurtkeuken, 10.00 uur. Bel even." },
  { to: "/2", initials: "PG", name: "Peter de G.", text: "Meeloopdag, Fietspunt, 8.30 uur" },
];

/** The home of a contact person, for looking at. */
export function SampleDesk() {
  return (
    <DeskPage
      above="Goedemorgen Ria. Het is maandag 11 mei."
      title="Zes dingen wachten op jou"
      lead="We beloven een antwoord binnen 2 werkdagen."
      tools={
        <form role="search">
          <SearchField name="q" label="Zoek een persoon, vacature of bedrijf" placeholder="Naam, vacature of bedrijf" />
        </form>
      }
    >
      <FirstUp late="5 uur te laat" title="Begin met het profiel van Yusuf A." text="Hij stuurde het woensdag om 12.00 uur.">
        <ButtonLink to="/profiel" variant="person" arrow>Bekijk het profiel</ButtonLink>
      </FirstUp>
      <div className="desk-grid">
        <Section id="waiting" kind="desk-section" title="Daarna, op volgorde" tools={<p className="small muted">Volle balk: 2 werkdagen</p>}>
          <WaitList>
            <WaitItem to="/1" kind="match" title="Li W. en Buurtkeuken Het Pannetje" text="Match. Allebei zeiden ja." share={0.66} age="nog 5,5 uur" />
            <WaitItem to="/2" kind="video" title="Danuta W." text="Talentvideo van 1 minuut" share={1.2} age="2 uur te laat" />
            <WaitItem to="/3" kind="building" title="Wasserij Helderwit" text="Nieuw bedrijf" share={0.19} age="nog 1 dag" />
          </WaitList>
        </Section>
        <Section id="wings" kind="desk-section" title="De vlinder van deze week">
          <WingChart
            caption="Links jouw mensen, rechts werkplekken."
            peopleLabel="Mensen"
            workLabel="Werk"
            stepLabel="Stap"
            rows={[
              { label: "leren kennen", people: 9, work: 6 },
              { label: "vindbaar", people: 41, work: 27 },
              { label: "aan het werk", people: 0, work: 4 },
            ]}
          />
        </Section>
      </div>
      <Section id="people" kind="desk-section" title="Wat jouw mensen nu nodig hebben" tools={<ButtonLink to="/v" variant="secondary" size="small" arrow>Stel een match voor</ButtonLink>}>
        <PeopleGroups>
          <PeopleGroup id="g1" title="Begint morgen" count={3} more={<ArrowLink to="/alle" arrow={false}>Bekijk alle 5</ArrowLink>}>
            <PeopleList people={people} />
          </PeopleGroup>
          <PeopleGroup id="g2" title="Nieuw antwoord" count={4}>
            <PeopleList people={people} />
          </PeopleGroup>
        </PeopleGroups>
      </Section>
      <div className="home-grid">
        <div className="stack">
          <ChipList label="Gekozen" chips={[{ key: "a", label: "groen", to: "?" }, { key: "b", label: "ochtend", to: "?" }]} clearTo="?" />
          <CardList>
            <PersonCard
              to="/kandidaat"
              title="Iemand uit Lindewaard"
              subtitle="binnen 5 kilometer"
              strengths={[
                { pictogram: "caring", label: "zorgt graag" },
                { pictogram: "calm", label: "blijft rustig" },
                { pictogram: "precise", label: "werkt precies" },
              ]}
              actions={<Button size="small">Nodig uit</Button>}
            />
          </CardList>
          <Table
            caption="Matches per maand"
            columns={[
              { key: "month", label: "Maand", cell: (row) => row.month },
              { key: "count", label: "Reacties", number: true, cell: (row) => row.count },
            ]}
            rows={[{ month: "februari", count: 212 }, { month: "maart", count: 240 }]}
            rowKey={(row) => row.month}
          />
          <Pagination page={2} pages={7} toPage={(page) => `?page=${page}`} />
          <MessageList label="Gesprek">
            <MessageBubble from="Ria" when="maandag 9.00 uur">Hallo Samira, gaat het goed?</MessageBubble>
            <MessageBubble mine from="Jij" when="maandag 9.30 uur">Ja hoor. Ik kom woensdag.</MessageBubble>
          </MessageList>
          <Timeline entries={[{ key: "1", when: "6 mei, 9.00 uur", title: "Samira zei ja" }, { key: "2", when: "8 mei", title: "Ria vindt het goed", text: "Goede match." }]} />
          <ConfirmDialog trigger="Verwijder" icon="trash" title="Weet je het zeker?" text="Je kunt dit terugdraaien." size="small">
            <Button>Ja, verwijder</Button>
          </ConfirmDialog>
        </div>
        <form className="side">
          <div>
            <FilterGroup name="sector" title="Soort werk" defaultValue={["green"]} options={[{ value: "green", label: "Groen", count: 12 }, { value: "care", label: "Zorg", count: 3 }]} />
            <FilterGroup name="time" title="Tijden" options={[{ value: "morning", label: "Ochtend" }]} />
          </div>
        </form>
      </div>
    </DeskPage>
  );
}
