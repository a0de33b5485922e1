import { AgencyClientCredentialRow } from './agency-client-credential.js';
import { AgencyClientTokenRow } from './agency-client-token.js';
import { AgencyClientUsageRow } from './agency-client-usage.js';
import { AgencyClientRow } from './agency-client.js';
import { UsedProofRow } from './used-proof.js';
import { WalletCopyRow } from './wallet-copy.js';
import { WalletRequestRow } from './wallet-request.js';
import { AccountRoleRow } from './account-role.js';
import { AccountRow } from './account.js';
import { AccreditationApplicationRow } from './accreditation-application.js';
import { AccreditationImportRow } from './accreditation-import.js';
import { AgencyServiceRow } from './agency-service.js';
import { AgencyRow } from './agency.js';
import { AppealRow } from './appeal.js';
import { ApplicationSubmissionRow } from './application-submission.js';
import { CardRenewalRow } from './card-renewal.js';
import { SandboxCardRow } from './sandbox-card.js';
import { CardPrintRow } from './card-print.js';
import { CardStatusRow } from './card-status.js';
import { CardVerificationRow } from './card-verification.js';
import { StatusListRow } from './status-list.js';
import { BookingReminderRow } from './booking-reminder.js';
import { CardStepRow } from './card-step.js';
import { CardRow } from './card.js';
import { ClaimRow } from './claim.js';
import { ComplaintRow } from './complaint.js';
import { CredentialOfferRow } from './credential-offer.js';
import { DecisionRow } from './decision.js';
import { DemoClockRow } from './demo-clock.js';
import { DependantConsentRow } from './dependant-consent.js';
import { DependantKeyRow } from './dependant-key.js';
import { DependantRow } from './dependant.js';
import { ErasureRow } from './erasure.js';
import { EventSealRow } from './event-seal.js';
import { EventRow } from './event.js';
import { EvidencePromiseRow } from './evidence-promise.js';
import { EvidenceRow } from './evidence.js';
import { FamilyInvitationRow } from './family-invitation.js';
import { FileRemovalRow } from './file-removal.js';
import { IdempotencyKeyRow } from './idempotency-key.js';
import { NotificationDeliveryRow } from './notification-delivery.js';
import { NotificationPreferenceRow } from './notification-preference.js';
import { ImportProblemRow } from './import-problem.js';
import { ImportRowRow } from './import-row.js';
import { NotificationRow } from './notification.js';
import { ObjectionRow } from './objection.js';
import { OfficialCalendarYearRow } from './official-calendar-year.js';
import { OutboxCursorRow } from './outbox-cursor.js';
import { OutboxFailureRow } from './outbox-failure.js';
import { EmailChangeRow } from './email-change.js';
import { PasswordResetRow } from './password-reset.js';
import { PersonKeyRow } from './person-key.js';
import { PersonalDataRevealRow } from './personal-data-reveal.js';
import { PolicyRehearsalRow } from './policy-rehearsal.js';
import { PolicyVersionRow } from './policy-version.js';
import { ProfileRow } from './profile.js';
import { QuotaEntryRow } from './quota-entry.js';
import { QuotaUseRow } from './quota-use.js';
import { RateLimitRow } from './rate-limit.js';
import { RequestDocumentRow } from './request-document.js';
import { RequestFileRow } from './request-file.js';
import { RequestMessageRow } from './request-message.js';
import { RequestNoteRow } from './request-note.js';
import { RequestRoutingRow } from './request-routing.js';
import { ReviewerTrackRow } from './reviewer-track.js';
import { RosterEntryRow } from './roster-entry.js';
import { ServiceRequestRow } from './service-request.js';
import { SessionRow } from './session.js';
import { SigningKeyRow } from './signing-key.js';
import { SlotHoldRow } from './slot-hold.js';
import { SlotRow } from './slot.js';
import { WaitingEntryRow } from './waiting-entry.js';
import { WebhookAttemptRow } from './webhook-attempt.js';
import { WebhookEndpointRow } from './webhook-endpoint.js';
import { WebhookMessageRow } from './webhook-message.js';
import { WorkDigestRow } from './work-digest.js';

/** Every table, listed and not found by a pattern, so that a missing one is seen by the compiler. */
export const ENTITIES = [
  AccountRow,
  AccountRoleRow,
  AccreditationApplicationRow,
  AccreditationImportRow,
  AgencyClientCredentialRow,
  AgencyClientRow,
  AgencyClientTokenRow,
  AgencyClientUsageRow,
  AgencyRow,
  AgencyServiceRow,
  AppealRow,
  ApplicationSubmissionRow,
  CardRenewalRow,
  SandboxCardRow,
  CardPrintRow,
  CardStatusRow,
  CardVerificationRow,
  StatusListRow,
  BookingReminderRow,
  CardRow,
  CardStepRow,
  ClaimRow,
  ComplaintRow,
  CredentialOfferRow,
  DecisionRow,
  DemoClockRow,
  DependantConsentRow,
  DependantKeyRow,
  DependantRow,
  ErasureRow,
  EventRow,
  EventSealRow,
  EvidencePromiseRow,
  EvidenceRow,
  FamilyInvitationRow,
  FileRemovalRow,
  IdempotencyKeyRow,
  NotificationDeliveryRow,
  NotificationPreferenceRow,
  ImportProblemRow,
  ImportRowRow,
  NotificationRow,
  ObjectionRow,
  OfficialCalendarYearRow,
  OutboxCursorRow,
  OutboxFailureRow,
  EmailChangeRow,
  PasswordResetRow,
  PersonKeyRow,
  PersonalDataRevealRow,
  PolicyRehearsalRow,
  PolicyVersionRow,
  ProfileRow,
  QuotaEntryRow,
  QuotaUseRow,
  RateLimitRow,
  RequestDocumentRow,
  RequestFileRow,
  RequestMessageRow,
  RequestNoteRow,
  RequestRoutingRow,
  ReviewerTrackRow,
  RosterEntryRow,
  ServiceRequestRow,
  SessionRow,
  SigningKeyRow,
  SlotHoldRow,
  SlotRow,
  UsedProofRow,
  WaitingEntryRow,
  WebhookAttemptRow,
  WebhookEndpointRow,
  WebhookMessageRow,
  WorkDigestRow,
  WalletCopyRow,
  WalletRequestRow,
];
