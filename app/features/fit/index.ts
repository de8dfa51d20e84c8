/** Pure and safe for the browser. `describeFit` belongs in loaders: it reads the vocabulary. */
export { compareFits, fitRecord, fitWordId, widestRadius, type Fit, type FitBlock, type FitPart, type FitPartLevel, type FitProfile, type FitReason, type FitVacancy } from "./model/fit";
export { findWeightTable, fitPartIds, fitRules, fitTable, fitTables, fitWords, maxPoints, type FitPartId, type FitWing, type FitWordId, type WeightTable } from "./model/table";
export { packFit, unpackFit, type FitRecord } from "./model/record";
export { describeRecord, type DescribedRecord } from "./model/describe-record";
export { whatWouldHelp, type FitChange, type FitHelp } from "./model/help";
export { describeHelp, describeHelpOnCard } from "./model/tell-help";
export { scoreFit } from "./model/score";
export { prepareProfile, prepareProfiles, prepareVacancy, type PreparedProfiles, type PreparedVacancy } from "./model/prepare";
export { tasksInCommon } from "./model/similar";
export { fairOrder, gini } from "./model/fair-order";
export { rankEachProfile, rankProfiles, rankVacancies, type Ranked } from "./model/rank";
export { describeFit, describeFitOnCard, fitWord, fitWordOf, partLabel, type CardFit, type DescribedFit, type DescribedPart, type FitLocale, type FitReader } from "./model/describe";
export { bandWords, kmWords, listWords } from "./model/tell-reason";
export { FitBadge } from "./components/fit-badge";
export { CardHelps } from "./components/card-helps";
export { FitHelps } from "./components/fit-helps";
export { FitReasons } from "./components/fit-reasons";
export { FitTable } from "./components/fit-table";
