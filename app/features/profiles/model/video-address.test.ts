import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVideoAddress } from "./video-address";

describe("a video address", () => {
  it.each([
    ["https://www.youtube.com/watch?v=dQw4w9WgXcQ", "youtube"],
    ["youtu.be/dQw4w9WgXcQ", "youtube"],
    ["https://youtube.com/shorts/dQw4w9WgXcQ?si=1", "youtube"],
    ["https://vimeo.com/123456789", "vimeo"],
    ["https://player.vimeo.com/video/123456789?h=1", "vimeo"],
    ["https://media.example.nl/films/ik.mp4", "file"],
    ["https://media.example.nl/films/ik.WEBM", "file"],
  ])("%s is understood as %s", (address, kind) => {
    expect(readVideoAddress(address)?.kind).toBe(kind);
  });

  it.each([
    "javascript:alert(1)//.mp4",
    "data:video/mp4;base64,AAAA.mp4",
    "http://media.example.nl/ik.mp4",
    "file:///etc/ik.mp4",
    "https://example.nl/film.exe",
    "https://user:word@example.nl/ik.mp4",
    "https://youtube.com.example.nl/watch?v=dQw4w9WgXcQ",
    "https://www.youtube.com/watch?v=\"><script>",
    "localhost/ik.mp4",
    "geen adres",
    "",
  ])("%s is refused", (address) => {
    expect(readVideoAddress(address)).toBeNull();
  });

  it("only ever leads to https", () => {
    fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.string()), (text) => {
      const video = readVideoAddress(text);
      for (const address of [video?.href, video?.embed, video?.src]) if (address) expect(address).toMatch(/^https:\/\//);
    }));
  });
});
