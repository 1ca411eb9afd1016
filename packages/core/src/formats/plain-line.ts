/**
 * Control codes with what they govern: CSI and OSC sequences go whole, so that their parameters don't stay behind as
 * words. An OSC without its end takes no more than its own line (ECMA-48).
 */
export const SEQUENCES =
  /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]?|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\r\n]{0,4096}(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]{0,8}[0-~]?/g;

/** What turns the direction of writing for all that follows (UAX #9); the marks of single letters stay. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * A text from outside as one line of a file that people open in a spreadsheet, a calendar or a terminal: without escape
 * sequences, control codes and overrides of direction, its white space single blanks. All other characters stay.
 */
export const plainLine = (text: string): string =>
  PLAIN.test(text) && !text.includes('  ')
    ? text
    : text
        .replace(SEQUENCES, '')
        .replace(OVERRIDES, '')
        .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .trim();
