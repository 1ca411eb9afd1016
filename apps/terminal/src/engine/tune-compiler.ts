import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 optimise a function only after it has run for long. By its own choice it optimises early, again and again as types turn up
 * that it hasn't met: in a build of some hundred articles that is a third of all processor time, and the build is over before it has
 * paid off. Holds for the threads started later too.
 */
export function tuneCompiler(): void {
  setFlagsFromString('--interrupt-budget=600000');
}
