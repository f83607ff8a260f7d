/** Students below which a cell of real data is not published; in simulated data such cells are only counted. */
export const smallestCell = 10;
