/** What a drawing is printed in; `drawings/inks.ts` gives each its token. `field` is the ground that a tile has. */
export type Ink = "sun" | "work" | "match" | "solid" | "paper" | "field";

export type Layer =
  | { kind: "fill"; ink: Ink; paths: string[] }
  | { kind: "line"; ink: Ink; width: number; paths: string[] }
  | { kind: "cross"; person: string[]; work: string[] };

export type Artwork = Layer[];

/** A flat shape in one ink. */
export function fill(ink: Ink, ...paths: string[]): Layer {
  return { kind: "fill", ink, paths };
}
export const sun = (...paths: string[]) => fill("sun", ...paths);
export const work = (...paths: string[]) => fill("work", ...paths);
export const solid = (...paths: string[]) => fill("solid", ...paths);
export const paper = (...paths: string[]) => fill("paper", ...paths);

/** A line with round ends. */
export function line(path: string, width = 2.5, ink: Ink = "solid"): Layer {
  return { kind: "line", ink, width, paths: [path] };
}
export const lineWork = (path: string, width = 2.5) => line(path, width, "work");
export const linePaper = (path: string, width = 2) => line(path, width, "field");
export const lineMatch = (path: string, width = 2) => line(path, width, "match");

/** Person ink, work ink, and the crossing of the two printed dark: at most one in a drawing. */
export function cross(person: string | string[], work: string | string[]): Layer {
  return { kind: "cross", person: [person].flat(), work: [work].flat() };
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A circle as a path. */
export function circle(x: number, y: number, r: number): string {
  const d = number(2 * r);
  return `M${number(x - r)} ${y}a${r} ${r} 0 1 1 ${d} 0a${r} ${r} 0 1 1-${d} 0Z`;
}

/** A rectangle with corners of 2 units. */
export function box(x: number, y: number, width: number, height: number, r = 2): string {
  const w = number(width - 2 * r);
  const h = number(height - 2 * r);
  return `M${number(x + r)} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1-${r} ${r}h-${w}a${r} ${r} 0 0 1-${r}-${r}v-${h}a${r} ${r} 0 0 1 ${r}-${r}Z`;
}

/** Half a circle that lies on its flat side (`up`) or hangs from it (`down`). */
export function half(x: number, y: number, r: number, side: "up" | "down" = "up"): string {
  return `M${number(x - r)} ${y}A${r} ${r} 0 0 ${side === "up" ? 1 : 0} ${number(x + r)} ${y}Z`;
}

/** A leaf from its foot (x, y) to its tip: two quarter arcs. */
export function leaf(x: number, y: number, tipX: number, tipY: number): string {
  const rx = number(Math.abs(tipX - x));
  const ry = number(Math.abs(tipY - y));
  return `M${x} ${y}A${rx} ${ry} 0 0 1 ${tipX} ${tipY}A${rx} ${ry} 0 0 1 ${x} ${y}Z`;
}

/** The outline of a heart around (x, y), `size` wide. */
export function heart(x: number, y: number, size: number): string {
  const u = size / 26;
  const p = (dx: number, dy: number) => `${number(x + dx * u)} ${number(y + dy * u)}`;
  return `M${p(0, 13.5)}C${p(-8, 7.5)} ${p(-13, 2)} ${p(-13, -5)}C${p(-13, -10)} ${p(-9.5, -13.5)} ${p(-5.5, -13.5)}C${p(-3, -13.5)} ${p(-1, -12.2)} ${p(0, -10)}C${p(1, -12.2)} ${p(3, -13.5)} ${p(5.5, -13.5)}C${p(9.5, -13.5)} ${p(13, -10)} ${p(13, -5)}C${p(13, 2)} ${p(8, 7.5)} ${p(0, 13.5)}Z`;
}

/** Head and shoulders of a person standing on (x, y), `width` wide. */
export function figure(x: number, y: number, width: number): string[] {
  const r = width / 2;
  const head = number(width * 0.29);
  const shoulder = number(y - width * 0.25);
  return [
    circle(x, Number(number(y - width * 1.107)), Number(head)),
    `M${number(x - r)} ${y}V${shoulder}A${number(r)} ${number(r)} 0 0 1 ${number(x + r)} ${shoulder}V${y}Z`,
  ];
}
