import { CodeField } from '../http/fields.js';
import { PageQuery } from '../http/paging.js';

export class QuotaEntriesQuery extends PageQuery {
  @CodeField({ optional: true })
  service?: string;
}
