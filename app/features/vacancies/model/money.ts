/** "15,10" → 1510; null when it is no amount. */
export function centsOf(written: string): number | null {
  const match = /^€?\s*(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(written.trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")) : null;
}

/** 1510 → "15,10", as it is put back into the field. */
export function centsAsWritten(cents: number | null): string {
  return cents === null ? "" : `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, "0")}`;
}
