/** A file that cannot be taken in, with the sentence that the person is told: what is wrong, and what they may do. */
export class Unreadable extends Error {}

export const MOST_FILE_BYTES = 20 * 1024 * 1024;
export const MOST_CHARACTERS = 5_000_000;
export const MOST_SECONDS = 60;
export const MOST_MEMORY_BYTES = 600 * 1024 * 1024;
/** How much larger an archive may become when it is unpacked. */
export const MOST_ARCHIVE_RATIO = 100;

export const SENTENCES = {
  empty: 'The file is empty.',
  noText:
    'There is no text in this file. If it is a scan, run it through text recognition (OCR) first, or paste the text.',
  tooLarge: 'The file is larger than 20 MB. Please take in a part of it.',
  tooLong: 'The text is longer than five million characters. Please take in a part of it.',
  encrypted: 'The file is protected by a password. Please save it without one, or paste the text.',
  copyProtected: 'The book is protected against copying, so it cannot be read here.',
  tooSlow:
    'Reading this file took longer than a minute, so it was stopped. Please take in a part of it, or paste the text.',
  tooMuchMemory:
    'Reading this file needed too much memory, so it was stopped. Please take in a part of it, or paste the text.',
  damaged: 'The file is damaged or not whole. Please save or download it again.',
  bomb: 'The file unpacks to far more than such a document holds, so it was not opened.',
  hostile: 'The file is built as no word processor or book maker builds one, so it was not opened.',
  wrongType:
    'This kind of file cannot be read. Please use a text, Markdown, web page, Word (.docx), PDF or EPUB file, or paste the text.',
  oldWord:
    'This is a Word file of the old kind (.doc), or one with a password. Please save it as .docx without a password.',
} as const;
