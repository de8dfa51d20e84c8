type Answer = { values?: Record<string, string | string[]> } | undefined;

/** What to show in a field: what was typed when the form came back, else what is saved. */
export function fieldValue(answer: Answer, saved: Record<string, string | null | undefined> = {}): (name: string) => string {
  const typed = answer?.values && Object.keys(answer.values).length > 0 ? answer.values : null;
  return (name) => {
    if (!typed) return saved[name] ?? "";
    const value = typed[name];
    return (Array.isArray(value) ? value[0] : value) ?? "";
  };
}
