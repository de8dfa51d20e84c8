/** Pure: who sees what of a person. */
export { relations, seesAnything, sightOf, subjects, visibility, type Relation, type Sight, type Subject } from "./model/visibility";
export { reveal, type Occasion, type Person, type PersonContent, type RevealedPerson } from "./model/reveal";
