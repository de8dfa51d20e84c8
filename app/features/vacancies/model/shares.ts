/** Shares as percents of the week that add up to 100, in the same proportion. The largest remainders get what rounding left. */
export function toHundred(shares: number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum <= 0 || shares.length === 0) return shares;
  const exact = shares.map((share) => (share * 100) / sum);
  const rounded = exact.map((share) => Math.max(1, Math.floor(share)));
  let left = 100 - rounded.reduce((total, share) => total + share, 0);
  const byRemainder = exact.map((share, index) => ({ index, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (let turn = 0; left > 0; turn = (turn + 1) % byRemainder.length, left -= 1) rounded[byRemainder[turn]!.index]! += 1;
  while (left < 0) {
    const largest = rounded.indexOf(Math.max(...rounded));
    rounded[largest]! -= 1;
    left += 1;
  }
  return rounded;
}
