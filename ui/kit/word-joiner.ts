/**
 * Stands at both ends of a `trailing-mark` in a text: a mark alone on the next line belongs to nothing. Browsers break before a
 * picture whatever stands in front of it, so the picture is taken out of the line and its place is kept by padding.
 */
export const WORD_JOINER = '\u2060';
