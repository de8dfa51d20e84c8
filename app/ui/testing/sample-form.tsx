import {
  Button, CheckboxField, CheckboxGroup, ChoiceCards, ConfirmPage, DateField, Details, Disclosure, EmptyState, ErrorSummary, Fields, FileField,
  FormActions, Notice, NumberField, Page, PictureAnswers, PictureQuestion, Portrait, PrintSheet, Progress, Prose, QuestionPage, RadioGroup, SelectField, TextAreaField,
  TextField, ThreeWayChoice, TimeField, WeekGrid, portraitCount,
} from "..";

const errors = { talent: ["Kies nog één talent. Dan zijn het er drie."], email: ["Er mist een @. Bijvoorbeeld: naam@post.nl"] };

/** One question a page, with an error, for looking at. */
export function SampleQuestion() {
  return (
    <QuestionPage progress={<Progress number={3} total={8} timeLeft="nog ongeveer 4 minuten" />} errors={<ErrorSummary errors={errors} />}>
      <form method="post">
        <ChoiceCards
          name="talent"
          legend="Welke drie passen het best bij jou?"
          legendAs="question"
          help="Denk aan thuis, aan vroeger, of aan wat je doet voor anderen."
          errors={errors.talent}
          defaultValue={["caring", "on-time"]}
          options={[
            { value: "caring", label: "Ik zorg graag", example: "Voor mensen, dieren of planten.", pictogram: "caring" },
            { value: "precise", label: "Ik werk precies", example: "Ik kijk alles nog een keer na.", pictogram: "precise" },
            { value: "on-time", label: "Ik kom op tijd", example: "Je kunt op mij rekenen.", pictogram: "on-time" },
            { value: "none", label: "Iets anders" },
          ]}
          tally={{ of: 3, text: "Elke keuze vult een blaadje van jouw vleugel." }}
        />
        <Disclosure summary="Weet je het niet zeker?">
          <p>Vraag het aan iemand die je goed kent.</p>
        </Disclosure>
        <FormActions previousTo="/2" saveAndStop={{ name: "intent", value: "stop" }} note="Stop je? Dan ga je later hier weer verder." />
      </form>
    </QuestionPage>
  );
}

/** Questions of which one press is the answer, for looking at. */
export function SampleAnswers() {
  return (
    <QuestionPage progress={<Progress number={7} total={26} label="Ronde 2 van 4" />}>
      <form method="post">
        <h1 id="liever">Wat doe je liever?</h1>
        <PictureAnswers
          name="pair"
          labelledBy="liever"
          chosenWords="dit koos je"
          between="of"
          options={[
            { value: "lorry", label: "Een vrachtwagen leeghalen", pictogram: "loading", chosen: true },
            { value: "check", label: "Kijken of een product goed is", pictogram: "quality-check", chosen: false },
          ]}
        />
        <h2 id="graag">Zou je dit graag doen?</h2>
        <PictureQuestion
          name="card"
          labelledBy="graag"
          chosenWords="dit koos je"
          pictogram="cooking"
          words="Koken met wat er nog in huis is"
          options={[
            { value: "like", label: "Dit doe ik graag", chosen: false },
            { value: "not", label: "Niets voor mij", chosen: true },
          ]}
        />
      </form>
    </QuestionPage>
  );
}

/** Every field, for looking at. */
export function SampleFields() {
  return (
    <Page title="Velden" lead="Alle velden onder elkaar." side={<Notice kind="info" title="Goed om te weten.">Je naam ziet niemand.</Notice>}>
      <form>
        <Fields>
          <TextField name="email" type="email" label="Je e-mailadres" errors={errors.email} defaultValue="samira.post.nl" />
          <NumberField name="minutes" label="Hoe ver wil je reizen?" help="Met de fiets of de bus." suffix="minuten" defaultValue="20" />
          <DateField name="date" label="Vanaf wanneer?" />
          <TimeField name="time" label="Hoe laat?" optional />
          <SelectField name="place" label="Waar woon je?" placeholder="Kies een plaats" options={[{ value: "l", label: "Lindewaard" }]} />
          <TextAreaField name="why" label="Waarom wil je dit?" limit={600} optional help="Bijvoorbeeld: ik ben graag buiten." />
          <FileField name="photo" label="Je foto" accept="image/*" />
          <CheckboxField name="agree" label="Ik ga akkoord" help="Je kunt dit later veranderen." />
          <RadioGroup name="hours" legend="Hoeveel uur?" defaultValue="8" options={[{ value: "8", label: "8 uur", example: "Twee ochtenden" }, { value: "16", label: "16 uur" }]} />
          <CheckboxGroup name="days" legend="Welke dagen?" inline errors="Kies een dag." options={[{ value: "1", label: "maandag" }, { value: "2", label: "dinsdag", count: 4 }]} />
        </Fields>
        <ThreeWayChoice
          name="task"
          legend="Wat doe je graag?"
          rows={[
            { value: "dishes", label: "Afwassen", example: "Met de hand of met de machine", pictogram: "dish-washing", chosen: "like" },
            { value: "garden", label: "In de tuin werken", pictogram: "weeding" },
          ]}
        />
        <WeekGrid
          name="availability"
          legend="Wanneer kun je werken?"
          cornerLabel="Dag"
          days={[{ value: "mon", label: "maandag" }, { value: "tue", label: "dinsdag" }, { value: "wed", label: "woensdag" }]}
          parts={[{ value: "m", label: "ochtend", times: "8 tot 12" }, { value: "a", label: "middag", times: "12 tot 17" }, { value: "e", label: "avond", times: "na 17" }]}
          defaultValue={["mon-m", "tue-a"]}
        />
        <Button size="large">Bewaar</Button>
      </form>
      <Notice kind="ok" title="Bewaard." announce>Ria kijkt binnen 2 werkdagen.</Notice>
      <Notice kind="warning" title="Nog 20 uur.">Zeg ja of nee.</Notice>
      <Notice kind="error" title="Dat is niet gelukt." announce>Het bestand is te groot.</Notice>
      <Details items={[{ label: "Uren", text: "12 uur" }, { label: "Soort plek", text: "betaald werk" }]} />
      <EmptyState title="Je hebt nog geen berichten" text="Reageer op werk dat bij je past." />
      <div className="button-row">
        {Array.from({ length: portraitCount }, (_, variant) => (
          <Portrait key={variant} variant={variant} />
        ))}
        <Portrait src="/favicon.svg" name="Foto" size="small" />
      </div>
      <Prose>
        <h2>Zo werkt het</h2>
        <p>Je kiest wat bij je past.</p>
        <ul>
          <li>Eerst jij</li>
          <li>Dan de werkgever</li>
        </ul>
      </Prose>
      <PrintSheet>
        <h2>Profiel van Samira</h2>
      </PrintSheet>
      <ConfirmPage title="Wil je stoppen?" text="Je plek gaat naar iemand anders." cancelTo="/">
        <Button>Ja, ik stop</Button>
      </ConfirmPage>
    </Page>
  );
}
