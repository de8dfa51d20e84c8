import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { homeOf } from "../model/actor";
import { requireActor } from "../session.server";

/** Sends everybody to the own home. */
export async function loader({ request }: LoaderFunctionArgs) {
  throw redirect(homeOf((await requireActor(request)).role));
}

export default function Start() {
  return null;
}
