let frozen: Date | null = null;

/** The present moment. Tests stand it still with `freezeClock`. */
export function now(): Date {
  return frozen ? new Date(frozen) : new Date();
}

export function freezeClock(at: Date | null): void {
  frozen = at;
}

export const minutes = (count: number) => count * 60_000;
export const hours = (count: number) => count * 3_600_000;
export const days = (count: number) => count * 86_400_000;

export function after(milliseconds: number, from: Date = now()): Date {
  return new Date(from.getTime() + milliseconds);
}
