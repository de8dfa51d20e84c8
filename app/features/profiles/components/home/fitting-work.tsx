import { WorkForPerson } from "~/features/finding";
import { m } from "~/paraglide/messages";
import { ArrowLink, ButtonRow, CardList, EmptyState } from "~/ui";
import type { HomeView } from "../../read-home.server";

/** Work that fits, with reasons; before there is a profile, how it will come here. */
export function FittingWork({ home }: { home: HomeView }) {
  return (
    <section aria-labelledby="werk">
      {home.otherMatches.length > 0 && <OtherMatches home={home} />}
      <div className="section-head">
        <h2 id="werk">{m.profiles_home_work()}</h2>
        <p>{m.profiles_home_work_text()}</p>
      </div>
      {home.fitting.length > 0 ? (
        <CardList>
          {home.fitting.map((found) => (
            <WorkForPerson key={found.vacancy.id} found={found} />
          ))}
        </CardList>
      ) : (
        <EmptyState title={m.profiles_home_no_work()} text={m.profiles_home_no_work_text()}>
          <ArrowLink to="/mijn/profiel">{m.profiles_home_to_profile()}</ArrowLink>
        </EmptyState>
      )}
      <ButtonRow>
        <ArrowLink to="/werk">{m.profiles_home_all_work()}</ArrowLink>
        <ArrowLink to="/mijn/zoekopdrachten">{m.profiles_home_to_searches()}</ArrowLink>
        {home.fitting.length > 0 && <ArrowLink to="/mijn/voorstellen">{m.profiles_home_why()}</ArrowLink>}
        <ArrowLink to="/mijn/bewaard">{m.profiles_home_to_kept()}</ArrowLink>
      </ButtonRow>
    </section>
  );
}

function OtherMatches({ home }: { home: HomeView }) {
  return (
    <div className="home-matches">
      <h2>{m.profiles_home_other_matches()}</h2>
      <ul className="rows">
        {home.otherMatches.map((match) => (
          <li key={match.id}>
            <b>
              <ArrowLink to={match.path} arrow={false}>
                {match.title}
              </ArrowLink>
            </b>
            <span>{match.company}</span>
            <span className="muted">{match.headline}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
