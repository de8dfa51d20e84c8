import { m } from "~/paraglide/messages";
import { Fact, Facts } from "~/ui";
import type { SheetPage } from "../read-sheet.server";
import { FittingTalents, FreedTasks, HoursChart, LoadDetails, PeopleNearby, WeekProposal } from "./sheet-parts";
import { teamWords } from "./words";

/** A sheet as it fits on one A4, for the talk between the company and its contact person. */
export function SheetOnPaper({ sheet }: { sheet: SheetPage }) {
  const { view } = sheet;
  return (
    <>
      <div>
        <h2 lang="nl">{sheet.title}</h2>
        <p>{m.carving_paper_of({ company: sheet.company, day: sheet.changed })}</p>
      </div>
      {view.functions.length === 0 ? <p>{m.carving_functions_none()}</p> : <HoursChart functions={view.functions} />}
      {view.functions.length > 0 && <p><b>{m.carving_sum({ freed: view.freedTime, total: view.total })}</b></p>}
      <div className="sheet-columns">
        {view.functions.map(({ id, title, people, each, tasks }) => (
          <section key={id} className="sheet-part">
            <h3 lang="nl">{title}</h3>
            <p className="small muted">{teamWords(people, each)}</p>
            <Facts className="small">
              {tasks.map((task) => <Fact key={task.key} icon={task.canMove ? "check" : "minus"}>{task.canMove ? m.carving_paper_marked({ task: task.label, time: task.time }) : m.carving_paper_task({ task: task.label, time: task.time })}</Fact>)}
            </Facts>
          </section>
        ))}
      </div>
      {view.freed > 0 && view.week && (
        <>
          <h3>{m.carving_new_work()}</h3>
          <FreedTasks view={view} />
          <div className="sheet-columns">
            <section className="sheet-part"><h3>{m.carving_week_title()}</h3><WeekProposal week={view.week} /></section>
            <section className="sheet-part"><h3>{m.carving_load_title()}</h3><LoadDetails view={view} /></section>
            <section className="sheet-part"><h3>{m.carving_people_title()}</h3><PeopleNearby people={sheet.people} short /></section>
          </div>
          <h3>{m.carving_talents_title()}</h3>
          <FittingTalents view={view} />
        </>
      )}
    </>
  );
}
