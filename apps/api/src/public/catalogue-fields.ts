import { TIERS } from '#domain/catalogue/policy.js';
import { ChoiceField } from '../http/fields.js';

const SOURCES = ['published', 'reference'];

/** Declares where a text comes from. */
export const SourceField = () =>
  ChoiceField(SOURCES, {
    enumName: 'Source',
    description: 'published: said by the province; reference: filled in by the reference policy',
  });

export const TierField = () => ChoiceField(TIERS, { enumName: 'Tier' });
