export { slugOf } from "./model/slug";
export { kvkSchema } from "./model/company-forms";
export { servesCompany } from "./policy";
