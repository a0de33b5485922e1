import { jest } from '@jest/globals';

// Two cores share the whole of the tests: what takes a second alone may take several among the others.
jest.setTimeout(30_000);
