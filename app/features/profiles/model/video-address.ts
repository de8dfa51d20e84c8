/** Where a video stands: which player, its page and what to load after a press. */
export type VideoAddress = { kind: "youtube" | "vimeo" | "file"; href: string; embed: string | null; src: string | null };

const youTubeHosts = ["youtube.com", "www.youtube.com", "m.youtube.com", "youtu.be", "youtube-nocookie.com", "www.youtube-nocookie.com"];
const vimeoHosts = ["vimeo.com", "www.vimeo.com", "player.vimeo.com"];

/** Understands an address of YouTube or Vimeo, or of an mp4 or webm file; null for anything else, other schemes than https included. */
export function readVideoAddress(text: string): VideoAddress | null {
  const url = parse(text.trim());
  if (!url || url.protocol !== "https:" || url.username || url.password || url.port) return null;
  if (youTubeHosts.includes(url.hostname)) return youTube(url);
  if (vimeoHosts.includes(url.hostname)) return vimeo(url);
  return /\.(mp4|webm)$/i.test(url.pathname) && url.hostname.includes(".") ? { kind: "file", href: url.href, embed: null, src: url.href } : null;
}

function parse(text: string): URL | null {
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address) : null;
}

function youTube(url: URL): VideoAddress | null {
  const id = url.hostname === "youtu.be" ? url.pathname.slice(1) : (url.searchParams.get("v") ?? /^\/(?:shorts|embed|live)\/([^/]+)/.exec(url.pathname)?.[1] ?? "");
  if (!/^[\w-]{11}$/.test(id)) return null;
  return { kind: "youtube", href: `https://www.youtube.com/watch?v=${id}`, embed: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`, src: null };
}

function vimeo(url: URL): VideoAddress | null {
  const id = /^\/(?:video\/)?(\d{5,12})(?:\/|$)/.exec(url.pathname)?.[1];
  return id ? { kind: "vimeo", href: `https://vimeo.com/${id}`, embed: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`, src: null } : null;
}
