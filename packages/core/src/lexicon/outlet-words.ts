import { wordList } from './word-list.js';

/** Words of which the names of papers, agencies and stations are made: "The Coast Herald". */
export const OUTLET_WORDS = wordList(`
  agency broadcasting bulletin chronicle courier daily dispatch echo examiner express gazette globe guardian herald inquirer
  independent journal ledger mail mercury mirror monitor news observer post press radio record register reporter review sentinel
  standard star sun telegraph times tribune weekly wire
`);
