export { slugOf } from "./model/slug";
export { kvkSchema } from "./model/company-forms";
export { companiesServedBy, servesCompany, type CompanyFacts } from "./policy";
