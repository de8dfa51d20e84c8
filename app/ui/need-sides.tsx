import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icons/icons";

type SideProps = { kind: "do" | "not"; title: ReactNode; items: ReactNode[]; icon: IconName };

function NeedSide({ kind, title, items, icon }: SideProps) {
  return (
    <div className={`need-side need--${kind}`}>
      <h3>{title}</h3>
      <ul className="need-list">
        {items.map((item, index) => (
          <li key={index}>
            <span className="need-icon">
              <Icon name={icon} />
            </span>
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type NeedSidesProps = { neededTitle: ReactNode; needed: ReactNode[]; notTitle: ReactNode; not: ReactNode[] };

/** What someone needs, and what is not needed, as two wings. A side without items is left out. */
export function NeedSides({ neededTitle, needed, notTitle, not }: NeedSidesProps) {
  return (
    <div className="need">
      {needed.length > 0 && <NeedSide kind="do" title={neededTitle} items={needed} icon="check" />}
      {not.length > 0 && <NeedSide kind="not" title={notTitle} items={not} icon="close" />}
    </div>
  );
}

export type Offer = { icon?: IconName; title: ReactNode; text?: ReactNode };

/** What one gets: icon, bold words, a sentence. */
export function Offers({ offers }: { offers: Offer[] }) {
  return (
    <ul className="offers">
      {offers.map((offer, index) => (
        <li className="offer" key={index}>
          <Icon name={offer.icon ?? "check"} />
          <span>
            <b>{offer.title}</b> {offer.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
