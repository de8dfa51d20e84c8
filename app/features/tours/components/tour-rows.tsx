import { m } from "~/paraglide/messages";
import { WaitItem, WaitList } from "~/ui";
import type { TourView } from "../view-tour";
import { placesWords, whenWords } from "./place-words";

type Row = TourView & { /** a line more, in words */ note?: string };

/** Tours of a list at a desk: when, where, and how full. */
export function TourRows({ tours, base }: { tours: readonly Row[]; base: string }) {
  return (
    <WaitList>
      {tours.map((tour) => (
        <WaitItem
          key={tour.id}
          to={`${base}/${tour.id}`}
          kind={tour.state === "cancelled" ? "close" : "calendar"}
          title={`${tour.company}, ${tour.place}`}
          text={<>{whenWords(tour)}<br /><span className="small muted">{[placesWords(tour), tour.waiting > 0 && tour.state === "open" ? m.tours_waiting({ count: tour.waiting }) : "", tour.note ?? ""].filter(Boolean).join(" · ")}</span></>}
        />
      ))}
    </WaitList>
  );
}
