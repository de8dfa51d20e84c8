/** How many names of one side fit in a stage on a wall, a sheet of paper or a phone. */
export const namesInStage = 18;
/** How many pairs that met are told by name. */
export const meetingsShown = 12;
/** How many weeks can be read back. */
export const weeksBack = 52;
export const decisionLimits = { text: 200, open: 40 } as const;
