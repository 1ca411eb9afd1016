export * from './finding/find-names.js';
export { gendersIn, type PersonGenders } from './finding/person-genders.js';
export * from './joining/join-names.js';
