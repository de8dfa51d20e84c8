import { column, type PreparedProfiles, type PreparedVacancy, type Strengths } from "./prepare";
import { fitRules, fitTable, type FitPartId } from "./table";

/** The bare numbers of one pair; one object can be filled again and again. Ratios run from 0 to 1. */
export type Measure = Record<FitPartId, number> & {
  /** a part that one side did not answer: 1 the profile, 2 the vacancy, 0 both answered */
  unknownWant: number;
  unknownCan: number;
  unknownLike: number;
  unknownTasks: number;
  unknownTimes: number;
  unknownTravel: number;
  blockedByLicence: boolean;
  blockedByTime: boolean;
  blockedByReach: boolean;
  km: number;
  experience: number;
};

export function newMeasure(): Measure {
  return {
    want: 0, can: 0, tasks: 0, like: 0, times: 0, travel: 0,
    unknownWant: 0, unknownCan: 0, unknownLike: 0, unknownTasks: 0, unknownTimes: 0, unknownTravel: 0,
    blockedByLicence: false, blockedByTime: false, blockedByReach: false, km: 0, experience: 0,
  };
}

const { enough, unanswered, wish, times: timeRule, travel: travelRule } = fitRules;
/** by the two bits of a wish */
const wishRatios = [unanswered, wish.like, wish.can, wish.ratherNot] as const;
const earthRadiusKm = 6371;
// plain constants: these are read a million times for a long list
const { want: wantMax, can: canMax, tasks: tasksMax, like: likeMax, times: timesMax, travel: travelMax } = mapMax();
const { motives: atMotives, talents: atTalents, leisure: atLeisure, wishes: atWishes, experience: atExperience, weekParts: atWeekParts, licences: atLicences, hoursMin: atHoursMin, hoursMax: atHoursMax, radiusKm: atRadius, width } = column;

function mapMax(): Record<FitPartId, number> {
  const { want, can, tasks, like, times, travel } = fitTable.parts;
  return { want: want.max, can: can.max, tasks: tasks.max, like: like.max, times: times.max, travel: travel.max };
}

/** Whether a row has any answer in these words. */
function answers(rows: Int32Array, from: number, words: number): boolean {
  for (let index = 0; index < words; index += 1) if (rows[from + index] !== 0) return true;
  return false;
}

/** The strengths of all positions that a row and the vacancy share. */
function sumShared(rows: Int32Array, from: number, { at, bits }: Strengths): number {
  let sum = 0;
  for (let word = 0; word < bits.length; word += 1) {
    let shared = rows[from + word]! & bits[word]!;
    while (shared !== 0) {
      sum += at[word * 32 + 31 - Math.clz32(shared & -shared)]!;
      shared &= shared - 1;
    }
  }
  return sum;
}

const unknownBy = (profileAnswers: boolean, vacancyAnswers: boolean): number => (profileAnswers ? (vacancyAnswers ? 0 : 2) : 1);

/** Fills `out` with how the profile at `position` and the vacancy fit. No objects are made, so that a long list takes milliseconds. */
export function measureInto(out: Measure, profiles: PreparedProfiles, position: number, vacancy: PreparedVacancy): void {
  const { rows } = profiles;
  const row = position * width;
  const { motives, talents, leisure } = vacancy;
  out.unknownWant = unknownBy(answers(rows, row + atMotives, motives.bits.length), answers(motives.bits, 0, motives.bits.length));
  out.want = out.unknownWant ? unanswered : Math.min(1, sumShared(rows, row + atMotives, motives) / enough.want);
  out.unknownCan = unknownBy(answers(rows, row + atTalents, talents.bits.length), answers(talents.bits, 0, talents.bits.length));
  out.can = out.unknownCan ? unanswered : Math.min(1, sumShared(rows, row + atTalents, talents) / enough.can);
  out.unknownLike = unknownBy(answers(rows, row + atLeisure, leisure.bits.length), answers(leisure.bits, 0, leisure.bits.length));
  out.like = out.unknownLike ? unanswered : Math.min(1, sumShared(rows, row + atLeisure, leisure) / enough.like);
  measureTasks(out, rows, row, vacancy);
  measureTimes(out, rows, row, vacancy);
  measureTravel(out, profiles, position, vacancy);
  out.blockedByLicence = false;
  for (let word = 0; word < vacancy.licences.length; word += 1) {
    if ((vacancy.licences[word]! & ~rows[row + atLicences + word]!) !== 0) out.blockedByLicence = true;
  }
  out.experience = sumShared(rows, row + atExperience, vacancy.taskParts);
}

function measureTasks(out: Measure, rows: Int32Array, row: number, { taskPlaces, taskParts }: PreparedVacancy): void {
  let ratio = 0;
  let met = false;
  for (let index = 0; index < taskPlaces.length; index += 1) {
    const place = taskPlaces[index]!;
    const said = (rows[row + atWishes + (place >> 4)]! >>> ((place & 15) * 2)) & 3;
    if (said !== 0) met = true;
    ratio += taskParts.at[place]! * wishRatios[said]!;
  }
  out.unknownTasks = taskPlaces.length === 0 ? 2 : met ? 0 : 1;
  out.tasks = out.unknownTasks ? unanswered : Math.min(1, ratio);
}

function measureTimes(out: Measure, rows: Int32Array, row: number, vacancy: PreparedVacancy): void {
  const weekParts = rows[row + atWeekParts]!;
  const hoursMin = rows[row + atHoursMin]!;
  const hoursMax = rows[row + atHoursMax]!;
  const knowsDays = weekParts !== 0;
  const saysDays = vacancy.weekParts !== 0 || vacancy.choosesOwnDays;
  const knowsHours = hoursMax > 0;
  const saysHours = vacancy.hoursMax > 0;
  out.blockedByTime = false;
  let days: number = unanswered;
  if (vacancy.choosesOwnDays) days = 1;
  else if (knowsDays && saysDays) {
    const overlap = countBits(weekParts & vacancy.weekParts);
    out.blockedByTime = overlap === 0;
    days = Math.min(1, overlap / vacancy.weekPartsNeeded);
  }
  let hours: number = unanswered;
  if (knowsHours && saysHours) {
    const gap = Math.max(0, vacancy.hoursMin - hoursMax, hoursMin - vacancy.hoursMax);
    hours = Math.max(0, 1 - gap / timeRule.hoursGap);
  }
  const compared = vacancy.choosesOwnDays || (knowsDays && saysDays) || (knowsHours && saysHours);
  out.unknownTimes = compared ? 0 : saysDays || saysHours ? 1 : 2;
  out.times = days * timeRule.days + hours * timeRule.hours;
}

function measureTravel(out: Measure, profiles: PreparedProfiles, position: number, { spot }: PreparedVacancy): void {
  // within a country the flat sum is off by less than a metre per kilometre
  const x = (spot.longitude - profiles.longitude[position]!) * ((profiles.cosine[position]! + spot.cosine) / 2);
  const y = spot.latitude - profiles.latitude[position]!;
  const km = earthRadiusKm * Math.sqrt(x * x + y * y);
  const radius = profiles.rows[position * width + atRadius]!;
  out.km = km;
  out.unknownTravel = unknownBy(radius > 0, true);
  out.blockedByReach = radius > 0 && km > radius * travelRule.beyond + travelRule.cellKm;
  if (radius === 0) out.travel = unanswered;
  else if (km > radius) out.travel = 0;
  else out.travel = 1 - (1 - travelRule.atEdge) * Math.max(0, (km / radius - travelRule.near) / (1 - travelRule.near));
}

/** Whole points of one part. */
export const pointsOf = (id: FitPartId, ratio: number): number => Math.round(fitTable.parts[id].max * ratio);

export function totalPoints(measure: Measure): number {
  return (
    Math.round(wantMax * measure.want) + Math.round(canMax * measure.can) + Math.round(tasksMax * measure.tasks) +
    Math.round(likeMax * measure.like) + Math.round(timesMax * measure.times) + Math.round(travelMax * measure.travel)
  );
}

export const isBlocked = (measure: Measure): boolean => measure.blockedByLicence || measure.blockedByTime || measure.blockedByReach;

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
