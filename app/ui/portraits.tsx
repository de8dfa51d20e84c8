import type { ReactNode } from "react";

type Skin = 1 | 2 | 3;
type PortraitParts = {
  ground: "sun-pale" | "work-pale";
  skin: Skin;
  clothes: "sun" | "work";
  /** Hair or cloth behind the head. */
  behind?: ReactNode;
  /** Over the clothes: collar, apron, scarf. */
  over?: ReactNode;
  /** Over the face: hair, beard, glasses, scarf. */
  front: ReactNode;
  /** A smile in light ink, on a beard. */
  lightSmile?: boolean;
};

function person({ ground, skin, clothes, behind, over, front, lightSmile }: PortraitParts): ReactNode {
  return (
    <>
      <rect className={`ink-${ground}`} width="120" height="120" />
      {behind}
      <path className={`ink-${clothes}`} d="M8 120C8 94 32 84 60 84S112 94 112 120Z" />
      {over}
      <rect className={`skin-${skin}-shade`} x="51" y="66" width="18" height="26" rx="9" />
      <ellipse className={`skin-${skin}`} cx="60" cy="50" rx="20" ry="24" />
      <circle className="feature" cx="52" cy="50" r="2.2" />
      <circle className="feature" cx="68" cy="50" r="2.2" />
      {!lightSmile && <path className="feature-line" d="M53 62Q60 68.5 67 62" />}
      {front}
      {lightSmile && <path className="feature-line-light" d="M53.5 64Q60 69 66.5 64" />}
    </>
  );
}

const glasses = (
  <g className="feature-line">
    <circle cx="52" cy="50" r="7" />
    <circle cx="68" cy="50" r="7" />
    <path d="M59 49H61" />
  </g>
);
const collar = "M47 85C50 95 55 101 60 104C65 101 70 95 73 85C69 84 65 84 60 84S51 84 47 85Z";
const apron = "M34 88C38 86 42 85 46 84.5V120H34ZM86 88C82 86 78 85 74 84.5V120H86Z";
const shortHair = "M39 46C37 30 46 22 60 22S83 30 81 46C78 40 75 36 73 34C66 36 54 36 47 34C45 36 42 40 39 46Z";
const beard = "M40 52C40 70 50 78 60 78S80 70 80 52C78 57 75 59 71 58.5C66 57 54 57 49 58.5C45 59 42 57 40 52Z";
const longHair = "M31 66C27 32 41 16 61 16S93 33 89 66C89 80 83 86 76 86H44C37 86 31 80 31 66Z";
const fringe = "M38 50C38 30 48 22 61 22S83 31 82 50C77 48 70 42 67 34C62 41 48 47 38 50Z";

/** Eight drawn people: flat, dots for eyes, three skin tones, clothes in one of the inks. */
export const portraits = [
  person({
    ground: "sun-pale",
    skin: 1,
    clothes: "work",
    behind: <path className="hair-grey" d={longHair} />,
    front: (
      <>
        <path className="hair-grey" d={fringe} />
        {glasses}
        <path className="ink-sun" d={collar} />
      </>
    ),
  }),
  person({
    ground: "work-pale",
    skin: 3,
    clothes: "sun",
    over: <path className="ink-work" d={apron} />,
    front: (
      <>
        <path className="hair-dark" d={shortHair} />
        <path className="hair-dark" d={beard} />
      </>
    ),
    lightSmile: true,
  }),
  person({
    ground: "sun-pale",
    skin: 2,
    clothes: "sun",
    behind: (
      <path className="ink-work" d="M30 60C26 30 42 14 60 14S94 30 90 60C89 78 92 90 96 98H24C28 90 31 78 30 60Z" />
    ),
    front: (
      <path
        className="ink-work"
        fillRule="evenodd"
        d="M32 56C30 28 44 15 60 15S90 28 88 56C87 76 78 92 60 94S33 76 32 56ZM60 27C48 27 42 36 42 50S49 74 60 74S78 64 78 50S72 27 60 27Z"
      />
    ),
  }),
  person({
    ground: "work-pale",
    skin: 1,
    clothes: "work",
    front: (
      <>
        <path className="hair-brown" d="M38 48C35 28 46 19 61 19S85 29 82 48C80 41 77 37 72 33C64 37 50 35 44 33C41 37 39 42 38 48Z" />
        <path className="ink-sun" d={collar} />
      </>
    ),
  }),
  person({
    ground: "work-pale",
    skin: 2,
    clothes: "sun",
    behind: (
      <g className="hair-dark">
        <circle cx="60" cy="17" r="11" />
        <circle cx="60" cy="44" r="25" />
      </g>
    ),
    front: <path className="hair-dark" d="M39 48C37 31 47 23 60 23S83 31 81 48C78 42 75 37 72 34C66 31 54 31 48 34C45 37 42 42 39 48Z" />,
  }),
  person({
    ground: "sun-pale",
    skin: 3,
    clothes: "work",
    behind: (
      <g className="hair-dark">
        <circle cx="60" cy="40" r="29" />
        <circle cx="37" cy="54" r="14" />
        <circle cx="83" cy="54" r="14" />
      </g>
    ),
    front: (
      <>
        <path className="hair-dark" d="M40 46C40 32 48 26 60 26S80 32 80 46C74 40 68 38 60 38S46 40 40 46Z" />
        <path className="ink-sun" d={collar} />
      </>
    ),
  }),
  person({
    ground: "sun-pale",
    skin: 2,
    clothes: "work",
    front: (
      <>
        <path className="hair-grey" d="M39 50C36 38 40 31 43 30C42 36 42 44 39 50ZM81 50C84 38 80 31 77 30C78 36 78 44 81 50Z" />
        <path className="hair-grey" d="M49 57C53 54.5 57 54.5 60 56.5C63 54.5 67 54.5 71 57C67 60 63 60 60 58.5C57 60 53 60 49 57Z" />
        {glasses}
      </>
    ),
  }),
  person({
    ground: "work-pale",
    skin: 1,
    clothes: "sun",
    behind: <path className="hair-brown" d="M33 52C31 28 44 17 60 17S90 28 88 52V70C88 74 84 74 84 70H36C36 74 32 74 33 70Z" />,
    front: (
      <>
        <path className="hair-brown" d="M38 52C38 32 47 23 62 23S83 33 82 52C80 45 78 40 74 36C64 38 46 38 41 40C40 44 39 48 38 52Z" />
        <path className="ink-work" d={collar} />
      </>
    ),
  }),
];

/** How many drawn portraits there are; a stable number of a person modulo this chooses one. */
export const portraitCount = portraits.length;
