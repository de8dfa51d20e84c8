export { applyCompanyDecision, type CompanyDecision } from "./commands/apply-company-decision.server";
export { companyWorkplaces, listCompanies, listPostingPlaces, type PostingPlace, type WorkplaceView } from "./queries.server";
