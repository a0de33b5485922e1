import { jest } from '@jest/globals';

// Two cores, perhaps of a machine in use, share the whole of the tests: what takes a second alone may take many.
jest.setTimeout(120_000);
