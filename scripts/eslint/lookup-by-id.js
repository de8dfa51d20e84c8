/**
 * Refuses a look-up whose `where` names nothing but `id`: who may see the row is then left to chance.
 * Where that is right, a comment above says why: `// by id: <reason>`.
 */
const lookups = new Set(["findUnique", "findUniqueOrThrow", "findFirst", "findFirstOrThrow"]);

/** @type {import("eslint").Rule.RuleModule} */
const lookupById = {
  meta: {
    type: "problem",
    schema: [],
    messages: { unguarded: "Look up with the tenant or the actor in `where`, or write above it `// by id: <reason>`." },
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier" || !lookups.has(callee.property.name)) return;
        const where = propertyOf(node.arguments[0], "where")?.value;
        if (where?.type !== "ObjectExpression" || where.properties.length !== 1 || !propertyOf(where, "id")) return;
        if (hasReason(context.sourceCode, node)) return;
        context.report({ node: where, messageId: "unguarded" });
      },
    };
  },
};

export default lookupById;

/** @param {any} object @param {string} name */
function propertyOf(object, name) {
  if (object?.type !== "ObjectExpression") return undefined;
  return object.properties.find((/** @type {any} */ property) => property.type === "Property" && (property.key.name ?? property.key.value) === name);
}

/** The comment stands on a line of its own directly above the statement or the call. @param {import("eslint").SourceCode} source @param {any} node */
function hasReason(source, node) {
  for (let at = node; at && !/Function/.test(at.type); at = at.parent) {
    if (source.getCommentsBefore(at).some((comment) => /^\s*by id: \S+/.test(comment.value))) return true;
  }
  return false;
}
