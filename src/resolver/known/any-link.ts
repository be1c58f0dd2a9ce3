/**
 * In place of the name of a link, where somebody says of an entity in which country it is and not by which link: compared with the countries of all links.
 * Names of links are letters, so that none is called so.
 */
export const anyLink = '*';
