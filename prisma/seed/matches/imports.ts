import { createHash } from "node:crypto";
import { later } from "../base/calendar";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import { requireStaff, type World } from "../base/world";
import { lastNameOf } from "../people/names";

const headers = ["Voornaam", "Achternaam", "E-mailadres", "Woonplaats", "Klantmanager"];
const invited = ["Marit", "Daan", "Yusuf", "Elif", "Sem", "Ilse"] as const;
const refused = [
  { cells: ["Karin", "Smit", "karin at post", "Schiedam", ""], fault: "emailWrong", field: "email" },
  { cells: ["Omar", "Haddad", "omar@post.example", "Schiedm", ""], fault: "placeUnknown", field: "place" },
] as const;

/** A list that Ria put up two days ago: six people were invited, and two rows wait to be mended. */
export function makeImports(world: World): void {
  const ria = requireStaff(world, "ria");
  const { calendar } = world;
  const at = calendar.daysAgo(2, 10);
  const importId = idOf("import of Ria");
  add(world.rows, "peopleImport", {
    id: importId, kind: "people", organisationId: ria.organisationId, accountId: ria.accountId, defaultMembershipId: ria.membershipId, defaultWorkplaceId: null, defaultPlaceKind: "", fileName: "clienten-schiedam.csv",
    contentHash: createHash("sha256").update("import of Ria").digest("hex"), headers, columns: { firstName: 0, lastName: 1, email: 2, place: 3, contact: 4 },
    state: "done", createdAt: at, startedAt: at, finishedAt: at, undoneAt: null, clearedAt: null,
  });
  for (const [place, firstName] of invited.entries()) {
    const key = `invitation of a list ${place}`;
    add(world.rows, "invitation", {
      id: idOf(key), tokenHash: createHash("sha256").update(key).digest("hex"), createdAt: at, expiresAt: later(at, { days: 14 }), kind: "jobSeeker", email: `lijst${place}@werkzoekende.demo.meedoen.example`, firstName, lastName: lastNameOf(520 + place),
      organisationId: ria.organisationId, municipalityId: world.municipalityIds.schiedam, place: "Schiedam", role: null, senderId: ria.accountId, senderMembershipId: ria.membershipId, withdrawnAt: null, acceptedAt: null, acceptedById: null,
    });
    add(world.rows, "peopleImportRow", { importId, number: place + 2, cells: [], state: "invited", fault: "", field: "", invitationId: idOf(key), vacancyId: null });
  }
  for (const [place, row] of refused.entries()) add(world.rows, "peopleImportRow", { importId, number: invited.length + place + 2, cells: [...row.cells], state: "refused", fault: row.fault, field: row.field, invitationId: null, vacancyId: null });
}
