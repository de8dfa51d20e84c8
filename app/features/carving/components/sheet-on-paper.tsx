import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { Fact } from "~/ui";
import type { SheetPage } from "../read-sheet.server";
import type { FunctionView } from "../view-sheet";
import { HoursChart, loadWords, peopleLine, WeekProposal } from "./sheet-parts";
import { teamWords } from "./words";

/** A sheet as it fits on one A4, for the talk between the company and its contact person: the hours, the tasks, the new work. */
export function SheetOnPaper({ sheet }: { sheet: SheetPage }) {
  const { view, people } = sheet;
  return (
    <>
      <div>
        <h2 lang="nl">{sheet.title}</h2>
        <p>{m.carving_paper_of({ company: sheet.company, day: sheet.changed })}</p>
      </div>
      {view.functions.length === 0 ? <p>{m.carving_functions_none()}</p> : <HoursChart functions={view.functions} />}
      {view.functions.length > 0 && <p><b>{m.carving_sum({ freed: view.freedTime, total: view.total })}</b> {m.carving_paper_tick()}</p>}
      <div className="sheet-columns">
        {view.functions.map((one) => <FunctionOnPaper key={one.id} one={one} />)}
      </div>
      {view.week && (
        <div className="sheet-columns">
          <Part title={m.carving_new_work()}>
            <ul>{view.tasks.map(({ key, label, time, share }) => <li key={key}><span lang="nl">{label}</span>: {share === null ? time : m.carving_share({ time, share })}</li>)}</ul>
          </Part>
          <Part title={m.carving_week_title()}><WeekProposal week={view.week} /></Part>
          <Part title={m.carving_load_title()}>{loadWords(view).map(({ label, text }) => <p key={label}>{label}: {text}</p>)}</Part>
          <Part title={m.carving_people_title()}><p>{peopleLine(people)}</p></Part>
          <Part title={m.carving_talents_title()}><p>{view.talents.length > 0 ? view.talents.map(({ label }) => label).join(" · ") : m.carving_talents_none()}</p></Part>
        </div>
      )}
    </>
  );
}

function FunctionOnPaper({ one: { title, people, each, tasks } }: { one: FunctionView }) {
  return (
    <Part title={<span lang="nl">{title}</span>}>
      <p className="small muted">{teamWords(people, each)}</p>
      <ul>
        {tasks.map(({ key, label, time, canMove }) => (
          <Fact key={key} icon={canMove ? "check" : "minus"}>
            {canMove ? <b>{m.carving_paper_task({ task: label, time })}</b> : m.carving_paper_task({ task: label, time })}
            {canMove && <span className="visually-hidden">: {m.carving_marked()}</span>}
          </Fact>
        ))}
      </ul>
    </Part>
  );
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="sheet-part small">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
