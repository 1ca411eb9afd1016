import { setFlagsFromString } from 'node:v8';

const FLAGS = [
  // It optimises a function only after it has run for long: by its own choice early, and again and again as types turn up that it
  // hasn't met.
  '--interrupt-budget=600000',
  // It copies few functions into those that call them: the long ones of a grammar take longest to optimise, and gain least.
  '--max-inlined-bytecode-size-cumulative=100',
  // It makes machine code of a pattern at once: nearly every pattern runs more than once, and would then be compiled twice.
  '--no-regexp-tier-up',
];

/**
 * Has V8 compile less. By its own choice, compiling takes about a third of all processor time in a build of some hundred articles, and
 * the build is over before it has paid off. Holds for the threads started later too.
 */
export function tuneCompiler(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
