import { RELATIONS } from '#domain/catalogue/policy.js';
import { CONSENT_ENDS } from '#domain/family/consent.js';
import { consentFormLifecycle } from '#domain/family/form-lifecycle.js';
import type { ConsentForm } from '#features/family/consent-forms.js';
import {
  ChoiceField,
  CodesField,
  DateField,
  InstantField,
  NestedListField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { NextCursor } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';

export class ConsentFormView {
  @UuidField()
  id!: string;

  @ChoiceField(consentFormLifecycle.states, { enumName: 'ConsentFormState' })
  state!: string;

  @UuidField({
    description: 'whose form can be opened at `/dependants/{id}/consent-document` while it stands',
  })
  dependantId!: string;

  @TextField({ max: 100, description: 'who signed' })
  name!: string;

  @ChoiceField(RELATIONS.slice(1), { enumName: 'DependantRelation', description: 'to the holder' })
  relation!: string;

  @DateField({ description: 'of whoever signed' })
  birthDate!: string;

  @TextField({ max: 100 })
  holderName!: string;

  @DateField({ nullable: true, description: 'the day that stands on it' })
  signedOn!: string | null;

  @TextField({ max: 20, description: 'the version of the text that was signed' })
  textVersion!: string;

  @TextField({ max: 255, nullable: true, description: 'the file of the signed page' })
  documentName!: string | null;

  @InstantField()
  recordedAt!: string;

  @TextField({ max: 100, nullable: true })
  checkedBy!: string | null;

  @InstantField({ nullable: true })
  checkedAt!: string | null;

  @TextField({ max: 1000, nullable: true, description: 'why it was rejected; the holder reads it' })
  checkReason!: string | null;

  @ChoiceField(CONSENT_ENDS, {
    enumName: 'ConsentEnd',
    nullable: true,
    description: 'why the consent stands no more; null while it does',
  })
  endReason!: string | null;

  @CodesField({ max: 2, choices: consentFormLifecycle.actions, description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

export class ConsentFormsView {
  @NestedListField(() => ConsentFormView)
  items!: ConsentFormView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function consentFormView(form: ConsentForm): ConsentFormView {
  const { consent, dependant, state, holderName, checkedByName, actions } = form;
  const { id, signedOn, textVersion, recordedAt, checkedAt, checkReason, endReason, documentName } = consent;
  return {
    ...{ id, state, holderName, signedOn, textVersion, checkReason, endReason, documentName },
    ...{ dependantId: dependant.id, name: dependant.name },
    ...{ relation: dependant.relation, birthDate: dependant.birthDate },
    recordedAt: recordedAt.toISOString(),
    checkedBy: checkedByName,
    checkedAt: checkedAt?.toISOString() ?? null,
    actions: [...actions],
  };
}
