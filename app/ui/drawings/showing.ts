const written = new Map<string, { __html: string }>();
const isAddress = /^[\w./#-]+$/;

/**
 * What stands inside an svg that shows drawings, written as text: a page holds hundreds of them, and React would make,
 * write and in the browser keep each `use` apart.
 * @param addresses of `address.ts`, the first at the bottom
 */
export function showing(...addresses: string[]): { dangerouslySetInnerHTML: { __html: string } } {
  const key = addresses.join(" ");
  return { dangerouslySetInnerHTML: written.get(key) ?? write(key, addresses) };
}

function write(key: string, addresses: string[]): { __html: string } {
  const strange = addresses.find((address) => !isAddress.test(address));
  if (strange !== undefined) throw new Error(`"${strange}" is no address of a drawing`);
  const markup = { __html: addresses.map((address) => `<use href="${address}"/>`).join("") };
  written.set(key, markup);
  return markup;
}
