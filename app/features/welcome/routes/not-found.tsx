import { pageNotFound } from "~/platform/http.server";

/** Every address that is no page: the error page of the site says so, with status 404. */
export function loader(): never {
  throw pageNotFound();
}

export function action(): never {
  throw pageNotFound();
}

export default function NotFound() {
  return null;
}
