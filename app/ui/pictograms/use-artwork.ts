import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import { findArtwork } from "./artwork";
import { drawArtwork } from "./draw";
import type { PictogramName } from "./names";

type Find = typeof findArtwork;

// The drawings are in the page that the server sends. The browser fetches them as one file of their own, and only when
// it must draw a page itself; so they are no part of the script that every page loads.
// The programs of the server read this file without Vite: there is no `env` then.
let find: Find | null = (import.meta.env?.SSR ?? true) ? findArtwork : null;

async function loadArtwork(): Promise<void> {
  find ??= (await import("./artwork")).findArtwork;
}

/**
 * The markup of a pictogram; empty in the browser as long as the drawings are not fetched.
 * React leaves what the server drew in place (`suppressHydrationWarning`), so the picture never disappears.
 */
export function useArtwork(name: PictogramName, id: string, svg: RefObject<SVGElement>): string {
  const [, setLoaded] = useState(false);
  const drawn = useRef(name);
  useEffect(() => {
    const fromServer = drawn.current === name && svg.current?.childElementCount;
    if (find || fromServer) return;
    let active = true;
    loadArtwork().then(() => {
      drawn.current = name;
      if (active) setLoaded(true);
    }, () => undefined);
    return () => {
      active = false;
    };
  }, [name, svg]);
  return find ? drawArtwork(find(name), id) : "";
}
