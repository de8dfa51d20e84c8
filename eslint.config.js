import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";
import lookupById from "./scripts/eslint/lookup-by-id.js";

const inlineStyle = { selector: "JSXAttribute[name.name='style']", message: "The security policy refuses inline styles; write a class in app/ui/styles." };
const rawHtml = { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text of people never becomes HTML." };
const prismaImports = [
  { group: ["**/platform/db.server", "**/platform/db.server.ts", "@prisma/*", "#prisma/*"], message: "Pages ask queries.server.ts or a command; they do not talk to the database." },
];

export default tseslint.config(
  { ignores: ["build/", ".data/", "node_modules/", "app/paraglide/", "prisma/generated/", "public/", "tests/artefacts/", "test-results/", "playwright-report/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: false }],
      // `import { type X } from "p"` still runs p; a page that did so asked for server code in the browser
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // Remix throws responses
      "@typescript-eslint/only-throw-error": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off", eqeqeq: "error" },
  },
  {
    files: ["app/**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
    rules: { ...jsxA11y.flatConfigs.strict.rules, "no-restricted-syntax": ["error", inlineStyle, rawHtml] },
  },
  {
    // programs that read mail know no stylesheets
    files: ["app/features/notifications/components/mail-*.tsx"],
    rules: { "no-restricted-syntax": ["error", rawHtml] },
  },
  {
    files: ["app/**/*.{ts,tsx}", "search/**/*.ts"],
    ignores: ["**/*.test.{ts,tsx}", "search/**/*-cli.ts"],
    rules: { "no-console": "error" },
  },
  {
    files: ["app/features/*/routes/**", "app/features/*/components/**", "app/ui/**", "app/site/**", "app/root.tsx"],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: prismaImports }] },
  },
  {
    files: ["**/queries.server.ts", "**/queries/*.server.ts"],
    plugins: { local: { rules: { "lookup-by-id": lookupById } } },
    rules: { "local/lookup-by-id": "error" },
  },
  {
    files: ["**/*.test.{ts,tsx}", "tests/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
