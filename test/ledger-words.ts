/** The names of the ledger's columns in every language, for tests. */
export { fields as ar } from '../src/messages/ar/fields';
export { fields as en } from '../src/messages/en/fields';
