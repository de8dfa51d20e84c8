import type { RequestHandler } from "express";

/**
 * Nobody keeps a page, unless its route says otherwise. Remix adds its headers to those that are there, so what a route says
 * takes the place of ours here instead of standing beside it.
 */
export const keepNothing: RequestHandler = (request, response, next) => {
  response.setHeader("Cache-Control", request.headers.cookie ? "private, no-store" : "no-cache");
  const append = response.append.bind(response);
  response.append = (name, value) => (name.toLowerCase() === "cache-control" ? response.set(name, value as string) : append(name, value));
  next();
};
