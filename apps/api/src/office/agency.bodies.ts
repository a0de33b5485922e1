import {
  CLIENT_METHODS,
  MOST_CREDENTIAL_DAYS,
  type ClientMethod,
} from '#domain/agencies/client-credentials.js';
import { CLIENT_SCOPES, type ClientScope } from '#domain/agencies/client-scopes.js';
import type { Localized } from '#domain/shared/localized.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  FlagField,
  IntegerField,
  NestedField,
  RecordField,
  TextField,
} from '../http/fields.js';

export class NameInBoth implements Localized {
  @TextField({ max: 200 })
  'zh-CN'!: string;

  @TextField({ max: 200 })
  en!: string;
}

export class AgencyBody {
  @CodeField({ example: 'harbin-first-hospital' })
  code!: string;

  @CodeField({ example: 'hospital' })
  kind!: string;

  @CodeField({ example: 'harbin' })
  city!: string;

  @NestedField(() => NameInBoth)
  name!: NameInBoth;

  @NestedField(() => NameInBoth)
  address!: NameInBoth;

  @CodesField({ max: 100, description: 'services that it fulfils' })
  services!: string[];
}

export class AgencyChangeBody {
  @NestedField(() => NameInBoth, { optional: true })
  name?: NameInBoth;

  @NestedField(() => NameInBoth, { optional: true })
  address?: NameInBoth;

  @CodesField({ max: 100, optional: true, description: 'all services that it fulfils from now on' })
  services?: string[];

  @FlagField({ optional: true, description: 'false shuts the agency, and its programs with it' })
  active?: boolean;
}

const RATE = { min: 1, max: 100_000, description: 'requests in a minute, over all processes' } as const;
const RANGES = 'from where it may call, as CIDR; from everywhere when empty';

const SANDBOX = 'may try things with made-up cards, where the portal has a sandbox';

export class ClientBody {
  @TextField({ max: 100, example: 'HIS of the first hospital' })
  name!: string;

  @ChoiceField(CLIENT_METHODS, { enumName: 'ClientMethod' })
  method!: ClientMethod;

  @CodesField({ max: CLIENT_SCOPES.length, choices: CLIENT_SCOPES })
  scopes!: ClientScope[];

  @CodesField({ max: 50, optional: true, description: RANGES })
  addressRanges?: string[];

  @IntegerField({ ...RATE, optional: true })
  requestsAMinute?: number;

  @FlagField({ optional: true, description: SANDBOX })
  sandbox?: boolean;
}

export class ClientChangeBody {
  @TextField({ max: 100, optional: true })
  name?: string;

  @CodesField({ max: CLIENT_SCOPES.length, choices: CLIENT_SCOPES, optional: true })
  scopes?: ClientScope[];

  @CodesField({ max: 50, optional: true, description: RANGES })
  addressRanges?: string[];

  @IntegerField({ ...RATE, optional: true })
  requestsAMinute?: number;

  @FlagField({ optional: true, description: SANDBOX })
  sandbox?: boolean;
}

export class ClientCredentialBody {
  @RecordField({
    ...{ maxProperties: 20, optional: true },
    description: 'of private_key_jwt: the public key as JWK, with a `kid`',
  })
  publicJwk?: Record<string, unknown>;

  @IntegerField({
    min: 1,
    max: MOST_CREDENTIAL_DAYS,
    optional: true,
    description: 'days that it lasts; 180 unless told',
  })
  days?: number;
}
