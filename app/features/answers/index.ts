export { answerOrder, answerRules, standingOf, toldStanding, type EndedQuestion, type Grade, type Standing, type ToldStanding } from "./model/standing";
export { monthOf } from "./model/month";
export { OwnAnswers } from "./components/own-answers";
export { answersOnCard, answersInWords } from "./components/answer-words";
