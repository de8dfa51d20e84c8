import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { overwriteGetLocale } from "~/paraglide/runtime";

overwriteGetLocale(() => (document.documentElement.lang === "en" ? "en" : "nl"));

void takeOver();

async function takeOver(): Promise<void> {
  await untilAnswerIsRead();
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  });
}

/**
 * `RemixBrowser` throws a promise as long as what the server sent along is not read. When a key is pressed in that moment
 * React 18 stops with "Root did not complete", so the promise is waited for before React begins.
 */
async function untilAnswerIsRead(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (thrown) {
    await thrown;
  }
}
