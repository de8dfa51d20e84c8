import { format } from "node:util";

let expected: RegExp[] = [];
let errors: string[] = [];

/** From here on every `console.error` is noted instead of printed. */
export function watchConsole(): void {
  console.error = (...parameters: unknown[]) => void errors.push(format(...parameters));
}

/** Announces that this test makes the code complain; an error that matches no longer fails it. */
export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern);
}

/** The errors that nobody announced, and those announced that did not come. Forgets all. */
export function takeConsoleErrors(): string[] {
  const unexpected = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
  const missing = expected.filter((pattern) => !errors.some((error) => pattern.test(error))).map((pattern) => `announced, but did not come: ${pattern}`);
  expected = [];
  errors = [];
  return [...unexpected, ...missing];
}
