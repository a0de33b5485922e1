import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `submittedAt` in code is `submitted_at` in the database; tables are named by their entities. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
