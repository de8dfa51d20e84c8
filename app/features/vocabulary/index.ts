/**
 * The words of the product as plain data. On pages by loader only: components get labels,
 * they do not import the lists.
 */
import { leisureLookup } from "./model/leisure";
import { mentalLoadLookup, physicalLoadLookup } from "./model/loads";
import { motiveLookup } from "./model/motives";
import { closeReasonLookup, declineReasonLookup } from "./model/reasons";
import { sectorLookup } from "./model/sectors";
import { dutchLevelLookup, languageLookup, licenceLookup, transportLookup } from "./model/skills";
import { supportLookup } from "./model/supports";
import { talentLookup } from "./model/talents";
import { taskLookup } from "./model/tasks";
import { dayLookup, dayPartLookup } from "./model/times";
import { contractKindLookup, experienceKindLookup, meetingKindLookup, offerLookup, placeKindLookup, remunerationLookup } from "./model/work";

export { labelOf, lookupOf, textOf, vocabularyLocales } from "./model/entry";
export type { Entry, LocalText, Lookup, PicturedEntry, VocabularyLocale } from "./model/entry";

export { iscoGroups } from "./model/isco-groups";
export type { IscoCode } from "./model/isco-groups";
export { leisure } from "./model/leisure";
export type { Leisure, LeisureId } from "./model/leisure";
export { mentalLoads, physicalLoads } from "./model/loads";
export { motives } from "./model/motives";
export type { Motive, MotiveGroup, MotiveId } from "./model/motives";
export { closeReasons, declineReasons, declineReasonsOf, refusedForEmployer } from "./model/reasons";
export type { CloseReason, CloseReasonId, DeclineReason, DeclineReasonId, DeclineRole } from "./model/reasons";
export { sectors } from "./model/sectors";
export type { Sector, SectorId } from "./model/sectors";
export { dutchLevels, isDutchEnough, languages, licences, transports } from "./model/skills";
export type { DutchLevel, DutchLevelId, Language, LanguageId, Licence, LicenceId, Transport, TransportId } from "./model/skills";
export { supports } from "./model/supports";
export type { Support, SupportId } from "./model/supports";
export { talents } from "./model/talents";
export type { Talent, TalentId } from "./model/talents";
export { tasks, tasksOfSector } from "./model/tasks";
export type { Task, TaskId } from "./model/tasks";
export { dayParts, days, findWeekPart, isWeekPartId, weekPartIds, weekPartOf } from "./model/times";
export type { Day, DayId, DayPart, DayPartId, WeekPartId } from "./model/times";
export { contractKinds, experienceKinds, meetingKinds, offers, placeKinds, remunerations } from "./model/work";
export type { ContractKind, ContractKindId, ExperienceKind, ExperienceKindId, MeetingKind, MeetingKindId, Offer, OfferId, PlaceKind, PlaceKindId, Remuneration, RemunerationId } from "./model/work";
export type { MentalLoad, PhysicalLoad } from "./model/task-entry";
export { vumCompetences, vumUnknownWorkingLevel } from "./model/vum-codes";
export type { VumAgreementCode, VumCompetenceCode, VumContractCode, VumLanguageCode, VumTransportCode } from "./model/vum-codes";

export const { byId: sectorById, require: requireSector, isId: isSectorId, ids: sectorIds } = sectorLookup;
export const { byId: talentById, require: requireTalent, isId: isTalentId, ids: talentIds } = talentLookup;
export const { byId: motiveById, require: requireMotive, isId: isMotiveId, ids: motiveIds } = motiveLookup;
export const { byId: leisureById, require: requireLeisure, isId: isLeisureId, ids: leisureIds } = leisureLookup;
export const { byId: supportById, require: requireSupport, isId: isSupportId, ids: supportIds } = supportLookup;
export const { byId: dayPartById, require: requireDayPart, isId: isDayPartId, ids: dayPartIds } = dayPartLookup;
export const { byId: dayById, require: requireDay, isId: isDayId, ids: dayIds } = dayLookup;
export const { byId: physicalLoadById, require: requirePhysicalLoad, isId: isPhysicalLoadId, ids: physicalLoadIds } = physicalLoadLookup;
export const { byId: mentalLoadById, require: requireMentalLoad, isId: isMentalLoadId, ids: mentalLoadIds } = mentalLoadLookup;
export const { byId: placeKindById, require: requirePlaceKind, isId: isPlaceKindId, ids: placeKindIds } = placeKindLookup;
export const { byId: remunerationById, require: requireRemuneration, isId: isRemunerationId, ids: remunerationIds } = remunerationLookup;
export const { byId: contractKindById, require: requireContractKind, isId: isContractKindId, ids: contractKindIds } = contractKindLookup;
export const { byId: experienceKindById, require: requireExperienceKind, isId: isExperienceKindId, ids: experienceKindIds } = experienceKindLookup;
export const { byId: offerById, require: requireOffer, isId: isOfferId, ids: offerIds } = offerLookup;
export const { byId: meetingKindById, require: requireMeetingKind, isId: isMeetingKindId, ids: meetingKindIds } = meetingKindLookup;
export const { byId: languageById, require: requireLanguage, isId: isLanguageId, ids: languageIds } = languageLookup;
export const { byId: dutchLevelById, require: requireDutchLevel, isId: isDutchLevelId, ids: dutchLevelIds } = dutchLevelLookup;
export const { byId: licenceById, require: requireLicence, isId: isLicenceId, ids: licenceIds } = licenceLookup;
export const { byId: transportById, require: requireTransport, isId: isTransportId, ids: transportIds } = transportLookup;
export const { byId: declineReasonById, require: requireDeclineReason, isId: isDeclineReasonId, ids: declineReasonIds } = declineReasonLookup;
export const { byId: closeReasonById, require: requireCloseReason, isId: isCloseReasonId, ids: closeReasonIds } = closeReasonLookup;
export const { byId: taskById, require: requireTask, isId: isTaskId, ids: taskIds } = taskLookup;
