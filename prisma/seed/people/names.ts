/**
 * First names of people who show them to employers. A name of this list is never used for somebody who does not,
 * so that one list of names is enough to check that nothing leaks.
 */
export const shownFirstNames = [
  "Samira", "Yusuf", "Danuta", "Henk", "Fatma", "Peter", "Nadia", "Tom", "Ahmed", "Ivan", "Joris", "Esra", "Rob", "Gerda", "Anneke", "Mohamed", "Wim", "Zofia",
  "Emma", "Daan", "Julia", "Sem", "Tess", "Levi", "Zoë", "Noah", "Eva", "Milan", "Sara", "Lucas", "Nora", "Finn", "Yara", "Jesse", "Fenne", "Thijs", "Amira", "Bas", "Lina", "Stijn",
  "Nina", "Rayan", "Maud", "Ayoub", "Femke", "Hamza", "Marloes", "Bilal", "Kirsten", "Omar", "Linda", "Mustafa", "Esther", "Kemal", "Mariska", "Ali", "Monique", "Hassan", "Sandra", "Murat",
  "Jolanda", "Rachid", "Angela", "Patrick", "Natasja", "Marco", "Silvia", "Ronald", "Wilma", "Hans", "Joke", "Gerrit", "Tiny", "Cor", "Riet", "Nel", "Kees", "Bianca", "Edwin", "Manuela",
] as const;

/** First names of people who show them only after their yes. None stands in any text, and nobody else has one. */
export const hiddenFirstNames = [
  "Aafke", "Abdirahman", "Adwoa", "Agnieszka", "Aleksandra", "Amanuel", "Anouska", "Anoushka", "Arjan", "Astrid", "Aziza", "Bahar", "Barwaqo", "Beata", "Berhane", "Bogdan", "Bouchra", "Brechtje", "Burak",
  "Cansu", "Catharina", "Chantal", "Chidi", "Chloë", "Clarissa", "Cornelis", "Dagmar", "Damian", "Diederik", "Dilara", "Dimitri", "Djamila", "Dorota", "Eefje", "Emeka", "Emre",
  "Farhad", "Faduma", "Feyza", "Floortje", "Frederique", "Ghizlane", "Gijsbert", "Giovanni", "Gonca", "Grażyna", "Guusje", "Habiba", "Hadewych", "Halima", "Hamid", "Harald", "Hendrika", "Hilal",
  "Ibrahim", "Idil", "Ikram", "Imane", "Ingeborg", "Iryna", "Isabella", "Ismail", "Jacoba", "Jadwiga", "Jamal", "Jannigje", "Jasmijn", "Jawad", "Jelena", "Jerzy", "Jikke", "Jomanda", "Jorinde", "Kadir",
  "Karolina", "Katarzyna", "Kateryna", "Khadija", "Kofi", "Krzysztof", "Ksenia", "Laila", "Lamia", "Lianne", "Liesbeth", "Liudmyla", "Lodewijk", "Loubna", "Lubna", "Lysanne", "Maaike", "Magdalena", "Mahmoud", "Malika",
  "Marijke", "Mariusz", "Marouan", "Mechteld", "Meliha", "Michał", "Mieke", "Mihaela", "Mirthe", "Mohammed-Amin", "Muna", "Nabil", "Nasrin", "Natalia", "Naziha", "Nicolae", "Nienke", "Nikolay", "Nilüfer",
  "Nourdin", "Oksana", "Oleksandr", "Orhan", "Özlem", "Pawel", "Petronella", "Piroska", "Radoslav", "Rafał", "Rahel", "Ramazan", "Rania", "Rashida", "Razia", "Reinier", "Rianne", "Roelof", "Rogier", "Rosalinde",
  "Ruud", "Sabrina", "Safiya", "Salma", "Sanne", "Sefanja", "Selam", "Serhiy", "Sevgi", "Shanaya", "Siebe", "Silke", "Simone", "Sjaan", "Slawomir", "Souad", "Stefania", "Suzanne", "Svetlana",
  "Tamara", "Tigist", "Tjeerd", "Tomasz", "Tsegay", "Tugba", "Umut", "Vanessa", "Vasile", "Viktoriya", "Volodymyr", "Wahiba", "Wietske", "Wojciech", "Xander", "Yassine", "Yeşim", "Yordanos",
  "Yvette", "Zahra", "Zainab", "Zeynep", "Zohra", "Zuzanna",
] as const;

/** What people call themselves while their first name is not shown. */
export const chosenNames = [
  "Koolmees", "Zonnebloem", "Kastanje", "Vuurtoren", "Lavendel", "Eikenblad", "Appelbloesem", "IJsvogel", "Klaproos", "Kompas", "Duin", "Golf", "Bergpad", "Waterjuffer", "Pinksterbloem", "Berk",
  "Kersenboom", "Schelp", "Regenboog", "Noorderlicht", "Egel", "Bosuil", "Kiezel", "Madelief", "Populier", "Sneeuwklokje", "Ooievaar", "Veerpont", "Zilvermeeuw", "Wolkje", "Dennenappel", "Hazelnoot",
] as const;

const stems = [
  "Kwartel", "Alsem", "Wielewaal", "Grutto", "Veenmos", "Karekiet", "Zuring", "Tureluur", "Gagel", "Specht", "Bramen", "Lisdodde", "Kemphaan", "Wulpen", "Zegge", "Roerdomp", "Kamille", "Duizendblad", "Valeriaan", "Hondsdraf",
  "Nachtegaal", "Akelei", "Bernagie", "Citroen", "Dotter", "Engelwortel", "Fluitekruid", "Geelgors", "Heermoes", "IJzerhard", "Jeneverbes", "Krokus", "Lijster", "Munt", "Narcis", "Oregano", "Pimpernel", "Rietzanger", "Saffraan",
  "Tijm", "Vlier", "Waterlelie", "Ysop", "Zevenblad", "Amandel", "Bosbes", "Cichorei", "Druif", "Esdoorn", "Framboos", "Gentiaan", "Haver", "Iris", "Jasmijnstruik", "Kornoelje", "Laurier", "Mirte", "Netel",
] as const;
const endings = ["veldhuisz", "akkerdijx", "bruggenaarz", "waterinckx", "kamperhofz", "meerdonckx", "lantaarnsz", "zonderwijckx", "torenvlietz"] as const;

/** Ends every last name of a job seeker; stands in no other word of the data. */
export const lastNameEndings: readonly string[] = endings;

/** A last name that nobody in real life has, a different one for each of the first 500 numbers. */
export function lastNameOf(number: number): string {
  return `${stems[number % stems.length]!}${endings[Math.floor(number / stems.length) % endings.length]!}`;
}

/** The last name with this first letter, so that people of the mock pages keep their initials. */
export function lastNameWith(letter: string, ending: number): string {
  const stem = stems.find((one) => one.startsWith(letter)) ?? stems[0];
  return `${stem}${endings[ending % endings.length]!}`;
}

/** Numbers that no mobile network gives out. */
export const phoneOf = (number: number): string => `06 99 ${String(number).padStart(6, "0").replace(/(\d\d)(\d\d)(\d\d)/, "$1 $2 $3")}`;
