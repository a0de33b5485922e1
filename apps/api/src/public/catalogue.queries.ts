import {
  AREA_CODES,
  SERVICE_MODES,
  TIERS,
  TRACKS,
  type AreaCode,
  type ServiceMode,
  type Tier,
  type Track,
} from '#domain/catalogue/policy.js';
import { ChoiceField, CodeField } from '../http/fields.js';

export class CriteriaQuery {
  @ChoiceField(TIERS, { enumName: 'Tier', optional: true })
  tier?: Tier;

  @ChoiceField(TRACKS, { enumName: 'Track', optional: true })
  track?: Track;
}

export class ServicesQuery {
  @ChoiceField(AREA_CODES, { enumName: 'AreaCode', optional: true })
  area?: AreaCode;

  @ChoiceField(TIERS, { enumName: 'Tier', optional: true, description: 'services that this tier may use' })
  tier?: Tier;

  @ChoiceField(SERVICE_MODES, { enumName: 'ServiceMode', optional: true })
  mode?: ServiceMode;
}

export class AgenciesQuery {
  @CodeField({ optional: true, description: 'agencies that fulfil this service' })
  service?: string;

  @CodeField({ optional: true, description: 'a city of the policy' })
  city?: string;
}
