import { RuleTester } from "eslint";
import { describe, it } from "vitest";
import rule from "./lookup-by-id.js";

RuleTester.describe = describe;
RuleTester.it = it;

new RuleTester().run("lookup-by-id", rule, {
  valid: [
    "prisma.vacancy.findFirst({ where: { id, ...visibleTo(actor) } })",
    "prisma.vacancy.findFirst({ where: { id, organisationId: actor.organisationId } })",
    "prisma.vacancy.findUnique({ where: { slug } })",
    "prisma.vacancy.findMany({ where: { id } })",
    "// by id: the id comes from the session\nconst row = prisma.account.findUnique({ where: { id } });",
    "function f() {\n  // by id: everybody may see a municipality\n  return prisma.organisation.findUnique({ where: { id } });\n}",
  ],
  invalid: [
    { code: "prisma.vacancy.findUnique({ where: { id } })", errors: [{ messageId: "unguarded" }] },
    { code: "tx.vacancy.findFirstOrThrow({ where: { id: input.id }, select: { id: true } })", errors: [{ messageId: "unguarded" }] },
    { code: "// some other remark\nprisma.vacancy.findUnique({ where: { id } })", errors: [{ messageId: "unguarded" }] },
    { code: "// by id:\nprisma.vacancy.findUnique({ where: { id } })", errors: [{ messageId: "unguarded" }] },
  ],
});
