export type Partner = { name: string; does: string };

/** "Bouwbedrijf De Kraan: laat ons een dag meebouwen", one on a line, as somebody types it. Of two lines with one name the first counts. */
export function readPartners(text: string): Partner[] {
  const partners = new Map<string, Partner>();
  for (const line of text.split(/\r?\n/)) {
    const [name = "", ...rest] = line.split(":");
    const partner = { name: name.trim(), does: rest.join(":").trim() };
    if (partner.name && !partners.has(partner.name.toLowerCase())) partners.set(partner.name.toLowerCase(), partner);
  }
  return [...partners.values()];
}

export const writePartners = (partners: readonly Partner[]): string => partners.map(({ name, does }) => (does ? `${name}: ${does}` : name)).join("\n");
