const looks = [
  { skin: 2, hair: "hair-dark", style: "bun" },
  { skin: 1, hair: "hair-brown", style: "short" },
  { skin: 3, hair: "hair-dark", style: "short" },
  { skin: 1, hair: "hair-grey", style: "bun" },
  { skin: 2, hair: "hair-grey", style: "short" },
  { skin: 3, hair: "hair-dark", style: "bun" },
] as const;

/** Somebody at work, drawn in the inks of the theme. */
export function SceneFigure({ variant }: { variant: number }) {
  const { skin, hair, style } = looks[variant % looks.length]!;
  const arm = { className: "scene-arm", ...(skin === 2 ? {} : { className: "", fill: "none", strokeWidth: 18, strokeLinecap: "round" as const, stroke: `var(--meedoen-pictogram-skin-${skin}-color)` }) };
  return (
    <>
      <g transform="translate(0 18)">
        {style === "bun" ? (
          <>
            <path className={hair} d="M194 118C186 84 208 60 238 62C270 62 284 88 274 122C270 140 256 148 236 148S200 140 194 118Z" />
            <circle className={hair} cx="204" cy="76" r="21" />
          </>
        ) : (
          <path className={hair} d="M206 118C196 82 214 62 240 61C268 61 282 84 272 116C262 128 216 130 206 118Z" />
        )}
      </g>
      <path className="ink-solid" d="M192 316H236L232 420H190ZM238 316H280L284 420H248Z" />
      <path className="ink-sun" d="M186 330C180 262 178 204 214 184H262C296 200 298 262 292 330Z" />
      <rect className={`skin-${skin}-shade`} x="228" y="150" width="24" height="46" rx="12" />
      <g transform="translate(0 18)">
        <ellipse className={`skin-${skin}`} cx="243" cy="112" rx="27" ry="33" />
        <path className={hair} d="M212 110C208 78 230 68 247 71C266 75 274 92 270 110C262 104 253 94 249 86C241 98 227 108 212 110Z" />
        <circle className="feature" cx="249" cy="114" r="3" />
        <circle className="feature" cx="264" cy="113" r="3" />
        <path className="feature-line" strokeWidth="3" d="M247 129Q255.5 136 264 128" />
      </g>
      <path className="ink-work" d="M210 226H268C282 252 288 300 286 350H192C190 302 198 252 210 226Z" />
      <path className="scene-strap" d="M217 228L224 188M260 228L254 188" />
      <path className="scene-sleeve" d="M198 212C180 240 176 266 186 288" />
      <path {...arm} d="M187 290L216 306" />
      <circle className={`skin-${skin}`} cx="220" cy="307" r="11" />
      <path className="scene-sleeve" d="M276 212C290 244 310 262 336 268" />
      <path {...arm} d="M328 268L372 284" />
      <circle className={`skin-${skin}`} cx="378" cy="287" r="11" />
    </>
  );
}
