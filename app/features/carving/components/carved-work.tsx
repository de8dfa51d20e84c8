import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Details, Section } from "~/ui";
import type { SheetPage } from "../read-sheet.server";
import { FittingTalents, FreedTasks, loadWords, PeopleNearby, WeekProposal } from "./sheet-parts";

/** What comes free: the tasks with their shares, a week, how heavy it is, which talents it asks and how many people like it. */
export function CarvedWork({ sheet: { view, people } }: { sheet: SheetPage }) {
  return (
    <>
      <Section id="vrij" kind="desk-section" title={m.carving_freed_title({ freed: view.freedTime })} lead={m.carving_freed_lead()}>
        <FreedTasks view={view} />
      </Section>
      <div className="desk-grid">
        <div>
          {view.week && (
            <Section id="week" kind="desk-section" title={m.carving_week_title()}>
              <WeekProposal week={view.week} />
              <Form method="post">
                <Button variant="secondary" size="small" name="intent" value={view.withinSchoolHours ? "anyHours" : "withinSchoolHours"}>
                  {view.withinSchoolHours ? m.carving_school_off() : m.carving_school_on()}
                </Button>
              </Form>
              <p className="small muted">{view.withinSchoolHours ? m.carving_school_is_on() : m.carving_school_help()}</p>
            </Section>
          )}
          <Section id="zwaarte" kind="desk-section" title={m.carving_load_title()} lead={m.carving_load_lead()}>
            <Details items={loadWords(view)} />
          </Section>
        </div>
        <div className="desk-section">
          <Section id="mensen" kind="block" title={m.carving_people_title()}>
            <PeopleNearby people={people} />
            <p className="small muted">{m.carving_people_note()}</p>
          </Section>
        </div>
      </div>
      <Section id="talenten" kind="desk-section" title={m.carving_talents_title()} lead={m.carving_talents_lead()}>
        <FittingTalents view={view} />
      </Section>
    </>
  );
}
