/** Stands apart from what opens it, so that a page can look whether it is there at no cost. */
export const DATABASE_NAME = 'clio';
