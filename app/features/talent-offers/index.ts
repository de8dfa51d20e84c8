/** What other pages show: wishes on the page of a company, and of a person. */
export { PersonTalent } from "./components/person-talent";
export { CompanyWishes } from "./components/company-wishes";
