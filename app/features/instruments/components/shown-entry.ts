type Words = { name: string; what: string; forWhom: string; gives: string; howToAsk: string; law: string; lawUrl: string; validUntil: Date | string | null };
export type ShownEntry = Words & { id: string; region: Words | null };
