import type { Provider } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { DiskFileStore, FILE_STORE } from '#platform/file-store.js';
import { LOGGER, type Logger } from '#platform/logger.js';
import { Pseudonyms } from '#platform/pseudonyms.js';

/** What every program needs of its surroundings, made from the configuration. */
export function platformProviders(configuration: Configuration, logger: Logger): Provider[] {
  return [
    { provide: CONFIGURATION, useValue: configuration },
    { provide: LOGGER, useValue: logger },
    { provide: FieldEncryption, useFactory: () => new FieldEncryption(configuration.masterKey) },
    { provide: Pseudonyms, useFactory: () => new Pseudonyms(configuration.masterKey) },
    { provide: FILE_STORE, useFactory: () => new DiskFileStore(configuration.filesFolder) },
  ];
}
