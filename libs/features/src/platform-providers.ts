import type { Provider } from '@nestjs/common';
import { BlindIndex } from '#platform/blind-index.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { DiskFileStore, FILE_STORE } from '#platform/file-store.js';
import { LOGGER, type Logger } from '#platform/logger.js';

/** What every program needs of its surroundings, made from the configuration. */
export function platformProviders(configuration: Configuration, logger: Logger): Provider[] {
  const { masterKey, oldMasterKey } = configuration;
  return [
    { provide: CONFIGURATION, useValue: configuration },
    { provide: LOGGER, useValue: logger },
    { provide: FieldEncryption, useFactory: () => new FieldEncryption(masterKey, oldMasterKey) },
    { provide: BlindIndex, useFactory: () => new BlindIndex(masterKey, oldMasterKey) },
    { provide: FILE_STORE, useFactory: () => new DiskFileStore(configuration.filesFolder) },
  ];
}
