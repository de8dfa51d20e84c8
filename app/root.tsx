import { Links, Meta, Outlet, Scripts, ScrollRestoration, isRouteErrorResponse, useMatches, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import { AnnouncementBanner } from "~/features/announcements";
import { findAnnouncements } from "~/features/announcements/index.server";
import { findActor, findSignedIn } from "~/features/accounts/index.server";
import { navigationOf, PageFooter, PageTools, type PageHandle } from "~/site/navigation";
import { countUnread } from "~/features/messages/index.server";
import { findHomeMunicipality } from "~/features/organisations/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { demoDoorsOpen } from "~/platform/env.server";
import { useNonce } from "~/platform/nonce";
import { currentRequestId } from "~/platform/request-scope.server";
import { Shell, themeClass } from "~/ui";
import { useErrorTitle } from "~/site/page-title";
import { ErrorPage } from "~/site/error-page";
import styles from "~/ui/styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: "Meedoen" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const [signedIn, actor] = await Promise.all([findSignedIn(request), findActor(request)]);
  const [municipality, unread, announcements] = await Promise.all([findHomeMunicipality(actor), actor ? countUnread(actor) : 0, findAnnouncements(actor)]);
  return {
    locale: getLocale(),
    requestId: currentRequestId(),
    demo: demoDoorsOpen(),
    signedIn: signedIn !== null,
    hats: signedIn?.hats.length ?? 0,
    actor: actor && { role: actor.role, firstName: actor.firstName, organisationName: actor.organisationName },
    municipality,
    unread,
    announcements,
  };
}

export type RootLoader = typeof loader;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const root = useRouteLoaderData<RootLoader>("root");
  return (
    <html lang={root?.locale ?? "nl"} className={themeClass(root?.municipality?.theme)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return (
    <PageShell>
      <Outlet />
    </PageShell>
  );
}

function PageShell({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<RootLoader>("root");
  const handles = useMatches().map((match) => match.handle as PageHandle | undefined);
  const handle = handles.findLast((one) => one !== undefined) ?? {};
  useErrorTitle();
  const isQuestion = handle.shell === "question";
  if (handle.shell === "picture") return <Picture contained={handle.contained}>{children}</Picture>;
  return (
    <Shell
      desk={handle.shell === "desk"}
      contained={handle.contained ?? handle.shell !== "bands"}
      navWideOnly={handle.shell === "action-bar" || !root?.actor}
      homeTo={root?.actor ? "/start" : "/"}
      place={root?.municipality ? m.site_in_municipality({ name: root.municipality.name }) : undefined}
      nav={isQuestion ? [] : navigationOf(root?.actor?.role ?? null, root?.unread ?? 0)}
      banner={!isQuestion && root && root.announcements.length > 0 && <AnnouncementBanner announcements={root.announcements} />}
      tools={<PageTools signedIn={root?.signedIn ?? false} firstName={root?.actor?.firstName ?? null} />}
      footer={<PageFooter municipality={root?.municipality ?? null} />}
      footerLinks={[
        { to: "/zo-werkt-matchen", label: m.site_footer_matching() },
        { to: "/hulp-bij-werk", label: m.instruments_jobseeker_title() },
        { to: "/wat-verandert-er-met-mijn-geld", label: m.instruments_money_title() },
        { to: "/privacy", label: m.site_footer_privacy() },
        { to: "/toegankelijkheid", label: m.site_footer_accessibility() },
        { to: "/iets-klopt-niet", label: m.site_footer_report() },
        { to: "/taal", label: m.site_footer_language() },
        ...(root?.demo ? [{ to: "/demo/mailbox", label: m.site_mailbox() }] : []),
      ]}
    >
      {children}
    </Shell>
  );
}

/** The site as a job seeker sees it, for who looks at it as a picture: nothing in it takes the focus. */
function Picture({ contained, children }: { contained?: boolean; children: ReactNode }) {
  return (
    <div {...{ inert: "" }}>
      <Shell contained={contained} nav={navigationOf("jobseeker", 0)} homeTo="/">{children}</Shell>
    </div>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<RootLoader>("root");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const said = isRouteErrorResponse(error) ? ((error.data as { message?: string } | null)?.message ?? "") : "";
  return (
    <PageShell>
      <ErrorPage status={status} message={typeof said === "string" ? said : ""} reference={root?.requestId ?? ""} />
    </PageShell>
  );
}
