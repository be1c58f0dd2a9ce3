/** The element of the table that has the numbers of the picture above it. */
export const twinId = 'same-as-table';
