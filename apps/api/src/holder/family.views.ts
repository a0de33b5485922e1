import { RELATIONS, SERVICE_MODES, type Service } from '#domain/catalogue/policy.js';
import { HOLDER_ACTIONS, MEMBER_ACTIONS } from '#domain/family/actions.js';
import { adultOn } from '#domain/family/adulthood.js';
import { CONSENT_TEXT } from '#domain/family/consent-texts.js';
import { CONSENT_BASES } from '#domain/family/consent.js';
import { consentFormLifecycle } from '#domain/family/form-lifecycle.js';
import { addDays } from '#domain/calendar/add-days.js';
import type { Locale } from '#domain/shared/localized.js';
import type { DependantConsentRow } from '#database/entities/dependant-consent.js';
import type { DependantRow } from '#database/entities/dependant.js';
import type { InvitationOffer } from '#features/family/accept-invitation.js';
import type { DependantDetails, StandingConsent } from '#features/family/dependant-details.js';
import type { Membership } from '#features/family/list-memberships.js';
import type { RequestForMe } from '#features/family/list-requests-for-me.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  DateField,
  FlagField,
  InstantField,
  IntegerField,
  NestedField,
  NestedListField,
  RecordField,
  TextField,
  UuidField,
} from '../http/fields.js';
import { maskedIdentityNumber } from '../http/masked.js';
import { NextCursor } from '../http/paging.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';
import { AgencyNameView } from './account.views.js';
import { REQUEST_STATES } from './service-request.views.js';

const DEPENDANT_RELATIONS = RELATIONS.slice(1);

export class ConsentView {
  @ChoiceField(CONSENT_BASES, { enumName: 'ConsentBasis' })
  basis!: string;

  @TextField({ max: 20 })
  textVersion!: string;

  @InstantField()
  recordedAt!: string;

  @DateField({ nullable: true, description: 'the day that stands on a signed document' })
  signedOn!: string | null;

  @DateField({
    nullable: true,
    description: 'the last day of a guardian’s consent, before the child comes of age',
  })
  validUntil!: string | null;

  @FlagField({ description: 'whether it holds today' })
  holds!: boolean;

  @ChoiceField(consentFormLifecycle.states, {
    enumName: 'ConsentFormState',
    nullable: true,
    description: 'what the service office made of a signed document; null of any other consent',
  })
  checkState!: string | null;
}

export class RejectedFormView {
  @TextField({ max: 1000 })
  reason!: string;

  @InstantField()
  rejectedAt!: string;
}

export class OpenInvitationView {
  @TextField({ max: 254 })
  email!: string;

  @InstantField()
  expiresAt!: string;
}

export class DependantView {
  @UuidField()
  id!: string;

  @ChoiceField(DEPENDANT_RELATIONS, { enumName: 'DependantRelation' })
  relation!: string;

  @TextField({ max: 100 })
  name!: string;

  @DateField()
  birthDate!: string;

  @DateField({ description: 'the eighteenth birthday, from which the consent must be the person’s own' })
  adultOn!: string;

  @ChoiceField(['resident_identity_card', 'passport'], { enumName: 'IdentityType', nullable: true })
  identityType!: string | null;

  @TextField({ max: 30, nullable: true, description: 'all but the last two characters are masked' })
  identityNumber!: string | null;

  @NestedField(() => ConsentView, { nullable: true, description: 'to services being asked for' })
  consent!: ConsentView | null;

  @NestedField(() => RejectedFormView, {
    nullable: true,
    description: 'the signed form that was rejected last; null while a consent stands',
  })
  rejectedForm!: RejectedFormView | null;

  @NestedField(() => OpenInvitationView, { nullable: true, description: 'that waits for an answer' })
  invitation!: OpenInvitationView | null;

  @InstantField({ nullable: true, description: 'since when the person has linked an own account' })
  linkedAt!: string | null;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @CodesField({ max: 10, choices: HOLDER_ACTIONS, description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

export class DependantsView {
  @NestedListField(() => DependantView)
  items!: DependantView[];
}

export class ConsentTextsView {
  @TextField({ max: 20 })
  version!: string;

  @TextField({ max: 2000, description: 'for adults' })
  own!: string;

  @TextField({ max: 2000, description: 'for the guardian of a child' })
  guardian!: string;
}

export class InvitationOfferView {
  @TextField({ max: 100 })
  holderName!: string;

  @ChoiceField(DEPENDANT_RELATIONS, { enumName: 'DependantRelation', description: 'to the holder' })
  relation!: string;

  @InstantField()
  expiresAt!: string;
}

export class MembershipView {
  @UuidField()
  id!: string;

  @TextField({ max: 100 })
  holderName!: string;

  @ChoiceField(DEPENDANT_RELATIONS, { enumName: 'DependantRelation', description: 'to the holder' })
  relation!: string;

  @InstantField()
  linkedAt!: string;

  @NestedField(() => ConsentView, { nullable: true })
  consent!: ConsentView | null;

  @CodesField({ max: 5, choices: MEMBER_ACTIONS, description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

export class MembershipsView {
  @NestedListField(() => MembershipView)
  items!: MembershipView[];
}

class TimesView {
  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;
}

export class RequestForMeView {
  @UuidField()
  id!: string;

  @CodeField()
  service!: string;

  @TextField({ max: 200 })
  serviceName!: string;

  @ChoiceField(SERVICE_MODES, { enumName: 'ServiceMode' })
  mode!: string;

  @ChoiceField(REQUEST_STATES, { enumName: 'RequestState' })
  state!: string;

  @NestedField(() => AgencyNameView)
  agency!: AgencyNameView;

  @CodeField()
  city!: string;

  @NestedField(() => TimesView, { nullable: true, description: 'of a booking' })
  slot!: TimesView | null;

  @DateField()
  serviceOn!: string;

  @RecordField({ maxProperties: 50, description: 'what the agency was told of me' })
  details!: Record<string, unknown>;

  @InstantField()
  submittedAt!: string;

  @InstantField({ nullable: true })
  endedAt!: string | null;

  @TextField({ max: 4000, nullable: true })
  outcome!: string | null;
}

export class RequestsForMeView {
  @NestedListField(() => RequestForMeView)
  items!: RequestForMeView[];

  @NextCursor()
  nextCursor!: string | null;
}

export function dependantView(details: DependantDetails): DependantView {
  const { dependant, consent, rejected, invitation, actions } = details;
  const { identityTail } = dependant;
  return {
    id: dependant.id,
    relation: dependant.relation,
    name: dependant.name,
    birthDate: dependant.birthDate,
    adultOn: adultOn(dependant.birthDate),
    identityType: dependant.identityType,
    identityNumber: identityTail === null ? null : maskedIdentityNumber({ identityTail }),
    consent: consent && consentView(dependant, consent),
    rejectedForm: rejected && rejectedFormView(rejected),
    invitation: invitation && {
      // One that is open has an address.
      email: invitation.email ?? '',
      expiresAt: invitation.expiresAt.toISOString(),
    },
    linkedAt: dependant.linkedAt?.toISOString() ?? null,
    version: dependant.version,
    actions: [...actions],
  };
}

export function consentTextsView(locale: Locale): ConsentTextsView {
  const { version, own, guardian } = CONSENT_TEXT;
  return { version, own: own[locale], guardian: guardian[locale] };
}

export function invitationOfferView(offer: InvitationOffer): InvitationOfferView {
  const { holderName, relation, expiresAt } = offer;
  return { holderName, relation, expiresAt: expiresAt.toISOString() };
}

export function membershipView(membership: Membership): MembershipView {
  const { dependant, holderName, consent, actions } = membership;
  return {
    id: dependant.id,
    holderName,
    relation: dependant.relation,
    // Whoever is linked has been so since a moment.
    linkedAt: dependant.linkedAt?.toISOString() ?? '',
    consent: consent && consentView(dependant, consent),
    actions: [...actions],
  };
}

export function requestForMeView(
  { request, agency, slot }: RequestForMe,
  service: Service | undefined,
  locale: Locale,
): RequestForMeView {
  const { id, mode, state, city, serviceOn, details, outcome } = request;
  return {
    ...{ id, mode, state, city, serviceOn, details, outcome },
    service: request.service,
    serviceName: service?.name[locale] ?? request.service,
    agency: { id: agency.id, name: agency.name[locale] },
    slot: slot && { startsAt: slot.startsAt.toISOString(), endsAt: slot.endsAt.toISOString() },
    submittedAt: request.submittedAt.toISOString(),
    endedAt: request.endedAt?.toISOString() ?? null,
  };
}

function rejectedFormView({ checkReason, checkedAt }: DependantConsentRow): RejectedFormView {
  // One that was rejected has a reason and a moment.
  return { reason: checkReason ?? '', rejectedAt: checkedAt?.toISOString() ?? '' };
}

function consentView(dependant: DependantRow, { row, holds }: StandingConsent): ConsentView {
  const { basis, textVersion, recordedAt, signedOn, checkState } = row;
  return {
    ...{ basis, textVersion, signedOn, holds, checkState },
    recordedAt: recordedAt.toISOString(),
    validUntil: basis === 'guardianship' ? addDays(adultOn(dependant.birthDate), -1) : null,
  };
}
