import type { Rule } from "../finding";
import { exclusionByAge } from "./exclusion-age";
import { exclusionByFrame } from "./exclusion-frames";
import { exclusionByBelief } from "./exclusion-belief";
import { exclusionByHealth } from "./exclusion-health";
import { exclusionByOrigin } from "./exclusion-origin";
import { exclusionBySex } from "./exclusion-sex";
import { factRules } from "./facts";
import { jargonRules } from "./jargon";
import { needRules } from "./needs";
import { sentenceRules } from "./sentences";
import { unpaidRules } from "./unpaid";

export const rules: readonly Rule[] = [...exclusionByAge, ...exclusionBySex, ...exclusionByOrigin, ...exclusionByBelief, ...exclusionByHealth, ...exclusionByFrame, ...needRules, ...unpaidRules, ...factRules, ...sentenceRules, ...jargonRules];
