import { inTransaction, prisma } from "~/platform/db.server";
import { done, type Outcome } from "~/platform/outcome";
import { cellOf, findPlace } from "~/features/places";
import { findMunicipalityOfPlace } from "~/features/organisations/index.server";
import { openCaseloadThread } from "~/features/messages/index.server";
import type { SignUp } from "../model/sign-up";
import { askSignInCode } from "./ask-sign-in-code.server";

/**
 * The open door: an account and a job seeker without an invitation. The person enters the intake list when the
 * address is confirmed by using the mail. A known address gets a sign-in mail and the same answer.
 */
export async function signUp(input: SignUp, locale: "nl" | "en"): Promise<Outcome<{ askToken: string }>> {
  const known = await prisma.account.findUnique({ where: { email: input.email }, select: { id: true } });
  if (!known) await createJobSeeker(input, locale);
  return done(await askSignInCode(input.email, "/mijn"));
}

async function createJobSeeker(input: SignUp, locale: "nl" | "en"): Promise<void> {
  const place = findPlace(input.place);
  if (!place) throw new Error("the form lets only existing places through");
  const municipality = await findMunicipalityOfPlace(place.name);
  const { cell, lat, lon } = cellOf(place);
  await inTransaction(async (tx) => {
    // two posts at once: the second finds the address taken and makes nothing
    const [account] = await tx.account.createManyAndReturn({
      data: [{ email: input.email, firstName: input.firstName, locale }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!account) return;
    const { id } = await tx.jobSeeker.create({
      data: {
        accountId: account.id,
        municipalityId: municipality?.id ?? null,
        intakeState: municipality?.intakeOrganisationId ? "waiting" : "unserved",
        intakeAnswers: { looksFor: input.looksFor, worksNow: input.worksNow, likes: input.likes },
        place: place.name,
        cell,
        latitude: lat,
        longitude: lon,
      },
      select: { id: true },
    });
    if (municipality?.intakeOrganisationId) await openCaseloadThread(tx, id);
  });
}
