import { z } from "zod";
import { prisma } from "~/platform/db.server";
import { nameSchema, phoneSchema } from "../model/contact-fields";

export const accountSchema = z.object({ firstName: nameSchema, lastName: z.string().trim().max(80).default(""), phone: phoneSchema });

export async function changeAccount(accountId: string, input: z.infer<typeof accountSchema>): Promise<void> {
  await prisma.account.update({ where: { id: accountId }, data: input });
}

export async function changeLocale(accountId: string, locale: "nl" | "en"): Promise<void> {
  await prisma.account.update({ where: { id: accountId }, data: { locale } });
}
