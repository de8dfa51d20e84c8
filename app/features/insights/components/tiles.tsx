type Tile = { key: string; label: string; text: string; /** what is counted, in a few words */ means: string };

/** Figures that are looked at first, each with what it means. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <dl className="figure-tiles">
      {tiles.map(({ key, label, text, means }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd className="figure-tile-number">{text}</dd>
          <dd className="small muted">{means}</dd>
        </div>
      ))}
    </dl>
  );
}
