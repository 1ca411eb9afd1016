/** Finds the first of several classes of words that holds a word; the index over them is made at the first use. */
export function classLookup(classes: Readonly<Record<string, Iterable<string>>>): (word: string) => string | undefined {
  let classOf: Map<string, string> | undefined;
  return (word) => {
    classOf ??= indexOf(classes);
    return classOf.get(word);
  };
}

function indexOf(classes: Readonly<Record<string, Iterable<string>>>): Map<string, string> {
  const classOf = new Map<string, string>();
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words) if (!classOf.has(word)) classOf.set(word, name);
  }
  return classOf;
}
