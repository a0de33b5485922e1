import type { Provider } from '@nestjs/common';
import { BlindIndex } from '#platform/blind-index.js';
import { CONFIGURATION, type Configuration } from '#platform/configuration.js';
import { FieldEncryption } from '#platform/field-encryption.js';
import { FILE_STORE } from '#platform/file-store.js';
import { FileCleaner } from '#platform/files/file-cleaner.js';
import { LOGGER, type Logger } from '#platform/logger.js';
import { makeFileStore } from '#platform/make-file-store.js';
import { Pseudonyms } from '#platform/pseudonyms.js';
import { SealedLinks } from '#platform/sealed-links.js';
import { ClamdScanner, NO_SCANNER, VIRUS_SCANNER } from '#platform/virus-scanner.js';

/** What every program needs of its surroundings, made from the configuration. */
export function platformProviders(configuration: Configuration, logger: Logger): Provider[] {
  const { clamd, masterKey, oldMasterKey } = configuration;
  return [
    { provide: CONFIGURATION, useValue: configuration },
    { provide: LOGGER, useValue: logger },
    { provide: FieldEncryption, useFactory: () => new FieldEncryption(masterKey, oldMasterKey) },
    { provide: BlindIndex, useFactory: () => new BlindIndex(masterKey, oldMasterKey) },
    { provide: SealedLinks, useFactory: () => new SealedLinks(masterKey, oldMasterKey) },
    { provide: Pseudonyms, useFactory: () => new Pseudonyms(masterKey) },
    {
      provide: VIRUS_SCANNER,
      useFactory: () => (clamd === null ? NO_SCANNER : new ClamdScanner(clamd.host, clamd.port)),
    },
    { provide: FileCleaner, useFactory: () => new FileCleaner() },
    { provide: FILE_STORE, useFactory: () => makeFileStore(configuration) },
  ];
}
