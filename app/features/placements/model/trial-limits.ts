export const trialLimits = { text: 600, line: 120 };
