import type { Type } from '@nestjs/common';
import { RedemptionsController } from './agency/redemptions.controller.js';
import { RequestActionsController } from './agency/request-actions.controller.js';
import { AnswersController } from './agency/answers.controller.js';
import { RequestNotesController } from './agency/request-notes.controller.js';
import { SlotsController } from './agency/slots.controller.js';
import { DemoClockController } from './demo/clock.controller.js';
import { ApplicationsController } from './holder/applications.controller.js';
import { AssessmentsController } from './holder/assessments.controller.js';
import { ComplaintsController } from './holder/complaints.controller.js';
import { DecisionsController } from './holder/decisions.controller.js';
import { EligibilityController } from './holder/eligibility.controller.js';
import { ConsentDocumentsController } from './holder/consent-documents.controller.js';
import { DependantsController } from './holder/dependants.controller.js';
import { MembershipsController } from './holder/memberships.controller.js';
import { MeController } from './holder/me.controller.js';
import { MyCardController } from './holder/my-card.controller.js';
import { CardCredentialController } from './holder/card-credential.controller.js';
import { CardPassesController } from './holder/card-passes.controller.js';
import { CardPrintsController } from './holder/card-prints.controller.js';
import { CredentialOffersController } from './holder/credential-offers.controller.js';
import { WalletCopiesController } from './holder/wallet-copies.controller.js';
import { MyVerificationsController } from './holder/my-verifications.controller.js';
import { MyRevealsController } from './holder/my-reveals.controller.js';
import { MyErasureController } from './holder/my-erasure.controller.js';
import { MyObjectionsController } from './holder/my-objections.controller.js';
import { MyExportController } from './holder/my-export.controller.js';
import { MyQuotasController } from './holder/my-quotas.controller.js';
import { NotificationsController } from './holder/notifications.controller.js';
import { ObjectionsController } from './holder/objections.controller.js';
import { RequestDocumentsController } from './holder/request-documents.controller.js';
import { PreferencesController } from './holder/preferences.controller.js';
import { RequestRecordsController } from './holder/request-records.controller.js';
import { ServiceRequestsController } from './holder/service-requests.controller.js';
import { SlotPlacesController } from './holder/slot-places.controller.js';
import { ApplicationDecisionsController } from './office/application-decisions.controller.js';
import { AgenciesController } from './office/agencies.controller.js';
import { AuditController } from './office/audit.controller.js';
import { AgencyClientsController } from './office/agency-clients.controller.js';
import { CalendarController } from './office/calendar.controller.js';
import { CardPeopleController } from './office/card-people.controller.js';
import { CardQuotasController } from './office/card-quotas.controller.js';
import { CardsController } from './office/cards.controller.js';
import { ComplaintDecisionsController } from './office/complaint-decisions.controller.js';
import { ConsentFormsController } from './office/consent-forms.controller.js';
import { DeliveriesController } from './office/deliveries.controller.js';
import { ExportsController } from './office/exports.controller.js';
import { ImportsController } from './office/imports.controller.js';
import { InsightsController } from './office/insights.controller.js';
import { ObjectionDecisionsController } from './office/objection-decisions.controller.js';
import { DuplicatesController } from './office/duplicates.controller.js';
import { PolicyVersionsController } from './office/policy-versions.controller.js';
import { ReviewPoolsController } from './office/review-pools.controller.js';
import { RostersController } from './office/rosters.controller.js';
import { ErasuresController } from './office/erasures.controller.js';
import { RequestOfficeController } from './office/request-office.controller.js';
import { QuotaCorrectionsController } from './office/quota-corrections.controller.js';
import { RevealsController } from './office/reveals.controller.js';
import { UsersController } from './office/users.controller.js';
import { PartnerRedemptionsController } from './partner/redemptions.controller.js';
import { PartnerRequestActionsController } from './partner/request-actions.controller.js';
import { PartnerRequestsController } from './partner/requests.controller.js';
import { OAuthController } from './partner/oauth/oauth.controller.js';
import { SandboxController } from './partner/sandbox.controller.js';
import { PresentationRequestsController } from './partner/presentation-requests.controller.js';
import { VerificationsController } from './partner/verifications.controller.js';
import { VerifyPackController } from './partner/verify-pack.controller.js';
import { PartnerSlotsController } from './partner/slots.controller.js';
import { WebhookDeliveriesController } from './partner/webhook-deliveries.controller.js';
import { WebhookEndpointsController } from './partner/webhook-endpoints.controller.js';
import { WebhookTypesController } from './partner/webhook-types.controller.js';
import { AuthController } from './public/auth.controller.js';
import { CatalogueController } from './public/catalogue.controller.js';
import { FamilyInvitationsController } from './public/family-invitations.controller.js';
import { HealthController } from './public/health.controller.js';
import { JwksController } from './public/jwks.controller.js';
import { StatusListsController } from './public/status-lists.controller.js';
import { VcIssuerController } from './public/vc-issuer.controller.js';
import { NoticesController } from './public/notices.controller.js';
import { CardPrintChecksController } from './public/card-print-checks.controller.js';
import { UnsubscriptionsController } from './public/unsubscriptions.controller.js';
import { ProgrammesController } from './public/programmes.controller.js';
import { EmailsController } from './public/emails.controller.js';
import { PasswordsController } from './public/passwords.controller.js';
import { TakeOverController } from './public/take-over.controller.js';
import { Openid4vciController } from './wallet/openid4vci.controller.js';
import { Openid4vpController } from './wallet/openid4vp.controller.js';

/** Every controller of the API. */
export const CONTROLLERS: Type[] = [
  AgenciesController,
  AgencyClientsController,
  AnswersController,
  ApplicationDecisionsController,
  ApplicationsController,
  AssessmentsController,
  AuditController,
  AuthController,
  CalendarController,
  CardPeopleController,
  CardQuotasController,
  CardsController,
  CatalogueController,
  ConsentDocumentsController,
  ComplaintDecisionsController,
  ComplaintsController,
  CredentialOffersController,
  CardPassesController,
  CardPrintChecksController,
  CardPrintsController,
  WalletCopiesController,
  DecisionsController,
  ConsentFormsController,
  DeliveriesController,
  DemoClockController,
  DependantsController,
  DuplicatesController,
  EligibilityController,
  ErasuresController,
  FamilyInvitationsController,
  HealthController,
  ExportsController,
  ImportsController,
  InsightsController,
  JwksController,
  MeController,
  MembershipsController,
  MyCardController,
  MyQuotasController,
  MyRevealsController,
  MyVerificationsController,
  CardCredentialController,
  StatusListsController,
  VcIssuerController,
  VerificationsController,
  VerifyPackController,
  MyErasureController,
  MyExportController,
  MyObjectionsController,
  NoticesController,
  NotificationsController,
  OAuthController,
  Openid4vciController,
  Openid4vpController,
  PresentationRequestsController,
  ObjectionDecisionsController,
  ObjectionsController,
  PartnerRedemptionsController,
  PartnerRequestActionsController,
  PartnerRequestsController,
  PartnerSlotsController,
  PolicyVersionsController,
  PreferencesController,
  ProgrammesController,
  QuotaCorrectionsController,
  RedemptionsController,
  RequestActionsController,
  RequestNotesController,
  RequestOfficeController,
  RequestRecordsController,
  RequestDocumentsController,
  RevealsController,
  ReviewPoolsController,
  RostersController,
  SandboxController,
  ServiceRequestsController,
  SlotPlacesController,
  SlotsController,
  UnsubscriptionsController,
  EmailsController,
  PasswordsController,
  TakeOverController,
  UsersController,
  WebhookDeliveriesController,
  WebhookEndpointsController,
  WebhookTypesController,
];
