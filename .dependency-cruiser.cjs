/**
 * The layers of docs/architecture: who may know whom.
 * @type {import("dependency-cruiser").IConfiguration}
 */
const feature = "^app/features/([^/]+)/";
const tests = "\\.test\\.tsx?$";

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "Files that need each other are one file, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "ui-knows-no-feature",
      comment: "The design system knows no business word.",
      severity: "error",
      from: { path: "^app/ui/", pathNot: tests },
      to: { path: "^(app/(features|platform|site)|search|prisma)/", pathNot: "^app/platform/request-scope" },
    },
    {
      name: "platform-knows-no-feature",
      comment: "Another product could take the platform as it is.",
      severity: "error",
      from: { path: "^app/platform/", pathNot: tests },
      to: { path: "^(app/(features|ui|site)|search)/" },
    },
    {
      name: "features-meet-at-the-front-door",
      comment: "Another feature is used through its index.ts or index.server.ts alone.",
      severity: "error",
      from: { path: feature, pathNot: tests },
      to: { path: "^app/features/", pathNot: ["^app/features/$1/", "^app/features/[^/]+/index(\\.server)?\\.tsx?$"] },
    },
    {
      name: "outside-uses-the-front-door",
      comment: "Search, pages outside the features and the seed also come in by the front door. The site map and the job list may name files.",
      severity: "error",
      from: { path: "^(search|app/site|app/ui)/", pathNot: tests },
      to: { path: "^app/features/", pathNot: "^app/features/[^/]+/(index(\\.server)?|search-document\\.server)\\.tsx?$" },
    },
    {
      name: "model-is-pure",
      comment: "Rules import zod, other rules, the words and places, the clock and how numbers are written; nothing that reads or writes.",
      severity: "error",
      from: { path: "^app/features/([^/]+)/model/", pathNot: tests },
      to: {
        pathNot: [
          "^app/features/$1/model/",
          "^app/features/(vocabulary|places)/index\\.ts$",
          "^app/features/(vocabulary|places)/model/",
          "^app/platform/(clock|dates|formats|months|outcome|working-time)\\.ts$",
          "^app/paraglide/",
          "^app/features/[^/]+/index\\.ts$",
          // names only, no drawing
          "^app/ui/pictograms/names\\.ts$",
          // what can be searched on; types and lists
          "^search/documents/",
          // count one-time codes, read phone numbers, split lists into cells and pages into tags, nothing else
          "^node_modules/(zod|otpauth|libphonenumber-js|csv-parse|htmlparser2)/",
        ],
      },
    },
    {
      name: "routes-do-not-read-the-database",
      comment: "A page asks a query or a command.",
      severity: "error",
      from: { path: "^app/(features/[^/]+/(routes|components)|ui|site)/", pathNot: tests },
      to: { path: "^(app/platform/(db\\.server|database/)|prisma/|node_modules/(@prisma|pg)/)" },
    },
    {
      name: "no-tests-in-the-product",
      comment: "The product needs no test support. What measures relevance is no part of it.",
      severity: "error",
      from: { path: "^(app|search|prisma)/", pathNot: [tests, "^search/relevance/"] },
      to: { path: "^(tests|search/relevance)/|\\.test\\.tsx?$|^node_modules/(vitest|@playwright|fast-check)/" },
    },
    {
      name: "everything-is-there",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "app/paraglide", "prisma/generated"] },
    exclude: { path: ["^build/", "\\.css(\\?url)?$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"], extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    cache: { folder: "node_modules/.cache/dependency-cruiser", strategy: "content" },
  },
};
