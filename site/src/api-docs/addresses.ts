const { API_URL, CMS_URL = 'http://127.0.0.1:1337' } = process.env;

/** Where developers find the CMS; the site itself may be built from an address that only it can reach. */
export const serverUrl = (API_URL ?? CMS_URL).replace(/\/$/, '');

/** Answers queries, and shows the explorer to a browser. */
export const apiUrl = `${serverUrl}/graphql`;

export const sdlUrl = `${serverUrl}/schema.graphql`;
