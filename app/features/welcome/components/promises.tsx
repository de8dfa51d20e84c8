import { m } from "~/paraglide/messages";
import { Pictogram } from "~/ui";

/** What people can count on here. */
export function Promises() {
  const promises = [
    { pictogram: "learning", title: m.welcome_promise_motivation(), text: m.welcome_promise_motivation_text() },
    { pictogram: "listening", title: m.welcome_promise_answer(), text: m.welcome_promise_answer_text() },
    { pictogram: "reliable", title: m.welcome_promise_privacy(), text: m.welcome_promise_privacy_text() },
  ] as const;
  return (
    <ul className="promises">
      {promises.map(({ pictogram, title, text }) => (
        <li className="promise" key={pictogram}>
          <Pictogram name={pictogram} />
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
