import type { Finding } from "../model/finding";

/** Writes the better words into the control, as somebody would type them. */
export function putIn(field: string, { better, place }: Finding): void {
  const control = document.getElementById(field) as HTMLTextAreaElement | HTMLInputElement | null;
  // it may have changed since
  if (!control || !better || !place || control.value.slice(place.start, place.end) !== place.words) return;
  control.focus();
  control.setRangeText(better, place.start, place.end, "select");
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
