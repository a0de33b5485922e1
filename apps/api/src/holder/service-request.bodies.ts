import type { RequestState } from '#domain/requests/lifecycle.js';
import {
  ChoiceField,
  CodeField,
  IntegerField,
  QueryFlag,
  RecordField,
  TextField,
  UuidField,
  UuidsField,
} from '../http/fields.js';
import { PageQuery } from '../http/paging.js';
import { REQUEST_STATES } from './service-request.views.js';

export class ServiceRequestBody {
  @CodeField({ example: 'MED-FASTTRACK' })
  service!: string;

  @UuidField({ optional: true, description: 'a dependant; the holder when left out' })
  beneficiaryId?: string;

  @UuidField({ optional: true, description: 'cases: the agency chosen' })
  agencyId?: string;

  @CodeField({ optional: true, description: 'cases without an agency: where the least busy one is found' })
  city?: string;

  @UuidField({ optional: true, description: 'bookings: the slot chosen' })
  slotId?: string;

  @RecordField({ maxProperties: 50, optional: true, description: "by the service's form, its `details`" })
  details?: Record<string, unknown>;

  @UuidsField({ max: 40, optional: true, description: 'ids of the files handed in for it' })
  documents?: string[];
}

export class ServiceRequestQuery extends PageQuery {
  @ChoiceField(REQUEST_STATES, { enumName: 'RequestState', optional: true })
  state?: RequestState;

  @CodeField({ optional: true })
  service?: string;

  @UuidField({ optional: true })
  agencyId?: string;

  @QueryFlag({ optional: true, description: 'those whose agency is late' })
  late?: boolean;
}

export class MessageBody {
  @TextField({ max: 4000 })
  text!: string;

  @UuidsField({ max: 20, optional: true, description: 'ids of files that were handed in before' })
  fileIds?: string[];
}

export class RatingBody {
  @IntegerField({ min: 1, max: 5 })
  score!: number;

  @TextField({ max: 2000, optional: true })
  comment?: string;
}
