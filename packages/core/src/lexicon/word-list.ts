/** The words of a list that are set apart by spaces and line ends. */
export const wordList = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** The entries of a list that are set apart by commas and line ends, and may be several words long. */
export const phraseList = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean),
  );
