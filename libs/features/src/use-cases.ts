import type { Provider } from '@nestjs/common';
import { IdentityVault } from '#database/identity-vault.js';
import { Transactions } from '#database/transactions.js';
import { ConfirmTotp } from './accounts/confirm-totp.js';
import { Dependants } from './accounts/dependants.js';
import { EnrolTotp } from './accounts/enrol-totp.js';
import { FindSession } from './accounts/find-session.js';
import { GetAccount } from './accounts/get-account.js';
import { GetUser } from './accounts/get-user.js';
import { ListUsers } from './accounts/list-users.js';
import { Register } from './accounts/register.js';
import { RevealPersonalData } from './accounts/reveal-personal-data.js';
import { SaveProfile } from './accounts/save-profile.js';
import { SetActive } from './accounts/set-active.js';
import { SetRoles } from './accounts/set-roles.js';
import { SignInAttempts } from './accounts/sign-in-attempts.js';
import { SignIn } from './accounts/sign-in.js';
import { SignOut } from './accounts/sign-out.js';
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
import { GetReceipt } from './accreditation/get-receipt.js';
import { ListApplications } from './accreditation/list-applications.js';
import { ListHistory } from './accreditation/list-history.js';
import { ListObjections } from './accreditation/list-objections.js';
import { ListPublicNotices } from './accreditation/list-public-notices.js';
import { ObjectToApplication } from './accreditation/object-to-application.js';
import { ObjectionAttempts } from './accreditation/objection-attempts.js';
import { OpenEvidence } from './accreditation/open-evidence.js';
import { PlanAssessment } from './accreditation/plan-assessment.js';
import { PublishApplication } from './accreditation/publish-application.js';
import { RecordDecision } from './accreditation/record-decision.js';
import { RecommendApplication } from './accreditation/recommend-application.js';
import { RejectApplication } from './accreditation/reject-application.js';
import { RemoveEvidence } from './accreditation/remove-evidence.js';
import { ResubmitApplication } from './accreditation/resubmit-application.js';
import { ReturnApplication } from './accreditation/return-application.js';
import { SubmitApplication } from './accreditation/submit-application.js';
import { UpholdObjection } from './accreditation/uphold-objection.js';
import { WithdrawApplication } from './accreditation/withdraw-application.js';
import { CloseSlot } from './agencies/close-slot.js';
import { ListSlots } from './agencies/list-slots.js';
import { PublishSlot } from './agencies/publish-slot.js';
import { AnswerOnce } from './audit/answer-once.js';
import { ForgetOld } from './audit/forget-old.js';
import { GetCalendarYear } from './calendar/get-calendar-year.js';
import { ActOnCard } from './cards/act-on-card.js';
import { ExpireCards } from './cards/expire-cards.js';
import { GetCard } from './cards/get-card.js';
import { GetMyCard } from './cards/get-my-card.js';
import { ListCards } from './cards/list-cards.js';
import { DemoClock } from './demo/demo-clock.js';
import { ListPublicKeys } from './keys/list-public-keys.js';
import { RotateSigningKey } from './keys/rotate-signing-key.js';
import { SigningKeys } from './keys/signing-keys.js';
import { ListNotifications } from './notifications/list-notifications.js';
import { MarkRead } from './notifications/mark-read.js';
import { AdvanceRehearsals } from './policy/advance-rehearsals.js';
import { CancelRehearsal } from './policy/cancel-rehearsal.js';
import { ChangePolicyDraft } from './policy/change-policy-draft.js';
import { CheckDraft } from './policy/check-draft.js';
import { ComparePolicyVersions } from './policy/compare-policy-versions.js';
import { DraftPolicy } from './policy/draft-policy.js';
import { ExportPolicy } from './policy/export-policy.js';
import { GetPolicyVersion } from './policy/get-policy-version.js';
import { InstallPolicy } from './policy/install-policy.js';
import { ListCatalogueAgencies } from './policy/list-catalogue-agencies.js';
import { ListPolicyVersions } from './policy/list-policy-versions.js';
import { Policies } from './policy/policies.js';
import { PublishPolicy } from './policy/publish-policy.js';
import { RequestRehearsal } from './policy/request-rehearsal.js';
import { ActOnRequest } from './requests/act-on-request.js';
import { ExpireRequests } from './requests/expire-requests.js';
import { GatherFacts } from './requests/gather-facts.js';
import { GetEligibility } from './requests/get-eligibility.js';
import { GetRequestHistory } from './requests/get-request-history.js';
import { GetRequest } from './requests/get-request.js';
import { ListRequests } from './requests/list-requests.js';
import { RateRequest } from './requests/rate-request.js';
import { RedeemPass } from './requests/redeem-pass.js';
import { SubmitRequest } from './requests/submit-request.js';
import { WriteRequest } from './requests/write-request.js';

/** Every use case, for the programs that call them. */
export const USE_CASES: Provider[] = [
  Transactions,
  AccreditApplication,
  ActOnCard,
  ActOnRequest,
  AddEvidence,
  AdvanceRehearsals,
  AnswerOnce,
  AppealRejection,
  AssignApplication,
  BreakPromises,
  CancelRehearsal,
  ChangeApplication,
  ChangePolicyDraft,
  CheckDraft,
  ClaimApplication,
  CloseSlot,
  ComparePolicyVersions,
  ConfirmTotp,
  DemoClock,
  Dependants,
  DismissObjection,
  DraftApplication,
  DraftPolicy,
  EndNotices,
  EnrolTotp,
  EnterCalendarYear,
  EscalateOverdue,
  ExpireCards,
  ExpireRequests,
  ExportPolicy,
  FindDuplicates,
  FindSession,
  ForgetOld,
  GatherFacts,
  GetAccount,
  GetApplication,
  GetAssessment,
  GetCalendarYear,
  GetCard,
  GetChanges,
  GetEligibility,
  GetMyCard,
  GetPolicyVersion,
  GetReceipt,
  GetRequest,
  GetRequestHistory,
  GetUser,
  IdentityVault,
  InstallPolicy,
  ListApplications,
  ListCards,
  ListCatalogueAgencies,
  ListHistory,
  ListNotifications,
  ListObjections,
  ListPolicyVersions,
  ListPublicKeys,
  ListPublicNotices,
  ListRequests,
  ListSlots,
  ListUsers,
  MarkRead,
  ObjectToApplication,
  ObjectionAttempts,
  OpenEvidence,
  PlanAssessment,
  Policies,
  PublishApplication,
  PublishPolicy,
  PublishSlot,
  RateRequest,
  RecommendApplication,
  RecordDecision,
  RedeemPass,
  Register,
  RejectApplication,
  RemoveEvidence,
  RequestRehearsal,
  ResubmitApplication,
  ReturnApplication,
  RevealPersonalData,
  RotateSigningKey,
  SaveProfile,
  SetActive,
  SetRoles,
  SignIn,
  SignInAttempts,
  SignOut,
  SigningKeys,
  SubmitApplication,
  SubmitRequest,
  UpholdObjection,
  WithdrawApplication,
  WriteRequest,
];
