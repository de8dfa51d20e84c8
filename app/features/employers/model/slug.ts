/** A name as it stands in an address: "Bakkerij 't Hoekje" → "bakkerij-t-hoekje". Never empty. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, "") || "bedrijf";
}
