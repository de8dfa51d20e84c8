export { PersonForWork } from "./components/person-for-work";
export { WorkForPerson } from "./components/work-for-person";
export { workQuestionAddress, workQuestionInWords, workQuestionOf } from "./model/work-question";
