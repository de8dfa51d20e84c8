/**
 * Neighbourhoods that people name instead of their town, by the town. They lie where the town lies: near enough for a search,
 * and never nearer than that for a person. For the towns of the demo; a municipality adds its own.
 */
export const neighbourhoods: Readonly<Record<string, readonly string[]>> = {
  Schiedam: ["Woudhoek", "Spaland", "Sveaparken", "Groenoord", "Bijdorp", "Schiedam-Oost", "Schiedam-West", "Schiedam-Zuid", "De Gorzen", "Nieuwland", "Kethel en Spaland"],
  Vlaardingen: ["Holy", "Holy-Noord", "Holy-Zuid", "Westwijk", "Vettenoordse Polder", "Indische Buurt Vlaardingen", "Drevenbuurt"],
  Maassluis: ["Burgemeesterswijk Maassluis", "Steendijkpolder", "Kapelpolder"],
  Gorinchem: ["Gildenwijk", "Haarwijk", "Wijdschild", "Lingewijk", "Stalkaarsen", "Hoog Dalem", "Laag Dalem"],
  Dordrecht: ["Sterrenburg", "Stadspolders", "Dubbeldam", "Wielwijk", "Crabbehof", "Krispijn", "Oud-Krispijn"],
  Rotterdam: ["Charlois", "Kralingen", "Crooswijk", "Hillegersberg", "IJsselmonde", "Zevenkamp", "Rotterdam-Zuid", "Rotterdam-West", "Rotterdam-Noord"],
};
