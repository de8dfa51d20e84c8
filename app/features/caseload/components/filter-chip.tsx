import { TextLink } from "~/ui";

/** One choice of a filter, as a link: the address is the state. */
export function FilterChip({ to, current, label }: { to: string; current: boolean; label: string }) {
  return (
    <li>
      <TextLink className={current ? "chip" : "chip chip--clear"} to={to} aria-current={current ? "true" : undefined} preventScrollReset>
        {label}
      </TextLink>
    </li>
  );
}
