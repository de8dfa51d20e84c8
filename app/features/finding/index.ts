export { workQuestionAddress, workQuestionInWords, workQuestionOf } from "./model/work-question";
