import type { Provider } from '@nestjs/common';
import { DependantVault } from '#database/dependant-vault.js';
import { IdentityVault } from '#database/identity-vault.js';
import { RosterVault } from '#database/roster-vault.js';
import { Transactions } from '#database/transactions.js';
import { ChangePassword } from './accounts/change-password.js';
import { ChangeUser } from './accounts/change-user.js';
import { ConfirmEmail } from './accounts/confirm-email.js';
import { ConfirmTotp } from './accounts/confirm-totp.js';
import { EnrolTotp } from './accounts/enrol-totp.js';
import { OwnDataLimit } from './accounts/own-data-limit.js';
import { ExportOwnData } from './accounts/export-own-data.js';
import { FindSession } from './accounts/find-session.js';
import { ForgetPassword } from './accounts/forget-password.js';
import { GetAccount } from './accounts/get-account.js';
import { GetRevealAllowance } from './accounts/get-reveal-allowance.js';
import { GetUser } from './accounts/get-user.js';
import { InviteAgain } from './accounts/invite-again.js';
import { InviteUser } from './accounts/invite-user.js';
import { ListOwnReveals } from './accounts/list-own-reveals.js';
import { ListUsers } from './accounts/list-users.js';
import { Register } from './accounts/register.js';
import { ResetPassword } from './accounts/reset-password.js';
import { RevealPersonalData } from './accounts/reveal-personal-data.js';
import { SaveProfile } from './accounts/save-profile.js';
import { SetActive } from './accounts/set-active.js';
import { SetRoles } from './accounts/set-roles.js';
import { SetTracks } from './accounts/set-tracks.js';
import { SignInAttempts } from './accounts/sign-in-attempts.js';
import { SignIn } from './accounts/sign-in.js';
import { SignOut } from './accounts/sign-out.js';
import { TakeOverAccount } from './accounts/take-over-account.js';
import { AccreditApplication } from './accreditation/accredit-application.js';
import { AddEvidence } from './accreditation/add-evidence.js';
import { AppealRejection } from './accreditation/appeal-rejection.js';
import { AssignApplication } from './accreditation/assign-application.js';
import { BreakPromises } from './accreditation/break-promises.js';
import { ChangeApplication } from './accreditation/change-application.js';
import { ClaimApplication } from './accreditation/claim-application.js';
import { DismissObjection } from './accreditation/dismiss-objection.js';
import { DraftApplication } from './accreditation/draft-application.js';
import { EndNotices } from './accreditation/end-notices.js';
import { EnterCalendarYear } from './accreditation/enter-calendar-year.js';
import { EscalateOverdue } from './accreditation/escalate-overdue.js';
import { FindDuplicates } from './accreditation/find-duplicates.js';
import { GetApplication } from './accreditation/get-application.js';
import { GetAssessment } from './accreditation/get-assessment.js';
import { GetChanges } from './accreditation/get-changes.js';
import { GetDecision } from './accreditation/get-decision.js';
import { GetReceipt } from './accreditation/get-receipt.js';
import { ListApplications } from './accreditation/list-applications.js';
import { ListHistory } from './accreditation/list-history.js';
import { ListObjections } from './accreditation/list-objections.js';
import { ListOwnObjections } from './accreditation/list-own-objections.js';
import { ListPublicNotices } from './accreditation/list-public-notices.js';
import { ListReviewPools } from './accreditation/list-review-pools.js';
import { ObjectToApplication } from './accreditation/object-to-application.js';
import { ObjectionAttempts } from './accreditation/objection-attempts.js';
import { OpenEvidence } from './accreditation/open-evidence.js';
import { PlanAssessment } from './accreditation/plan-assessment.js';
import { PublishApplication } from './accreditation/publish-application.js';
import { RecordDecision } from './accreditation/record-decision.js';
import { RecommendApplication } from './accreditation/recommend-application.js';
import { RejectApplication } from './accreditation/reject-application.js';
import { RemoveEvidence } from './accreditation/remove-evidence.js';
import { RemoveFiles } from './accreditation/remove-files.js';
import { ResubmitApplication } from './accreditation/resubmit-application.js';
import { ReturnApplication } from './accreditation/return-application.js';
import { SubmitApplication } from './accreditation/submit-application.js';
import { UpholdObjection } from './accreditation/uphold-objection.js';
import { WithdrawApplication } from './accreditation/withdraw-application.js';
import { ChangeSlot } from './agencies/change-slot.js';
import { CloseSlot } from './agencies/close-slot.js';
import { AddCredential } from './agencies/clients/add-credential.js';
import { ChangeClient } from './agencies/clients/change-client.js';
import { ClientAuthentication } from './agencies/clients/client-authentication.js';
import { ClientLimit } from './agencies/clients/client-limit.js';
import { ClientUsage } from './agencies/clients/client-usage.js';
import { FindClient } from './agencies/clients/find-client.js';
import { ListClients } from './agencies/clients/list-clients.js';
import { RegisterClient } from './agencies/clients/register-client.js';
import { RevokeCredential } from './agencies/clients/revoke-credential.js';
import { SetClientEnabled } from './agencies/clients/set-client-enabled.js';
import { TellCredentialEnds } from './agencies/clients/tell-credential-ends.js';
import { UseProofOnce } from './agencies/clients/use-proof-once.js';
import { ChangeAgency } from './agencies/change-agency.js';
import { ListAgencies } from './agencies/list-agencies.js';
import { RegisterAgency } from './agencies/register-agency.js';
import { ImportSlots } from './agencies/import-slots.js';
import { ListSlots } from './agencies/list-slots.js';
import { PublishPattern } from './agencies/publish-pattern.js';
import { PutSlot } from './agencies/put-slot.js';
import { PublishSlot } from './agencies/publish-slot.js';
import { SettleSlots } from './agencies/settle-slots.js';
import { AnswerOnce } from './audit/answer-once.js';
import { ForgetOld } from './audit/forget-old.js';
import { ListEvents } from './audit/list-events.js';
import { ListSeals } from './audit/list-seals.js';
import { SealEvents } from './audit/seal-events.js';
import { VerifyEvents } from './audit/verify-events.js';
import { Calendars } from './calendar/calendars.js';
import { GetCalendarYear } from './calendar/get-calendar-year.js';
import { ActOnCard } from './cards/act-on-card.js';
import { AskRenewal } from './cards/ask-renewal.js';
import { DecideRenewal } from './cards/decide-renewal.js';
import { ExpireCards } from './cards/expire-cards.js';
import { GetCard } from './cards/get-card.js';
import { GetCardPeople } from './cards/get-card-people.js';
import { GetStatusList } from './cards/credential/get-status-list.js';
import { IssueCredential } from './cards/credential/issue-credential.js';
import { GetVerifyPack } from './cards/presentations/get-verify-pack.js';
import { HandInLook } from './cards/presentations/hand-in-look.js';
import { ListOwnVerifications } from './cards/presentations/list-own-verifications.js';
import { MakePresentation } from './cards/presentations/make-presentation.js';
import { VerifyCard } from './cards/presentations/verify-card.js';
import { EndCopy } from './cards/wallet/end-copy.js';
import { GetOffer } from './cards/wallet/get-offer.js';
import { ListCopies } from './cards/wallet/list-copies.js';
import { IssueToWallet } from './cards/wallet/issue-to-wallet.js';
import { OfferCredential } from './cards/wallet/offer-credential.js';
import { OpenWalletAnswer } from './cards/wallet/open-wallet-answer.js';
import { RedeemOffer } from './cards/wallet/redeem-offer.js';
import { ResponseKeys } from './cards/wallet/response-keys.js';
import { WalletNonces } from './cards/wallet/wallet-nonces.js';
import { MakeApplePass } from './cards/passes/make-apple-pass.js';
import { MakeGooglePass } from './cards/passes/make-google-pass.js';
import { CardPrinter } from './cards/paper/card-printer.js';
import { CheckPrint } from './cards/paper/check-print.js';
import { ListPrints } from './cards/paper/list-prints.js';
import { PrintCard } from './cards/paper/print-card.js';
import { PrintLimits } from './cards/paper/print-limits.js';
import { WithdrawPrint } from './cards/paper/withdraw-print.js';
import { WithdrawOffer } from './cards/wallet/withdraw-offer.js';
import { AnswerWalletRequest } from './cards/wallet/answer-wallet-request.js';
import { AskWallet } from './cards/wallet/ask-wallet.js';
import { GetWalletRequest } from './cards/wallet/get-wallet-request.js';
import { SignWalletRequest } from './cards/wallet/sign-wallet-request.js';
import { GetMyCard } from './cards/get-my-card.js';
import { ListCards } from './cards/list-cards.js';
import { ActOnComplaint } from './requests/complaints/act-on-complaint.js';
import { EscalateComplaints } from './requests/complaints/escalate-complaints.js';
import { FileComplaint } from './requests/complaints/file-complaint.js';
import { GetComplaint } from './requests/complaints/get-complaint.js';
import { ListComplaints } from './requests/complaints/list-complaints.js';
import { PreviewCardAction } from './cards/preview-card-action.js';
import { RemindRenewals } from './cards/remind-renewals.js';
import { DemoClock } from './demo/demo-clock.js';
import { AskForErasure } from './erasure/ask-for-erasure.js';
import { CarryOutErasure } from './erasure/carry-out-erasure.js';
import { GetMyErasure } from './erasure/get-my-erasure.js';
import { ListErasures } from './erasure/list-erasures.js';
import { SettleErasure } from './erasure/settle-erasure.js';
import { AcceptInvitation } from './family/accept-invitation.js';
import { CheckConsentForm } from './family/check-consent-form.js';
import { DeclareGuardianship } from './family/declare-guardianship.js';
import { Dependants } from './family/dependants.js';
import { GiveConsent } from './family/give-consent.js';
import { HandInConsent } from './family/hand-in-consent.js';
import { InviteMember } from './family/invite-member.js';
import { ListConsentForms } from './family/list-consent-forms.js';
import { ListMemberships } from './family/list-memberships.js';
import { ListRequestsForMe } from './family/list-requests-for-me.js';
import { OpenConsentDocument } from './family/open-consent-document.js';
import { UnlinkMember } from './family/unlink-member.js';
import { WithdrawConsent } from './family/withdraw-consent.js';
import { ExportAgencies } from './agencies/export-agencies.js';
import { ExportApplications } from './accreditation/export-applications.js';
import { ExportCards } from './cards/export-cards.js';
import { ExportLimit } from './exports/export-limit.js';
import { ExportList } from './exports/export-list.js';
import { ExportRequests } from './requests/export-requests.js';
import { GetAccreditationFigures } from './insights/get-accreditation-figures.js';
import { GetAgencyFigures } from './insights/get-agency-figures.js';
import { GetCardFigures } from './insights/get-card-figures.js';
import { GetServiceFigures } from './insights/get-service-figures.js';
import { ListPublicKeys } from './keys/list-public-keys.js';
import { RotateSigningKey } from './keys/rotate-signing-key.js';
import { SigningKeys } from './keys/signing-keys.js';
import { DeliveryCounts } from './notifications/delivery-counts.js';
import { ListFailedDeliveries } from './notifications/list-failed-deliveries.js';
import { CarryOutImport } from './imports/carry-out-import.js';
import { CheckImport } from './imports/check-import.js';
import { CommitImport } from './imports/commit-import.js';
import { DiscardImport } from './imports/discard-import.js';
import { ExportImportProblems } from './imports/export-import-problems.js';
import { GetImport } from './imports/get-import.js';
import { ListImportProblems } from './imports/list-import-problems.js';
import { ListImports } from './imports/list-imports.js';
import { RecheckImport } from './imports/recheck-import.js';
import { StagePeople } from './imports/stage-people.js';
import { UploadImport } from './imports/upload-import.js';
import { ListNotifications } from './notifications/list-notifications.js';
import { MakeDigests } from './notifications/make-digests.js';
import { MarkRead } from './notifications/mark-read.js';
import { AdvanceRehearsals } from './policy/advance-rehearsals.js';
import { CancelRehearsal } from './policy/cancel-rehearsal.js';
import { ChangePolicyDraft } from './policy/change-policy-draft.js';
import { CheckDraft } from './policy/check-draft.js';
import { ComparePolicyVersions } from './policy/compare-policy-versions.js';
import { DraftPolicy } from './policy/draft-policy.js';
import { DiscardPolicyDraft } from './policy/discard-policy-draft.js';
import { ExportPolicy } from './policy/export-policy.js';
import { GetPolicyVersion } from './policy/get-policy-version.js';
import { Outlets } from './notifications/outlets.js';
import { Preferences } from './notifications/preferences.js';
import { RetryDelivery } from './notifications/retry-delivery.js';
import { SendDeliveries } from './notifications/send-deliveries.js';
import { TraceNotification } from './notifications/trace-notification.js';
import { Unsubscribe } from './notifications/unsubscribe.js';
import { InstallPolicy } from './policy/install-policy.js';
import { ListCatalogueAgencies } from './policy/list-catalogue-agencies.js';
import { ListPolicyVersions } from './policy/list-policy-versions.js';
import { ListValuesOfPolicy } from './policy/list-values-of-policy.js';
import { Policies } from './policy/policies.js';
import { PublishPolicy } from './policy/publish-policy.js';
import { RequestRehearsal } from './policy/request-rehearsal.js';
import { ChangeRosterEntry } from './programmes/change-roster-entry.js';
import { EnterRosterEntry } from './programmes/enter-roster-entry.js';
import { ImportRoster } from './programmes/import-roster.js';
import { ListRoster } from './programmes/list-roster.js';
import { CorrectQuota } from './requests/correct-quota.js';
import { GetQuotas } from './requests/get-quotas.js';
import { ListQuotaEntries } from './requests/list-quota-entries.js';
import { ActOnRequest } from './requests/act-on-request.js';
import { AddRequestFile } from './requests/add-request-file.js';
import { AnswerRating } from './requests/answer-rating.js';
import { EscalateRequests } from './requests/escalate-requests.js';
import { EndBlockedBookings } from './requests/end-blocked-bookings.js';
import { AddRequestDocument } from './requests/add-request-document.js';
import { CallOffBookings } from './requests/call-off-bookings.js';
import { ExpireRequests } from './requests/expire-requests.js';
import { GatherFacts } from './requests/gather-facts.js';
import { GetEligibility } from './requests/get-eligibility.js';
import { GetRequestCalendar } from './requests/get-request-calendar.js';
import { GetRequestHistory } from './requests/get-request-history.js';
import { GetRequest } from './requests/get-request.js';
import { HandInDocument } from './requests/hand-in-document.js';
import { KeepDocument } from './requests/keep-document.js';
import { GetWaiting } from './requests/get-waiting.js';
import { HoldSlot } from './requests/hold-slot.js';
import { JoinWaitingList } from './requests/join-waiting-list.js';
import { LeaveWaitingList } from './requests/leave-waiting-list.js';
import { ListRequests } from './requests/list-requests.js';
import { OpenRequestDocument } from './requests/open-request-document.js';
import { RateRequest } from './requests/rate-request.js';
import { ReassignRequest } from './requests/reassign-request.js';
import { RedeemPresentation } from './requests/redeem-presentation.js';
import { RedeemPass } from './requests/redeem-pass.js';
import { OpenRequestFile } from './requests/open-request-file.js';
import { RequestNotes } from './requests/request-notes.js';
import { RouteCase } from './requests/route-case.js';
import { ReleaseHold } from './requests/release-hold.js';
import { RemindBookings } from './requests/remind-bookings.js';
import { SubmitRequest } from './requests/submit-request.js';
import { TakeBackDocument } from './requests/take-back-document.js';
import { WriteMessage } from './requests/write-message.js';
import { WriteRequest } from './requests/write-request.js';
import { FindSandboxCard } from './sandbox/find-sandbox-card.js';
import { MakeSandboxCards } from './sandbox/make-sandbox-cards.js';
import { MoveSandboxClock } from './sandbox/move-sandbox-clock.js';
import { RedeemSandboxCard } from './sandbox/redeem-sandbox-card.js';
import { RemoveSandboxCards } from './sandbox/remove-sandbox-cards.js';
import { SandboxAccess } from './sandbox/sandbox-access.js';
import { VerifySandboxCard } from './sandbox/verify-sandbox-card.js';
import { TriggerWebhook } from './webhooks/trigger-webhook.js';
import { AddEndpoint } from './webhooks/add-endpoint.js';
import { ChangeEndpoint } from './webhooks/change-endpoint.js';
import { DeliverWebhooks } from './webhooks/deliver-webhooks.js';
import { EndpointKeys } from './webhooks/endpoint-keys.js';
import { ListEndpoints } from './webhooks/list-endpoints.js';
import { ListWebhooks } from './webhooks/list-webhooks.js';
import { RemoveEndpoint } from './webhooks/remove-endpoint.js';
import { ReplayWebhook } from './webhooks/replay-webhook.js';
import { RotateEndpointKey } from './webhooks/rotate-endpoint-key.js';
import { SwitchEndpoint } from './webhooks/switch-endpoint.js';
import { TestEndpoint } from './webhooks/test-endpoint.js';
import { WebhookCounts } from './webhooks/webhook-counts.js';

/** Every use case, for the programs that call them. */
export const USE_CASES: Provider[] = [
  AnswerWalletRequest,
  AskWallet,
  GetWalletRequest,
  SignWalletRequest,
  EndCopy,
  GetOffer,
  ListCopies,
  IssueToWallet,
  OfferCredential,
  OpenWalletAnswer,
  RedeemOffer,
  ResponseKeys,
  WalletNonces,
  WithdrawOffer,
  CardPrinter,
  CheckPrint,
  ListPrints,
  MakeApplePass,
  MakeGooglePass,
  PrintCard,
  PrintLimits,
  WithdrawPrint,
  AddCredential,
  ChangeAgency,
  ChangeClient,
  ClientAuthentication,
  ClientLimit,
  ClientUsage,
  FindClient,
  ListAgencies,
  ListClients,
  RedeemPresentation,
  FindSandboxCard,
  MakeSandboxCards,
  MoveSandboxClock,
  RedeemSandboxCard,
  RemoveSandboxCards,
  SandboxAccess,
  VerifySandboxCard,
  TriggerWebhook,
  RegisterAgency,
  RegisterClient,
  RevokeCredential,
  SetClientEnabled,
  TellCredentialEnds,
  UseProofOnce,
  AcceptInvitation,
  CheckConsentForm,
  DeclareGuardianship,
  DependantVault,
  GiveConsent,
  HandInConsent,
  InviteMember,
  ListConsentForms,
  ListMemberships,
  ListRequestsForMe,
  OpenConsentDocument,
  CallOffBookings,
  ChangeSlot,
  GetRequestCalendar,
  GetWaiting,
  HoldSlot,
  ImportSlots,
  JoinWaitingList,
  LeaveWaitingList,
  PublishPattern,
  ReleaseHold,
  RemindBookings,
  SettleSlots,
  Transactions,
  AccreditApplication,
  ActOnCard,
  ActOnComplaint,
  ActOnRequest,
  AddEvidence,
  AddRequestDocument,
  AdvanceRehearsals,
  AddRequestFile,
  AnswerOnce,
  AnswerRating,
  AppealRejection,
  AskForErasure,
  AskRenewal,
  AssignApplication,
  BreakPromises,
  CancelRehearsal,
  ChangeApplication,
  ChangePolicyDraft,
  CheckDraft,
  ClaimApplication,
  CloseSlot,
  ComparePolicyVersions,
  Calendars,
  CarryOutErasure,
  ChangeRosterEntry,
  CarryOutImport,
  CheckImport,
  CommitImport,
  ChangeUser,
  ConfirmEmail,
  ConfirmTotp,
  CorrectQuota,
  DecideRenewal,
  DeliveryCounts,
  DemoClock,
  Dependants,
  DiscardImport,
  DismissObjection,
  DraftApplication,
  EndBlockedBookings,
  DraftPolicy,
  EndNotices,
  EnrolTotp,
  EnterCalendarYear,
  EnterRosterEntry,
  EscalateComplaints,
  EscalateOverdue,
  EscalateRequests,
  ExpireCards,
  ExpireRequests,
  DiscardPolicyDraft,
  ExportPolicy,
  ExportImportProblems,
  FindDuplicates,
  FileComplaint,
  OwnDataLimit,
  ExportOwnData,
  FindSession,
  ForgetOld,
  GatherFacts,
  GetAccount,
  GetApplication,
  GetAssessment,
  GetCalendarYear,
  GetCard,
  GetCardPeople,
  GetChanges,
  GetDecision,
  ExportAgencies,
  ExportApplications,
  ExportCards,
  ExportLimit,
  ExportList,
  ExportRequests,
  GetAccreditationFigures,
  GetAgencyFigures,
  GetCardFigures,
  GetServiceFigures,
  GetComplaint,
  GetEligibility,
  GetImport,
  GetMyCard,
  GetPolicyVersion,
  ListValuesOfPolicy,
  GetMyErasure,
  GetQuotas,
  GetReceipt,
  GetRequest,
  GetRequestHistory,
  GetRevealAllowance,
  GetUser,
  HandInDocument,
  IdentityVault,
  ImportRoster,
  InstallPolicy,
  KeepDocument,
  ListApplications,
  ListCards,
  ListComplaints,
  ListCatalogueAgencies,
  ListFailedDeliveries,
  ListErasures,
  ListHistory,
  ListImportProblems,
  ListImports,
  ListNotifications,
  ListObjections,
  ListPolicyVersions,
  InviteAgain,
  InviteUser,
  ListOwnReveals,
  ListOwnVerifications,
  MakePresentation,
  IssueCredential,
  GetStatusList,
  GetVerifyPack,
  HandInLook,
  VerifyCard,
  ListPublicKeys,
  ListOwnObjections,
  ListPublicNotices,
  ListQuotaEntries,
  ListRequests,
  ListReviewPools,
  ListRoster,
  ListSlots,
  ListUsers,
  MakeDigests,
  MarkRead,
  ObjectToApplication,
  ObjectionAttempts,
  OpenEvidence,
  OpenRequestDocument,
  Outlets,
  PlanAssessment,
  Policies,
  PreviewCardAction,
  Preferences,
  PublishApplication,
  PublishPolicy,
  PublishSlot,
  PutSlot,
  RateRequest,
  RecheckImport,
  RecommendApplication,
  RecordDecision,
  ReassignRequest,
  RedeemPass,
  Register,
  RejectApplication,
  RemindRenewals,
  RemoveEvidence,
  RequestRehearsal,
  RemoveFiles,
  ResubmitApplication,
  RetryDelivery,
  ReturnApplication,
  RevealPersonalData,
  RosterVault,
  RotateSigningKey,
  SaveProfile,
  SendDeliveries,
  SetActive,
  SetRoles,
  SetTracks,
  SettleErasure,
  SignIn,
  SignInAttempts,
  SignOut,
  ChangePassword,
  ForgetPassword,
  ResetPassword,
  SealEvents,
  SigningKeys,
  StagePeople,
  SubmitApplication,
  OpenRequestFile,
  RequestNotes,
  RouteCase,
  SubmitRequest,
  TakeBackDocument,
  TraceNotification,
  UnlinkMember,
  Unsubscribe,
  TakeOverAccount,
  UploadImport,
  UpholdObjection,
  VerifyEvents,
  WithdrawApplication,
  WithdrawConsent,
  WriteMessage,
  WriteRequest,
  AddEndpoint,
  ChangeEndpoint,
  DeliverWebhooks,
  EndpointKeys,
  ListEndpoints,
  ListEvents,
  ListSeals,
  ListWebhooks,
  RemoveEndpoint,
  ReplayWebhook,
  RotateEndpointKey,
  SwitchEndpoint,
  TestEndpoint,
  WebhookCounts,
];
