import { Link } from "@remix-run/react";
import type { ComponentPropsWithoutRef } from "react";

export type TextLinkProps = Omit<ComponentPropsWithoutRef<"a">, "href"> & {
  /** A path inside the site, a `#fragment`, or an address with a scheme (`tel:`, `mailto:`, `https:`). */
  to: string;
  preventScrollReset?: boolean;
  reloadDocument?: boolean;
};

/** A link in running text: a client side link inside the site, a plain one for fragments and other schemes. */
export function TextLink({ to, preventScrollReset, reloadDocument, children, ...rest }: TextLinkProps) {
  if (/^(#|[a-z][a-z+.-]*:)/i.test(to)) {
    return (
      <a href={to} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <Link to={to} preventScrollReset={preventScrollReset} reloadDocument={reloadDocument} {...rest}>
      {children}
    </Link>
  );
}
