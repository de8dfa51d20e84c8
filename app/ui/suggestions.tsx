import { useEffect, useId, useRef, useState, type InputHTMLAttributes, type KeyboardEvent } from "react";
import { m } from "~/paraglide/messages";

type Suggestion = { name: string; meant: string | null };

const pause = 150;
const fewestLetters = 2;

/**
 * A search box that suggests names while somebody types (the combobox of the ARIA practices). Without script it is a plain box.
 * `from` is an address that takes `&woord=`; choosing sends the form.
 */
export function SuggestingInput({ from, defaultValue = "", ...input }: InputHTMLAttributes<HTMLInputElement> & { from: string; defaultValue?: string }) {
  const listId = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<Suggestion[]>([]);
  const [at, setAt] = useState(-1);
  // without script it is no combobox, and does not say it is one
  const [isReady, setReady] = useState(false);
  const isOpen = found.length > 0;

  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (typed.trim().length < fewestLetters) return setFound([]);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void fetch(`${from}&woord=${encodeURIComponent(typed)}`, { signal: stop.signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<Suggestion[]>) : []))
        // the box works as well without
        .catch(() => [])
        .then((suggestions) => {
          if (stop.signal.aborted) return;
          setFound(suggestions);
          setAt(-1);
        });
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [from, typed]);

  const close = () => {
    setTyped("");
    setFound([]);
    setAt(-1);
  };
  const choose = ({ name }: Suggestion) => {
    box.current!.value = name;
    close();
    box.current!.form?.requestSubmit();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!isOpen) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // one place more than there are suggestions: that of the typed words themselves
      setAt(((at + 1 + step + found.length + 1) % (found.length + 1)) - 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && found[at]) {
      event.preventDefault();
      choose(found[at]);
    }
  };
  return (
    <div className="suggesting">
      <input
        {...input}
        ref={box}
        type="search"
        autoComplete="off"
        defaultValue={defaultValue}
        {...(isReady ? { role: "combobox", "aria-autocomplete": "list", "aria-expanded": isOpen, "aria-controls": listId, "aria-activedescendant": at >= 0 ? `${listId}-${at}` : undefined } : {})}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div id={listId} role="listbox" aria-label={m.ui_suggestions()} hidden={!isOpen}>
        {found.map((suggestion, index) => (
          <div
            key={suggestion.name}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // before the box loses the focus, which closes the list
            onMouseDown={(event) => event.preventDefault()}
            onPointerUp={() => choose(suggestion)}
          >
            {suggestion.name}
            {suggestion.meant && <span className="muted small">{` ${m.ui_suggestion_for({ meant: suggestion.meant })}`}</span>}
          </div>
        ))}
      </div>
      <span role="status" className="visually-hidden">
        {isOpen ? (found.length === 1 ? m.ui_suggestions_one() : m.ui_suggestions_number({ count: found.length })) : ""}
      </span>
    </div>
  );
}
