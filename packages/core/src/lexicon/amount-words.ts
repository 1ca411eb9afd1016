import { wordList } from './word-list.js';

/** What an amount of money is, by the words near it: a price and a fine are not held against each other. */
export const AMOUNT_ROLES: Readonly<Record<string, ReadonlySet<string>>> = {
  fine: wordList('fine fined fines penalty penalties'),
  settlement: wordList('settlement compensation damages payout settle settled'),
  ransom: wordList('ransom'),
  bail: wordList('bail'),
  loss: wordList('loss losses lost'),
  profit: wordList('profit profits earnings'),
  revenue: wordList('revenue revenues sales turnover takings'),
  debt: wordList('debt debts borrowings liabilities owed owes owing'),
  shortfall: wordList('shortfall deficit hole gap'),
  wage: wordList('salary wage wages bonus pension payment'),
  bribe: wordList('bribe bribes kickback kickbacks'),
  damage: wordList('damage'),
  cost: wordList('cost costs costing costed budget budgeted bill'),
  investment: wordList('invest invested investment investing'),
  withdrawal: wordList('withdraw withdrew withdrawn withdrawals withdrawal'),
  loan: wordList('loan loans bailout lend lent'),
  haul: wordList('stole stolen loot haul robbed theft'),
  price: wordList(
    'offer offers offered offering bid bids bidding approach proposal deal takeover valuing valued values merger price priced bought buy buys buying sold sell sale paid pay pays worth purchase acquisition',
  ),
};

/** What a percentage is of, by the words near it. */
export const SHARE_ROLES: Readonly<Record<string, ReadonlySet<string>>> = {
  turnout: wordList('turnout'),
  vote: wordList('vote votes voted voting ballots ballot'),
  stake: wordList('stake shares share holding shareholding firm company register'),
  unemployment: wordList('unemployment jobless joblessness'),
  inflation: wordList('inflation'),
  interest: wordList('interest'),
  tariff: wordList('tariff tariffs duty duties'),
};

/** Words of holding or getting shares: beside one of them a percentage of the shares is a stake. */
export const STAKE_VERBS = wordList(
  'bought buy buying acquired acquire holds held hold holding own owns owned owning stake stakes picked raised built sold has have',
);

/** Measures that compare: what a unit is of, and how many of the base unit it is. */
export const MEASURE_UNITS: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  metre: ['metres', 1],
  meter: ['metres', 1],
  metres: ['metres', 1],
  meters: ['metres', 1],
  kilometre: ['metres', 1000],
  kilometer: ['metres', 1000],
  kilometres: ['metres', 1000],
  kilometers: ['metres', 1000],
  km: ['metres', 1000],
  mile: ['metres', 1609],
  miles: ['metres', 1609],
  foot: ['metres', 0.3048],
  feet: ['metres', 0.3048],
  yards: ['metres', 0.9144],
  tonne: ['kilograms', 1000],
  tonnes: ['kilograms', 1000],
  ton: ['kilograms', 1000],
  tons: ['kilograms', 1000],
  kg: ['kilograms', 1],
  kilos: ['kilograms', 1],
  kilograms: ['kilograms', 1],
  hectare: ['hectares', 1],
  hectares: ['hectares', 1],
  acre: ['hectares', 0.4047],
  acres: ['hectares', 0.4047],
  litres: ['litres', 1],
  liters: ['litres', 1],
  gallons: ['litres', 3.785],
  barrels: ['barrels', 1],
  knots: ['knots', 1],
  megawatts: ['megawatts', 1],
  mw: ['megawatts', 1],
};
