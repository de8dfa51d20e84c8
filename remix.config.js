// @ts-check
/**
 * Remix's options and the site map: every URL of the site, grouped by who it is for.
 * URLs are Dutch; the file of a page stands in the feature that owns the word.
 */

/** @type {Array<[path: string, file: string]>} */
const forEverybody = [
  ["/", "welcome/routes/home.tsx"],
  ["zo-werkt-matchen", "fit/routes/how-matching-works.tsx"],
  ["privacy", "privacy/routes/privacy.tsx"],
  ["toegankelijkheid", "welcome/routes/accessibility.tsx"],
  ["iets-klopt-niet", "welcome/routes/report-a-problem.tsx"],
  ["taal", "accounts/routes/language.tsx"],
  ["werk", "finding/routes/find-work.tsx"],
  ["zoeken/suggesties", "finding/routes/suggestions.ts"],
  ["kaart/:piece", "places/routes/base-map.ts"],
  ["werk/:vacancyId", "vacancies/routes/vacancy.tsx"],
  ["werk/:vacancyId/foto/:photoId", "vacancies/routes/photo.ts"],
  ["werk/:vacancyId/logboek", "open-hiring/routes/log.tsx"],
  ["werk/:vacancyId/logboek/download", "open-hiring/routes/log-file.ts"],
  ["wachtrij", "open-hiring/routes/how-queues-work.tsx"],
  ["wachtrij/koppen", "open-hiring/routes/heads-file.ts"],
  ["hulp-bij-werk", "instruments/routes/for-job-seekers.tsx"],
  ["hulp-voor-werkgevers", "instruments/routes/for-employers.tsx"],
  ["wat-verandert-er-met-mijn-geld", "instruments/routes/money.tsx"],
  ["leren", "trainings/routes/find-trainings.tsx"],
  ["leren/:trainingId", "trainings/routes/training.tsx"],
  ["bedrijven/:slug", "employers/routes/company.tsx"],
  ["rondleidingen/:tourId", "tours/routes/tour.tsx"],
  ["hoe-gaat-het/:token", "placements/routes/how-it-goes.tsx"],
  ["zoek-ik-nog/:token", "profiles/routes/still-looking.tsx"],
  ["ik-wil-blijven/:token", "retention/routes/stay.tsx"],
  ["verhaal/:token", "stories/routes/story.tsx"],
  ["zoekopdrachten/stoppen/:token", "saved-searches/routes/stop-mails.tsx"],
  ["afbeelding/:fileId", "privacy/routes/picture.ts"],
];

/** @type {typeof forEverybody} */
const atTheDoor = [
  ["aanmelden", "accounts/routes/sign-up.tsx"],
  ["aanmelden/werkgever", "employers/routes/sign-up.tsx"],
  ["inloggen", "accounts/routes/sign-in.tsx"],
  ["inloggen/code", "accounts/routes/sign-in-code.tsx"],
  ["inloggen/link/:token", "accounts/routes/sign-in-link.tsx"],
  ["inloggen/tweede-stap", "accounts/routes/second-factor.tsx"],
  ["inloggen/tweede-stap/instellen", "accounts/routes/set-up-second-factor.tsx"],
  ["uitnodiging/:token", "accounts/routes/invitation.tsx"],
  ["code", "accounts/routes/letter-code.tsx"],
  ["uitloggen", "accounts/routes/sign-out.tsx"],
  ["start", "accounts/routes/start.tsx"],
];

/** @type {typeof forEverybody} */
const signedIn = [
  ["account", "accounts/routes/account.tsx"],
  ["mededelingen", "announcements/routes/close.tsx"],
  ["account/pet", "accounts/routes/choose-hat.tsx"],
  ["account/meldingen", "notifications/routes/choose-notifications.tsx"],
  ["account/sms", "notifications/routes/sms.tsx"],
  ["account/gegevens", "privacy/routes/my-data.tsx"],
  ["bestanden/:fileId", "person-files/routes/file.ts"],
  ["account/gegevens/download", "privacy/routes/export.ts"],
  ["account/gegevens/verwijderen", "privacy/routes/erase.tsx"],
  ["berichten", "messages/routes/threads.tsx"],
  ["berichten/:threadId", "messages/routes/thread.tsx"],
  ["matches", "matches/routes/matches.tsx"],
  ["matches/:matchId", "matches/routes/match.tsx"],
  ["plaatsingen", "placements/routes/placements.tsx"],
  ["plaatsingen/:placementId", "placements/routes/placement.tsx"],
  ["plaatsingen/:placementId/overeenkomst", "placements/routes/agreement-file.ts"],
];

/** @type {typeof forEverybody} */
const forJobSeekers = [
  ["mijn", "profiles/routes/job-seeker-home.tsx"],
  ["mijn/profiel", "profiles/routes/profile.tsx"],
  ["mijn/profiel/vraag/:question", "profiles/routes/question.tsx"],
  ["mijn/profiel/voorbeeld", "profiles/routes/preview.tsx"],
  ["mijn/profiel/versturen", "profiles/routes/submit.tsx"],
  ["mijn/profiel/a4", "profiles/routes/one-page.tsx"],
  ["mijn/profiel/foto", "profiles/routes/photo.tsx"],
  ["mijn/oefening", "exercise/routes/start.tsx"],
  ["mijn/oefening/vraag/:question", "exercise/routes/question.tsx"],
  ["mijn/oefening/afronden", "exercise/routes/finish.tsx"],
  ["mijn/oefening/resultaat", "exercise/routes/result.tsx"],
  ["mijn/wie-keek", "privacy/routes/who-looked.tsx"],
  ["mijn/verhuizen", "moves/routes/moving.tsx"],
  ["mijn/bestanden", "person-files/routes/own-files.tsx"],
  ["mijn/plan", "plans/routes/own-plan.tsx"],
  ["mijn/jobcoach/:coachingId", "coaching/routes/own-coach.tsx"],
  ["mijn/bewaard", "vacancies/routes/favourites.tsx"],
  ["mijn/wachtrij", "open-hiring/routes/my-entries.tsx"],
  ["mijn/wachtrij/:entryId", "open-hiring/routes/my-entry.tsx"],
  ["mijn/rondleidingen", "tours/routes/my-tours.tsx"],
  ["mijn/groepen", "group-routes/routes/my-groups.tsx"],
  ["mijn/groepen/:routeId", "group-routes/routes/my-group.tsx"],
  ["mijn/bedrijven", "talent-offers/routes/my-companies.tsx"],
  ["mijn/voorstellen", "suggestions/routes/own-suggestions.tsx"],
  ["mijn/zoekopdrachten", "saved-searches/routes/saved-searches.tsx"],
];

/** @type {typeof forEverybody} */
const forEmployers = [
  ["bedrijf", "employers/routes/employer-home.tsx"],
  ["bedrijf/antwoorden", "answers/routes/answers.tsx"],
  ["bedrijf/cijfers", "insights/routes/company-figures.tsx"],
  ["bedrijf/cijfers/download", "insights/routes/figures-file.ts"],
  ["bedrijf/gegevens", "employers/routes/company-details.tsx"],
  ["bedrijf/plekken", "employers/routes/workplaces.tsx"],
  ["bedrijf/verhalen", "stories/routes/company-stories.tsx"],
  ["bedrijf/collegas", "employers/routes/colleagues.tsx"],
  ["bedrijf/afspraken", "employers/routes/posting-agreements.tsx"],
  ["bedrijf/vacatures", "vacancies/routes/my-vacancies.tsx"],
  ["bedrijf/vacatures/nieuw", "vacancies/routes/new-vacancy.tsx"],
  ["bedrijf/vacatures/plakken", "pasted-text/routes/paste.tsx"],
  ["bedrijf/vacatures/importeren", "imports/routes/vacancy-imports.tsx"],
  ["bedrijf/vacatures/importeren/:importId", "imports/routes/vacancy-import.tsx"],
  ["bedrijf/vacatures/importeren/:importId/fouten", "imports/routes/vacancy-faults-file.ts"],
  ["bedrijf/vacatures/overnemen", "pasted-text/routes/from-address.tsx"],
  ["bedrijf/vacatures/:vacancyId", "vacancies/routes/my-vacancy.tsx"],
  ["bedrijf/vacatures/:vacancyId/cijfers", "insights/routes/vacancy-figures.tsx"],
  ["bedrijf/vacatures/:vacancyId/voorbeeld", "vacancies/routes/preview.tsx"],
  ["bedrijf/vacatures/:vacancyId/voorbeeld/telefoon", "vacancies/routes/preview-phone.tsx"],
  ["bedrijf/vacatures/:vacancyId/wachtrij", "open-hiring/routes/company-queue.tsx"],
  ["bedrijf/vacatures/:vacancyId/stap/:step", "vacancies/routes/edit-step.tsx"],
  ["bedrijf/jobcarving", "carving/routes/my-sheets.tsx"],
  ["bedrijf/jobcarving/:sheetId", "carving/routes/sheet.tsx"],
  ["bedrijf/jobcarving/:sheetId/functie/:functionId", "carving/routes/function.tsx"],
  ["bedrijf/jobcarving/:sheetId/vacature", "carving/routes/make-vacancy.tsx"],
  ["bedrijf/jobcarving/:sheetId/a4", "carving/routes/on-paper.tsx"],
  ["bedrijf/rondleidingen", "tours/routes/company-tours.tsx"],
  ["bedrijf/rondleidingen/nieuw", "tours/routes/new-tour.tsx"],
  ["bedrijf/rondleidingen/:tourId", "tours/routes/company-tour.tsx"],
  ["bedrijf/talent", "talent-offers/routes/offers-to-company.tsx"],
  ["bedrijf/talent/:offerId", "talent-offers/routes/offer-to-company.tsx"],
  ["bedrijf/mensen", "finding/routes/find-people.tsx"],
  ["bedrijf/mensen/:jobSeekerId", "profiles/routes/shown-profile.tsx"],
];

/** @type {typeof forEverybody} */
const forContactPersons = [
  ["gemeente", "caseload/routes/contact-person-home.tsx"],
  ["gemeente/weekbord", "week-board/routes/week-board.tsx"],
  ["gemeente/zoeken", "caseload/routes/search.tsx"],
  ["gemeente/mensen", "caseload/routes/people.tsx"],
  ["gemeente/mensen/uitnodigen", "caseload/routes/invite.tsx"],
  ["gemeente/mensen/niet-vindbaar", "caseload/routes/not-findable.tsx"],
  ["gemeente/mensen/lang-niets-gehoord", "retention/routes/leaving.tsx"],
  ["gemeente/mensen/overdragen", "caseload/routes/hand-over.tsx"],
  ["gemeente/mensen/:jobSeekerId", "caseload/routes/person.tsx"],
  ["gemeente/mensen/:jobSeekerId/bestanden", "person-files/routes/files-of.tsx"],
  ["gemeente/mensen/:jobSeekerId/plan", "plans/routes/plan.tsx"],
  ["gemeente/mensen/:jobSeekerId/contact", "contact-moments/routes/contact.tsx"],
  ["gemeente/importeren", "imports/routes/imports.tsx"],
  ["gemeente/importeren/:importId", "imports/routes/import.tsx"],
  ["gemeente/importeren/:importId/fouten", "imports/routes/faults-file.ts"],
  ["gemeente/importeren/:importId/brieven", "imports/routes/letters.tsx"],
  ["gemeente/rondes", "contact-moments/routes/rounds.tsx"],
  ["gemeente/rondes/:roundId", "contact-moments/routes/round.tsx"],
  ["gemeente/mensen/:jobSeekerId/voorstellen", "suggestions/routes/suggestions-of.tsx"],
  ["gemeente/wachtrij/:entryId", "open-hiring/routes/entry-for-contact.tsx"],
  ["gemeente/intake", "caseload/routes/intake.tsx"],
  ["gemeente/beoordelen", "reviews/routes/queue.tsx"],
  ["gemeente/beoordelen/belofte", "reviews/routes/promise-figures.tsx"],
  ["gemeente/beoordelen/belofte/download", "reviews/routes/promise-file.ts"],
  ["gemeente/beoordelen/:reviewId", "reviews/routes/review.tsx"],
  ["gemeente/voorstel", "matches/routes/propose.tsx"],
  ["gemeente/plaatsingen/:placementId/jobcoach", "coaching/routes/entrust.tsx"],
  ["gemeente/proefplaatsing/:matchId", "placements/routes/new-trial.tsx"],
  ["gemeente/talent", "talent-offers/routes/offers-for-contact.tsx"],
  ["gemeente/talent/nieuw", "talent-offers/routes/new-offer.tsx"],
  ["gemeente/talent/:offerId", "talent-offers/routes/offer-for-contact.tsx"],
  ["gemeente/rondleidingen", "tours/routes/tours-for-contact.tsx"],
  ["gemeente/rondleidingen/:tourId", "tours/routes/tour-for-contact.tsx"],
  ["gemeente/groepen", "group-routes/routes/routes-for-contact.tsx"],
  ["gemeente/groepen/nieuw", "group-routes/routes/new-route.tsx"],
  ["gemeente/groepen/:routeId", "group-routes/routes/route-for-contact.tsx"],
  ["gemeente/groepen/:routeId/veranderen", "group-routes/routes/change-route.tsx"],
  ["gemeente/groepen/:routeId/bijeenkomst/:meetingId", "group-routes/routes/meeting.tsx"],
  ["gemeente/antwoorden", "answers/routes/silent-companies.tsx"],
  ["gemeente/cijfers", "insights/routes/area-figures.tsx"],
  ["gemeente/cijfers/download", "insights/routes/area-figures-file.ts"],
  ["gemeente/vraag-en-aanbod", "labour-market/routes/supply-and-demand.tsx"],
  ["gemeente/bedrijven", "employers/routes/companies.tsx"],
  ["gemeente/bedrijven/mijn", "employers/routes/own-companies.tsx"],
  ["gemeente/bedrijven/:organisationId", "employers/routes/company-for-contact.tsx"],
  ["gemeente/jobcarving", "carving/routes/shared-sheets.tsx"],
  ["gemeente/jobcarving/:sheetId", "carving/routes/shared-sheet.tsx"],
];

/** Contact persons keep trainings too. */
/** @type {typeof forEverybody} */
const forTrainers = [
  ["trainingen", "trainings/routes/kept-trainings.tsx"],
  ["trainingen/nieuw", "trainings/routes/new-training.tsx"],
  ["trainingen/:trainingId", "trainings/routes/kept-training.tsx"],
];

/** @type {typeof forEverybody} */
const forJobCoaches = [
  ["coach", "coaching/routes/coach-home.tsx"],
  ["coach/:coachingId", "coaching/routes/coached.tsx"],
];

/** @type {typeof forEverybody} */
const forAdministrators = [
  ["beheer", "organisations/routes/administration.tsx"],
  ["beheer/accounts", "organisations/routes/staff.tsx"],
  ["beheer/mededelingen", "announcements/routes/kept.tsx"],
  ["beheer/bewaren", "retention/routes/periods.tsx"],
  ["beheer/menu", "plans/routes/menu.tsx"],
  ["beheer/instrumenten", "instruments/routes/kept.tsx"],
  ["beheer/instrumenten/tekst", "instruments/routes/write.tsx"],
];

/** Doors that exist only while `npm run demo` serves on loopback. */
/** @type {typeof forEverybody} */
const demoDoors = [
  ["demo/mailbox", "notifications/routes/mailbox.tsx"],
  ["demo/mailbox/:mailId", "notifications/routes/mail.tsx"],
  ["demo/in/:who", "accounts/routes/demo-door.tsx"],
];

export const siteMap = { forEverybody, atTheDoor, signedIn, forJobSeekers, forEmployers, forContactPersons, forTrainers, forJobCoaches, forAdministrators, demoDoors };

/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverBuildFile: "index.js",
  ignoredRouteFiles: ["**/*"],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_routeConfig: false,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  routes(defineRoutes) {
    return defineRoutes((route) => {
      for (const [path, file] of Object.values(siteMap).flat()) {
        route(path === "/" ? undefined : path, `features/${file}`, path === "/" ? { index: true } : {});
      }
      route("*", "features/welcome/routes/not-found.tsx");
    });
  },
};
