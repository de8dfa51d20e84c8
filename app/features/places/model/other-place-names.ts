/** Names that people use for a place of the list: short, official, English, or a village that is part of it. */
export const otherPlaceNames: Readonly<Record<string, string>> = {
  "'s-Gravenhage": "Den Haag",
  "The Hague": "Den Haag",
  "Den Bosch": "'s-Hertogenbosch",
  "Almere-Stad": "Almere",
  "Noordwijk-Binnen": "Noordwijk",
  "Noordwijk aan Zee": "Noordwijk",
  Katwijk: "Katwijk aan Zee",
  Capelle: "Capelle aan den IJssel",
  Krimpen: "Krimpen aan den IJssel",
  "Hardinxveld-Giessendam": "Neder-Hardinxveld",
  Hardinxveld: "Neder-Hardinxveld",
  Kethel: "Schiedam",
  Dalem: "Gorinchem",
  Gorkum: "Gorinchem",
  Mokum: "Amsterdam",
  Dordt: "Dordrecht",
};
