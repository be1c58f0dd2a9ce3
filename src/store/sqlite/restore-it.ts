/** What to do where a graph is lost: said alike wherever it is, after what is wrong. */
export const restoreIt = 'run `cuibono restore FILE` with a backup of it';
