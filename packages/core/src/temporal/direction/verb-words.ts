import type { Token } from '../../text/index.js';

/** Forms of "be" in the present. */
export const PRESENT_BE = new Set(['is', 'are', "'s", "'re"]);

/** A verb or an auxiliary, by its tag. */
export const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
/** A token's word in small letters; empty beyond the text. */
export const lower = (token: Token | undefined): string => token?.lower ?? '';

/** How many tokens from a time the verb may stand that it belongs to. */
export const REACH = 14;

/** What was taken to be so, not planned: "were believed to be in Paris on Sunday". */
export const TAKEN = /^(?:believed|thought|reported|said|known|understood|considered|deemed)$/;
