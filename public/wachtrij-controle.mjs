#!/usr/bin/env node
/**
 * Kijkt een logboek van een wachtrij van Meedoen na. Werkt met Node 20 of nieuwer, zonder internet en zonder iets te installeren.
 *
 *   node wachtrij-controle.mjs logboek.json
 *   node wachtrij-controle.mjs logboek.json 12:3fa9...    een bewijs uit een mail: het nummer van de regel en het kenmerk
 *
 * Elke regel heeft een kenmerk: SHA-256 over het kenmerk van de regel ervoor en de woorden van de regel zelf. Wie een regel verandert,
 * verandert alle kenmerken erna. Het programma speelt de rij ook na: wie eerst kwam, kreeg eerst een plek, en er waren nooit meer
 * mensen dan plekken. Eindigt met 0 als alles klopt en met 1 als er iets mis is.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const before = { joined: [undefined], offered: ["joined"], accepted: ["offered"], started: ["accepted"], passed: ["offered"], left: ["joined", "offered", "accepted", "started"] };
const hasPlace = ["offered", "accepted", "started"];

/** @returns regels waar iets mis is, met wat */
export function check({ vacancyId, rows }, receipts = []) {
  const found = [];
  const states = new Map();
  const awayOn = new Map();
  let [head, places, isOpen] = ["0".repeat(64), 0, false];
  rows.forEach((row, index) => {
    const wrong = (what) => found.push({ row: row.number, problem: what });
    if (row.number !== index + 1) wrong("number");
    const words = [vacancyId, row.number, row.entryId ?? "-", row.step, row.places ?? "-", row.day, row.commitment].join(" ");
    if (row.hash !== sha256(`${head}\n${words}`)) wrong("hash");
    head = row.hash;
    if (row.entryId === null) {
      if (row.places !== null) places = row.places;
      if (row.step !== "places") isOpen = row.step === "opened" || row.step === "resumed";
    } else if (row.step === "away") {
      awayOn.set(row.entryId, row.day);
      if (states.get(row.entryId) !== "joined") wrong("state");
      return;
    } else {
      if (!before[row.step]?.includes(states.get(row.entryId))) wrong("state");
      else if (!isOpen && (row.step === "joined" || row.step === "offered")) wrong("closed");
      else if (row.step === "offered") {
        const first = [...states].find(([id, state]) => state === "joined" && (id === row.entryId || awayOn.get(id) !== row.day));
        if (first?.[0] !== row.entryId) wrong("order");
      }
      states.set(row.entryId, row.step);
    }
    if ([...states.values()].filter((state) => hasPlace.includes(state)).length > places) wrong("places");
  });
  for (const { number, hash } of receipts) {
    const row = rows[number - 1];
    if (!row) found.push({ row: number, problem: "missing" });
    else if (row.hash !== hash) found.push({ row: number, problem: "receipt" });
  }
  return found;
}

const meaning = {
  number: "een regel ontbreekt of staat dubbel",
  hash: "deze regel, of een regel ervoor, is veranderd",
  state: "deze stap kan niet na de vorige",
  order: "iemand ging voor",
  places: "meer mensen dan plekken",
  closed: "de rij was dicht",
  receipt: "het bewijs past niet: het logboek is veranderd",
  missing: "de regel van het bewijs is er niet: het logboek is korter gemaakt",
};

function main([file, ...given]) {
  if (!file) return "Geef de naam van het logboek: node wachtrij-controle.mjs logboek.json";
  const log = JSON.parse(readFileSync(file, "utf8"));
  const receipts = given.map((text) => ({ number: Number(text.split(":")[0]), hash: text.split(":")[1] ?? "" }));
  const heads = (log.heads ?? []).map(({ rows, hash }) => ({ number: rows, hash }));
  const found = check(log, [...heads, ...receipts]);
  for (const { row, problem } of found) console.log(`Regel ${row}: ${meaning[problem]}.`);
  return found.length === 0 ? null : "Dit logboek klopt niet.";
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const wrong = main(process.argv.slice(2));
  console.log(wrong ?? "Dit logboek klopt.");
  process.exitCode = wrong ? 1 : 0;
}
