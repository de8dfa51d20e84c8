import { createContext, useContext } from "react";

/** The number of this answer that lets its own scripts run (content security policy). Empty in the browser. */
export const NonceContext = createContext("");
export const useNonce = () => useContext(NonceContext);
