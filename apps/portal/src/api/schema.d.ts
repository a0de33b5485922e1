// Written by generate-api-types.mjs from the OpenAPI document; not by hand.

export interface paths {
    "/api/v1/agency-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every agency, the shut ones too
         * @description For: service_manager, administrator, auditor.
         */
        get: operations["listKeptAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agencies that fulfil services */
        get: operations["listAgencies"];
        put?: never;
        /**
         * Enter an agency
         * @description For: service_manager.
         */
        post: operations["registerAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agency
         * @description For: service_manager, administrator, auditor.
         */
        get: operations["getKeptAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an agency, or shut it
         * @description For: service_manager.
         */
        patch: operations["changeAgency"];
        trace?: never;
    };
    "/api/v1/agencies/{agencyId}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programs of an agency; its staff sees its own
         * @description For: administrator, service_manager, auditor, agency_staff.
         */
        get: operations["listAgencyClients"];
        put?: never;
        /**
         * Enter a program; it needs a credential before it can do anything
         * @description For: administrator.
         */
        post: operations["registerAgencyClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agencyId}/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a program may do; it holds for tokens that are out already
         * @description For: administrator.
         */
        patch: operations["changeAgencyClient"];
        trace?: never;
    };
    "/api/v1/agencies/{agencyId}/clients/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a secret, which is told this once, or take a public key; two can be used at once
         * @description For: administrator.
         */
        post: operations["addAgencyClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agencyId}/clients/{clientId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a secret or key; tokens that were got with it end within ten minutes
         * @description For: administrator.
         */
        delete: operations["revokeAgencyClientSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agencyId}/clients/{clientId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shut a program with its next call
         * @description For: administrator.
         */
        post: operations["disableAgencyClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agencyId}/clients/{clientId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a program again
         * @description For: administrator.
         */
        post: operations["enableAgencyClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{agencyId}/clients/{clientId}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much a program called, day by day
         * @description For: administrator, service_manager, auditor, agency_staff.
         */
        get: operations["getAgencyClientUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a complaint about my agency
         * @description For: agency_staff.
         */
        post: operations["answerComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/answer_rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a rating, once
         * @description For: agency_staff.
         */
        post: operations["answerRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an application on for review
         * @description For: reviewer.
         */
        post: operations["claimApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw the reviewer of an application by lot
         * @description For: approver.
         */
        post: operations["assignApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an application back to be mended
         * @description For: reviewer, approver.
         */
        post: operations["returnApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/recommend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recommend a tier, or a rejection
         * @description For: reviewer.
         */
        post: operations["recommendApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an application on public notice
         * @description For: approver.
         */
        post: operations["publishApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/accredit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant the tier and issue the card, once the notice is over
         * @description For: approver.
         */
        post: operations["accreditApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse an application
         * @description For: approver.
         */
        post: operations["rejectApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The office's queue, or my own applications */
        get: operations["listApplications"];
        put?: never;
        /** Begin an application */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An application */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an application that is not submitted or was sent back */
        patch: operations["changeApplication"];
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand an application in */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand an application in again that was sent back */
        post: operations["resubmitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an application back */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appeal against a rejection, once; other people than before decide */
        post: operations["appealRejection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has changed between the last two submissions */
        get: operations["getApplicationChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tier that the claims support, and why */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to an application */
        get: operations["listApplicationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in a file that supports a claim */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of an application; each opening is recorded */
        get: operations["openEvidence"];
        put?: never;
        post?: never;
        /** Take a file out of an application */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try which tier claims would lead to, with every document handed in */
        post: operations["planAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, when, by whom, to what
         * @description For: auditor.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the trail is as it was sealed, some seconds a call
         * @description For: auditor.
         */
        get: operations["verifyAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The seals of the trail, the newest first
         * @description For: auditor.
         */
        get: operations["listEventSeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an account */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in: sets the session cookie and answers a token for programs */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/totp/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get a secret for one-time codes */
        post: operations["enrolTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch one-time codes on with a first code */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holidays and make-up days of a year */
        get: operations["getCalendarYear"];
        /**
         * Enter a year as it was announced; due dates of open applications are reckoned anew
         * @description For: administrator, service_manager.
         */
        put: operations["enterCalendarYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The holder and the family, whose data can be looked at with a reason
         * @description For: service_manager.
         */
        get: operations["listCardPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a holder has used of each quota
         * @description For: service_manager.
         */
        get: operations["listCardQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/quotas/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the quotas of a holder came to be
         * @description For: service_manager.
         */
        get: operations["listCardQuotaEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All cards, or my own */
        get: operations["listCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A card */
        get: operations["getCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a card
         * @description For: service_manager.
         */
        post: operations["suspendCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a suspended card hold again
         * @description For: service_manager.
         */
        post: operations["reinstateCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a card for good
         * @description For: service_manager.
         */
        post: operations["revokeCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a card as its holder asked; answers the new one
         * @description For: service_manager.
         */
        post: operations["renewCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/refuse_renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse the renewal that was asked for
         * @description For: service_manager.
         */
        post: operations["refuseCardRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an action on a card would do to the open requests of its holder; nothing is changed
         * @description For: service_manager.
         */
        get: operations["previewCardAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The five tiers */
        get: operations["listTiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The criteria of accreditation */
        get: operations["listCriteria"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seven areas, each with its services */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The services */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The policy version that holds today */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dependants/{id}/consent-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form that a dependant signed; each opening is recorded */
        get: operations["openConsentDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the agency for its answer
         * @description For: service_manager.
         */
        post: operations["forwardComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find that the complaint is right
         * @description For: service_manager.
         */
        post: operations["upholdComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find that the complaint is not right
         * @description For: service_manager.
         */
        post: operations["dismissComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/complain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complain about a request */
        post: operations["complainAboutServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My complaints, those an agency was asked about, or all for the service office */
        get: operations["listComplaints"];
        put?: never;
        /** Complain about an agency, or a look at my data or card */
        post: operations["fileComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One complaint */
        get: operations["getComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a complaint back */
        post: operations["withdrawComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/credential-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer my card to a wallet (OpenID4VCI); the offer before is over with it */
        post: operations["offerCardCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/credential-offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of my offer */
        get: operations["getCredentialOffer"];
        put?: never;
        post?: never;
        /** Take my offer back */
        delete: operations["withdrawCredentialOffer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For whose wallets passes are made */
        get: operations["listPassMakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/passes/apple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My card as a pass for Apple Wallet; 404 where that is off */
        get: operations["getApplePass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/passes/google": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link that saves my card in Google Wallet; 404 where that is off */
        post: operations["getGooglePass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card-prints/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a printed card by what its code says */
        post: operations["checkCardPrint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I printed, and how often it was checked */
        get: operations["listCardPrints"];
        put?: never;
        /** My card for paper, with a code that anybody can check; each call makes a print of its own */
        post: operations["printCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/prints/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a print: whoever checks it from now on is told so */
        post: operations["withdrawCardPrint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Copies of my card in wallets, the newest first; what is over is shown for 90 days more */
        get: operations["listWalletCopies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/copies/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End one copy, of a telephone that is lost; the card and its other copies stay */
        post: operations["endWalletCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the receipt of a decision says, in words */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed receipt of a decision: facts, policy, trace, who and when */
        get: operations["getDecisionReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signed consent forms, the newest first
         * @description For: service_manager.
         */
        get: operations["listConsentForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-forms/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a form that was looked at
         * @description For: service_manager.
         */
        post: operations["confirmConsentForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-forms/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a form; the consent ends, and what can still be cancelled is cancelled
         * @description For: service_manager.
         */
        post: operations["rejectConsentForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mail and short messages that failed
         * @description For: administrator, service_manager.
         */
        get: operations["listFailedDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed one again at once
         * @description For: administrator, service_manager.
         */
        post: operations["retryDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A notification from event to delivery
         * @description For: administrator.
         */
        get: operations["traceNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the demo takes for now */
        get: operations["getDemoClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the demo’s clock ahead */
        post: operations["advanceDemoClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/dependants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My dependants */
        get: operations["listDependants"];
        put?: never;
        /** Add a dependant */
        post: operations["addDependant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/dependants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a dependant */
        delete: operations["removeDependant"];
        options?: never;
        head?: never;
        /** Change a dependant; another name, birth date, relation or number ends the consent */
        patch: operations["changeDependant"];
        trace?: never;
    };
    "/api/v1/me/dependants/{id}/declare_guardianship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare that I am the guardian of a child, and agree for it */
        post: operations["declareGuardianship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/dependants/{id}/hand_in_consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in the form that an adult signed */
        post: operations["handInConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/dependants/{id}/withdraw_consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a consent that I declared or handed in; what can still be cancelled is cancelled */
        post: operations["withdrawConsentOfDependant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/dependants/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite an adult by letter to link an own account; the answer tells nothing of the address */
        post: operations["inviteDependant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/dependants/{id}/withdraw_invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an invitation */
        post: operations["withdrawInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/dependants/{id}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Part a dependant from the account that was linked */
        post: operations["unlinkDependant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Other people who may be the applicant, side by side
         * @description For: reviewer, approver.
         */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my card gives: all services, each with what stands against it */
        get: operations["listEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/eligibility/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I can have one service */
        get: operations["getEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Erasures, the newest first
         * @description For: administrator.
         */
        get: operations["listErasures"];
        put?: never;
        /**
         * Ask that somebody be erased, on behalf of that person, who is told
         * @description For: administrator.
         */
        post: operations["askForErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An erasure, with what stands against it
         * @description For: administrator.
         */
        get: operations["getErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/carry_out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase the person; nobody can undo it
         * @description For: administrator.
         */
        post: operations["carryOutErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse an erasure, with the reason
         * @description For: administrator.
         */
        post: operations["refuseErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is agreed to before services are asked for */
        get: operations["getConsentTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who invites, and as what */
        post: operations["lookAtInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/family-invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link my account; name and document must agree with what the holder entered */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process and its database can serve */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/applications.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue of applications as a file
         * @description For: reviewer, approver, auditor.
         */
        get: operations["exportApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/cards.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cards as a file
         * @description For: service_manager, auditor.
         */
        get: operations["exportCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/service-requests.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The service requests as a file
         * @description For: service_manager, auditor.
         */
        get: operations["exportServiceRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/agencies.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agencies as a file
         * @description For: service_manager, administrator, auditor.
         */
        get: operations["exportAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, newest first
         * @description For: administrator, auditor.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Send a list of people accredited on paper; it is checked first
         * @description For: administrator.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file to fill in: the columns in your language
         * @description For: administrator, auditor.
         */
        get: operations["getImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import: how far it is, and the first problems
         * @description For: administrator, auditor.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is wrong with a file, row by row
         * @description For: administrator, auditor.
         */
        get: operations["listImportProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/problems.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file for a spreadsheet, in both languages
         * @description For: administrator, auditor.
         */
        get: operations["exportImportProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a file again
         * @description For: administrator.
         */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import everybody in a file, or nobody; by another administrator than the one who sent it
         * @description For: administrator.
         */
        post: operations["commitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop a file that is not to be imported
         * @description For: administrator.
         */
        post: operations["discardImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/accreditation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of accreditation; small numbers are left out
         * @description For: approver, service_manager, administrator, auditor.
         */
        get: operations["getAccreditationFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of the cards; small numbers are left out
         * @description For: approver, service_manager, administrator, auditor.
         */
        get: operations["getCardFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of the services; small numbers are left out
         * @description For: service_manager, administrator, auditor.
         */
        get: operations["getServiceFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/insights/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures by agency; small numbers are left out
         * @description For: service_manager, administrator, auditor.
         */
        get: operations["getAgencyFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys of what the portal signs */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My account and profile */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Fill in or change my profile */
        patch: operations["changeMe"];
        trace?: never;
    };
    "/api/v1/me/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The families in which I have linked my account */
        get: operations["listMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/memberships/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the holder asked for on my behalf */
        get: operations["listRequestsForMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/memberships/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree that the holder asks for services on my behalf */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/memberships/{id}/withdraw_consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw my consent; what can still be cancelled is cancelled */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/memberships/{id}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Part my account from this family */
        post: operations["leaveFamily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My card, or the last one that I had */
        get: operations["getMyCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another card before mine ends */
        post: operations["askForCardRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I have used of each quota, and what is left */
        get: operations["listMyQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/quotas/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How my quotas came to be what they are */
        get: operations["listMyQuotaEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/personal-data-reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When an office looked at my identity number or telephone */
        get: operations["listOwnReveals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who verified my card */
        get: operations["listOwnVerifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My card as a credential that no key is bound to; good for a day */
        get: operations["getCardCredential"];
        put?: never;
        /** My card as a credential bound to the key of my wallet; good for 90 days at most */
        post: operations["bindCardCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/card/presentations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A code that shows my card once */
        post: operations["presentCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A Token Status List: valid 0, invalid 1, suspended 2 */
        get: operations["getStatusList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwt-vc-issuer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who issues credentials, and where the keys are */
        get: operations["getVcIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/talent-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the Talent Card says as a credential */
        get: operations["getCredentialType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a card; a code is good for the first look alone, and the holder sees each look
         * @description For: agency_staff, programs with cards:verify.
         */
        post: operations["verifyCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/verify-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys, states of all cards and what the own services give, signed, to verify without a network
         * @description For: agency_staff, programs with cards:verify.
         */
        get: operations["getVerifyPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What erasing my data would do, what stands against it, and how far it is */
        get: operations["getMyErasure"];
        put?: never;
        /** Ask that my data be erased */
        post: operations["askForMyErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/erasure/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back that my data be erased */
        post: operations["withdrawMyErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is kept about me, as one document
         * @description Within 15 minutes of signing in, and at most 5 times an hour. It is recorded, and I am told of it.
         */
        get: operations["exportMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I objected to, and what came of it */
        get: operations["listMyObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on public notice today */
        get: operations["listPublicNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-notices/feed.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices as RSS 2.0 */
        get: operations["getNoticesRss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-notices/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices as Atom (RFC 4287) */
        get: operations["getNoticesAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-notices/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices as JSON Feed 1.1 */
        get: operations["getNoticesJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was told */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read it */
        post: operations["markNotificationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token for a program of an agency, for ten minutes; errors are those of RFC 6749 */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How programs get their tokens (RFC 8414) */
        get: operations["getOAuthServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/openid-credential-issuer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is issued to wallets, and where (OpenID4VCI 1.0, 12.2) */
        get: operations["getCredentialIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server/openid4vci": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where wallets get their tokens (RFC 8414) */
        get: operations["getWalletServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openid4vci/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token for the two codes of an offer, once; errors are those of RFC 6749 */
        post: operations["issueWalletToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openid4vci/nonce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a wallet signs to prove its key */
        post: operations["issueWalletNonce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openid4vci/credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The card, bound to the key that the wallet proves; errors are those of OpenID4VCI 1.0, 8.3.1.2 */
        post: operations["issueToWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/did.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that requests to wallets are signed with (did:web) */
        get: operations["getDid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openid4vp/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an agency asks a wallet, signed (RFC 9101) */
        get: operations["getWalletRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openid4vp/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The answer of a wallet, once; errors are those of OpenID4VP 1.0 */
        post: operations["answerWalletRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/presentation-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a wallet for the card (OpenID4VP), for what the agency’s services need and no more
         * @description For: agency_staff, programs with cards:verify.
         */
        post: operations["askWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/presentation-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the wallet answered
         * @description For: agency_staff, programs with cards:verify.
         */
        get: operations["getPresentationRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/objections/{objectionId}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find an objection right, which rejects the application
         * @description For: approver.
         */
        post: operations["upholdObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/objections/{objectionId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find an objection unfounded; the notice goes on, longer by the working days that it stood still
         * @description For: approver.
         */
        post: operations["dismissObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditation-applications/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections to an application: in full for those who decide, their outcome for the applicant */
        get: operations["listObjections"];
        put?: never;
        /** Object to an application on public notice; the list of notices has its id */
        post: operations["objectToApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeem one use of a pass, or hand in one that was granted without a network
         * @description For: agency_staff, programs with entitlements:redeem.
         */
        post: operations["redeemPartnerPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a case, or confirm a booking
         * @description For: agency_staff, programs with requests:write.
         */
        post: operations["acceptPartnerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start work on a case
         * @description For: agency_staff, programs with requests:write.
         */
        post: operations["startPartnerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/request_information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the holder for something
         * @description For: agency_staff, programs with requests:write.
         */
        post: operations["requestPartnerInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/check_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The booked person is here
         * @description For: agency_staff, programs with requests:write.
         */
        post: operations["checkInPartnerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/fulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The service was given
         * @description For: agency_staff, programs with requests:write.
         */
        post: operations["fulfilPartnerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a request, with a reason
         * @description For: agency_staff, programs with requests:write.
         */
        post: operations["declinePartnerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/no_show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The booked person did not come
         * @description For: agency_staff, programs with requests:write.
         */
        post: operations["markPartnerNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said about a request
         * @description For: agency_staff, programs with requests:read.
         */
        get: operations["listPartnerRequestMessages"];
        put?: never;
        /**
         * Write to the holder
         * @description For: agency_staff, programs with requests:write.
         */
        post: operations["writePartnerRequestMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files that both sides gave each other, and documents of the outcome
         * @description For: agency_staff, programs with requests:read.
         */
        get: operations["listPartnerRequestFiles"];
        put?: never;
        /**
         * Hand a file to the holder, or a document of the outcome
         * @description For: agency_staff, programs with requests:write.
         */
        post: operations["addPartnerRequestFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests of the agency, newest first
         * @description For: agency_staff, programs with requests:read.
         */
        get: operations["listPartnerRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request
         * @description For: agency_staff, programs with requests:read.
         */
        get: operations["getPartnerRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a request came to be what it is, without what the office or another agency noted
         * @description For: agency_staff, programs with requests:read.
         */
        get: operations["getPartnerRequestHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of these files; each opening is recorded
         * @description For: agency_staff, programs with requests:read.
         */
        get: operations["openPartnerRequestFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/requests/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document that the holder handed in; each opening is recorded
         * @description For: agency_staff, programs with requests:read.
         */
        get: operations["openPartnerRequestDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/slots/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Offer the slot of one’s own key, or change it; the same again changes nothing
         * @description For: agency_staff, programs with slots:write.
         */
        put: operations["putPartnerSlot"];
        post?: never;
        /**
         * Take the slot of one’s own key off the offer; its bookings stay
         * @description For: agency_staff, programs with slots:write.
         */
        delete: operations["closePartnerSlot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All versions of the policy, the newest first
         * @description For: service_manager, auditor.
         */
        get: operations["listPolicyVersions"];
        put?: never;
        /**
         * Begin a draft: a copy of a version, or YAML as in policies/
         * @description For: service_manager.
         */
        post: operations["draftPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version of the policy, with its last rehearsal
         * @description For: service_manager, auditor.
         */
        get: operations["getPolicyVersion"];
        put?: never;
        post?: never;
        /**
         * Delete a draft, with its rehearsals
         * @description For: service_manager.
         */
        delete: operations["discardPolicy"];
        options?: never;
        head?: never;
        /**
         * Change a draft: single values, or the whole of it as YAML
         * @description For: service_manager.
         */
        patch: operations["changePolicyDraft"];
        trace?: never;
    };
    "/api/v1/policy-versions/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs from another version, in words
         * @description For: service_manager, auditor.
         */
        get: operations["comparePolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-versions/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every value of a version that can be changed by itself, with its place in words
         * @description For: service_manager, auditor.
         */
        get: operations["listPolicyValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-versions/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version as YAML: all files of policies/ in one text, above each a line with its name
         * @description For: service_manager, auditor.
         */
        get: operations["exportPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-versions/{id}/rehearse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a draft on all holders; the worker does it, and the version tells how far it is
         * @description For: service_manager.
         */
        post: operations["rehearsePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-versions/{id}/cancel_rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a rehearsal that is under way
         * @description For: service_manager.
         */
        post: operations["cancelRehearsal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-versions/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a rehearsed draft from a day on; whoever has written on it cannot
         * @description For: service_manager.
         */
        post: operations["publishPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How I am told, by kind and channel */
        get: operations["getNotificationPreferences"];
        /** Choose how I am told */
        put: operations["changeNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The support programmes, with the criteria that rest on their rosters */
        get: operations["listProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quota-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct what a holder has used of a quota; answers all of the holder’s quotas
         * @description For: service_manager.
         */
        post: operations["correctQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeem one use of a pass
         * @description For: agency_staff.
         */
        post: operations["redeemPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a case, or confirm a booking
         * @description For: agency_staff.
         */
        post: operations["acceptServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start work on a case
         * @description For: agency_staff.
         */
        post: operations["startServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/request_information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the holder for something
         * @description For: agency_staff.
         */
        post: operations["requestInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/check_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The booked person is here
         * @description For: agency_staff.
         */
        post: operations["checkInServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/fulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The service was given
         * @description For: agency_staff.
         */
        post: operations["fulfilServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a request, with a reason
         * @description For: agency_staff.
         */
        post: operations["declineServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/no_show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The booked person did not come
         * @description For: agency_staff.
         */
        post: operations["markNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Internal notes on a request
         * @description For: agency_staff, service_manager, auditor.
         */
        get: operations["listServiceRequestNotes"];
        put?: never;
        /**
         * Note something that the holder never sees
         * @description For: agency_staff, service_manager.
         */
        post: operations["writeServiceRequestNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a case to another agency
         * @description For: service_manager.
         */
        post: operations["reassignServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said about a request */
        get: operations["listServiceRequestMessages"];
        put?: never;
        /** Write to the other side */
        post: operations["writeServiceRequestMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that both sides gave each other, and documents of the outcome */
        get: operations["listServiceRequestFiles"];
        put?: never;
        /** Hand a file to the other side, or a document of the outcome to the holder */
        post: operations["addServiceRequestFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of these files; each opening is recorded */
        get: operations["openServiceRequestFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/request-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in a file for a request; the request then names its id */
        post: operations["handInRequestDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/request-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back a file that no request has taken */
        delete: operations["takeBackRequestDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in a file for a request that is under way */
        post: operations["addRequestDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a request; each opening is recorded */
        get: operations["openRequestDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data-reveals/allowance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many looks are left to me today
         * @description For: reviewer, approver, service_manager.
         */
        get: operations["getRevealAllowance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data-reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at somebody's identity number or telephone; recorded, and told to the person
         * @description For: reviewer, approver, service_manager.
         */
        post: operations["revealPersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reviewers of each track and what waits for them
         * @description For: administrator, approver.
         */
        get: operations["listReviewPools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The roster of a programme, the latest entries first
         * @description For: administrator, reviewer.
         */
        get: operations["listRoster"];
        put?: never;
        /**
         * Put one person on the roster
         * @description For: administrator.
         */
        post: operations["enterRosterEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{code}/roster/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say that somebody has completed or left the programme, or correct the entry
         * @description For: administrator.
         */
        patch: operations["changeRosterEntry"];
        trace?: never;
    };
    "/api/v1/programmes/{code}/roster/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a table into the roster, or nothing of it
         * @description For: administrator.
         */
        post: operations["importRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/sandbox/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a made-up card in each state, each with a code; those made before are gone
         * @description For: programs with cards:verify.
         */
        post: operations["makeSandboxCards"];
        /**
         * Take one’s made-up cards away
         * @description For: programs with cards:verify.
         */
        delete: operations["removeSandboxCards"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/sandbox/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have one’s endpoints told that something happened to a thing of the agency, though it did not
         * @description For: programs with webhooks:manage.
         */
        post: operations["triggerSandboxEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/sandbox/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the clock of the demo ahead, for everybody; refused outside the demo
         * @description For: programs with cards:verify.
         */
        post: operations["advanceSandboxClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My requests, an agency’s queue, or all for the service office */
        get: operations["listServiceRequests"];
        put?: never;
        /** Ask for a service */
        post: operations["submitServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request */
        get: operations["getServiceRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A booking for one’s calendar (RFC 5545) */
        get: operations["getServiceRequestCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a request came to be what it is */
        get: operations["getServiceRequestHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a request */
        post: operations["cancelServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/provide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer what the agency asked */
        post: operations["provideInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-requests/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rate a service that was given */
        post: operations["rateServiceRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slots/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a place kept while a form is filled in; asking again does not make it longer */
        post: operations["holdSlot"];
        /** Let the place go */
        delete: operations["releaseHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slots/{id}/waiting-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wait for a place in a slot that is full */
        post: operations["joinWaitingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I wait for, with my position and what is offered to me */
        get: operations["listWaitingEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-entries/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wait no more, or decline what is offered */
        post: operations["leaveWaitingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Slots on offer; an agency’s staff sees all of its own */
        get: operations["listSlots"];
        put?: never;
        /**
         * Offer a slot
         * @description For: agency_staff.
         */
        post: operations["publishSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slots/patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer slots that come again; a dry run is the preview
         * @description For: agency_staff.
         */
        post: operations["publishSlotPattern"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slots/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer the slots of a table; a dry run tells row by row
         * @description For: agency_staff.
         */
        post: operations["importSlots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change places or times of a slot; who booked it is told
         * @description For: agency_staff.
         */
        patch: operations["changeSlot"];
        trace?: never;
    };
    "/api/v1/slots/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a slot off the offer; its bookings stay, or are called off with a reason
         * @description For: agency_staff.
         */
        post: operations["closeSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-unsubscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End digests by the link of a letter */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/email/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm another email address by the link of a letter and the password; all sign-ins end */
        post: operations["confirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a letter that sets a new password; the answer is the same for every address */
        post: operations["forgetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password by the link of a letter, once */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password; other sign-ins end */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over the account that holds a card which was issued on paper */
        post: operations["takeOverAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts, newest first
         * @description For: administrator.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Open an account for a member of staff, who chooses a password by the link of a letter
         * @description For: administrator.
         */
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a member of staff another letter to choose a password; the one before it ends
         * @description For: administrator.
         */
        post: operations["inviteUserAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account
         * @description For: administrator.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change name, language and agency of staff, or the email by which somebody signs in
         * @description For: administrator.
         */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give an account exactly these roles
         * @description For: administrator.
         */
        put: operations["setUserRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a reviewer exactly these tracks to review on
         * @description For: administrator.
         */
        put: operations["setUserTracks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shut an account and end its sessions at once
         * @description For: administrator.
         */
        post: operations["disableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an account again
         * @description For: administrator.
         */
        post: operations["enableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one again that arrived or is dead, under the same webhook-id
         * @description For: agency_staff, programs with webhooks:manage.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Webhook endpoints of one’s agency; of all agencies for an administrator
         * @description For: agency_staff, administrator, programs with webhooks:manage.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Be told at an address from now on; the answer shows the secret, once
         * @description For: agency_staff, programs with webhooks:manage.
         */
        post: operations["addWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an endpoint with its deliveries
         * @description For: agency_staff, programs with webhooks:manage.
         */
        delete: operations["removeWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change where or what is told
         * @description For: agency_staff, programs with webhooks:manage.
         */
        patch: operations["changeWebhookEndpoint"];
        trace?: never;
    };
    "/api/v1/partner/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a new key; for a while deliveries are signed with the old one as well
         * @description For: agency_staff, programs with webhooks:manage.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhook-endpoints/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell it again from now on; what happened meanwhile is not sent
         * @description For: agency_staff, programs with webhooks:manage.
         */
        post: operations["enableWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhook-endpoints/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell it nothing more; what was under way can be replayed later
         * @description For: agency_staff, programs with webhooks:manage.
         */
        post: operations["disableWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a message of the type webhook.test sent
         * @description For: agency_staff, programs with webhooks:manage.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to an endpoint, newest first, with each attempt
         * @description For: agency_staff, administrator, programs with webhooks:manage.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/partner/webhook-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Types of events that an endpoint can be told of
         * @description For: agency_staff, administrator, programs with webhooks:manage.
         */
        get: operations["listWebhookTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        NameInBoth: {
            "zh-CN": string;
            en: string;
        };
        KeptAgencyView: {
            /** Format: uuid */
            id: string;
            code: string;
            kind: string;
            city: string;
            name: components["schemas"]["NameInBoth"];
            address: components["schemas"]["NameInBoth"];
            services: string[];
            /** @description false is shut, with its programs */
            active: boolean;
            version: number;
            /** @description what the caller may do with it; a PATCH */
            actions: "change"[];
        };
        KeptAgenciesView: {
            items: components["schemas"]["KeptAgencyView"][];
        };
        AgencyBody: {
            /** @example harbin-first-hospital */
            code: string;
            /** @example hospital */
            kind: string;
            /** @example harbin */
            city: string;
            name: components["schemas"]["NameInBoth"];
            address: components["schemas"]["NameInBoth"];
            /** @description services that it fulfils */
            services: string[];
        };
        AgencyChangeBody: {
            name?: components["schemas"]["NameInBoth"];
            address?: components["schemas"]["NameInBoth"];
            /** @description all services that it fulfils from now on */
            services?: string[];
            /** @description false shuts the agency, and its programs with it */
            active?: boolean;
        };
        /** @enum {string} */
        ClientMethod: "private_key_jwt" | "client_secret";
        ClientCredentialView: {
            /** Format: uuid */
            id: string;
            /** @description the last letters of the secret, or the `kid` of the key */
            hint: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ClientView: {
            /**
             * Format: uuid
             * @description its `client_id`
             */
            id: string;
            /** Format: uuid */
            agencyId: string;
            name: string;
            method: components["schemas"]["ClientMethod"];
            scopes: ("cards:verify" | "entitlements:redeem" | "requests:read" | "requests:write" | "slots:write" | "webhooks:manage")[];
            /** @description from everywhere when empty */
            addressRanges: string[];
            requestsAMinute: number;
            /** @description may try things with made-up cards, where the portal has a sandbox */
            sandbox: boolean;
            /** @description that can be used now; two at most */
            credentials: components["schemas"]["ClientCredentialView"][];
            /**
             * Format: date-time
             * @description of one without credentials: when the last one ended
             */
            credentialEndedAt: string | null;
            /**
             * Format: date-time
             * @description since when it is shut; null of one that works
             */
            disabledAt: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
            /** @description what the caller may do with it now; each is a sub-resource of that name; `change` is a PATCH */
            actions: ("change" | "secrets" | "disable" | "enable")[];
        };
        ClientsView: {
            items: components["schemas"]["ClientView"][];
        };
        ClientBody: {
            /** @example HIS of the first hospital */
            name: string;
            method: components["schemas"]["ClientMethod"];
            scopes: ("cards:verify" | "entitlements:redeem" | "requests:read" | "requests:write" | "slots:write" | "webhooks:manage")[];
            /** @description from where it may call, as CIDR; from everywhere when empty */
            addressRanges?: string[];
            /** @description requests in a minute, over all processes */
            requestsAMinute?: number;
            /** @description may try things with made-up cards, where the portal has a sandbox */
            sandbox?: boolean;
        };
        ClientChangeBody: {
            name?: string;
            scopes?: ("cards:verify" | "entitlements:redeem" | "requests:read" | "requests:write" | "slots:write" | "webhooks:manage")[];
            /** @description from where it may call, as CIDR; from everywhere when empty */
            addressRanges?: string[];
            /** @description requests in a minute, over all processes */
            requestsAMinute?: number;
            /** @description may try things with made-up cards, where the portal has a sandbox */
            sandbox?: boolean;
        };
        ClientCredentialBody: {
            /** @description of private_key_jwt: the public key as JWK, with a `kid` */
            publicJwk?: {
                [key: string]: unknown;
            };
            /** @description days that it lasts; 180 unless told */
            days?: number;
        };
        AddedCredentialView: {
            client: components["schemas"]["ClientView"];
            /** Format: uuid */
            credentialId: string;
            /** @description told this once and never again; null of a key */
            secret: string | null;
        };
        UsageDayView: {
            /** Format: date */
            day: string;
            answered: number;
            /** @description over the limit, from elsewhere, without the scope or not valid */
            refused: number;
        };
        UsageView: {
            /** @description the newest day first; days without a call are left out */
            items: components["schemas"]["UsageDayView"][];
        };
        AnswerBody: {
            text: string;
        };
        /** @enum {string} */
        ComplaintAbout: "request" | "agency" | "look" | "verification";
        /** @enum {string} */
        ComplaintState: "filed" | "with_agency" | "answered" | "upheld" | "dismissed" | "withdrawn";
        AgencyNameView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        RevealedField: "identity_number" | "phone";
        ComplaintLookView: {
            field: components["schemas"]["RevealedField"];
            /** Format: date-time */
            at: string;
            /** @description who looked; for the office alone */
            by: string | null;
            /** @description the reason given; for the office alone */
            reason: string | null;
        };
        /** @enum {string} */
        VerificationWay: "presentation" | "card_number" | "wallet";
        /** @enum {string} */
        VerificationResult: "valid" | "invalid" | "stale" | "unknown";
        ComplaintVerificationView: {
            /**
             * Format: date-time
             * @description when the agency looked
             */
            at: string;
            way: components["schemas"]["VerificationWay"];
            result: components["schemas"]["VerificationResult"];
            /** @description why it was not valid */
            message: string | null;
            /** @description what the agency was told */
            told: ("name" | "tier" | "validUntil" | "entitlements")[];
        };
        /** @enum {string} */
        ComplaintDebtor: "office" | "agency";
        ComplaintView: {
            /** Format: uuid */
            id: string;
            about: components["schemas"]["ComplaintAbout"];
            state: components["schemas"]["ComplaintState"];
            text: string;
            /** @description who complains; for the office alone */
            complainant: string | null;
            /** Format: uuid */
            requestId: string | null;
            serviceName: string | null;
            agency: components["schemas"]["AgencyNameView"] | null;
            look: components["schemas"]["ComplaintLookView"] | null;
            verification: components["schemas"]["ComplaintVerificationView"] | null;
            /** Format: date */
            happenedOn: string;
            /** Format: date-time */
            filedAt: string;
            owedBy: components["schemas"]["ComplaintDebtor"] | null;
            /**
             * Format: date
             * @description the day by which the next step is owed
             */
            dueOn: string | null;
            /** @description it may move when the year is announced */
            dueProvisional: boolean;
            late: boolean;
            /** @description the lateness was told to those above */
            escalated: boolean;
            /**
             * Format: date-time
             * @description when the agency was asked
             */
            forwardedAt: string | null;
            /** @description what the agency says */
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            decisionReason: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            version: number;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("forward" | "answer" | "uphold" | "dismiss" | "withdraw")[];
        };
        /** @enum {string} */
        AreaCode: "education" | "medical" | "transport" | "housing" | "family" | "culture" | "business";
        /** @enum {string} */
        ServiceMode: "booking" | "case" | "pass";
        /** @enum {string} */
        RequestState: "submitted" | "confirmed" | "checked_in" | "fulfilled" | "declined" | "cancelled" | "no_show" | "expired" | "accepted" | "in_progress" | "awaiting_holder" | "redeemed";
        /** @enum {string} */
        Relation: "self" | "spouse" | "child" | "parent";
        BeneficiaryView: {
            relation: components["schemas"]["Relation"];
            name: string;
        };
        SlotTimesView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: date-time
             * @description until then the holder may cancel
             */
            cancelUntil: string;
        };
        DetailTextView: {
            field: string;
            label: string;
            text: string;
        };
        NamedCode: {
            code: string;
            name: string;
        };
        RequestDocumentView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NamedCode"];
            fileName: string;
            /** @description as the bytes say */
            mediaType: string;
            sizeBytes: number;
            /** Format: date-time */
            uploadedAt: string;
        };
        /**
         * @description who owes the next step; null where nobody does
         * @enum {string}
         */
        RequestDebtor: "holder" | "agency";
        RatingView: {
            score: number;
            comment: string | null;
            /** @description what the agency says to it */
            answer: string | null;
        };
        ServiceRequestView: {
            /** Format: uuid */
            id: string;
            service: string;
            serviceName: string;
            area: components["schemas"]["AreaCode"];
            mode: components["schemas"]["ServiceMode"];
            state: components["schemas"]["RequestState"];
            beneficiary: components["schemas"]["BeneficiaryView"];
            agency: components["schemas"]["AgencyNameView"];
            city: string;
            /** @description of a booking */
            slot: components["schemas"]["SlotTimesView"] | null;
            /** Format: date */
            serviceOn: string;
            companions: number;
            place: string | null;
            details: {
                [key: string]: unknown;
            };
            /** @description the details in words, in the order of the form */
            detailTexts: components["schemas"]["DetailTextView"][];
            /** @description files handed in, for those who may open them */
            documents: components["schemas"]["RequestDocumentView"][];
            /** @description kinds of documents that the service asks for here */
            documentKinds: components["schemas"]["NamedCode"][];
            /** Format: date-time */
            submittedAt: string;
            /**
             * Format: date
             * @description the day by which the next step is owed
             */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description since when it stands still because the card of the holder is suspended
             */
            blockedAt: string | null;
            /** @description it lies beyond the announced calendar of working days, and may move when the year is announced */
            dueProvisional: boolean;
            /** @description who owes the next step; null where nobody does */
            owedBy: components["schemas"]["RequestDebtor"] | null;
            /** @description the agency’s time stands still while the holder is asked */
            clockStopped: boolean;
            /** @description the day by which the next step is owed has passed */
            late: boolean;
            /** @description the lateness was told to the service office */
            escalated: boolean;
            /** Format: date-time */
            endedAt: string | null;
            reasonCode: string | null;
            reason: string | null;
            outcome: string | null;
            rating: components["schemas"]["RatingView"] | null;
            version: number;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("accept" | "confirm" | "check_in" | "fulfil" | "decline" | "no_show" | "cancel" | "expire" | "rate" | "complain" | "start" | "request_information" | "provide" | "reassign")[];
            /** @description what this caller may add without moving it on */
            exchange: ("message" | "attach" | "add_document" | "add_outcome" | "note" | "answer_rating")[];
        };
        /** @enum {string} */
        AccreditationState: "draft" | "submitted" | "in_review" | "returned" | "recommended" | "on_notice" | "objected" | "accredited" | "rejected" | "appealed" | "withdrawn";
        /** @enum {string} */
        Track: "research" | "engineering" | "enterprise" | "health_education_culture" | "vocational_skills" | "local";
        /**
         * @description import: accredited on paper, so that reviewer, approver and notice are not known
         * @enum {string}
         */
        ApplicationOrigin: "portal" | "import";
        /**
         * @description by the reviewer; applicants see it once it is on public notice
         * @enum {string}
         */
        Tier: "A" | "B" | "C" | "D" | "E";
        StaffView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        EvidenceView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            claimId: string;
            kind: components["schemas"]["NamedCode"];
            fileName: string;
            /** @description as the bytes say */
            mediaType: string;
            sizeBytes: number;
            /** @description SHA-256 of the bytes in hex */
            sha256: string;
            /** Format: date-time */
            uploadedAt: string;
        };
        MissingDocumentView: {
            code: string;
            name: string;
            /** @description it may be promised when the application is submitted, and follow within so many working days */
            mayFollowWithinWorkingDays: number | null;
        };
        /** @enum {string} */
        PromiseState: "open" | "kept" | "broken";
        PromiseView: {
            kind: components["schemas"]["NamedCode"];
            state: components["schemas"]["PromiseState"];
            /**
             * Format: date
             * @description last day on which it may come; while open, it may be handed in in any state
             */
            dueOn: string;
            /** @description it is open, and that day lies beyond the announced calendar, so it may move */
            dueProvisional: boolean;
        };
        ClaimView: {
            /** Format: uuid */
            id: string;
            criterion: components["schemas"]["NamedCode"];
            /** @description that the criterion supports */
            tier: components["schemas"]["Tier"] | null;
            clause: string | null;
            statement: string;
            facts: {
                [key: string]: unknown;
            };
            evidence: components["schemas"]["EvidenceView"][];
            /** @description required documents that are not there yet */
            missingEvidence: components["schemas"]["MissingDocumentView"][];
            /** @description documents that were to follow, and what became of them */
            promises: components["schemas"]["PromiseView"][];
        };
        ApplicationView: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["AccreditationState"];
            track: components["schemas"]["Track"];
            /** @description the policy version that it is judged by */
            policyVersion: string;
            /** @description the caller's own */
            mine: boolean;
            /** @description import: accredited on paper, so that reviewer, approver and notice are not known */
            origin: components["schemas"]["ApplicationOrigin"];
            /** @description as it was when it was submitted */
            applicantName: string | null;
            /** @description as it was when it was submitted */
            applicantEmployer: string | null;
            /** @description by the reviewer; applicants see it once it is on public notice */
            recommendedTier: components["schemas"]["Tier"] | null;
            /** @description that was granted */
            tier: components["schemas"]["Tier"] | null;
            /** @description of the card that the applicant holds now: only a higher one is granted */
            heldTier: components["schemas"]["Tier"] | null;
            /** Format: date */
            noticeFrom: string | null;
            /**
             * Format: date
             * @description last day of the public notice
             */
            noticeUntil: string | null;
            /**
             * Format: date
             * @description day by which the office owes its next step
             */
            dueOn: string | null;
            /** @description the due date lies beyond the calendar that has been announced, and may move */
            dueProvisional: boolean;
            /** @description the office's step is late */
            overdue: boolean;
            /** @description the office's time stands still: it waits for the applicant */
            clockStopped: boolean;
            /** @description the lateness has been told to those above */
            escalated: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description when its rejection was appealed
             */
            appealedAt: string | null;
            /**
             * Format: date
             * @description last day on which its rejection may be appealed
             */
            appealUntil: string | null;
            /** @description who reviews it; for the office only */
            assignee: components["schemas"]["StaffView"] | null;
            /** @description who decided on it; for the office only */
            approver: components["schemas"]["StaffView"] | null;
            /**
             * Format: uuid
             * @description the card that it led to
             */
            cardId: string | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("submit" | "resubmit" | "withdraw" | "appeal" | "claim" | "assign" | "return" | "recommend" | "publish" | "accredit" | "reject" | "object" | "uphold" | "dismiss")[];
            version: number;
            claims: components["schemas"]["ClaimView"][];
            /** @description false for auditors: evidence is not theirs to see, so none is listed */
            evidenceVisible: boolean;
        };
        ReturnBody: {
            /** @description what the applicant has to mend */
            reason: string;
        };
        RecommendationBody: {
            /** @description null recommends a rejection */
            tier: components["schemas"]["Tier"] | null;
            reason: string;
        };
        RejectionBody: {
            /** @description one of the policy's `rejectionReasons` */
            reasonCode: string;
            /** @description told to the applicant */
            reason: string;
        };
        ClaimBody: {
            /**
             * @description code of a criterion; each at most once
             * @example D-SENIOR-RESEARCH
             */
            criterion: string;
            /** @description what the applicant says to it */
            statement: string;
            /**
             * @description the facts that the criterion's `requirements` ask for
             * @example {
             *       "professionalTitle": "professor",
             *       "yearsInProvince": 6
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
        };
        ApplicationBody: {
            track: components["schemas"]["Track"];
            claims: components["schemas"]["ClaimBody"][];
        };
        /** @enum {string} */
        ApplicationSort: "-submittedAt";
        ApplicationSummaryView: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["AccreditationState"];
            track: components["schemas"]["Track"];
            /** @description the policy version that it is judged by */
            policyVersion: string;
            /** @description the caller's own */
            mine: boolean;
            /** @description import: accredited on paper, so that reviewer, approver and notice are not known */
            origin: components["schemas"]["ApplicationOrigin"];
            /** @description as it was when it was submitted */
            applicantName: string | null;
            /** @description as it was when it was submitted */
            applicantEmployer: string | null;
            /** @description by the reviewer; applicants see it once it is on public notice */
            recommendedTier: components["schemas"]["Tier"] | null;
            /** @description that was granted */
            tier: components["schemas"]["Tier"] | null;
            /** @description of the card that the applicant holds now: only a higher one is granted */
            heldTier: components["schemas"]["Tier"] | null;
            /** Format: date */
            noticeFrom: string | null;
            /**
             * Format: date
             * @description last day of the public notice
             */
            noticeUntil: string | null;
            /**
             * Format: date
             * @description day by which the office owes its next step
             */
            dueOn: string | null;
            /** @description the due date lies beyond the calendar that has been announced, and may move */
            dueProvisional: boolean;
            /** @description the office's step is late */
            overdue: boolean;
            /** @description the office's time stands still: it waits for the applicant */
            clockStopped: boolean;
            /** @description the lateness has been told to those above */
            escalated: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description when its rejection was appealed
             */
            appealedAt: string | null;
            /**
             * Format: date
             * @description last day on which its rejection may be appealed
             */
            appealUntil: string | null;
            /** @description who reviews it; for the office only */
            assignee: components["schemas"]["StaffView"] | null;
            /** @description who decided on it; for the office only */
            approver: components["schemas"]["StaffView"] | null;
            /**
             * Format: uuid
             * @description the card that it led to
             */
            cardId: string | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("submit" | "resubmit" | "withdraw" | "appeal" | "claim" | "assign" | "return" | "recommend" | "publish" | "accredit" | "reject" | "object" | "uphold" | "dismiss")[];
            version: number;
        };
        ApplicationsView: {
            items: components["schemas"]["ApplicationSummaryView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        ApplicationChangeBody: {
            track?: components["schemas"]["Track"];
            /** @description all claims as they shall be; one for the same criterion as before keeps its evidence */
            claims?: components["schemas"]["ClaimBody"][];
        };
        PromiseBody: {
            /** Format: uuid */
            claimId: string;
            /** @description code of a document among the criterion's `evidence` that may follow */
            kind: string;
        };
        SubmissionBody: {
            /** @description missing documents that will follow within the working days that the policy gives each */
            promises?: components["schemas"]["PromiseBody"][];
        };
        AppealBody: {
            /** @description why the rejection is wrong */
            reason: string;
        };
        SubmissionView: {
            /** @description 1 for the first one */
            number: number;
            /** Format: date-time */
            submittedAt: string;
        };
        TrackChangeView: {
            before: components["schemas"]["Track"];
            after: components["schemas"]["Track"];
        };
        /** @enum {string} */
        ClaimChangeKind: "added" | "removed" | "changed";
        TextChangeView: {
            before: string | null;
            after: string | null;
        };
        FactsChangeView: {
            /** @description facts that have changed or are gone, as they were */
            before: {
                [key: string]: unknown;
            };
            /** @description facts that have changed or have come, as they are */
            after: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        EvidenceChangeKind: "added" | "removed";
        EvidenceChangeView: {
            change: components["schemas"]["EvidenceChangeKind"];
            kind: components["schemas"]["NamedCode"];
            fileName: string;
            /** @description SHA-256 of the bytes in hex */
            sha256: string;
        };
        ClaimChangeView: {
            criterion: components["schemas"]["NamedCode"];
            change: components["schemas"]["ClaimChangeKind"];
            /** @description null when it has stayed as it was */
            statement: components["schemas"]["TextChangeView"] | null;
            facts: components["schemas"]["FactsChangeView"];
            evidence: components["schemas"]["EvidenceChangeView"][];
        };
        ChangesView: {
            /** @description null when it was handed in once */
            before: components["schemas"]["SubmissionView"] | null;
            after: components["schemas"]["SubmissionView"] | null;
            track: components["schemas"]["TrackChangeView"] | null;
            /** @description claims that have changed, and no others */
            claims: components["schemas"]["ClaimChangeView"][];
        };
        OpenedServiceView: {
            service: string;
            name: string;
            /** @description what the tier below gets; null: nothing */
            from: string | null;
            /** @description how often, for whom, on which terms */
            to: string;
        };
        RequirementFailureView: {
            fact: string;
            code: string;
            label: string;
            /** @description what was stated; null for nothing, or nothing of use */
            stated: string | null;
            /** @description what is needed, in a few words */
            needed: string;
            /** @description both in one sentence */
            message: string;
        };
        /** @enum {string} */
        RosterFinding: "confirmed" | "name_differs" | "not_completed" | "ended" | "not_on_roster";
        RosterFindingView: {
            programme: components["schemas"]["NamedCode"];
            code: components["schemas"]["RosterFinding"];
            confirmed: boolean;
            /** @description year of the intake */
            cohort: number | null;
            /** @description the finding, and what to do where it does not prove the claim */
            message: string;
        };
        ClaimAssessmentView: {
            /** Format: uuid */
            claimId: string;
            criterion: components["schemas"]["NamedCode"];
            tier: components["schemas"]["Tier"] | null;
            track: components["schemas"]["Track"] | null;
            /** @description with its facts and its proof (evidence, roster) the claim supports the tier */
            supports: boolean;
            /** @description the facts alone satisfy the criterion */
            factsSatisfy: boolean;
            failures: components["schemas"]["RequirementFailureView"][];
            missingEvidence: components["schemas"]["NamedCode"][];
            /** @description null where no roster is asked */
            roster: components["schemas"]["RosterFindingView"] | null;
            clause: string | null;
        };
        NearCriterionView: {
            criterion: components["schemas"]["NamedCode"];
            track: components["schemas"]["Track"];
            /**
             * Format: uuid
             * @description the claim for it; null when it was not claimed
             */
            claimId: string | null;
            /** @description share of the requirements that is satisfied, 0 to 1 */
            closeness: number;
            failures: components["schemas"]["RequirementFailureView"][];
            missingEvidence: components["schemas"]["NamedCode"][];
            /** @description null where no roster is asked */
            roster: components["schemas"]["RosterFindingView"] | null;
        };
        NextTierView: {
            tier: components["schemas"]["Tier"];
            /** @description that come closest, the closest first */
            criteria: components["schemas"]["NearCriterionView"][];
            /** @description services that it opens or gives more of than the suggested tier */
            opens: components["schemas"]["OpenedServiceView"][];
        };
        AssessmentView: {
            /** @description the highest that the claims support; null when none does. A suggestion: people decide */
            suggested: components["schemas"]["Tier"] | null;
            /** @description what it would be with all evidence handed in, and confirmed by rosters */
            onceEvidenced: components["schemas"]["Tier"] | null;
            /**
             * Format: uuid
             * @description the claim that the suggestion rests on
             */
            restsOn: string | null;
            /** @description services that the suggested tier opens */
            opens: components["schemas"]["OpenedServiceView"][];
            claims: components["schemas"]["ClaimAssessmentView"][];
            /** @description the nearest higher tier and what is missing for it */
            next: components["schemas"]["NextTierView"] | null;
        };
        /** @enum {string} */
        HistoryStep: "draft" | "submit" | "claim" | "assign" | "return" | "resubmit" | "recommend" | "publish" | "notice_ended" | "accredit" | "reject" | "withdraw" | "object" | "uphold" | "dismiss" | "appeal" | "escalate" | "roster_changed" | "import";
        /** @enum {string} */
        HistoryRole: "applicant" | "reviewer" | "approver" | "administrator" | "objector" | "system";
        HistoryEntryView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            step: components["schemas"]["HistoryStep"];
            by: components["schemas"]["HistoryRole"];
            /** @description for the office only */
            person: components["schemas"]["StaffView"] | null;
            /**
             * Format: uuid
             * @description the decision that was taken; its receipt is at /decisions/{id}/receipt
             */
            decisionId: string | null;
            tier: components["schemas"]["Tier"] | null;
            reasonCode: components["schemas"]["NamedCode"] | null;
            reason: string | null;
        };
        HistoryView: {
            /** @description the oldest first */
            items: components["schemas"]["HistoryEntryView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        PlannedClaimBody: {
            /**
             * @description code of a criterion; each at most once
             * @example D-SENIOR-RESEARCH
             */
            criterion: string;
            /** @description taken as in an application, and not weighed */
            statement?: string;
            /**
             * @description the facts that the criterion's `requirements` ask for; those left out count as not satisfied
             * @example {
             *       "professionalTitle": "professor",
             *       "yearsInProvince": 2
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
        };
        PlanBody: {
            track: components["schemas"]["Track"];
            claims: components["schemas"]["PlannedClaimBody"][];
        };
        /** @enum {string} */
        AuditActorRole: "applicant" | "holder" | "agency_client" | "reviewer" | "approver" | "service_manager" | "auditor" | "administrator" | "agency_staff" | "system";
        /** @enum {string} */
        AuditSubjectType: "account" | "application" | "card" | "complaint" | "delivery" | "policy" | "agency" | "agency_client" | "slot" | "request" | "demo" | "calendar" | "import" | "signing_key" | "roster_entry" | "waiting_entry" | "webhook_endpoint";
        /** @enum {string} */
        AuditEventSort: "-at" | "at";
        /** @enum {string} */
        AuditActorKind: "account" | "client" | "guest" | "system";
        AuditActorView: {
            kind: components["schemas"]["AuditActorKind"];
            /**
             * Format: uuid
             * @description of the account; null for guests and for the portal itself
             */
            id: string | null;
            /** @description what it might do then */
            roles: ("applicant" | "holder" | "agency_client" | "reviewer" | "approver" | "service_manager" | "auditor" | "administrator" | "agency_staff" | "system")[];
            /** @description null where there is none, or the person was erased */
            name: string | null;
        };
        AuditSubjectView: {
            type: components["schemas"]["AuditSubjectType"];
            /** Format: uuid */
            id: string;
            /** @description what it is known by: a masked card number, a name */
            name: string | null;
        };
        AuditEventView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description the type of the event */
            type: string;
            /** @description the same in words */
            text: string;
            actor: components["schemas"]["AuditActorView"];
            subject: components["schemas"]["AuditSubjectView"];
            /** @description ids and codes, as they were written */
            data: {
                [key: string]: unknown;
            };
        };
        AuditEventsView: {
            items: components["schemas"]["AuditEventView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        CheckedView: {
            events: number;
            seals: number;
        };
        /**
         * @description an event was changed, taken away or put in; the portal did not sign the seal; the seal is not what was signed, or is missing
         * @enum {string}
         */
        AuditBreak: "changed" | "missing" | "added" | "signature" | "chain";
        BrokenSealView: {
            seal: number;
            /** @description an event was changed, taken away or put in; the portal did not sign the seal; the seal is not what was signed, or is missing */
            what: components["schemas"]["AuditBreak"];
            /**
             * Format: uuid
             * @description null where it is the seal itself
             */
            eventId: string | null;
        };
        EventSealView: {
            /** @description from 1, without a gap */
            number: number;
            /** Format: date-time */
            at: string;
            /** @description how many events it covers */
            events: number;
            /** @description SHA-256 in hexadecimal */
            hash: string;
            /** @description the whole seal, signed; keep it outside the portal as an anchor */
            jws: string;
        };
        /** @enum {string} */
        AuditAnchorResult: "contained" | "rewritten" | "missing" | "not_signed_here";
        AnchorView: {
            seal: number | null;
            result: components["schemas"]["AuditAnchorResult"];
        };
        AuditVerificationView: {
            /** @description whether all that was checked by this call is as it was sealed */
            intact: boolean;
            checked: components["schemas"]["CheckedView"];
            /** @description the first; the check stops there */
            firstBroken: components["schemas"]["BrokenSealView"] | null;
            /** @description `from` of the next call; null when the end was reached */
            next: number | null;
            /**
             * Format: date-time
             * @description when the newest seal was made
             */
            sealedThrough: string | null;
            /** @description events that wait for a seal, counted up to 100,000 */
            unsealed: number;
            newestSeal: components["schemas"]["EventSealView"] | null;
            /** @description null when none was given */
            anchor: components["schemas"]["AnchorView"] | null;
        };
        EventSealsView: {
            items: components["schemas"]["EventSealView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        /** @enum {string} */
        Locale: "zh-CN" | "en";
        RegistrationBody: {
            /** @example applicant@example.org */
            email: string;
            /**
             * Format: password
             * @description at least 12 characters
             */
            password: string;
            name: string;
            locale?: components["schemas"]["Locale"];
        };
        UserView: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            locale: components["schemas"]["Locale"];
            roles: ("applicant" | "holder" | "reviewer" | "approver" | "service_manager" | "auditor" | "administrator" | "agency_staff")[];
            /** @description one-time codes are set up */
            secondFactorEnrolled: boolean;
            /** @description staff who must set up one-time codes before they go on */
            secondFactorMissing: boolean;
            /** @description the agency that an agency member works for */
            agency: components["schemas"]["AgencyNameView"] | null;
        };
        SignInBody: {
            email: string;
            /** Format: password */
            password: string;
            /** @description one-time code, once it is set up */
            otp?: string;
        };
        SignInView: {
            user: components["schemas"]["UserView"];
            /** @description this is the demo, and its clock can be moved ahead */
            demoClock: boolean;
            /** @description bearer token for programs */
            accessToken: string;
            /** @description seconds for which the token lives */
            expiresIn: number;
        };
        SessionView: {
            user: components["schemas"]["UserView"];
            /** @description this is the demo, and its clock can be moved ahead */
            demoClock: boolean;
        };
        TotpEnrolmentView: {
            /** @description for typing into an authenticator; shown once */
            secret: string;
            /** @description otpauth: address for a QR code */
            uri: string;
        };
        CodeBody: {
            /** @description one-time code */
            code: string;
        };
        CalendarYearView: {
            /** @description days off, weekdays and weekends alike, YYYY-MM-DD */
            holidays: string[];
            /** @description Saturdays and Sundays that are worked, YYYY-MM-DD */
            makeUpDays: string[];
            year: number;
            /** @description false while nothing is announced: working days go by the week and may move */
            official: boolean;
            /** @description the office has entered it, in place of what the portal brings along */
            entered: boolean;
            /** @description 0 before it is entered */
            version: number;
        };
        CalendarYearBody: {
            /** @description days off, weekdays and weekends alike, YYYY-MM-DD */
            holidays: string[];
            /** @description Saturdays and Sundays that are worked, YYYY-MM-DD */
            makeUpDays: string[];
        };
        CardPersonView: {
            /**
             * Format: uuid
             * @description the subject of a look: the account of the holder, or a dependant
             */
            id: string;
            relation: components["schemas"]["Relation"];
            /** @description of the family; the name of the holder stands on the card */
            name: string | null;
            /** @description all but the last two characters are masked */
            identityNumber: string;
        };
        CardPeopleView: {
            /** @description the holder first; nobody when he or she is erased */
            items: components["schemas"]["CardPersonView"][];
        };
        /** @enum {string} */
        QuotaPeriod: "day" | "day_and_place" | "calendar_year" | "school_stage" | "card_term" | "lifetime";
        QuotaBalanceView: {
            service: string;
            serviceName: string;
            /** @description names the span that is counted, e.g. `2026`, `primary`, `card:2026-11-24`, `life` */
            periodKey: string;
            /** @description the span in words */
            periodText: string;
            /** @description `-` where the family shares the quota, else `self` or the id of a dependant */
            beneficiaryKey: string;
            period: components["schemas"]["QuotaPeriod"];
            /** @description null where the family shares it */
            beneficiary: components["schemas"]["BeneficiaryView"] | null;
            used: number;
            /** @description null is unlimited */
            limit: number | null;
            /** @description null is unlimited */
            remaining: number | null;
            /** @description whether a use today would be counted here */
            current: boolean;
            /**
             * Format: date
             * @description the first day on which it begins anew
             */
            resetsOn: string | null;
            /** @description what it stands at, in a sentence */
            text: string;
        };
        QuotaBalancesView: {
            items: components["schemas"]["QuotaBalanceView"][];
        };
        /** @enum {string} */
        QuotaMovement: "take" | "give_back" | "carry" | "correct";
        QuotaEntryView: {
            service: string;
            serviceName: string;
            /** @description names the span that is counted, e.g. `2026`, `primary`, `card:2026-11-24`, `life` */
            periodKey: string;
            /** @description the span in words */
            periodText: string;
            /** @description `-` where the family shares the quota, else `self` or the id of a dependant */
            beneficiaryKey: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            movement: components["schemas"]["QuotaMovement"];
            /** @description what it adds to the uses */
            amount: number;
            /**
             * Format: uuid
             * @description the request that it came of
             */
            requestId: string | null;
            /** @description why the office corrected it */
            reason: string | null;
            /** @description what happened, in a sentence */
            text: string;
        };
        QuotaEntriesView: {
            items: components["schemas"]["QuotaEntryView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        /** @enum {string} */
        CardState: "active" | "suspended" | "expired" | "revoked" | "superseded";
        /** @enum {string} */
        RenewalFilter: "asked";
        /** @enum {string} */
        CardSort: "-issuedAt";
        /**
         * @description lapsed: the card ended otherwise before anybody decided
         * @enum {string}
         */
        RenewalState: "asked" | "renewed" | "refused" | "lapsed";
        CardRenewalView: {
            /** @description lapsed: the card ended otherwise before anybody decided */
            state: components["schemas"]["RenewalState"];
            /** @description what the holder does now, by his or her own account */
            statement: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description why it was renewed or refused */
            reason: string | null;
            /**
             * Format: uuid
             * @description the card that it gave
             */
            newCardId: string | null;
        };
        /** @enum {string} */
        CardStepAction: "suspend" | "reinstate" | "revoke";
        CardStepView: {
            action: components["schemas"]["CardStepAction"];
            /** @description why, as the office wrote it; the holder reads it */
            reason: string;
            /** Format: date-time */
            takenAt: string;
        };
        CardView: {
            /** Format: uuid */
            id: string;
            /** @description its last two digits are check digits (ISO 7064 MOD 97-10) */
            number: string;
            name: string;
            tier: components["schemas"]["Tier"];
            tierName: string;
            track: components["schemas"]["Track"];
            state: components["schemas"]["CardState"];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description last day on which it is valid
             */
            validUntil: string;
            /**
             * Format: date
             * @description first day on which it may be renewed
             */
            renewalOpensOn: string;
            /** Format: date-time */
            issuedAt: string;
            /**
             * Format: uuid
             * @description the application that it came of
             */
            applicationId: string | null;
            /** @description the last that was asked for */
            renewal: components["schemas"]["CardRenewalView"] | null;
            /** @description the last suspension, reinstatement or revocation */
            lastStep: components["schemas"]["CardStepView"] | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("suspend" | "reinstate" | "revoke" | "ask_renewal" | "renew" | "refuse_renewal" | "expire" | "supersede")[];
            version: number;
        };
        CardsView: {
            items: components["schemas"]["CardView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        CardReasonBody: {
            /** @description the holder reads it; it is erased with the holder */
            reason: string;
        };
        /** @enum {string} */
        PreviewedCardAction: "suspend" | "reinstate" | "revoke" | "renew" | "refuse_renewal";
        /**
         * @description kept: it goes on; blocked: it stands still until the card holds again; resumed: it goes on with a new time limit; cancelled: it ends, and quota and place go back
         * @enum {string}
         */
        CardEffect: "kept" | "blocked" | "resumed" | "cancelled";
        AffectedRequestView: {
            /** Format: uuid */
            id: string;
            service: string;
            serviceName: string;
            state: components["schemas"]["RequestState"];
            /** Format: date */
            serviceOn: string;
            /** @description kept: it goes on; blocked: it stands still until the card holds again; resumed: it goes on with a new time limit; cancelled: it ends, and quota and place go back */
            effect: components["schemas"]["CardEffect"];
            /** @description counters that get a use back */
            givesBack: number;
        };
        CardTermView: {
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description last day on which it is valid
             */
            validUntil: string;
        };
        CardEffectsView: {
            action: components["schemas"]["PreviewedCardAction"];
            /** @description all open requests of the holder */
            requests: components["schemas"]["AffectedRequestView"][];
            /** @description of the card that a renewal gives */
            newTerm: components["schemas"]["CardTermView"] | null;
        };
        /**
         * @description published: said by the province; reference: filled in by the reference policy
         * @enum {string}
         */
        Source: "published" | "reference";
        TierView: {
            code: components["schemas"]["Tier"];
            name: string;
            summary: string;
            /** @description years for which a card of this tier is valid */
            cardYears: number;
            /** @description published: said by the province; reference: filled in by the reference policy */
            source: components["schemas"]["Source"];
        };
        TiersView: {
            items: components["schemas"]["TierView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        /** @enum {string} */
        CriterionKind: "award" | "post" | "title" | "degree" | "patents" | "salary" | "programme" | "certificate" | "enterprise";
        /** @enum {string} */
        FactType: "number" | "date" | "choice" | "boolean";
        FactOptionView: {
            value: string;
            label: string;
        };
        FactRequirementView: {
            /** @description name of the fact in `facts` of a claim */
            fact: string;
            label: string;
            type: components["schemas"]["FactType"];
            unit: string | null;
            /** @description the least number that satisfies */
            atLeast: number | null;
            /** @description the greatest number that satisfies */
            atMost: number | null;
            /** @description the date lies at most so many years before the assessment */
            withinYears: number | null;
            /** @description values that may be stated; empty but for choices */
            options: components["schemas"]["FactOptionView"][];
            /** @description the options that satisfy; empty but for choices */
            accepted: string[];
            /** @description the answer that satisfies, for booleans */
            is: boolean | null;
        };
        DocumentView: {
            code: string;
            name: string;
            required: boolean;
            /** @description asked only for these; null for everybody */
            relations: ("self" | "spouse" | "child" | "parent")[] | null;
            /** @description of an application: it may be promised, and follow within so many working days */
            mayFollowWithinWorkingDays: number | null;
        };
        CriterionView: {
            code: string;
            tier: components["schemas"]["Tier"];
            track: components["schemas"]["Track"];
            kind: components["schemas"]["CriterionKind"];
            name: string;
            summary: string;
            requirements: components["schemas"]["FactRequirementView"][];
            evidence: components["schemas"]["DocumentView"][];
            /** @description the programme whose roster proves the claim; a document does not take its place */
            roster: components["schemas"]["NamedCode"] | null;
            clause: string;
            /** @description published: said by the province; reference: filled in by the reference policy */
            source: components["schemas"]["Source"];
        };
        CriteriaView: {
            items: components["schemas"]["CriterionView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        ServiceTierView: {
            tier: components["schemas"]["Tier"];
            /** @description what this tier gets where it differs */
            note: string | null;
        };
        /** @enum {string} */
        QuotaOwner: "holder" | "beneficiary";
        TierLimitView: {
            tier: components["schemas"]["Tier"];
            /** @description null: unlimited */
            limit: number | null;
        };
        QuotaView: {
            period: components["schemas"]["QuotaPeriod"];
            per: components["schemas"]["QuotaOwner"];
            limits: components["schemas"]["TierLimitView"][];
        };
        BeneficiaryRuleView: {
            relation: components["schemas"]["Relation"];
            /** @description tiers whose holders may ask for this relation */
            tiers: ("A" | "B" | "C" | "D" | "E")[];
            minAge: number | null;
            maxAge: number | null;
        };
        ServiceView: {
            code: string;
            area: components["schemas"]["AreaCode"];
            mode: components["schemas"]["ServiceMode"];
            name: string;
            summary: string;
            tiers: components["schemas"]["ServiceTierView"][];
            /** @description every line counts; empty: unlimited */
            quotas: components["schemas"]["QuotaView"][];
            beneficiaries: components["schemas"]["BeneficiaryRuleView"][];
            /** @description people who may come along on one use, by tier */
            companions: components["schemas"]["TierLimitView"][];
            cities: components["schemas"]["NamedCode"][];
            agencyKinds: components["schemas"]["NamedCode"][];
            documents: components["schemas"]["DocumentView"][];
            /** @description services that cannot be had beside this one */
            excludes: components["schemas"]["NamedCode"][];
            /** @description days of waiting after a no-show */
            coolingOffDays: number | null;
            /** @description one request at a time */
            oneOpen: boolean;
            /** @description for holders of a foreign nationality only */
            foreignNationalsOnly: boolean;
            /** @description for these tracks only; null for all */
            tracks: ("research" | "engineering" | "enterprise" | "health_education_culture" | "vocational_skills" | "local")[] | null;
            /** @description days ahead, at the least */
            leadDaysMin: number | null;
            /** @description days ahead, at the most */
            leadDaysMax: number | null;
            /** @description for cases, from acceptance to the end */
            timeLimitWorkingDays: number | null;
            clause: string;
            /** @description published: said by the province; reference: filled in by the reference policy */
            source: components["schemas"]["Source"];
        };
        AreaView: {
            code: components["schemas"]["AreaCode"];
            name: string;
            /** @description published: said by the province; reference: filled in by the reference policy */
            source: components["schemas"]["Source"];
            services: components["schemas"]["ServiceView"][];
        };
        AreasView: {
            items: components["schemas"]["AreaView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        ServicesView: {
            items: components["schemas"]["ServiceView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        ServiceWithFormView: {
            code: string;
            area: components["schemas"]["AreaCode"];
            mode: components["schemas"]["ServiceMode"];
            name: string;
            summary: string;
            tiers: components["schemas"]["ServiceTierView"][];
            /** @description every line counts; empty: unlimited */
            quotas: components["schemas"]["QuotaView"][];
            beneficiaries: components["schemas"]["BeneficiaryRuleView"][];
            /** @description people who may come along on one use, by tier */
            companions: components["schemas"]["TierLimitView"][];
            cities: components["schemas"]["NamedCode"][];
            agencyKinds: components["schemas"]["NamedCode"][];
            documents: components["schemas"]["DocumentView"][];
            /** @description services that cannot be had beside this one */
            excludes: components["schemas"]["NamedCode"][];
            /** @description days of waiting after a no-show */
            coolingOffDays: number | null;
            /** @description one request at a time */
            oneOpen: boolean;
            /** @description for holders of a foreign nationality only */
            foreignNationalsOnly: boolean;
            /** @description for these tracks only; null for all */
            tracks: ("research" | "engineering" | "enterprise" | "health_education_culture" | "vocational_skills" | "local")[] | null;
            /** @description days ahead, at the least */
            leadDaysMin: number | null;
            /** @description days ahead, at the most */
            leadDaysMax: number | null;
            /** @description for cases, from acceptance to the end */
            timeLimitWorkingDays: number | null;
            clause: string;
            /** @description published: said by the province; reference: filled in by the reference policy */
            source: components["schemas"]["Source"];
            /** @description a JSON Schema (2020-12) of the details of a request, with titles in the language asked for; `x-order` names the fields in the order in which they are asked */
            details: {
                [key: string]: unknown;
            } | null;
        };
        TimeLimitsView: {
            reviewWorkingDays: number;
            decisionWorkingDays: number;
            noticeWorkingDays: number;
            appealWorkingDays: number;
            appealWithinDays: number;
            renewalWindowDays: number;
            answerWorkingDays: number;
        };
        ParameterView: {
            code: string;
            name: string;
            value: number;
            /** @description published: said by the province; reference: filled in by the reference policy */
            source: components["schemas"]["Source"];
        };
        PolicyView: {
            version: string;
            /** Format: date */
            effectiveFrom: string;
            /** @description SHA-256 over the policy as canonical JSON */
            hash: string;
            title: string;
            cities: components["schemas"]["NamedCode"][];
            agencyKinds: components["schemas"]["NamedCode"][];
            rejectionReasons: components["schemas"]["NamedCode"][];
            timeLimits: components["schemas"]["TimeLimitsView"];
            parameters: components["schemas"]["ParameterView"][];
        };
        AgencyView: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            address: string;
            kind: components["schemas"]["NamedCode"];
            city: components["schemas"]["NamedCode"];
            /** @description services that it fulfils */
            services: string[];
        };
        AgenciesView: {
            items: components["schemas"]["AgencyView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        ComplaintDecisionBody: {
            /** @description read by whoever complained and by the agency */
            reason: string;
        };
        ComplainBody: {
            text: string;
        };
        ComplaintBody: {
            text: string;
            /**
             * Format: uuid
             * @description about an agency; with `happenedOn`
             */
            agencyId?: string;
            /**
             * Format: date
             * @description the day of what the agency did
             */
            happenedOn?: string;
            /**
             * Format: uuid
             * @description about a look at one’s own data, by its id
             */
            revealId?: string;
            /**
             * Format: uuid
             * @description about a look of an agency at one’s own card, by its id
             */
            verificationId?: string;
        };
        ComplaintsView: {
            items: components["schemas"]["ComplaintView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        CredentialOfferView: {
            /** Format: uuid */
            id: string;
            /** @description what a wallet opens or reads as a QR code; good once */
            offer: string;
            /** @description what the holder types into the wallet; shown this once */
            transactionCode: string;
            /**
             * Format: date-time
             * @description ten minutes from now
             */
            expiresAt: string;
        };
        /**
         * @description taken: a wallet has sent the codes and not yet fetched the card
         * @enum {string}
         */
        CredentialOfferState: "open" | "taken" | "issued" | "withdrawn" | "over";
        CredentialOfferStateView: {
            /** @description taken: a wallet has sent the codes and not yet fetched the card */
            state: components["schemas"]["CredentialOfferState"];
        };
        PassMakersView: {
            /** @description for whose wallets passes are made here */
            makers: ("apple" | "google")[];
        };
        GooglePassView: {
            /** @description saves the pass when it is opened */
            saveUrl: string;
        };
        PrintCheckBody: {
            /** @description what stands in the code behind `#` */
            document: string;
        };
        /**
         * @description unknown: nothing can be said; it is never told as if the card had ended
         * @enum {string}
         */
        PrintCheckResult: "valid" | "invalid" | "suspended" | "unknown";
        /** @enum {string} */
        PrintCheckReason: "print_broken" | "print_for_others" | "print_of_unknown_key" | "print_unknown" | "print_withdrawn" | "card_suspended" | "card_over" | "card_ended";
        /** @enum {string} */
        CardPrintKind: "paper" | "apple_pass" | "google_pass";
        ComparedPrintView: {
            tier: components["schemas"]["Tier"];
            tierName: string;
            /** @description enough of the name to notice another one */
            maskedName: string;
            /** @description the last four characters of the number */
            numberTail: string;
            /** Format: date */
            validUntil: string;
            /** @description the rosette of the security print, as the path of an SVG from -100 to 100 */
            pattern: string;
        };
        PrintCheckView: {
            /** @description unknown: nothing can be said; it is never told as if the card had ended */
            result: components["schemas"]["PrintCheckResult"];
            reason: components["schemas"]["PrintCheckReason"] | null;
            /** @description why it is not valid */
            message: string | null;
            kind: components["schemas"]["CardPrintKind"] | null;
            /** Format: date */
            printedOn: string | null;
            /** @description to compare with the paper, of a card that is valid or suspended; nothing that does not stand on it */
            compare: components["schemas"]["ComparedPrintView"] | null;
        };
        /**
         * @description over: the card that it shows has ended, and so has the print
         * @enum {string}
         */
        CardPrintState: "live" | "suspended" | "withdrawn" | "over";
        CardPrintView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["CardPrintKind"];
            /** @description over: the card that it shows has ended, and so has the print */
            state: components["schemas"]["CardPrintState"];
            /** Format: date-time */
            printedAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** @description how often somebody looked what it is worth; who, is not kept */
            checks: number;
            /** Format: date-time */
            lastCheckedAt: string | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: "withdraw"[];
        };
        CardPrintsView: {
            /** @description the newest first */
            items: components["schemas"]["CardPrintView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        /**
         * @description wallet: by an offer; own_key: to a program that handed in a key for me
         * @enum {string}
         */
        WalletCopyWay: "wallet" | "own_key";
        /**
         * @description ended: by me; over: it ran out. A card that does not hold is shown by no copy
         * @enum {string}
         */
        WalletCopyState: "valid" | "ended" | "over";
        WalletCopyView: {
            /** Format: uuid */
            id: string;
            /** @description wallet: by an offer; own_key: to a program that handed in a key for me */
            way: components["schemas"]["WalletCopyWay"];
            /** @description ended: by me; over: it ran out. A card that does not hold is shown by no copy */
            state: components["schemas"]["WalletCopyState"];
            /** Format: date-time */
            issuedAt: string;
            /**
             * Format: date-time
             * @description until when it is good, if it is not ended before
             */
            expiresAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: "end"[];
        };
        WalletCopiesView: {
            items: components["schemas"]["WalletCopyView"][];
        };
        ReceiptView: {
            /** @description JWS in compact form; its keys are at /.well-known/jwks.json */
            receipt: string;
        };
        /** @enum {string} */
        DecisionAction: "return" | "recommend" | "publish" | "accredit" | "reject" | "uphold" | "dismiss";
        /** @enum {string} */
        DecidingRole: "reviewer" | "approver" | "system";
        PolicyNameView: {
            version: string;
            /** @description SHA-256 over the policy as canonical JSON */
            hash: string;
        };
        DecidedClaimView: {
            /** Format: uuid */
            claimId: string;
            criterion: components["schemas"]["NamedCode"];
            tier: components["schemas"]["Tier"] | null;
            clause: string | null;
            /** @description with its facts and its evidence the claim supports the tier */
            supports: boolean;
            /** @description facts whose requirements are satisfied */
            passed: components["schemas"]["NamedCode"][];
            failures: components["schemas"]["RequirementFailureView"][];
            missingEvidence: components["schemas"]["NamedCode"][];
        };
        DecisionView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            action: components["schemas"]["DecisionAction"];
            tier: components["schemas"]["Tier"] | null;
            reasonCode: components["schemas"]["NamedCode"] | null;
            /** @description in words; it stands beside the receipt, not in it */
            reason: string | null;
            /** Format: date-time */
            decidedAt: string;
            /**
             * Format: date
             * @description day on which the facts were weighed
             */
            weighedOn: string;
            by: components["schemas"]["DecidingRole"];
            /** @description the same for the same person on this application, and on no other */
            decider: string;
            policy: components["schemas"]["PolicyNameView"];
            /** @description what the rules suggest for the facts */
            suggested: components["schemas"]["Tier"] | null;
            claims: components["schemas"]["DecidedClaimView"][];
        };
        /** @enum {string} */
        ConsentFormState: "unchecked" | "confirmed" | "rejected";
        /**
         * @description to the holder
         * @enum {string}
         */
        DependantRelation: "spouse" | "child" | "parent";
        /**
         * @description why the consent stands no more; null while it does
         * @enum {string}
         */
        ConsentEnd: "withdrawn" | "replaced" | "unlinked" | "changed" | "rejected";
        ConsentFormView: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["ConsentFormState"];
            /**
             * Format: uuid
             * @description whose form can be opened at `/dependants/{id}/consent-document` while it stands
             */
            dependantId: string;
            /** @description who signed */
            name: string;
            /** @description to the holder */
            relation: components["schemas"]["DependantRelation"];
            /**
             * Format: date
             * @description of whoever signed
             */
            birthDate: string;
            holderName: string;
            /**
             * Format: date
             * @description the day that stands on it
             */
            signedOn: string | null;
            /** @description the version of the text that was signed */
            textVersion: string;
            /** @description the file of the signed page */
            documentName: string | null;
            /** Format: date-time */
            recordedAt: string;
            checkedBy: string | null;
            /** Format: date-time */
            checkedAt: string | null;
            /** @description why it was rejected; the holder reads it */
            checkReason: string | null;
            /** @description why the consent stands no more; null while it does */
            endReason: components["schemas"]["ConsentEnd"] | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("confirm" | "reject")[];
        };
        ConsentFormsView: {
            items: components["schemas"]["ConsentFormView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        ConsentFormRejectionBody: {
            /** @description why; the holder reads it */
            reason: string;
        };
        /** @enum {string} */
        FailedDeliveryState: "failed" | "given_up";
        /** @enum {string} */
        OutwardChannel: "mail" | "sms";
        /** @enum {string} */
        DeliveryState: "waiting" | "sending" | "sent" | "failed" | "given_up";
        /** @enum {string} */
        DeliveryError: "no_address" | "recipient_gone" | "connection_failed" | "connection_timeout" | "connection_lost" | "tls_failed" | "sign_in_failed" | "refused_for_now" | "recipient_refused" | "message_refused" | "outcome_unknown" | "not_written" | "broken";
        DeliveryView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description of whom it is for
             */
            accountId: string;
            /**
             * Format: uuid
             * @description null for a digest and for an invitation
             */
            notificationId: string | null;
            /** @description the event that it tells of; null where there is no notification */
            eventType: string | null;
            /** @description what it is about, as its letter is titled */
            subject: string;
            channel: components["schemas"]["OutwardChannel"];
            state: components["schemas"]["DeliveryState"];
            attempts: number;
            /** @description the same for each attempt; mail servers note it in their logs */
            messageId: string;
            error: components["schemas"]["DeliveryError"] | null;
            /** @description the same in words */
            errorText: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description null once it has arrived or is given up
             */
            nextAttemptAt: string | null;
            /** Format: date-time */
            attemptedAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: "retry"[];
        };
        DeliveriesView: {
            items: components["schemas"]["DeliveryView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        TracedEventView: {
            /** Format: uuid */
            id: string;
            type: string;
            /** Format: date-time */
            at: string;
        };
        NotificationTraceView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description of whom it is for
             */
            accountId: string;
            event: components["schemas"]["TracedEventView"];
            /** Format: date-time */
            createdAt: string;
            /** @description shown in the portal; its reader may prefer otherwise */
            inPortal: boolean;
            /** Format: date-time */
            readAt: string | null;
            deliveries: components["schemas"]["DeliveryView"][];
        };
        ClockView: {
            /** Format: date-time */
            now: string;
            /**
             * Format: date
             * @description the day in Heilongjiang
             */
            today: string;
        };
        AdvanceBody: {
            /** @description days to move ahead */
            days: number;
        };
        /** @enum {string} */
        IdentityType: "resident_identity_card" | "passport";
        /** @enum {string} */
        ConsentBasis: "own_account" | "signed_document" | "guardianship";
        ConsentView: {
            basis: components["schemas"]["ConsentBasis"];
            textVersion: string;
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date
             * @description the day that stands on a signed document
             */
            signedOn: string | null;
            /**
             * Format: date
             * @description the last day of a guardian’s consent, before the child comes of age
             */
            validUntil: string | null;
            /** @description whether it holds today */
            holds: boolean;
            /** @description what the service office made of a signed document; null of any other consent */
            checkState: components["schemas"]["ConsentFormState"] | null;
        };
        RejectedFormView: {
            reason: string;
            /** Format: date-time */
            rejectedAt: string;
        };
        OpenInvitationView: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
        };
        DependantView: {
            /** Format: uuid */
            id: string;
            relation: components["schemas"]["DependantRelation"];
            name: string;
            /** Format: date */
            birthDate: string;
            /**
             * Format: date
             * @description the eighteenth birthday, from which the consent must be the person’s own
             */
            adultOn: string;
            identityType: components["schemas"]["IdentityType"] | null;
            /** @description all but the last two characters are masked */
            identityNumber: string | null;
            /** @description to services being asked for */
            consent: components["schemas"]["ConsentView"] | null;
            /** @description the signed form that was rejected last; null while a consent stands */
            rejectedForm: components["schemas"]["RejectedFormView"] | null;
            /** @description that waits for an answer */
            invitation: components["schemas"]["OpenInvitationView"] | null;
            /**
             * Format: date-time
             * @description since when the person has linked an own account
             */
            linkedAt: string | null;
            version: number;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("change" | "declare_guardianship" | "hand_in_consent" | "withdraw_consent" | "invite" | "withdraw_invitation" | "unlink" | "remove")[];
        };
        DependantsView: {
            items: components["schemas"]["DependantView"][];
        };
        DependantBody: {
            relation: components["schemas"]["DependantRelation"];
            name: string;
            /** Format: date */
            birthDate: string;
            /** @description comes with identityNumber */
            identityType?: components["schemas"]["IdentityType"];
            identityNumber?: string;
        };
        DependantChangeBody: {
            relation?: components["schemas"]["DependantRelation"];
            name?: string;
            /** Format: date */
            birthDate?: string;
            identityType?: components["schemas"]["IdentityType"];
            identityNumber?: string;
        };
        /** @enum {string} */
        GuardianCapacity: "parent" | "other_guardian";
        GuardianshipBody: {
            /** @description version of the text that was read */
            textVersion: string;
            capacity: components["schemas"]["GuardianCapacity"];
        };
        InvitationBody: {
            /** @example spouse@example.org */
            email: string;
            /** @description of the letter */
            locale?: components["schemas"]["Locale"];
        };
        ComparedApplicationView: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["AccreditationState"];
            /** @description that was granted */
            tier: components["schemas"]["Tier"] | null;
            /** Format: date-time */
            submittedAt: string | null;
        };
        ComparedCardView: {
            tier: components["schemas"]["Tier"];
            state: components["schemas"]["CardState"];
            /** Format: date */
            validUntil: string;
        };
        ComparedPersonView: {
            /** Format: uuid */
            accountId: string;
            name: string;
            /** Format: date */
            birthDate: string;
            employer: string;
            /** @description all but the last two characters are masked */
            identityNumber: string;
            applications: components["schemas"]["ComparedApplicationView"][];
            cards: components["schemas"]["ComparedCardView"][];
        };
        /** @enum {string} */
        DuplicateReason: "same_identity_number" | "similar_person";
        DuplicateReasonView: {
            code: components["schemas"]["DuplicateReason"];
            message: string;
            /** @description from 0 to 1 */
            score: number;
        };
        DuplicateView: {
            /** Format: uuid */
            accountId: string;
            name: string;
            /** Format: date */
            birthDate: string;
            employer: string;
            /** @description all but the last two characters are masked */
            identityNumber: string;
            applications: components["schemas"]["ComparedApplicationView"][];
            cards: components["schemas"]["ComparedCardView"][];
            reasons: components["schemas"]["DuplicateReasonView"][];
        };
        DuplicatesView: {
            applicant: components["schemas"]["ComparedPersonView"];
            /** @description the likeliest first */
            items: components["schemas"]["DuplicateView"][];
        };
        /** @enum {string} */
        TierAsked: "A" | "B" | "C" | "D" | "E" | "next";
        ReasonView: {
            code: string;
            message: string;
            /** @description the clause of the policy that it rests on */
            clause: string;
            /** @description what would change it */
            remedy?: string;
        };
        BeneficiaryChoiceView: {
            /**
             * Format: uuid
             * @description the dependant; null for the holder
             */
            id: string | null;
            relation: components["schemas"]["Relation"];
        };
        EligibilityView: {
            service: string;
            name: string;
            area: components["schemas"]["AreaCode"];
            mode: components["schemas"]["ServiceMode"];
            eligible: boolean;
            /** @description everything that stands against it */
            reasons: components["schemas"]["ReasonView"][];
            /** @description uses left; null where nothing limits */
            remaining: number | null;
            unlimited: boolean;
            /**
             * Format: date
             * @description the day on which the quota begins anew
             */
            resetsOn: string | null;
            /** @description for whom this answer holds */
            beneficiary: components["schemas"]["BeneficiaryChoiceView"] | null;
        };
        EligibilitiesView: {
            items: components["schemas"]["EligibilityView"][];
            /**
             * Format: date
             * @description the day for which it holds
             */
            on: string;
            /** @description the tier as which it was weighed; null without a card */
            tier: components["schemas"]["Tier"] | null;
            /** @description as if I had a new card of that tier */
            hypothetical: boolean;
        };
        /** @enum {string} */
        ErasureState: "requested" | "carried_out" | "refused" | "withdrawn";
        /** @enum {string} */
        ErasureObstacle: "application_open" | "request_open" | "card_live" | "objection_open" | "staff_roles";
        ErasureObstacleView: {
            code: components["schemas"]["ErasureObstacle"];
            message: string;
            /** @description what would change it */
            remedy: string;
        };
        ErasureView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description whose data it is
             */
            accountId: string;
            /** @description for the administrators */
            accountName: string | null;
            state: components["schemas"]["ErasureState"];
            /**
             * Format: uuid
             * @description the person, or an administrator for the person
             */
            requestedBy: string;
            /** @description for the administrators */
            requesterName: string | null;
            /** Format: date-time */
            requestedAt: string;
            /** @description what an administrator who asked goes by */
            reason: string | null;
            /** @description who carried it out or refused it; for the administrators */
            deciderName: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description why it was refused */
            decisionReason: string | null;
            /** @description what must end before it can be carried out */
            obstacles: components["schemas"]["ErasureObstacleView"][];
            version: number;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("carry_out" | "refuse" | "withdraw")[];
        };
        ErasuresView: {
            items: components["schemas"]["ErasureView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        ErasureBody: {
            /** Format: uuid */
            accountId: string;
            /** @description what it goes by, such as a letter of the person */
            reason: string;
        };
        ErasureRefusalBody: {
            /** @description why; the person reads it */
            reason: string;
        };
        ConsentTextsView: {
            version: string;
            /** @description for adults */
            own: string;
            /** @description for the guardian of a child */
            guardian: string;
        };
        InvitationTokenBody: {
            /** @description what stands behind the # of the link */
            token: string;
        };
        InvitationOfferView: {
            holderName: string;
            /** @description to the holder */
            relation: components["schemas"]["DependantRelation"];
            /** Format: date-time */
            expiresAt: string;
        };
        AcceptanceBody: {
            /** @description what stands behind the # of the link */
            token: string;
            name: string;
            identityType: components["schemas"]["IdentityType"];
            identityNumber: string;
        };
        MembershipView: {
            /** Format: uuid */
            id: string;
            holderName: string;
            /** @description to the holder */
            relation: components["schemas"]["DependantRelation"];
            /** Format: date-time */
            linkedAt: string;
            consent: components["schemas"]["ConsentView"] | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("consent" | "withdraw_consent" | "unlink")[];
        };
        MembershipsView: {
            items: components["schemas"]["MembershipView"][];
        };
        HealthView: {
            status: string;
        };
        /** @enum {string} */
        ImportFormat: "csv" | "xlsx";
        /** @enum {string} */
        ImportState: "checking" | "checked" | "committing" | "committed" | "discarded";
        ImportedByView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        ImportColumn: "name" | "identity_type" | "identity_number" | "birth_date" | "nationality" | "employer" | "job_title" | "phone" | "city" | "tier" | "track" | "criterion" | "accredited_on" | "valid_until";
        BothLanguagesView: {
            "zh-CN": string;
            en: string;
        };
        ImportProblemView: {
            /** @description as a spreadsheet numbers it; null: the whole file */
            row: number | null;
            column: components["schemas"]["ImportColumn"] | null;
            columnName: components["schemas"]["BothLanguagesView"] | null;
            code: string;
            /** @description what was written, where that is not personal data */
            value: string | null;
            message: components["schemas"]["BothLanguagesView"];
        };
        ImportView: {
            /** Format: uuid */
            id: string;
            fileName: string;
            format: components["schemas"]["ImportFormat"];
            sizeBytes: number;
            /** @description SHA-256 of the file in hex; the same file is imported once */
            sha256: string;
            state: components["schemas"]["ImportState"];
            /** @description percent of the file that is checked */
            progress: number;
            /** @description people in the file, as far as it is checked */
            people: number;
            problemCount: number;
            /** @description people imported so far; they all appear at once, at the end */
            imported: number;
            uploadedBy: components["schemas"]["ImportedByView"];
            /** Format: date-time */
            uploadedAt: string;
            /** Format: date-time */
            checkedAt: string | null;
            /** @description who confirmed the import */
            committedBy: components["schemas"]["ImportedByView"] | null;
            /**
             * Format: date-time
             * @description when it was imported or discarded
             */
            endedAt: string | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("check" | "commit" | "discard")[];
            /** @description the first ones */
            firstProblems: components["schemas"]["ImportProblemView"][];
        };
        ImportSummaryView: {
            /** Format: uuid */
            id: string;
            fileName: string;
            format: components["schemas"]["ImportFormat"];
            sizeBytes: number;
            /** @description SHA-256 of the file in hex; the same file is imported once */
            sha256: string;
            state: components["schemas"]["ImportState"];
            /** @description percent of the file that is checked */
            progress: number;
            /** @description people in the file, as far as it is checked */
            people: number;
            problemCount: number;
            /** @description people imported so far; they all appear at once, at the end */
            imported: number;
            uploadedBy: components["schemas"]["ImportedByView"];
            /** Format: date-time */
            uploadedAt: string;
            /** Format: date-time */
            checkedAt: string | null;
            /** @description who confirmed the import */
            committedBy: components["schemas"]["ImportedByView"] | null;
            /**
             * Format: date-time
             * @description when it was imported or discarded
             */
            endedAt: string | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("check" | "commit" | "discard")[];
        };
        ImportsView: {
            items: components["schemas"]["ImportSummaryView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        ImportProblemsView: {
            items: components["schemas"]["ImportProblemView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        FigurePartView: {
            key: string;
            /** @description null: too few to be shown */
            count: number | null;
        };
        BreakdownView: {
            /** @description null: too few to be shown */
            total: number | null;
            /** @description something is left out because it is about too few people */
            suppressed: boolean;
            parts: components["schemas"]["FigurePartView"][];
        };
        DaysFigureView: {
            /** @description null: too few to be shown */
            median: number | null;
            /** @description null: too few to be shown */
            p90: number | null;
            suppressed: boolean;
        };
        AccreditationInsightView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description applications first submitted in the period, by track */
            received: components["schemas"]["BreakdownView"];
            /** @description the same, by whether one was ever returned */
            returned: components["schemas"]["BreakdownView"];
            /** @description applications decided in the period, by their last decision */
            outcomes: components["schemas"]["BreakdownView"];
            /** @description the accredited ones of them, by tier */
            tiers: components["schemas"]["BreakdownView"];
            /** @description working days from the first submission to the decision */
            daysToDecide: components["schemas"]["DaysFigureView"];
            /** @description the decided ones, by whether a step of theirs was ever told as late */
            timeliness: components["schemas"]["BreakdownView"];
            /** @description objections written in the period, by how they stand */
            objections: components["schemas"]["BreakdownView"];
            /** @description appeals written in the period, by how the application stands */
            appeals: components["schemas"]["BreakdownView"];
            /** @description what waits now, by state */
            waiting: components["schemas"]["BreakdownView"];
            /** @description the same, by whether its step is late now */
            overdue: components["schemas"]["BreakdownView"];
        };
        CardsInsightView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description cards that hold now, by tier */
            inForce: components["schemas"]["BreakdownView"];
            /** @description the same, by whether they end within 90 days */
            ending: components["schemas"]["BreakdownView"];
            /** @description cards issued in the period */
            issued: components["schemas"]["BreakdownView"];
            /** @description suspensions, reinstatements and revocations in the period */
            steps: components["schemas"]["BreakdownView"];
            /** @description looks of agencies in the period, by what they were told */
            verifications: components["schemas"]["BreakdownView"];
        };
        RatingFigureView: {
            /** @description null: too few to be shown */
            count: number | null;
            /** @description from 1 to 5; null: too few to be shown */
            mean: number | null;
            suppressed: boolean;
        };
        ServicesInsightView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description requests submitted in the period, by how they stand */
            outcomes: components["schemas"]["BreakdownView"];
            /** @description the same, by service */
            services: components["schemas"]["BreakdownView"];
            /** @description the same, by city */
            cities: components["schemas"]["BreakdownView"];
            /** @description the same, by kind of agency */
            agencyKinds: components["schemas"]["BreakdownView"];
            /** @description the declined ones, by reason */
            declineReasons: components["schemas"]["BreakdownView"];
            /** @description of fulfilled cases, working days from submission to end */
            daysToFulfil: components["schemas"]["DaysFigureView"];
            /** @description the open ones, by whether the agency is late now */
            overdue: components["schemas"]["BreakdownView"];
            rating: components["schemas"]["RatingFigureView"];
        };
        AgencyOutcomesView: {
            /** @description null: too few to be shown */
            open: number | null;
            /** @description null: too few to be shown */
            fulfilled: number | null;
            /** @description null: too few to be shown */
            declined: number | null;
            /** @description null: too few to be shown */
            expired: number | null;
            /** @description null: too few to be shown */
            cancelled: number | null;
            /** @description null: too few to be shown */
            noShow: number | null;
        };
        AgencyFiguresView: {
            /** Format: uuid */
            id: string;
            name: string;
            city: string;
            /** @description null: too few to be shown */
            received: number | null;
            outcomes: components["schemas"]["AgencyOutcomesView"];
            /** @description null: too few to be shown */
            late: number | null;
            /** @description calendar days; null: too few to be shown */
            medianDaysToAccept: number | null;
            /** @description calendar days; null: too few to be shown */
            medianDaysToFulfil: number | null;
            /** @description from 0 to 1; null: too few to be shown */
            inTimeShare: number | null;
            /** @description null: too few to be shown */
            ratings: number | null;
            /** @description from 1 to 5; null: too few to be shown */
            meanRating: number | null;
            /** @description null: too few to be shown */
            complaints: number | null;
            /** @description null: too few to be shown */
            complaintsUpheld: number | null;
        };
        AgenciesInsightView: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            items: components["schemas"]["AgencyFiguresView"][];
        };
        PublicKeyView: {
            kty: string;
            crv: string;
            x: string;
            y: string;
            /** @description thumbprint of the key (RFC 7638) */
            kid: string;
            alg: string;
            use: string;
        };
        PublicKeysView: {
            /** @description the newest first; retired ones still verify */
            keys: components["schemas"]["PublicKeyView"][];
        };
        ProfileView: {
            name: string;
            /** Format: date */
            birthDate: string;
            nationality: string;
            identityType: components["schemas"]["IdentityType"];
            /** @description all but the last two characters are masked */
            identityNumber: string;
            employer: string;
            jobTitle: string;
            phone: string;
            city: string;
        };
        MeView: {
            user: components["schemas"]["UserView"];
            /** @description null until it is filled in */
            profile: components["schemas"]["ProfileView"] | null;
            /** @description version of the profile, 0 before there is one */
            version: number;
        };
        MeBody: {
            locale?: components["schemas"]["Locale"];
            name?: string;
            /** Format: date */
            birthDate?: string;
            /** @description ISO 3166-1 alpha-2 */
            nationality?: string;
            identityType?: components["schemas"]["IdentityType"];
            identityNumber?: string;
            employer?: string;
            jobTitle?: string;
            phone?: string;
            /** @description a city of the policy */
            city?: string;
        };
        TimesView: {
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
        };
        RequestForMeView: {
            /** Format: uuid */
            id: string;
            service: string;
            serviceName: string;
            mode: components["schemas"]["ServiceMode"];
            state: components["schemas"]["RequestState"];
            agency: components["schemas"]["AgencyNameView"];
            city: string;
            /** @description of a booking */
            slot: components["schemas"]["TimesView"] | null;
            /** Format: date */
            serviceOn: string;
            /** @description what the agency was told of me */
            details: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            outcome: string | null;
        };
        RequestsForMeView: {
            items: components["schemas"]["RequestForMeView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        ConsentBody: {
            /** @description version of the text that was read */
            textVersion: string;
        };
        RenewalBody: {
            /** @description what I do now, by which the office sees whether the conditions still hold */
            statement: string;
        };
        OwnRevealView: {
            /** Format: uuid */
            id: string;
            field: components["schemas"]["RevealedField"];
            /**
             * Format: uuid
             * @description of whom in a family; null for my own profile
             */
            dependantId: string | null;
            /** Format: date-time */
            revealedAt: string;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: "complain"[];
        };
        OwnRevealsView: {
            /** @description the newest first */
            items: components["schemas"]["OwnRevealView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        OwnVerificationView: {
            /** Format: uuid */
            id: string;
            agencyName: string;
            /**
             * Format: date-time
             * @description when the agency told the portal
             */
            verifiedAt: string;
            /**
             * Format: date-time
             * @description when it read the code, where it had no network then
             */
            readAt: string | null;
            /** @description by the code on my screen, by the number of the card, or out of my wallet */
            way: components["schemas"]["VerificationWay"];
            result: components["schemas"]["VerificationResult"];
            /** @description why it was not valid */
            message: string | null;
            /** @description what the agency was told */
            told: ("name" | "tier" | "validUntil" | "entitlements")[];
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: "complain"[];
        };
        OwnVerificationsView: {
            /** @description the newest first */
            items: components["schemas"]["OwnVerificationView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        /** @enum {string} */
        CredentialFormat: "dc+sd-jwt";
        CredentialView: {
            /** @description SD-JWT VC, compact, with all its disclosures */
            credential: string;
            format: components["schemas"]["CredentialFormat"];
            /**
             * Format: date-time
             * @description when it has to be fetched again
             */
            expiresAt: string;
        };
        /** @enum {string} */
        HolderKeyType: "EC";
        /** @enum {string} */
        HolderKeyCurve: "P-256";
        HolderKeyBody: {
            kty: components["schemas"]["HolderKeyType"];
            crv: components["schemas"]["HolderKeyCurve"];
            x: string;
            y: string;
        };
        CredentialBody: {
            /** @description the public key of the wallet as a JWK (RFC 7517) */
            key: components["schemas"]["HolderKeyBody"];
        };
        PresentationView: {
            /** @description what the QR code says; good for one verification */
            presentation: string;
            /**
             * Format: date-time
             * @description 60 seconds from now
             */
            expiresAt: string;
        };
        CredentialIssuerView: {
            /** @description `iss` of the credentials */
            issuer: string;
            /** @description where the keys are */
            jwks_uri: string;
        };
        CredentialNameView: {
            locale: string;
            name: string;
        };
        CredentialClaimNameView: {
            locale: string;
            label: string;
        };
        CredentialClaimView: {
            /** @description the claim, as a path of names */
            path: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** @description `always`: shown or withheld by the holder */
            sd: string;
            display: components["schemas"]["CredentialClaimNameView"][];
        };
        CredentialTypeView: {
            vct: string;
            name: string;
            display: components["schemas"]["CredentialNameView"][];
            claims: components["schemas"]["CredentialClaimView"][];
        };
        VerificationBody: {
            /** @description what the QR code says; or `cardNumber` */
            presentation?: string;
            /** @description as it is read off the card */
            cardNumber?: string;
            /**
             * Format: date-time
             * @description of a look without a network: when; within three days, with `presentation`
             */
            readAt?: string;
        };
        VerificationReasonView: {
            code: string;
            message: string;
        };
        ToldEntitlementView: {
            service: string;
            name: string;
            /** @description for the holder; of a service for the family alone, whether the tier has it */
            eligible: boolean;
            /** @description uses left; null where nothing limits */
            remaining: number | null;
            unlimited: boolean;
        };
        VerificationView: {
            /**
             * Format: uuid
             * @description for a redemption in the next minutes; null when no card was found
             */
            verificationId: string | null;
            /** @description unknown says nothing about the card; stale: the code is too old, or not valid yet */
            result: components["schemas"]["VerificationResult"];
            /** @description why it is not valid */
            reasons: components["schemas"]["VerificationReasonView"][];
            /** @description seconds since the code was made; null without one */
            ageSeconds: number | null;
            name?: string;
            /** @description told where one of the agency’s services depends on it */
            tier?: components["schemas"]["Tier"];
            /**
             * Format: date
             * @description told where one of the agency’s services outlasts the day
             */
            validUntil?: string;
            /** @description the agency’s own services */
            entitlements?: components["schemas"]["ToldEntitlementView"][];
        };
        /** @enum {string} */
        ErasureConsequence: "account_closed" | "identity_destroyed" | "family_removed" | "evidence_deleted" | "records_kept" | "rights_end";
        ConsequenceView: {
            code: components["schemas"]["ErasureConsequence"];
            text: string;
        };
        MyErasureView: {
            /** @description what an erasure does */
            consequences: components["schemas"]["ConsequenceView"][];
            /** @description what must end before it can be asked for */
            obstacles: components["schemas"]["ErasureObstacleView"][];
            /** @description the last one that was asked for */
            last: components["schemas"]["ErasureView"] | null;
            /** @description what the caller may do now: `request` is a POST here, `withdraw` a sub-resource */
            actions: ("request" | "withdraw")[];
        };
        OwnDataPartView: {
            /** @description `area.part`, as it is called in the document */
            part: string;
            title: components["schemas"]["BothLanguagesView"];
            rows: number;
            /** @description false when there are more rows, of which the newest are in the document */
            complete: boolean;
        };
        OwnDataDescriptionView: {
            text: components["schemas"]["BothLanguagesView"];
            /** @description version of the layout of the document */
            layout: number;
            /**
             * Format: date-time
             * @description everything is as it was at this moment
             */
            madeAt: string;
            /**
             * Format: uuid
             * @description whose data it is
             */
            accountId: string;
            parts: components["schemas"]["OwnDataPartView"][];
        };
        LeftOutView: {
            what: components["schemas"]["BothLanguagesView"];
            why: components["schemas"]["BothLanguagesView"];
        };
        OwnAccountAccountRow: {
            /** Format: uuid */
            id: string;
            email: string | null;
            name: string;
            locale: string;
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            totpConfirmedAt: string | null;
            /** Format: date-time */
            erasedAt: string | null;
        };
        OwnAccountProfileRow: {
            name: string;
            /** Format: date */
            birthDate: string;
            nationality: string;
            identityType: string;
            employer: string;
            jobTitle: string;
            phone: string;
            city: string;
            identityNumberInFull: string | null;
        };
        OwnAccountRolesRow: {
            role: string;
            /** Format: uuid */
            agencyId: string | null;
        };
        OwnAccountReviewerTracksRow: {
            track: string;
        };
        OwnAccountSignInsRow: {
            kind: string;
            secondFactor: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            revokedAt: string | null;
        };
        OwnAccountPasswordResetsRow: {
            /** Format: uuid */
            id: string;
            purpose: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        OwnAccountEmailChangesRow: {
            /** Format: uuid */
            id: string;
            email: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        OwnAccountData: {
            /** @description The account */
            account: components["schemas"]["OwnAccountAccountRow"][];
            /** @description The profile */
            profile: components["schemas"]["OwnAccountProfileRow"][];
            /** @description Roles */
            roles: components["schemas"]["OwnAccountRolesRow"][];
            /** @description Tracks that I review */
            reviewerTracks: components["schemas"]["OwnAccountReviewerTracksRow"][];
            /** @description Sign-ins */
            signIns: components["schemas"]["OwnAccountSignInsRow"][];
            /** @description Letters to set a new password */
            passwordResets: components["schemas"]["OwnAccountPasswordResetsRow"][];
            /** @description A new email address that awaits confirmation */
            emailChanges: components["schemas"]["OwnAccountEmailChangesRow"][];
        };
        OwnFamilyDependantsRow: {
            /** Format: uuid */
            id: string;
            relation: string;
            name: string;
            /** Format: date */
            birthDate: string;
            identityType: string | null;
            /** Format: date-time */
            linkedAt: string | null;
            /** Format: date-time */
            removedAt: string | null;
            identityNumberInFull: string | null;
        };
        OwnFamilyConsentsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dependantId: string;
            basis: string;
            textVersion: string;
            /** Format: date-time */
            recordedAt: string;
            guardianCapacity: string | null;
            /** Format: date */
            signedOn: string | null;
            documentName: string | null;
            documentType: string | null;
            documentSha256: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endReason: string | null;
            checkState: string | null;
            /** Format: date-time */
            checkedAt: string | null;
            checkReason: string | null;
            downloadPath: string | null;
        };
        OwnFamilyInvitationsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dependantId: string;
            state: string;
            email: string | null;
            locale: string;
            /** Format: date */
            invitedOn: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        OwnFamilyPlacesInOtherFamiliesRow: {
            /** Format: uuid */
            id: string;
            relation: string;
            name: string;
            /** Format: date */
            birthDate: string;
            identityType: string | null;
            identityTail: string | null;
            /** Format: date-time */
            linkedAt: string | null;
            /** Format: date-time */
            removedAt: string | null;
        };
        OwnFamilyConsentsAboutMeRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dependantId: string;
            basis: string;
            textVersion: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date */
            signedOn: string | null;
            documentName: string | null;
            documentType: string | null;
            documentSha256: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endReason: string | null;
            checkState: string | null;
            /** Format: date-time */
            checkedAt: string | null;
        };
        OwnFamilyInvitationsAcceptedRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dependantId: string;
            state: string;
            locale: string;
            /** Format: date */
            invitedOn: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        OwnFamilyRequestsForMeRow: {
            /** Format: uuid */
            id: string;
            service: string;
            mode: string;
            state: string;
            /** Format: uuid */
            beneficiaryId: string | null;
            beneficiaryRelation: string;
            beneficiaryName: string;
            /** Format: uuid */
            agencyId: string;
            /** Format: uuid */
            slotId: string | null;
            city: string;
            /** Format: date */
            serviceOn: string;
            details: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** Format: uuid */
            consentId: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            outcome: string | null;
        };
        OwnFamilyData: {
            /** @description My family */
            dependants: components["schemas"]["OwnFamilyDependantsRow"][];
            /** @description Consents in my family */
            consents: components["schemas"]["OwnFamilyConsentsRow"][];
            /** @description Invitations that I sent */
            invitations: components["schemas"]["OwnFamilyInvitationsRow"][];
            /** @description What holders keep of me as their family */
            placesInOtherFamilies: components["schemas"]["OwnFamilyPlacesInOtherFamiliesRow"][];
            /** @description Consents about me */
            consentsAboutMe: components["schemas"]["OwnFamilyConsentsAboutMeRow"][];
            /** @description Invitations that I accepted */
            invitationsAccepted: components["schemas"]["OwnFamilyInvitationsAcceptedRow"][];
            /** @description Requests that holders made for me */
            requestsForMe: components["schemas"]["OwnFamilyRequestsForMeRow"][];
        };
        OwnAccreditationApplicationsRow: {
            /** Format: uuid */
            id: string;
            applicantName: string | null;
            applicantEmployer: string | null;
            track: string;
            state: string;
            policyVersion: string;
            tier: string | null;
            /** Format: date */
            noticeFrom: string | null;
            /** Format: date */
            noticeUntil: string | null;
            /** Format: date-time */
            noticeEndedAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            origin: string;
            /** Format: uuid */
            importId: string | null;
            importRow: number | null;
        };
        OwnAccreditationClaimsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            criterion: string;
            statement: string;
            facts: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            position: number;
        };
        OwnAccreditationEvidenceRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            /** Format: uuid */
            claimId: string;
            kind: string;
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            /** Format: date-time */
            uploadedAt: string;
            downloadPath: string | null;
        };
        OwnAccreditationEvidencePromisesRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            /** Format: uuid */
            claimId: string;
            kind: string;
            /** Format: date-time */
            promisedAt: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            keptAt: string | null;
            /** Format: date-time */
            brokenAt: string | null;
        };
        OwnAccreditationSubmissionsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            number: number;
            content: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** Format: date-time */
            submittedAt: string;
        };
        OwnAccreditationDecisionsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            action: string;
            tier: string | null;
            reasonCode: string | null;
            reason: string;
            role: string;
            policyVersion: string;
            trace: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** Format: date-time */
            decidedAt: string;
            receiptPath: string | null;
        };
        OwnAccreditationAppealsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            reason: string;
            /** Format: date-time */
            writtenAt: string;
        };
        OwnAccreditationObjectionsIMadeRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            reason: string;
            state: string;
            /** Format: date-time */
            writtenAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            decisionReason: string | null;
        };
        OwnAccreditationObjectionsToMyApplicationsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            applicationId: string;
            state: string;
            /** Format: date-time */
            writtenAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            decisionReason: string | null;
        };
        OwnAccreditationImportsRow: {
            /** Format: uuid */
            id: string;
            format: string;
            state: string;
            /** Format: date-time */
            uploadedAt: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        OwnAccreditationProgrammesRow: {
            /** Format: uuid */
            id: string;
            programme: string;
            cohort: number;
            name: string;
            identityType: string;
            identityTail: string;
            state: string;
            stateReason: string;
            /** Format: date-time */
            enteredAt: string;
        };
        OwnAccreditationData: {
            /** @description Applications for accreditation */
            applications: components["schemas"]["OwnAccreditationApplicationsRow"][];
            /** @description Claims, with their statements and facts */
            claims: components["schemas"]["OwnAccreditationClaimsRow"][];
            /** @description Evidence */
            evidence: components["schemas"]["OwnAccreditationEvidenceRow"][];
            /** @description Documents promised to follow */
            evidencePromises: components["schemas"]["OwnAccreditationEvidencePromisesRow"][];
            /** @description What was submitted each time */
            submissions: components["schemas"]["OwnAccreditationSubmissionsRow"][];
            /** @description Decisions on my applications */
            decisions: components["schemas"]["OwnAccreditationDecisionsRow"][];
            /** @description Appeals */
            appeals: components["schemas"]["OwnAccreditationAppealsRow"][];
            /** @description Objections that I made */
            objectionsIMade: components["schemas"]["OwnAccreditationObjectionsIMadeRow"][];
            /** @description Objections to my applications, and what came of them */
            objectionsToMyApplications: components["schemas"]["OwnAccreditationObjectionsToMyApplicationsRow"][];
            /** @description Lists by which my accreditation was imported */
            imports: components["schemas"]["OwnAccreditationImportsRow"][];
            /** @description What rosters of programmes say of me */
            programmes: components["schemas"]["OwnAccreditationProgrammesRow"][];
        };
        OwnCardCardsRow: {
            /** Format: uuid */
            id: string;
            number: string;
            name: string;
            tier: string;
            track: string;
            state: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string;
            /** Format: uuid */
            applicationId: string | null;
            /** Format: date-time */
            issuedAt: string;
        };
        OwnCardStepsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cardId: string;
            action: string;
            reason: string;
            /** Format: date-time */
            takenAt: string;
        };
        OwnCardRenewalsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cardId: string;
            state: string;
            statement: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            reason: string | null;
            /** Format: uuid */
            newCardId: string | null;
        };
        OwnCardPrintsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cardId: string;
            kind: string;
            /** Format: date-time */
            printedAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            checks: number;
            /** Format: date-time */
            lastCheckedAt: string | null;
        };
        OwnCardWalletCopiesRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cardId: string;
            way: string;
            keyThumbprint: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        OwnCardWalletOffersRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** Format: date-time */
            issuedAt: string | null;
            wrongCodes: number;
        };
        OwnCardStatusListPlacesRow: {
            /** Format: uuid */
            cardId: string;
            /** Format: uuid */
            copyId: string | null;
            /** Format: uuid */
            listId: string;
            index: number;
        };
        OwnCardLooksRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cardId: string;
            /** Format: uuid */
            agencyId: string;
            /** Format: date-time */
            verifiedAt: string;
            /** Format: date-time */
            readAt: string | null;
            way: string;
            result: string;
            reason: string | null;
            told: string[];
        };
        OwnCardData: {
            /** @description Cards */
            cards: components["schemas"]["OwnCardCardsRow"][];
            /** @description Suspensions, reinstatements and revocations */
            steps: components["schemas"]["OwnCardStepsRow"][];
            /** @description Renewals */
            renewals: components["schemas"]["OwnCardRenewalsRow"][];
            /** @description Prints and passes */
            prints: components["schemas"]["OwnCardPrintsRow"][];
            /** @description Copies in wallets */
            walletCopies: components["schemas"]["OwnCardWalletCopiesRow"][];
            /** @description Offers to wallets */
            walletOffers: components["schemas"]["OwnCardWalletOffersRow"][];
            /** @description Places in the public status lists */
            statusListPlaces: components["schemas"]["OwnCardStatusListPlacesRow"][];
            /** @description Looks of agencies at my card */
            looks: components["schemas"]["OwnCardLooksRow"][];
        };
        OwnRequestsRequestsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cardId: string;
            service: string;
            mode: string;
            state: string;
            /** Format: uuid */
            beneficiaryId: string | null;
            beneficiaryRelation: string;
            beneficiaryName: string;
            /** Format: uuid */
            consentId: string | null;
            /** Format: uuid */
            agencyId: string;
            /** Format: uuid */
            slotId: string | null;
            city: string;
            /** Format: date */
            serviceOn: string;
            place: string | null;
            companions: number;
            details: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            documents: string[];
            policyVersion: string;
            quotaTakes: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            blockedAt: string | null;
            /** Format: date */
            acceptedOn: string | null;
            clockPauses: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** Format: date */
            expiresOn: string | null;
            /** Format: date-time */
            endedAt: string | null;
            inTime: boolean | null;
            reasonCode: string | null;
            reason: string | null;
            outcome: string | null;
            ratingScore: number | null;
            ratingComment: string | null;
            /** Format: date-time */
            ratedAt: string | null;
            ratingAnswer: string | null;
            /** Format: date-time */
            ratingAnsweredAt: string | null;
        };
        OwnRequestsMessagesRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            author: string;
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        OwnRequestsDocumentsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string | null;
            service: string;
            kind: string;
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            /** Format: date-time */
            uploadedAt: string;
            downloadPath: string | null;
        };
        OwnRequestsFilesRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            /** Format: uuid */
            messageId: string | null;
            author: string;
            purpose: string;
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            /** Format: date-time */
            uploadedAt: string;
            downloadPath: string | null;
        };
        OwnRequestsRoutingsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            way: string;
            /** Format: uuid */
            agencyId: string;
            /** Format: uuid */
            fromAgencyId: string | null;
            openCases: number | null;
            candidates: number | null;
            reason: string | null;
            /** Format: date-time */
            decidedAt: string;
        };
        OwnRequestsRemindersRow: {
            /** Format: uuid */
            requestId: string;
            kind: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            madeAt: string;
        };
        OwnRequestsQuotasRow: {
            service: string;
            periodKey: string;
            beneficiaryKey: string;
            used: number;
            allowed: number | null;
        };
        OwnRequestsQuotaEntriesRow: {
            /** Format: uuid */
            id: string;
            service: string;
            periodKey: string;
            beneficiaryKey: string;
            movement: string;
            amount: number;
            /** Format: uuid */
            requestId: string | null;
            reason: string | null;
            /** Format: date-time */
            at: string;
        };
        OwnRequestsSlotHoldsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            slotId: string;
            /** Format: uuid */
            entryId: string | null;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        OwnRequestsWaitingListRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            slotId: string;
            state: string;
            /** Format: date-time */
            joinedAt: string;
            /** Format: date-time */
            offeredUntil: string | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        OwnRequestsComplaintsRow: {
            /** Format: uuid */
            id: string;
            about: string;
            /** Format: uuid */
            requestId: string | null;
            /** Format: uuid */
            agencyId: string | null;
            /** Format: uuid */
            revealId: string | null;
            /** Format: uuid */
            verificationId: string | null;
            /** Format: date */
            happenedOn: string;
            text: string;
            state: string;
            /** Format: date-time */
            filedAt: string;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            forwardedAt: string | null;
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            decisionReason: string | null;
            /** Format: date-time */
            decidedAt: string | null;
        };
        OwnRequestsAgenciesRow: {
            /** Format: uuid */
            id: string;
            code: string;
            kind: string;
            city: string;
            name: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
        };
        OwnRequestsSlotsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            agencyId: string;
            service: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            calledOffCode: string | null;
            calledOffReason: string | null;
        };
        OwnRequestsData: {
            /** @description Service requests */
            requests: components["schemas"]["OwnRequestsRequestsRow"][];
            /** @description Messages */
            messages: components["schemas"]["OwnRequestsMessagesRow"][];
            /** @description Documents that I handed in */
            documents: components["schemas"]["OwnRequestsDocumentsRow"][];
            /** @description Files exchanged, and documents of outcomes */
            files: components["schemas"]["OwnRequestsFilesRow"][];
            /** @description How requests came to their agencies */
            routings: components["schemas"]["OwnRequestsRoutingsRow"][];
            /** @description Reminders of bookings */
            reminders: components["schemas"]["OwnRequestsRemindersRow"][];
            /** @description Quotas */
            quotas: components["schemas"]["OwnRequestsQuotasRow"][];
            /** @description Movements of quotas */
            quotaEntries: components["schemas"]["OwnRequestsQuotaEntriesRow"][];
            /** @description Places kept for me */
            slotHolds: components["schemas"]["OwnRequestsSlotHoldsRow"][];
            /** @description Waiting lists */
            waitingList: components["schemas"]["OwnRequestsWaitingListRow"][];
            /** @description Complaints */
            complaints: components["schemas"]["OwnRequestsComplaintsRow"][];
            /** @description The agencies that the document names */
            agencies: components["schemas"]["OwnRequestsAgenciesRow"][];
            /** @description The times that the document names */
            slots: components["schemas"]["OwnRequestsSlotsRow"][];
        };
        OwnNoticesNotificationsRow: {
            /** Format: uuid */
            id: string;
            eventType: string;
            subjectType: string;
            /** Format: uuid */
            subjectId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
            inPortal: boolean;
        };
        OwnNoticesDeliveriesRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            notificationId: string | null;
            /** Format: uuid */
            digestId: string | null;
            /** Format: uuid */
            invitationId: string | null;
            /** Format: uuid */
            passwordResetId: string | null;
            /** Format: uuid */
            emailChangeId: string | null;
            channel: string;
            state: string;
            attempts: number;
            error: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            attemptedAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
        };
        OwnNoticesPreferencesRow: {
            kind: string;
            channel: string;
            wanted: boolean;
        };
        OwnNoticesDigestsRow: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            counts: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** Format: date-time */
            createdAt: string;
        };
        OwnNoticesData: {
            /** @description Notifications */
            notifications: components["schemas"]["OwnNoticesNotificationsRow"][];
            /** @description Deliveries by mail and short message */
            deliveries: components["schemas"]["OwnNoticesDeliveriesRow"][];
            /** @description Preferences */
            preferences: components["schemas"]["OwnNoticesPreferencesRow"][];
            /** @description Daily digests of work */
            digests: components["schemas"]["OwnNoticesDigestsRow"][];
        };
        OwnRecordLooksAtMyDataRow: {
            /** Format: uuid */
            id: string;
            field: string;
            /** Format: uuid */
            dependantId: string | null;
            /** Format: date-time */
            revealedAt: string;
        };
        OwnRecordErasuresRow: {
            /** Format: uuid */
            id: string;
            state: string;
            /** Format: date-time */
            requestedAt: string;
            reason: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decisionReason: string | null;
        };
        OwnRecordEventsRow: {
            /** Format: date-time */
            at: string;
            type: string;
            subjectType: string;
            /** Format: uuid */
            subjectId: string;
            by: string | null;
        };
        OwnRecordData: {
            /** @description Looks at my unmasked data */
            looksAtMyData: components["schemas"]["OwnRecordLooksAtMyDataRow"][];
            /** @description Requests for erasure */
            erasures: components["schemas"]["OwnRecordErasuresRow"][];
            /** @description What happened about me, in order */
            events: components["schemas"]["OwnRecordEventsRow"][];
        };
        OwnDataView: {
            describedBy: components["schemas"]["OwnDataDescriptionView"];
            /** @description what is not in the document, and why */
            leftOut: components["schemas"]["LeftOutView"][];
            account: components["schemas"]["OwnAccountData"];
            family: components["schemas"]["OwnFamilyData"];
            accreditation: components["schemas"]["OwnAccreditationData"];
            card: components["schemas"]["OwnCardData"];
            requests: components["schemas"]["OwnRequestsData"];
            notices: components["schemas"]["OwnNoticesData"];
            record: components["schemas"]["OwnRecordData"];
        };
        /**
         * @description `lapsed`: the application ended without a decision on the objection
         * @enum {string}
         */
        ObjectionState: "open" | "upheld" | "dismissed" | "lapsed";
        OwnObjectionView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description what was on notice
             */
            applicationId: string;
            /** @description whose notice it was */
            applicantName: string | null;
            /** @description `lapsed`: the application ended without a decision on the objection */
            state: components["schemas"]["ObjectionState"];
            /** @description what I wrote */
            reason: string;
            /** Format: date-time */
            writtenAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description why it was upheld or dismissed */
            decisionReason: string | null;
        };
        OwnObjectionsView: {
            /** @description the newest first */
            items: components["schemas"]["OwnObjectionView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        PublicNoticeView: {
            /**
             * Format: uuid
             * @description for an objection; whoever may not see the application gets nothing else by it
             */
            id: string;
            name: string;
            employer: string;
            tier: components["schemas"]["Tier"];
            /**
             * Format: date
             * @description last day of the notice
             */
            noticeUntil: string;
        };
        PublicNoticesView: {
            items: components["schemas"]["PublicNoticeView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        NotificationView: {
            /** Format: uuid */
            id: string;
            text: string;
            /** @description what it is about: request, application or card; `objection` for whoever objected */
            subjectType: string;
            /** Format: uuid */
            subjectId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
        };
        NotificationsView: {
            items: components["schemas"]["NotificationView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        TokenRequestBody: {
            /** @example client_credentials */
            grant_type: string;
            /**
             * @description by spaces
             * @example cards:verify requests:read
             */
            scope?: string;
            /** @description or in Authorization: Basic */
            client_id?: string;
            client_secret?: string;
            /** @description signed by the program’s own key (RFC 7523) */
            client_assertion?: string;
            /** @example urn:ietf:params:oauth:client-assertion-type:jwt-bearer */
            client_assertion_type?: string;
        };
        TokenView: {
            access_token: string;
            /** @description Bearer, or DPoP where a proof of a key came along */
            token_type: string;
            /** @description seconds */
            expires_in: number;
            scope: string;
        };
        AuthorizationServerView: {
            issuer: string;
            token_endpoint: string;
            grant_types_supported: string[];
            response_types_supported: string[];
            scopes_supported: string[];
            token_endpoint_auth_methods_supported: string[];
            token_endpoint_auth_signing_alg_values_supported: string[];
            dpop_signing_alg_values_supported: string[];
            service_documentation: string;
        };
        WalletTokenBody: {
            /** @example urn:ietf:params:oauth:grant-type:pre-authorized_code */
            grant_type: string;
            /** @description out of the offer */
            "pre-authorized_code": string;
            /** @description the six digits that the holder types in */
            tx_code: string;
        };
        WalletTokenView: {
            access_token: string;
            /** @example Bearer */
            token_type: string;
            /** @description seconds */
            expires_in: number;
        };
        WalletNonceView: {
            /** @description for one proof in the next five minutes */
            c_nonce: string;
        };
        WalletCredentialBody: {
            /** @example talent-card */
            credential_configuration_id: string;
            /** @description `{"jwt": ["…"]}`: one proof, with the key in its header (`jwk`) and the nonce */
            proofs: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
        };
        WalletCredentialItemView: {
            /** @description SD-JWT VC, compact, with all its disclosures */
            credential: string;
        };
        WalletCredentialView: {
            credentials: components["schemas"]["WalletCredentialItemView"][];
        };
        WalletResponseBody: {
            /** @description JWE of `{"state", "vp_token"}` to the key in the request, where there is one */
            response?: string;
            /** @description as it stands in the request */
            state?: string;
            /** @description `{"card": ["…"]}`: SD-JWT VC with key binding */
            vp_token?: string;
            /**
             * @description where the holder says no
             * @example access_denied
             */
            error?: string;
        };
        PresentationRequestBody: {
            /** @description whether the wallet encrypts its answer; false is for wallets that cannot, true unless told */
            encrypted?: boolean;
        };
        PresentationRequestView: {
            /** Format: uuid */
            id: string;
            /** @description what the holder’s wallet opens or reads as a QR code; good once */
            requestUri: string;
            /**
             * Format: date-time
             * @description five minutes from now
             */
            expiresAt: string;
        };
        /**
         * @description over: nobody answered in time, or the answer is more than ten minutes old
         * @enum {string}
         */
        PresentationRequestState: "open" | "answered" | "declined" | "over";
        PresentationAnswerView: {
            /** @description over: nobody answered in time, or the answer is more than ten minutes old */
            state: components["schemas"]["PresentationRequestState"];
            /** Format: date-time */
            expiresAt: string;
            /** @description once it is answered */
            verification: components["schemas"]["VerificationView"] | null;
        };
        ObjectionDecisionBody: {
            /** @description told to the applicant and to whoever objected; it names neither */
            reason: string;
        };
        ObjectionBody: {
            /** @description what speaks against the accreditation */
            reason: string;
        };
        ObjectionReceiptView: {
            /** Format: uuid */
            id: string;
            /** @description `lapsed`: the application ended without a decision on the objection */
            state: components["schemas"]["ObjectionState"];
            reason: string;
            /** Format: date-time */
            writtenAt: string;
        };
        ObjectionView: {
            /** Format: uuid */
            id: string;
            /** @description `lapsed`: the application ended without a decision on the objection */
            state: components["schemas"]["ObjectionState"];
            /** Format: date-time */
            writtenAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description why it was upheld or dismissed */
            decisionReason: string | null;
            /** @description for approvers and auditors only */
            objector: components["schemas"]["StaffView"] | null;
            /** @description for approvers and auditors only */
            reason: string | null;
            /** @description for approvers and auditors only */
            decidedBy: components["schemas"]["StaffView"] | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("uphold" | "dismiss")[];
        };
        ObjectionsView: {
            /** @description the oldest first */
            items: components["schemas"]["ObjectionView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        PartnerRedemptionBody: {
            /** @description what the QR code says; or `verificationId` */
            presentation?: string;
            /**
             * Format: uuid
             * @description the agency’s own verification of the last ten minutes
             */
            verificationId?: string;
            /** @example TRA-AIRPORT */
            service: string;
            companions?: number;
            /** @description where it is used, for passes that count by place */
            place?: string;
            /** @description by the service's form, its `details` */
            details?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description of a use that was granted without a network: when; within three days, with `presentation`
             */
            redeemedAt?: string;
        };
        /**
         * @description always accepted of a use that is granted now; what is refused then is a problem document
         * @enum {string}
         */
        RedemptionOutcome: "accepted" | "refused" | "duplicate";
        OutcomeReasonView: {
            code: string;
            message: string;
        };
        PartnerRedemptionView: {
            /** @description always accepted of a use that is granted now; what is refused then is a problem document */
            outcome: components["schemas"]["RedemptionOutcome"];
            /** @description the use, of an accepted one; null in the sandbox */
            request: components["schemas"]["ServiceRequestView"] | null;
            /** @description why it is not accepted */
            reasons: components["schemas"]["OutcomeReasonView"][];
        };
        MessageBody: {
            text: string;
            /** @description ids of files that were handed in before */
            fileIds?: string[];
        };
        FulfilBody: {
            /** @description what came of it, told to the holder */
            outcome?: string;
        };
        /** @enum {string} */
        DeclineReason: "no_capacity" | "documents_incomplete" | "conditions_not_met" | "not_responsible" | "not_reachable" | "other";
        DeclineBody: {
            reasonCode: components["schemas"]["DeclineReason"];
            reason: string;
        };
        /** @enum {string} */
        MessageAuthor: "holder" | "agency";
        RequestMessageView: {
            /** Format: uuid */
            id: string;
            author: components["schemas"]["MessageAuthor"];
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        /**
         * @description `outcome`: a document that the holder gets with the outcome
         * @enum {string}
         */
        RequestFilePurpose: "exchange" | "outcome";
        RequestFileView: {
            /** Format: uuid */
            id: string;
            author: components["schemas"]["MessageAuthor"];
            /** @description `outcome`: a document that the holder gets with the outcome */
            purpose: components["schemas"]["RequestFilePurpose"];
            /**
             * Format: uuid
             * @description the message that it came with
             */
            messageId: string | null;
            fileName: string;
            mediaType: string;
            /** @description bytes */
            sizeBytes: number;
            /** Format: date-time */
            uploadedAt: string;
        };
        ServiceRequestsView: {
            items: components["schemas"]["ServiceRequestView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        /** @enum {string} */
        RequestEventType: "request.submitted" | "request.confirmed" | "request.accepted" | "request.started" | "request.information_requested" | "request.information_provided" | "request.checked_in" | "request.fulfilled" | "request.declined" | "request.cancelled" | "request.no_show" | "request.expired" | "request.escalated" | "request.file_added" | "request.file_opened" | "request.message_written" | "request.noted" | "request.outcome_added" | "request.reassigned" | "request.routed" | "request.document_added" | "request.document_opened" | "request.redeemed" | "request.rated" | "request.rating_answered" | "request.blocked" | "request.resumed" | "request.ended_with_card" | "request.reminded";
        /** @enum {string} */
        RequestSide: "holder" | "agency" | "office" | "system";
        /** @enum {string} */
        EndReason: "no_capacity" | "documents_incomplete" | "conditions_not_met" | "not_responsible" | "not_reachable" | "other" | "card_suspended" | "card_revoked" | "card_expired";
        /** @enum {string} */
        RoutingWay: "least_busy" | "reassigned";
        RoutingView: {
            way: components["schemas"]["RoutingWay"];
            agency: components["schemas"]["AgencyNameView"];
            /** @description the agency that had it before */
            from: components["schemas"]["AgencyNameView"] | null;
            /** @description open cases of the least busy one */
            openCases: number | null;
            /** @description of how many agencies */
            candidates: number | null;
            reason: string | null;
        };
        RequestHistoryItemView: {
            /** Format: date-time */
            at: string;
            type: components["schemas"]["RequestEventType"];
            by: components["schemas"]["RequestSide"];
            state: components["schemas"]["RequestState"] | null;
            reasonCode: components["schemas"]["EndReason"] | null;
            /** @description the reason code in words */
            reasonName: string | null;
            /** @description why it went to an agency not chosen */
            routing: components["schemas"]["RoutingView"] | null;
        };
        RequestHistoryView: {
            items: components["schemas"]["RequestHistoryItemView"][];
        };
        RequestMessagesView: {
            items: components["schemas"]["RequestMessageView"][];
        };
        RequestFilesView: {
            items: components["schemas"]["RequestFileView"][];
        };
        SlotBody: {
            /** @example MED-CHECKUP */
            service: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: date-time
             * @description until then holders may cancel
             */
            cancelUntil: string;
            capacity: number;
            /** @description a booking is confirmed without the agency’s answer */
            confirmsAtOnce: boolean;
        };
        PublishedSlotView: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        /** @enum {string} */
        PolicyState: "draft" | "published";
        /** @enum {string} */
        RehearsalState: "queued" | "running" | "done" | "cancelled" | "failed";
        TierEffectView: {
            tier: components["schemas"]["Tier"];
            /** @description holders that were judged */
            holders: number;
            /** @description holders who can have a service that they could not have before */
            gaining: number;
            /** @description holders who can no longer have a service */
            losing: number;
            /** @description holders whose claims would lead to a higher tier; cards keep theirs */
            claimsHigher: number;
            /** @description likewise to a lower tier */
            claimsLower: number;
            /** @description likewise to none */
            claimsNone: number;
        };
        /** @enum {string} */
        RehearsalEffect: "gains" | "loses" | "quota_more" | "quota_less" | "people_more" | "people_less" | "faster" | "slower";
        ServiceEffectView: {
            service: string;
            serviceName: string;
            tier: components["schemas"]["Tier"];
            effect: components["schemas"]["RehearsalEffect"];
            /** @description holders whom it meets */
            holders: number;
            /** @description card numbers of some; all but the last four digits are hidden */
            examples: string[];
        };
        RehearsalView: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["RehearsalState"];
            /** @description the version that the draft was compared with */
            comparedWith: string;
            /**
             * Format: date
             * @description the day as of which all holders are judged
             */
            onDay: string;
            /** @description the `version` of the draft that was tried */
            draftVersion: number;
            /** @description holders of active cards when it was asked for */
            holders: number;
            /** @description holders that have been judged so far */
            done: number;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            tiers: components["schemas"]["TierEffectView"][];
            services: components["schemas"]["ServiceEffectView"][];
        };
        PolicyVersionView: {
            /** Format: uuid */
            id: string;
            /** @example reference-2026.2 */
            policyVersion: string;
            title: string;
            state: components["schemas"]["PolicyState"];
            /** @description it holds today */
            holds: boolean;
            /**
             * Format: date
             * @description the day from which it holds; of a draft the day that its YAML names
             */
            effectiveFrom: string;
            /** @description SHA-256 over its canonical JSON */
            hash: string;
            /** @description the version that it was made from */
            basedOn: string | null;
            /** @description names of those who have written on it; none of an installed version */
            writtenBy: string[];
            publishedBy: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description a rehearsal came to its end and nothing has changed since */
            rehearsed: boolean;
            /** @description the last one */
            rehearsal: components["schemas"]["RehearsalView"] | null;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: ("change" | "rehearse" | "publish" | "discard")[];
            version: number;
        };
        PolicyVersionsView: {
            items: components["schemas"]["PolicyVersionView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        DraftPolicyBody: {
            /**
             * Format: uuid
             * @description the version that the draft begins as a copy of
             */
            from?: string;
            /**
             * @description with `from`: what the new version is called
             * @example reference-2026.9
             */
            policyVersion?: string;
            /**
             * @description all files of `policies/` in one text; above each a line with its name: `--- # services/medical.yaml`
             * @example --- # policy.yaml
             *     version: reference-2026.9
             */
            bundle?: string;
        };
        PolicyChangeBody: {
            /**
             * @description JSON Pointer into the policy; entries of lists stand in it by their code, fact, relation or `period:per`
             * @example /services/TRA-VEHICLE/quotas/calendar_year:holder/limits/D
             */
            pointer: string;
            /** @description what stands there from now on; left out, it is removed */
            value?: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
        };
        ChangePolicyBody: {
            changes?: components["schemas"]["PolicyChangeBody"][];
            /**
             * @description all files of `policies/` in one text; above each a line with its name: `--- # services/medical.yaml`
             * @example --- # policy.yaml
             *     version: reference-2026.9
             */
            bundle?: string;
        };
        /** @enum {string} */
        PolicyDifferenceKind: "added" | "removed" | "changed" | "reordered";
        PolicyDifferenceView: {
            kind: components["schemas"]["PolicyDifferenceKind"];
            /** @description the field of the policy that it belongs to: `services`, `timeLimits` */
            entity: string;
            /** @description the entry within that field */
            code: string | null;
            /** @description where it is; entries stand by their keys */
            pointer: string;
            text: string;
        };
        PolicyDifferencesView: {
            policyVersion: string;
            comparedWith: string;
            differences: components["schemas"]["PolicyDifferenceView"][];
        };
        /**
         * @description limit: a number, or null for without limit
         * @enum {string}
         */
        PolicyValueKind: "number" | "limit" | "flag" | "day" | "text";
        PolicyValueView: {
            /** @description where a change of it points */
            pointer: string;
            /** @description limit: a number, or null for without limit */
            kind: components["schemas"]["PolicyValueKind"];
            value: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** @description the entry that it belongs to */
            entry: string;
            /** @description where it is within that entry */
            place: string;
            /** @description the value in words */
            text: string;
        };
        PolicyValuesView: {
            items: components["schemas"]["PolicyValueView"][];
        };
        PublishPolicyBody: {
            /**
             * Format: date
             * @description the first day on which it holds, today at the earliest
             */
            effectiveFrom: string;
        };
        /** @enum {string} */
        NotificationKind: "decisions" | "progress" | "card_use" | "account" | "work" | "digest";
        /** @enum {string} */
        NotificationChannel: "portal" | "mail" | "sms";
        PreferenceView: {
            kind: components["schemas"]["NotificationKind"];
            channel: components["schemas"]["NotificationChannel"];
            /** @description whether I want to be told so */
            wanted: boolean;
            /** @description name of the kind */
            kindName: string;
            /** @description cannot be switched off: what one must be told */
            fixed: boolean;
        };
        PreferencesView: {
            /** @description the channels in service */
            channels: ("portal" | "mail" | "sms")[];
            items: components["schemas"]["PreferenceView"][];
        };
        PreferenceBody: {
            kind: components["schemas"]["NotificationKind"];
            channel: components["schemas"]["NotificationChannel"];
            /** @description whether I want to be told so */
            wanted: boolean;
        };
        PreferencesBody: {
            /** @description what is not named stays as it is */
            items: components["schemas"]["PreferenceBody"][];
        };
        ProgrammeView: {
            code: string;
            name: string;
            summary: string;
            /** @description criteria that rest on its roster */
            criteria: components["schemas"]["NamedCode"][];
            /** @description published: said by the province; reference: filled in by the reference policy */
            source: components["schemas"]["Source"];
        };
        ProgrammesView: {
            items: components["schemas"]["ProgrammeView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        /**
         * @description give uses back, or count uses that were made elsewhere
         * @enum {string}
         */
        QuotaCorrectionKind: "give_back" | "take";
        QuotaCorrectionBody: {
            /**
             * Format: uuid
             * @description a card of the holder
             */
            cardId: string;
            service: string;
            /** @description as the holder’s quotas give it */
            periodKey: string;
            /** @description as the holder’s quotas give it */
            beneficiaryKey: string;
            /** @description give uses back, or count uses that were made elsewhere */
            kind: components["schemas"]["QuotaCorrectionKind"];
            times: number;
            /** @description the holder reads it */
            reason: string;
        };
        RedemptionBody: {
            /** @description as it is read off the card; or `verificationId` */
            cardNumber?: string;
            /**
             * Format: uuid
             * @description the agency’s own verification of the card, of the last minutes
             */
            verificationId?: string;
            /** @example TRA-AIRPORT */
            service: string;
            companions?: number;
            /** @description where it is used, for passes that count by place */
            place?: string;
            /** @description by the service's form, its `details` */
            details?: {
                [key: string]: unknown;
            };
        };
        RequestNoteView: {
            /** Format: uuid */
            id: string;
            text: string;
            writer: string;
            /** @description null for the service office */
            agency: components["schemas"]["AgencyNameView"] | null;
            /** Format: date-time */
            writtenAt: string;
        };
        RequestNotesView: {
            items: components["schemas"]["RequestNoteView"][];
        };
        NoteBody: {
            text: string;
        };
        ReassignBody: {
            /**
             * Format: uuid
             * @description an agency of the same city that gives the service
             */
            agencyId: string;
            /** @description read by the holder and the new agency */
            reason: string;
        };
        RevealAllowanceView: {
            /** @description how many the caller may look at a day */
            most: number;
            /** @description how many more today */
            remaining: number;
        };
        RevealBody: {
            /**
             * Format: uuid
             * @description an account, an application for its applicant, or a dependant (its number alone)
             */
            subject: string;
            field: components["schemas"]["RevealedField"];
            /** @description why it is needed; auditors read it */
            reason: string;
        };
        RevealView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            field: components["schemas"]["RevealedField"];
            value: string;
            /** @description how many more the caller may look at today */
            remaining: number;
        };
        ReviewPoolView: {
            track: components["schemas"]["Track"];
            /** @description active reviewers who were given the track */
            reviewers: number;
            /** @description applications that wait for a reviewer */
            waiting: number;
            /** @description those of them that no reviewer of the track may take */
            unattended: number;
            /**
             * Format: date
             * @description the earliest day by which one of these is due
             */
            unattendedDueOn: string | null;
        };
        ReviewPoolsView: {
            items: components["schemas"]["ReviewPoolView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        /** @enum {string} */
        RosterState: "active" | "completed" | "ended";
        RosterEntryView: {
            /** Format: uuid */
            id: string;
            programme: string;
            /** @description year of the intake */
            cohort: number;
            name: string;
            identityType: components["schemas"]["IdentityType"];
            /** @description masked: the last two characters alone are shown */
            identityNumber: string;
            state: components["schemas"]["RosterState"];
            /** @description why it was changed last */
            reason: string | null;
            /** Format: date-time */
            enteredAt: string;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: "change"[];
            version: number;
        };
        RosterView: {
            items: components["schemas"]["RosterEntryView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        RosterEntryBody: {
            name: string;
            /** @description resident_identity_card, unless it says passport */
            identityType?: string;
            identityNumber: string;
            /**
             * @description year of the intake
             * @example 2025
             */
            cohort: string;
            /** @description active, unless it says completed */
            state?: string;
        };
        RosterChangeBody: {
            state?: components["schemas"]["RosterState"];
            name?: string;
            /** @description why; kept with the entry */
            reason: string;
        };
        RosterImportBody: {
            /**
             * @description CSV or tab-separated, with a head: name, identityNumber, cohort, and if wanted identityType and state (or in Chinese)
             * @example 姓名,证件号码,年度
             *     王小明,11010519491231002X,2025
             */
            table: string;
            /** @description true says what would happen and changes nothing */
            dryRun: boolean;
        };
        /** @enum {string} */
        RosterColumn: "name" | "identityType" | "identityNumber" | "cohort" | "state";
        RosterProblemView: {
            /** @description line of the table; the head is 1 */
            row: number;
            column: components["schemas"]["RosterColumn"];
            code: string;
            message: string;
        };
        RosterImportView: {
            entered: number;
            /** @description entries whose name or state changes */
            changed: number;
            unchanged: number;
            /** @description while there is one, nothing can be taken in */
            problems: components["schemas"]["RosterProblemView"][];
        };
        SandboxCardView: {
            state: components["schemas"]["CardState"];
            /** @description of the year 9999, in which no card is issued */
            number: string;
            name: string;
            tier: components["schemas"]["Tier"];
            /** Format: date */
            validUntil: string;
            /** @description what its code says; good for one look, and for this program alone */
            presentation: string;
            /**
             * Format: date-time
             * @description when the code ends
             */
            expiresAt: string;
        };
        SandboxCardsView: {
            items: components["schemas"]["SandboxCardView"][];
        };
        /** @enum {string} */
        WebhookType: "request.submitted" | "request.cancelled" | "request.information_provided" | "request.message_written" | "request.document_added" | "request.rated" | "request.confirmed" | "request.accepted" | "request.started" | "request.information_requested" | "request.checked_in" | "request.fulfilled" | "request.declined" | "request.no_show" | "request.expired" | "request.redeemed" | "request.reassigned" | "request.blocked" | "request.resumed" | "request.ended_with_card" | "slot.taken" | "slot.freed" | "slot.published" | "slot.changed" | "slot.closed" | "complaint.forwarded" | "complaint.answered" | "complaint.upheld" | "complaint.dismissed" | "complaint.withdrawn";
        SandboxEventBody: {
            type: components["schemas"]["WebhookType"];
            /**
             * Format: uuid
             * @description the request, slot or complaint of the agency that it is to tell of
             */
            id: string;
        };
        TriggeredView: {
            /** @description messages that are on their way, one an endpoint */
            messages: number;
        };
        SandboxClockBody: {
            /** @description days to move ahead; it never goes back */
            days: number;
        };
        SandboxClockView: {
            /** Format: date-time */
            now: string;
            /**
             * Format: date
             * @description the day in Heilongjiang
             */
            today: string;
        };
        ServiceRequestBody: {
            /** @example MED-FASTTRACK */
            service: string;
            /**
             * Format: uuid
             * @description a dependant; the holder when left out
             */
            beneficiaryId?: string;
            /**
             * Format: uuid
             * @description cases: the agency chosen
             */
            agencyId?: string;
            /** @description cases without an agency: where the least busy one is found */
            city?: string;
            /**
             * Format: uuid
             * @description bookings: the slot chosen
             */
            slotId?: string;
            /** @description by the service's form, its `details` */
            details?: {
                [key: string]: unknown;
            };
            /** @description ids of the files handed in for it */
            documents?: string[];
        };
        RatingBody: {
            score: number;
            comment?: string;
        };
        PlaceBody: {
            /**
             * Format: uuid
             * @description a dependant; anybody of the family when left out
             */
            beneficiaryId?: string;
        };
        SlotHoldView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            slotId: string;
            /**
             * Format: date-time
             * @description by the clock of the portal
             */
            expiresAt: string;
            secondsLeft: number;
        };
        /** @enum {string} */
        WaitingState: "waiting" | "offered" | "accepted" | "declined" | "lapsed" | "left" | "closed";
        WaitingEntryView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            slotId: string;
            service: string;
            agency: components["schemas"]["AgencyNameView"];
            city: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            state: components["schemas"]["WaitingState"];
            /** @description 1 is next; null once it waits no more */
            position: number | null;
            /**
             * Format: date-time
             * @description until then the place is kept: submit a request for the slot
             */
            offeredUntil: string | null;
            secondsLeft: number | null;
            /** Format: date-time */
            joinedAt: string;
            /** @description what the caller may do with it now; each is a sub-resource of that name */
            actions: "leave"[];
        };
        WaitingEntriesView: {
            items: components["schemas"]["WaitingEntryView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        SlotView: {
            /** Format: uuid */
            id: string;
            service: string;
            agency: components["schemas"]["AgencyNameView"];
            city: string;
            /** @description the agency’s own key; null for everybody else */
            externalId: string | null;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: date-time
             * @description until then holders may cancel
             */
            cancelUntil: string;
            capacity: number;
            /** @description places that nobody has, holds or is owed */
            free: number;
            /** @description a place is kept for the caller: hold it again to go on */
            held: boolean;
            /** @description people on the waiting list */
            waiting: number;
            confirmsAtOnce: boolean;
            open: boolean;
            version: number;
            /** @description what the caller may do now: hold a place (holds), wait for one (waiting-entries), change it, close it */
            actions: ("hold" | "wait" | "change" | "close")[];
        };
        SlotsView: {
            items: components["schemas"]["SlotView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        PatternTimeBody: {
            /**
             * @description in Asia/Shanghai
             * @example 09:00
             */
            starts: string;
            /** @example 09:30 */
            ends: string;
        };
        PatternBody: {
            /** @example MED-CHECKUP */
            service: string;
            /**
             * Format: date
             * @description first day
             */
            from: string;
            /**
             * Format: date
             * @description last day, included
             */
            to: string;
            /** @description 1 is Monday, 7 Sunday */
            weekdays: number[];
            times: components["schemas"]["PatternTimeBody"][];
            /** @description hours before the beginning until which holders may cancel */
            cancelHours: number;
            /** @description leaves out holidays, by the calendar that the office keeps */
            workingDaysOnly: boolean;
            capacity: number;
            /** @description a booking is confirmed without the agency’s answer */
            confirmsAtOnce: boolean;
            /** @description publishes those that overlap nothing */
            skipOverlapping?: boolean;
            /** @description true says what would come of it and changes nothing */
            dryRun: boolean;
        };
        PlannedSlotView: {
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            cancelUntil: string;
            /**
             * Format: uuid
             * @description the slot on offer that it would overlap
             */
            overlaps: string | null;
        };
        PatternReportView: {
            slots: components["schemas"]["PlannedSlotView"][];
            /** @description how many were published; 0 in a dry run */
            published: number;
        };
        SlotImportBody: {
            /**
             * @description CSV or tab-separated, with a head: service, date, starts, ends, capacity, and if wanted cancelHours and confirmsAtOnce (or in Chinese)
             * @example service,date,starts,ends,capacity
             *     MED-CHECKUP,2026-12-01,09:00,09:30,4
             */
            table: string;
            /** @description true says what would happen and changes nothing */
            dryRun: boolean;
        };
        /** @enum {string} */
        SlotColumn: "service" | "date" | "starts" | "ends" | "capacity" | "cancelHours" | "confirmsAtOnce";
        SlotProblemView: {
            /** @description as spreadsheets count: the head is 1 */
            row: number;
            column: components["schemas"]["SlotColumn"];
            code: string;
            message: string;
        };
        SlotImportView: {
            /** @description rows that can be published, or were */
            good: number;
            published: number;
            problems: components["schemas"]["SlotProblemView"][];
        };
        SlotChangeBody: {
            /** Format: date-time */
            startsAt?: string;
            /** Format: date-time */
            endsAt?: string;
            /**
             * Format: date-time
             * @description until then holders may cancel
             */
            cancelUntil?: string;
            /** @description not less than is taken */
            capacity?: number;
            confirmsAtOnce?: boolean;
        };
        CallOffBody: {
            reasonCode: components["schemas"]["DeclineReason"];
            reason: string;
        };
        CloseBody: {
            /** @description declines the bookings; they stay when left out */
            callOff?: components["schemas"]["CallOffBody"];
        };
        EmailConfirmationBody: {
            /**
             * Format: password
             * @description of the link in the letter, what stands behind #
             */
            token: string;
            /**
             * Format: password
             * @description the present one
             */
            password: string;
        };
        ForgottenPasswordBody: {
            email: string;
        };
        PasswordResetBody: {
            /**
             * Format: password
             * @description of the link in the letter, what stands behind #
             */
            token: string;
            /**
             * Format: password
             * @description at least 12 characters
             */
            password: string;
        };
        PasswordChangeBody: {
            /** Format: password */
            currentPassword: string;
            /**
             * Format: password
             * @description at least 12 characters
             */
            password: string;
        };
        TakeOverBody: {
            /** @description of the Talent Card; spaces and hyphens are forgiven */
            cardNumber: string;
            identityType: components["schemas"]["IdentityType"];
            identityNumber: string;
            /** @description as on the list that was imported; its last eight digits count */
            phone: string;
            email: string;
            /**
             * Format: password
             * @description at least 12 characters
             */
            password: string;
            locale?: components["schemas"]["Locale"];
        };
        /** @enum {string} */
        GrantedRole: "reviewer" | "approver" | "service_manager" | "auditor" | "administrator" | "agency_staff";
        /** @enum {string} */
        StaffInvitationState: "waiting" | "expired";
        StaffInvitationView: {
            state: components["schemas"]["StaffInvitationState"];
            /**
             * Format: date-time
             * @description null of one that is long over
             */
            expiresAt: string | null;
        };
        RoleGrantView: {
            role: components["schemas"]["GrantedRole"];
            /**
             * Format: uuid
             * @description of agency_staff: the agency
             */
            agencyId: string | null;
        };
        AccountView: {
            /** Format: uuid */
            id: string;
            /** @description null of somebody who was imported and has not taken over the account */
            email: string | null;
            name: string;
            locale: components["schemas"]["Locale"];
            active: boolean;
            /** @description one-time codes are set up */
            secondFactorEnrolled: boolean;
            /** @description of staff who have yet to choose a password by the letter that invites them */
            invitation: components["schemas"]["StaffInvitationView"] | null;
            roles: components["schemas"]["RoleGrantView"][];
            /** @description on which a reviewer may review */
            tracks: ("research" | "engineering" | "enterprise" | "health_education_culture" | "vocational_skills" | "local")[];
            /** Format: date-time */
            createdAt: string;
            version: number;
            /** @description what the caller may do with it now; each is a sub-resource of that name; `change` and `email` are a PATCH, `invite` is a POST to invitations, `erase` is a POST to /erasures */
            actions: ("roles" | "tracks" | "invite" | "change" | "email" | "disable" | "enable" | "erase")[];
        };
        AccountsView: {
            items: components["schemas"]["AccountView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        RoleGrantBody: {
            role: components["schemas"]["GrantedRole"];
            /**
             * Format: uuid
             * @description of agency_staff: the agency
             */
            agencyId?: string;
        };
        StaffBody: {
            /** @description the letter goes there, and one signs in with it */
            email: string;
            name: string;
            /** @description of the letter; zh-CN by default */
            locale?: components["schemas"]["Locale"];
            roles: components["schemas"]["RoleGrantBody"][];
            /** @description on which a reviewer may review */
            tracks?: ("research" | "engineering" | "enterprise" | "health_education_culture" | "vocational_skills" | "local")[];
        };
        /**
         * @description required with `email`
         * @enum {string}
         */
        EmailChangeReason: "typed_wrong" | "address_lost" | "employer_changed";
        UserChangeBody: {
            /** @description of staff alone */
            name?: string;
            /** @description of staff alone */
            locale?: components["schemas"]["Locale"];
            /**
             * Format: uuid
             * @description of agency_staff alone: the agency
             */
            agencyId?: string;
            /** @description counts once its owner has confirmed it from there; who has no password yet is invited anew */
            email?: string;
            /** @description required with `email` */
            emailReason?: components["schemas"]["EmailChangeReason"];
        };
        RolesBody: {
            roles: components["schemas"]["RoleGrantBody"][];
        };
        TracksBody: {
            tracks: ("research" | "engineering" | "enterprise" | "health_education_culture" | "vocational_skills" | "local")[];
        };
        /**
         * @description failed is tried again; dead waits for a replay
         * @enum {string}
         */
        WebhookDeliveryState: "waiting" | "failed" | "delivered" | "dead";
        /** @enum {string} */
        WebhookError: "address_refused" | "name_unknown" | "connection_failed" | "tls_failed" | "timeout" | "interrupted" | "refused" | "gone" | "endpoint_disabled" | "broken";
        WebhookAttemptView: {
            number: number;
            /** Format: date-time */
            at: string;
            /** @description how long it took */
            milliseconds: number;
            /** @description what the receiver answered */
            status: number | null;
            error: components["schemas"]["WebhookError"] | null;
            /** @description the same in words */
            errorText: string | null;
        };
        WebhookDeliveryView: {
            /**
             * Format: uuid
             * @description the header `webhook-id` of each attempt
             */
            id: string;
            /** Format: uuid */
            endpointId: string;
            /** @description of the event; webhook.test for a test */
            type: string;
            /**
             * Format: uuid
             * @description `data.id` of the message
             */
            subjectId: string;
            /**
             * Format: date-time
             * @description `timestamp` of the message: when it happened
             */
            happenedAt: string;
            /** @description failed is tried again; dead waits for a replay */
            state: components["schemas"]["WebhookDeliveryState"];
            error: components["schemas"]["WebhookError"] | null;
            /** @description the same in words */
            errorText: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description null once it has arrived or is dead
             */
            nextAttemptAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            attempts: components["schemas"]["WebhookAttemptView"][];
            /** @description what the caller may do with it now */
            actions: "replay"[];
        };
        /** @enum {string} */
        WebhookEndpointState: "active" | "disabled";
        /**
         * @description gone: it answered 410; failing: nothing went through for the whole schedule
         * @enum {string}
         */
        WebhookDisabledReason: "by_agency" | "gone" | "failing";
        /** @enum {string} */
        WebhookSignature: "symmetric" | "ed25519";
        WebhookEndpointView: {
            /** Format: uuid */
            id: string;
            agency: components["schemas"]["AgencyNameView"];
            url: string;
            description: string | null;
            types: ("request.submitted" | "request.cancelled" | "request.information_provided" | "request.message_written" | "request.document_added" | "request.rated" | "request.confirmed" | "request.accepted" | "request.started" | "request.information_requested" | "request.checked_in" | "request.fulfilled" | "request.declined" | "request.no_show" | "request.expired" | "request.redeemed" | "request.reassigned" | "request.blocked" | "request.resumed" | "request.ended_with_card" | "slot.taken" | "slot.freed" | "slot.published" | "slot.changed" | "slot.closed" | "complaint.forwarded" | "complaint.answered" | "complaint.upheld" | "complaint.dismissed" | "complaint.withdrawn")[];
            state: components["schemas"]["WebhookEndpointState"];
            /** @description gone: it answered 410; failing: nothing went through for the whole schedule */
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            /** Format: date-time */
            disabledAt: string | null;
            signature: components["schemas"]["WebhookSignature"];
            /** @description `whpk_…` of ed25519; null for a shared secret */
            publicKey: string | null;
            /** Format: date-time */
            secretMadeAt: string;
            /**
             * Format: date-time
             * @description until then deliveries are signed with the old key as well
             */
            previousSecretUntil: string | null;
            /** @description the public key of the old one, while it signs */
            previousPublicKey: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastDeliveredAt: string | null;
            /**
             * Format: date-time
             * @description since when nothing has gone through
             */
            failingSince: string | null;
            version: number;
            /** @description what the caller may do with it now */
            actions: ("change" | "rotate_secret" | "test" | "enable" | "disable" | "remove")[];
        };
        WebhookEndpointsView: {
            items: components["schemas"]["WebhookEndpointView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        WebhookEndpointBody: {
            /**
             * @description https, a public name, port 443 or 8443, no user name and no part behind #
             * @example https://hooks.example.org/talent-card
             */
            url: string;
            /** @description what is told; the webhooks of this document say what each means */
            types: ("request.submitted" | "request.cancelled" | "request.information_provided" | "request.message_written" | "request.document_added" | "request.rated" | "request.confirmed" | "request.accepted" | "request.started" | "request.information_requested" | "request.checked_in" | "request.fulfilled" | "request.declined" | "request.no_show" | "request.expired" | "request.redeemed" | "request.reassigned" | "request.blocked" | "request.resumed" | "request.ended_with_card" | "slot.taken" | "slot.freed" | "slot.published" | "slot.changed" | "slot.closed" | "complaint.forwarded" | "complaint.answered" | "complaint.upheld" | "complaint.dismissed" | "complaint.withdrawn")[];
            /** @description for the agency’s own use */
            description?: string | null;
            /** @description symmetric (HMAC-SHA256, `whsec_`) when left out; ed25519 is verified by `publicKey`, `whpk_` */
            signature?: components["schemas"]["WebhookSignature"];
        };
        MadeWebhookEndpointView: {
            /** Format: uuid */
            id: string;
            agency: components["schemas"]["AgencyNameView"];
            url: string;
            description: string | null;
            types: ("request.submitted" | "request.cancelled" | "request.information_provided" | "request.message_written" | "request.document_added" | "request.rated" | "request.confirmed" | "request.accepted" | "request.started" | "request.information_requested" | "request.checked_in" | "request.fulfilled" | "request.declined" | "request.no_show" | "request.expired" | "request.redeemed" | "request.reassigned" | "request.blocked" | "request.resumed" | "request.ended_with_card" | "slot.taken" | "slot.freed" | "slot.published" | "slot.changed" | "slot.closed" | "complaint.forwarded" | "complaint.answered" | "complaint.upheld" | "complaint.dismissed" | "complaint.withdrawn")[];
            state: components["schemas"]["WebhookEndpointState"];
            /** @description gone: it answered 410; failing: nothing went through for the whole schedule */
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            /** Format: date-time */
            disabledAt: string | null;
            signature: components["schemas"]["WebhookSignature"];
            /** @description `whpk_…` of ed25519; null for a shared secret */
            publicKey: string | null;
            /** Format: date-time */
            secretMadeAt: string;
            /**
             * Format: date-time
             * @description until then deliveries are signed with the old key as well
             */
            previousSecretUntil: string | null;
            /** @description the public key of the old one, while it signs */
            previousPublicKey: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastDeliveredAt: string | null;
            /**
             * Format: date-time
             * @description since when nothing has gone through
             */
            failingSince: string | null;
            version: number;
            /** @description what the caller may do with it now */
            actions: ("change" | "rotate_secret" | "test" | "enable" | "disable" | "remove")[];
            /** @description `whsec_…`, shown this once; null for ed25519, of which `publicKey` is all that is needed */
            secret: string | null;
        };
        WebhookEndpointChangeBody: {
            /**
             * @description https, a public name, port 443 or 8443, no user name and no part behind #
             * @example https://hooks.example.org/talent-card
             */
            url?: string;
            /** @description what is told; the webhooks of this document say what each means */
            types?: ("request.submitted" | "request.cancelled" | "request.information_provided" | "request.message_written" | "request.document_added" | "request.rated" | "request.confirmed" | "request.accepted" | "request.started" | "request.information_requested" | "request.checked_in" | "request.fulfilled" | "request.declined" | "request.no_show" | "request.expired" | "request.redeemed" | "request.reassigned" | "request.blocked" | "request.resumed" | "request.ended_with_card" | "slot.taken" | "slot.freed" | "slot.published" | "slot.changed" | "slot.closed" | "complaint.forwarded" | "complaint.answered" | "complaint.upheld" | "complaint.dismissed" | "complaint.withdrawn")[];
            description?: string | null;
        };
        WebhookSecretBody: {
            /** @description hours for which the old key signs as well, 24 when left out; 0 when others know it */
            overlapHours?: number;
            /** @description the kind of the new key; the same as before when left out */
            signature?: components["schemas"]["WebhookSignature"];
        };
        WebhookDeliveriesView: {
            items: components["schemas"]["WebhookDeliveryView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        /**
         * @description what `data.id` names
         * @enum {string}
         */
        WebhookSubject: "request" | "slot" | "complaint" | "endpoint";
        WebhookTypeView: {
            type: string;
            /** @description what `data.id` names */
            subject: components["schemas"]["WebhookSubject"];
            meaning: string;
        };
        WebhookTypesView: {
            items: components["schemas"]["WebhookTypeView"][];
        };
        ProblemReason: {
            code: string;
            message: string;
            /** @description the clause of the policy that it rests on */
            clause?: string;
            /** @description what would change it */
            remedy?: string;
        };
        ProblemPlace: {
            /** @description JSON Pointer into the body, or /name of a query parameter */
            pointer: string;
            code: string;
            message: string;
            /** @description of a file that was sent: its name */
            file?: string;
            line?: number;
            column?: number;
            /** @description the field in the file, as in services[1].clause */
            field?: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            /** @description stable, for programs */
            code: string;
            requestId: string;
            reasons?: components["schemas"]["ProblemReason"][];
            errors?: components["schemas"]["ProblemPlace"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listKeptAgencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every agency, the shut ones too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAgenciesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                /** @description agencies that fulfil this service */
                service?: string;
                /** @description a city of the policy */
                city?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agencies that fulfil services */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgenciesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyBody"];
            };
        };
        responses: {
            /** @description Enter an agency */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAgencyView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getKeptAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One agency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAgencyView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAgency: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyChangeBody"];
            };
        };
        responses: {
            /** @description Change an agency, or shut it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAgencyView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgencyClients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Programs of an agency; its staff sees its own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerAgencyClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                agencyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientBody"];
            };
        };
        responses: {
            /** @description Enter a program; it needs a credential before it can do anything */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAgencyClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                agencyId: string;
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientChangeBody"];
            };
        };
        responses: {
            /** @description Change what a program may do; it holds for tokens that are out already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAgencyClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agencyId: string;
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ClientCredentialBody"];
            };
        };
        responses: {
            /** @description Make a secret, which is told this once, or take a public key; two can be used at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedCredentialView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeAgencyClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                agencyId: string;
                clientId: string;
                secretId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoke a secret or key; tokens that were got with it end within ten minutes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableAgencyClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                agencyId: string;
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shut a program with its next call */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableAgencyClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                agencyId: string;
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open a program again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgencyClientUsage: {
        parameters: {
            query?: {
                /** @description days with calls; 30 unless told */
                days?: number;
            };
            header?: never;
            path: {
                agencyId: string;
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much a program called, day by day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description Answer a complaint about my agency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerRating: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description Answer a rating, once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take an application on for review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Draw the reviewer of an application by lot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description Send an application back to be mended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommendApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationBody"];
            };
        };
        responses: {
            /** @description Recommend a tier, or a rejection */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Put an application on public notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accreditApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Grant the tier and issue the card, once the notice is over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectionBody"];
            };
        };
        responses: {
            /** @description Refuse an application */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                state?: components["schemas"]["AccreditationState"];
                /** @description granted or, before, recommended */
                tier?: components["schemas"]["Tier"];
                track?: components["schemas"]["Track"];
                /** @description `me`, or the id of a reviewer */
                assignee?: string;
                /** @description the office's step is late */
                overdue?: boolean;
                /** @description part of the applicant's name or employer */
                q?: string;
                /** @description one's own, for people of the office, who else see the queue */
                mine?: boolean;
                /** @description the newest first, which is also what holds unless told */
                sort?: components["schemas"]["ApplicationSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The office's queue, or my own applications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationBody"];
            };
        };
        responses: {
            /** @description Begin an application */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An application */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationChangeBody"];
            };
        };
        responses: {
            /** @description Change an application that is not submitted or was sent back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubmissionBody"];
            };
        };
        responses: {
            /** @description Hand an application in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resubmitApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hand an application in again that was sent back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take an application back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appealRejection: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealBody"];
            };
        };
        responses: {
            /** @description Appeal against a rejection, once; other people than before decide */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApplicationChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has changed between the last two submissions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tier that the claims support, and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplicationHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to an application */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, JPEG or PNG by its bytes, 10 MB at most
                     */
                    file: string;
                    /** Format: uuid */
                    claimId: string;
                    /** @description code of a document among the criterion's `evidence` */
                    kind: string;
                };
            };
        };
        responses: {
            /** @description Hand in a file that supports a claim */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a file out of an application */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            /** @description Try which tier claims would lead to, with every document handed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description types with commas between them, or the beginning of types with its dot, such as `card.` */
                type?: ("account.registered" | "account.signed_in" | "account.sign_in_failed" | "account.signed_out" | "account.password_changed" | "account.password_reset_asked" | "account.password_reset_refused" | "account.invited" | "account.invitation_accepted" | "account.changed" | "account.email_change_asked" | "account.email_changed" | "account.mfa_enrolled" | "account.exported" | "account.roles_changed" | "account.preferences_changed" | "account.tracks_changed" | "account.disabled" | "account.enabled" | "account.erased" | "account.erasure_refused" | "account.erasure_requested" | "account.erasure_withdrawn" | "account.taken_over" | "personal_data.revealed" | "profile.changed" | "dependant.added" | "dependant.changed" | "dependant.consent_confirmed" | "dependant.consent_opened" | "dependant.consent_rejected" | "dependant.consent_withdrawn" | "dependant.consented" | "dependant.invitation_withdrawn" | "dependant.invited" | "dependant.linked" | "dependant.removed" | "dependant.revealed" | "dependant.unlinked" | "application.drafted" | "application.changed" | "application.submitted" | "application.claimed" | "application.assigned" | "application.returned" | "application.resubmitted" | "application.withdrawn" | "application.recommended" | "application.published" | "application.notice_ended" | "application.accredited" | "application.rejected" | "application.objected" | "application.objection_upheld" | "application.objection_dismissed" | "application.appealed" | "application.escalated" | "application.roster_changed" | "application.imported" | "evidence.added" | "evidence.removed" | "evidence.opened" | "evidence.promised" | "evidence.promise_kept" | "evidence.promise_broken" | "card.issued" | "card.suspended" | "card.reinstated" | "card.revoked" | "card.expired" | "card.superseded" | "card.renewal_asked" | "card.renewal_due" | "card.renewal_refused" | "card.renewed" | "card.credential_issued" | "card.print_withdrawn" | "card.printed" | "card.verified" | "card.wallet_added" | "card.copy_ended" | "calendar.changed" | "complaint.answered" | "complaint.dismissed" | "complaint.escalated" | "complaint.filed" | "complaint.forwarded" | "complaint.upheld" | "complaint.withdrawn" | "delivery.retried" | "list.exported" | "import.uploaded" | "import.checked" | "import.check_asked" | "import.commit_ordered" | "import.sent_back" | "import.committed" | "import.discarded" | "policy.installed" | "quota.corrected" | "policy.drafted" | "policy.changed" | "policy.discarded" | "policy.published" | "policy.rehearsal_requested" | "policy.rehearsal_cancelled" | "policy.rehearsal_ended" | "agency.registered" | "agency.changed" | "agency.verify_pack_taken" | "agency_client.registered" | "agency_client.changed" | "agency_client.credential_added" | "agency_client.credential_revoked" | "agency_client.credential_ending" | "agency_client.disabled" | "agency_client.enabled" | "agency_client.sandbox_cards_made" | "agency_client.sandbox_cards_removed" | "roster.entered" | "roster.changed" | "roster.imported" | "signing_key.made" | "signing_key.retired" | "slot.published" | "slot.changed" | "slot.closed" | "slot.held" | "slot.hold_ended" | "waiting_list.joined" | "waiting_list.offered" | "waiting_list.accepted" | "waiting_list.declined" | "waiting_list.lapsed" | "waiting_list.left" | "waiting_list.closed" | "request.submitted" | "request.confirmed" | "request.accepted" | "request.started" | "request.information_requested" | "request.information_provided" | "request.checked_in" | "request.fulfilled" | "request.declined" | "request.cancelled" | "request.no_show" | "request.expired" | "request.escalated" | "request.file_added" | "request.file_opened" | "request.message_written" | "request.noted" | "request.outcome_added" | "request.reassigned" | "request.routed" | "request.document_added" | "request.document_opened" | "request.redeemed" | "request.rated" | "request.rating_answered" | "request.blocked" | "request.resumed" | "request.ended_with_card" | "request.reminded" | "webhook.added" | "webhook.changed" | "webhook.secret_rotated" | "webhook.tested" | "webhook.triggered" | "webhook.enabled" | "webhook.disabled" | "webhook.removed" | "webhook.replayed" | "demo.clock_moved" | "account." | "personal_data." | "profile." | "dependant." | "application." | "evidence." | "card." | "calendar." | "complaint." | "delivery." | "list." | "import." | "policy." | "quota." | "agency." | "agency_client." | "roster." | "signing_key." | "slot." | "waiting_list." | "request." | "webhook." | "demo.")[];
                /** @description the account, of a person or a program, that acted */
                actorId?: string;
                actorRole?: components["schemas"]["AuditActorRole"];
                subjectType?: components["schemas"]["AuditSubjectType"];
                /** @description what it happened to */
                subjectId?: string;
                /** @description from this moment on */
                from?: string;
                /** @description before this moment */
                to?: string;
                /** @description the newest first unless told */
                sort?: components["schemas"]["AuditEventSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page may have fewer items than its limit, or none, and still a `nextCursor`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAuditEvents: {
        parameters: {
            query?: {
                /** @description the number of the seal to begin with; the first unless told */
                from?: number;
                /** @description the last seal to look at; the newest unless told */
                to?: number;
                /** @description the signed text of a seal that was kept elsewhere */
                anchor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the trail is as it was sealed, some seconds a call */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerificationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEventSeals: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seals of the trail, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSealsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationBody"];
            };
        };
        responses: {
            /** @description Open an account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description Sign in: sets the session cookie and answers a token for programs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End this session */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrolTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a secret for one-time codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolmentView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            /** @description Switch one-time codes on with a first code */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Holidays and make-up days of a year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterCalendarYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearBody"];
            };
        };
        responses: {
            /** @description Enter a year as it was announced; due dates of open applications are reckoned anew */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCardPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holder and the family, whose data can be looked at with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardPeopleView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCardQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a holder has used of each quota */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaBalancesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCardQuotaEntries: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                service?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the quotas of a holder came to be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaEntriesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCards: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                state?: components["schemas"]["CardState"];
                tier?: components["schemas"]["Tier"];
                /** @description those whose renewal waits for the office */
                renewal?: components["schemas"]["RenewalFilter"];
                /** @description part of the holder's name or of the number */
                q?: string;
                /** @description the newest first, which is also what holds unless told */
                sort?: components["schemas"]["CardSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All cards, or my own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A card */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendCard: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardReasonBody"];
            };
        };
        responses: {
            /** @description Suspend a card */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reinstateCard: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardReasonBody"];
            };
        };
        responses: {
            /** @description Let a suspended card hold again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeCard: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardReasonBody"];
            };
        };
        responses: {
            /** @description End a card for good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewCard: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardReasonBody"];
            };
        };
        responses: {
            /** @description Renew a card as its holder asked; answers the new one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseCardRenewal: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardReasonBody"];
            };
        };
        responses: {
            /** @description Refuse the renewal that was asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewCardAction: {
        parameters: {
            query: {
                action: components["schemas"]["PreviewedCardAction"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an action on a card would do to the open requests of its holder; nothing is changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardEffectsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The five tiers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TiersView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCriteria: {
        parameters: {
            query?: {
                tier?: components["schemas"]["Tier"];
                track?: components["schemas"]["Track"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The criteria of accreditation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAreas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seven areas, each with its services */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreasView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                area?: components["schemas"]["AreaCode"];
                /** @description services that this tier may use */
                tier?: components["schemas"]["Tier"];
                mode?: components["schemas"]["ServiceMode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One service */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceWithFormView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy version that holds today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openConsentDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forwardComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ask the agency for its answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upholdComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintDecisionBody"];
            };
        };
        responses: {
            /** @description Find that the complaint is right */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintDecisionBody"];
            };
        };
        responses: {
            /** @description Find that the complaint is not right */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complainAboutServiceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplainBody"];
            };
        };
        responses: {
            /** @description Complain about a request */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComplaints: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                state?: components["schemas"]["ComplaintState"];
                /** @description those whose step is late */
                late?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My complaints, those an agency was asked about, or all for the service office */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintBody"];
            };
        };
        responses: {
            /** @description Complain about an agency, or a look at my data or card */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One complaint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a complaint back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerCardCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offer my card to a wallet (OpenID4VCI); the offer before is over with it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialOfferView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCredentialOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of my offer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialOfferStateView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCredentialOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take my offer back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPassMakers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For whose wallets passes are made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassMakersView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApplePass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My card as a pass for Apple Wallet; 404 where that is off */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apple.pkpass": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGooglePass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link that saves my card in Google Wallet; 404 where that is off */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GooglePassView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkCardPrint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintCheckBody"];
            };
        };
        responses: {
            /** @description Check a printed card by what its code says */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintCheckView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCardPrints: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What I printed, and how often it was checked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardPrintsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one A4 page, as an attachment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCardPrint: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraw a print: whoever checks it from now on is told so */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardPrintView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWalletCopies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Copies of my card in wallets, the newest first; what is over is shown for 90 days more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletCopiesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endWalletCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End one copy, of a telephone that is lost; the card and its other copies stay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletCopyView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the receipt of a decision says, in words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDecisionReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON, or the bare document to whoever accepts application/jose */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                    "application/jose": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsentForms: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description with `unchecked` only those whose consent stands */
                state?: components["schemas"]["ConsentFormState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed consent forms, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentFormsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmConsentForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirm a form that was looked at */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentFormView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectConsentForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentFormRejectionBody"];
            };
        };
        responses: {
            /** @description Reject a form; the consent ends, and what can still be cancelled is cancelled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentFormView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFailedDeliveries: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                state?: components["schemas"]["FailedDeliveryState"];
                channel?: components["schemas"]["OutwardChannel"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mail and short messages that failed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Try a failed one again at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    traceNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A notification from event to delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTraceView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDemoClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the demo takes for now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advanceDemoClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceBody"];
            };
        };
        responses: {
            /** @description Move the demo’s clock ahead */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDependants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My dependants */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDependant: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DependantBody"];
            };
        };
        responses: {
            /** @description Add a dependant */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDependant: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a dependant */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDependant: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DependantChangeBody"];
            };
        };
        responses: {
            /** @description Change a dependant; another name, birth date, relation or number ends the consent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareGuardianship: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardianshipBody"];
            };
        };
        responses: {
            /** @description Declare that I am the guardian of a child, and agree for it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handInConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, JPEG or PNG by its bytes, 10 MB at most
                     */
                    file: string;
                    /** @description version of the text that was signed */
                    textVersion: string;
                    /** Format: date */
                    signedOn: string;
                };
            };
        };
        responses: {
            /** @description Hand in the form that an adult signed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsentOfDependant: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraw a consent that I declared or handed in; what can still be cancelled is cancelled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteDependant: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationBody"];
            };
        };
        responses: {
            /** @description Invite an adult by letter to link an own account; the answer tells nothing of the address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraw an invitation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkDependant: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Part a dependant from the account that was linked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependantView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Other people who may be the applicant, side by side */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEligibility: {
        parameters: {
            query?: {
                /** @description a dependant, or `self`; whoever of the family can have it when left out */
                beneficiaryId?: string;
                city?: string;
                /** @description the day of service */
                on?: string;
                /** @description as if I were accredited in this tier today, or in the one above mine */
                tier?: components["schemas"]["TierAsked"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What my card gives: all services, each with what stands against it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilitiesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEligibility: {
        parameters: {
            query?: {
                /** @description a dependant, or `self`; whoever of the family can have it when left out */
                beneficiaryId?: string;
                city?: string;
                /** @description the day of service */
                on?: string;
                /** @description as if I were accredited in this tier today, or in the one above mine */
                tier?: components["schemas"]["TierAsked"];
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether I can have one service */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listErasures: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                state?: components["schemas"]["ErasureState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erasures, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasuresView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureBody"];
            };
        };
        responses: {
            /** @description Ask that somebody be erased, on behalf of that person, who is told */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An erasure, with what stands against it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    carryOutErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erase the person; nobody can undo it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureRefusalBody"];
            };
        };
        responses: {
            /** @description Refuse an erasure, with the reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsentTexts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is agreed to before services are asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookAtInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenBody"];
            };
        };
        responses: {
            /** @description Who invites, and as what */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationOfferView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceBody"];
            };
        };
        responses: {
            /** @description Link my account; name and document must agree with what the holder entered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process and its database can serve */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportApplications: {
        parameters: {
            query?: {
                state?: components["schemas"]["AccreditationState"];
                /** @description granted or, before, recommended */
                tier?: components["schemas"]["Tier"];
                track?: components["schemas"]["Track"];
                /** @description `me`, or the id of a reviewer */
                assignee?: string;
                /** @description the office's step is late */
                overdue?: boolean;
                /** @description part of the applicant's name or employer */
                q?: string;
                /** @description one's own, for people of the office, who else see the queue */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV (RFC 4180), UTF-8 with a byte order mark; headings and words in your language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCards: {
        parameters: {
            query?: {
                state?: components["schemas"]["CardState"];
                tier?: components["schemas"]["Tier"];
                /** @description those whose renewal waits for the office */
                renewal?: components["schemas"]["RenewalFilter"];
                /** @description part of the holder's name or of the number */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV (RFC 4180), UTF-8 with a byte order mark; headings and words in your language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportServiceRequests: {
        parameters: {
            query?: {
                state?: components["schemas"]["RequestState"];
                service?: string;
                agencyId?: string;
                /** @description those whose agency is late */
                late?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV (RFC 4180), UTF-8 with a byte order mark; headings and words in your language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAgencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV (RFC 4180), UTF-8 with a byte order mark; headings and words in your language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Imports, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV or XLSX by its bytes, 64 MB at most
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Send a list of people accredited on paper; it is checked first */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An import: how far it is, and the first problems */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportProblems: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that is wrong with a file, row by row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProblemsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportImportProblems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Check a file again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Import everybody in a file, or nobody; by another administrator than the one who sent it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Drop a file that is not to be imported */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccreditationFigures: {
        parameters: {
            query?: {
                /** @description the first day; 1 January of this year by default */
                from?: string;
                /** @description the last day; today by default */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures of accreditation; small numbers are left out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccreditationInsightView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCardFigures: {
        parameters: {
            query?: {
                /** @description the first day; 1 January of this year by default */
                from?: string;
                /** @description the last day; today by default */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures of the cards; small numbers are left out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardsInsightView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getServiceFigures: {
        parameters: {
            query?: {
                /** @description the first day; 1 January of this year by default */
                from?: string;
                /** @description the last day; today by default */
                to?: string;
                /** @description of one service alone */
                service?: string;
                /** @description in one city alone */
                city?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures of the services; small numbers are left out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicesInsightView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgencyFigures: {
        parameters: {
            query?: {
                /** @description submitted on this day or later; this year by default */
                from?: string;
                /** @description submitted on this day or earlier; today by default */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures by agency; small numbers are left out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgenciesInsightView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys of what the portal signs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicKeysView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My account and profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeBody"];
            };
        };
        responses: {
            /** @description Fill in or change my profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The families in which I have linked my account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequestsForMe: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the holder asked for on my behalf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestsForMeView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentBody"];
            };
        };
        responses: {
            /** @description Agree that the holder asks for services on my behalf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraw my consent; what can still be cancelled is cancelled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveFamily: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Part my account from this family */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My card, or the last one that I had */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForCardRenewal: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalBody"];
            };
        };
        responses: {
            /** @description Ask for another card before mine ends */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What I have used of each quota, and what is left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaBalancesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyQuotaEntries: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                service?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How my quotas came to be what they are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaEntriesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnReveals: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When an office looked at my identity number or telephone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRevealsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnVerifications: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who verified my card */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnVerificationsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCardCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON, or the bare credential to whoever accepts application/dc+sd-jwt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialView"];
                    "application/dc+sd-jwt": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bindCardCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredentialBody"];
            };
        };
        responses: {
            /** @description JSON, or the bare credential to whoever accepts application/dc+sd-jwt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialView"];
                    "application/dc+sd-jwt": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    presentCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A code that shows my card once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatusList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A Token Status List: valid 0, invalid 1, suspended 2 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/statuslist+jwt": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVcIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who issues credentials, and where the keys are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialIssuerView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCredentialType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the Talent Card says as a credential */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialTypeView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyCard: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationBody"];
            };
        };
        responses: {
            /** @description Verify a card; a code is good for the first look alone, and the holder sees each look */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVerifyPack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JWS in compact form (ES256); its keys are at /.well-known/jwks.json */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jose": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What erasing my data would do, what stands against it, and how far it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyErasureView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForMyErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ask that my data be erased */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyErasureView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawMyErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take it back that my data be erased */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyErasureView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that is kept about me, as one document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDataView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyObjections: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What I objected to, and what came of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnObjectionsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicNotices: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is on public notice today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicNoticesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesRss: {
        parameters: {
            query?: {
                /** @description in place of Accept-Language */
                language?: components["schemas"]["Locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices as RSS 2.0 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesAtom: {
        parameters: {
            query?: {
                /** @description in place of Accept-Language */
                language?: components["schemas"]["Locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices as Atom (RFC 4287) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNoticesJsonFeed: {
        parameters: {
            query?: {
                /** @description in place of Accept-Language */
                language?: components["schemas"]["Locale"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices as JSON Feed 1.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What I was told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description I have read it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequestBody"];
            };
        };
        responses: {
            /** @description A token for a program of an agency, for ten minutes; errors are those of RFC 6749 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOAuthServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How programs get their tokens (RFC 8414) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationServerView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCredentialIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is issued to wallets, and where (OpenID4VCI 1.0, 12.2) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWalletServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where wallets get their tokens (RFC 8414) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueWalletToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["WalletTokenBody"];
            };
        };
        responses: {
            /** @description A token for the two codes of an offer, once; errors are those of RFC 6749 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletTokenView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueWalletNonce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a wallet signs to prove its key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletNonceView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueToWallet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletCredentialBody"];
            };
        };
        responses: {
            /** @description The card, bound to the key that the wallet proves; errors are those of OpenID4VCI 1.0, 8.3.1.2 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletCredentialView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys that requests to wallets are signed with (did:web) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWalletRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an agency asks a wallet, signed (RFC 9101) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/oauth-authz-req+jwt": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerWalletRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["WalletResponseBody"];
            };
        };
        responses: {
            /** @description The answer of a wallet, once; errors are those of OpenID4VP 1.0 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askWallet: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PresentationRequestBody"];
            };
        };
        responses: {
            /** @description Ask a wallet for the card (OpenID4VP), for what the agency’s services need and no more */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentationRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPresentationRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the wallet answered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentationAnswerView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upholdObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDecisionBody"];
            };
        };
        responses: {
            /** @description Find an objection right, which rejects the application */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDecisionBody"];
            };
        };
        responses: {
            /** @description Find an objection unfounded; the notice goes on, longer by the working days that it stood still */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObjections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Objections to an application: in full for those who decide, their outcome for the applicant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objectToApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionBody"];
            };
        };
        responses: {
            /** @description Object to an application on public notice; the list of notices has its id */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceiptView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeemPartnerPass: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerRedemptionBody"];
            };
        };
        responses: {
            /** @description handed in later, and refused or a duplicate */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerRedemptionView"];
                };
            };
            /** @description one use was redeemed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerRedemptionView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptPartnerRequest: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accept a case, or confirm a booking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startPartnerRequest: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Start work on a case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPartnerInformation: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBody"];
            };
        };
        responses: {
            /** @description Ask the holder for something */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkInPartnerRequest: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booked person is here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fulfilPartnerRequest: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilBody"];
            };
        };
        responses: {
            /** @description The service was given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declinePartnerRequest: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineBody"];
            };
        };
        responses: {
            /** @description Decline a request, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markPartnerNoShow: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booked person did not come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartnerRequestMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was said about a request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMessagesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writePartnerRequestMessage: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBody"];
            };
        };
        responses: {
            /** @description Write to the holder */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMessageView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartnerRequestFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Files that both sides gave each other, and documents of the outcome */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestFilesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPartnerRequestFile: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, JPEG or PNG by its bytes, 10 MB at most
                     */
                    file: string;
                    /** @enum {string} */
                    purpose: "exchange" | "outcome";
                };
            };
        };
        responses: {
            /** @description Hand a file to the holder, or a document of the outcome */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestFileView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartnerRequests: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                state?: components["schemas"]["RequestState"];
                service?: string;
                /** @description those that the agency is late with */
                late?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests of the agency, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPartnerRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPartnerRequestHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How a request came to be what it is, without what the office or another agency noted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestHistoryView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPartnerRequestFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPartnerRequestDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPartnerSlot: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description the agency’s own key for the slot */
                externalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotBody"];
            };
        };
        responses: {
            /** @description changed, or as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedSlotView"];
                };
            };
            /** @description published */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedSlotView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePartnerSlot: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description the agency’s own key for the slot */
                externalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take the slot of one’s own key off the offer; its bookings stay */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicyVersions: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions of the policy, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPolicyBody"];
            };
        };
        responses: {
            /** @description Begin a draft: a copy of a version, or YAML as in policies/ */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A version of the policy, with its last rehearsal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete a draft, with its rehearsals */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePolicyDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePolicyBody"];
            };
        };
        responses: {
            /** @description Change a draft: single values, or the whole of it as YAML */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comparePolicies: {
        parameters: {
            query?: {
                /** @description the version to compare with; else the one that it was made from */
                with?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What differs from another version, in words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDifferencesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicyValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every value of a version that can be changed by itself, with its place in words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyValuesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A version as YAML: all files of policies/ in one text, above each a line with its name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearsePolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Try a draft on all holders; the worker does it, and the version tells how far it is */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelRehearsal: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop a rehearsal that is under way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishPolicyBody"];
            };
        };
        responses: {
            /** @description Publish a rehearsed draft from a day on; whoever has written on it cannot */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersionView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How I am told, by kind and channel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesBody"];
            };
        };
        responses: {
            /** @description Choose how I am told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The support programmes, with the criteria that rest on their rosters */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctQuota: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotaCorrectionBody"];
            };
        };
        responses: {
            /** @description Correct what a holder has used of a quota; answers all of the holder’s quotas */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaBalancesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeemPass: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedemptionBody"];
            };
        };
        responses: {
            /** @description Redeem one use of a pass */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptServiceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accept a case, or confirm a booking */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startServiceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Start work on a case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestInformation: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBody"];
            };
        };
        responses: {
            /** @description Ask the holder for something */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkInServiceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booked person is here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fulfilServiceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilBody"];
            };
        };
        responses: {
            /** @description The service was given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineServiceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineBody"];
            };
        };
        responses: {
            /** @description Decline a request, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNoShow: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booked person did not come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServiceRequestNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Internal notes on a request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestNotesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeServiceRequestNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description Note something that the holder never sees */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestNoteView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reassignServiceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignBody"];
            };
        };
        responses: {
            /** @description Give a case to another agency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServiceRequestMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was said about a request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMessagesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeServiceRequestMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBody"];
            };
        };
        responses: {
            /** @description Write to the other side */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMessageView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServiceRequestFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Files that both sides gave each other, and documents of the outcome */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestFilesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addServiceRequestFile: {
        parameters: {
            query?: never;
            header: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, JPEG or PNG by its bytes, 10 MB at most
                     */
                    file: string;
                    /** @enum {string} */
                    purpose: "exchange" | "outcome";
                };
            };
        };
        responses: {
            /** @description Hand a file to the other side, or a document of the outcome to the holder */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestFileView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openServiceRequestFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handInRequestDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, JPEG or PNG by its bytes, 10 MB at most
                     */
                    file: string;
                    service: string;
                    /** @description code of a document among the service's `documents` */
                    kind: string;
                };
            };
        };
        responses: {
            /** @description Hand in a file for a request; the request then names its id */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDocumentView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackRequestDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take back a file that no request has taken */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addRequestDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, JPEG or PNG by its bytes, 10 MB at most
                     */
                    file: string;
                    /** @description code of a document among the service's `documents` */
                    kind: string;
                };
            };
        };
        responses: {
            /** @description Hand in a file for a request that is under way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestDocumentView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openRequestDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRevealAllowance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many looks are left to me today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealAllowanceView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealBody"];
            };
        };
        responses: {
            /** @description Look at somebody's identity number or telephone; recorded, and told to the person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviewPools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reviewers of each track and what waits for them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPoolsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoster: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description year of the intake */
                cohort?: number;
                state?: components["schemas"]["RosterState"];
                /** @description part of a name */
                q?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roster of a programme, the latest entries first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterRosterEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterEntryBody"];
            };
        };
        responses: {
            /** @description Put one person on the roster */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterEntryView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRosterEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterChangeBody"];
            };
        };
        responses: {
            /** @description Say that somebody has completed or left the programme, or correct the entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterEntryView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importRoster: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterImportBody"];
            };
        };
        responses: {
            /** @description Take a table into the roster, or nothing of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImportView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeSandboxCards: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make a made-up card in each state, each with a code; those made before are gone */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxCardsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSandboxCards: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take one’s made-up cards away */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    triggerSandboxEvent: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxEventBody"];
            };
        };
        responses: {
            /** @description Have one’s endpoints told that something happened to a thing of the agency, though it did not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggeredView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advanceSandboxClock: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxClockBody"];
            };
        };
        responses: {
            /** @description Move the clock of the demo ahead, for everybody; refused outside the demo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClockView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServiceRequests: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                state?: components["schemas"]["RequestState"];
                service?: string;
                agencyId?: string;
                /** @description those whose agency is late */
                late?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My requests, an agency’s queue, or all for the service office */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitServiceRequest: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceRequestBody"];
            };
        };
        responses: {
            /** @description Ask for a service */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getServiceRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getServiceRequestCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A booking for one’s calendar (RFC 5545) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getServiceRequestHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How a request came to be what it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestHistoryView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelServiceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancel a request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    provideInformation: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBody"];
            };
        };
        responses: {
            /** @description Answer what the agency asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateServiceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingBody"];
            };
        };
        responses: {
            /** @description Rate a service that was given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdSlot: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PlaceBody"];
            };
        };
        responses: {
            /** @description Have a place kept while a form is filled in; asking again does not make it longer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotHoldView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let the place go */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinWaitingList: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PlaceBody"];
            };
        };
        responses: {
            /** @description Wait for a place in a slot that is full */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingEntryView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaitingEntries: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What I wait for, with my position and what is offered to me */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingEntriesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveWaitingList: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wait no more, or decline what is offered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingEntryView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSlots: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                service?: string;
                city?: string;
                agencyId?: string;
                /** @description first day; today when left out */
                from?: string;
                /** @description last day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Slots on offer; an agency’s staff sees all of its own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishSlot: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotBody"];
            };
        };
        responses: {
            /** @description Offer a slot */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedSlotView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishSlotPattern: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatternBody"];
            };
        };
        responses: {
            /** @description Offer slots that come again; a dry run is the preview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatternReportView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importSlots: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotImportBody"];
            };
        };
        responses: {
            /** @description Offer the slots of a table; a dry run tells row by row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotImportView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSlot: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotChangeBody"];
            };
        };
        responses: {
            /** @description Change places or times of a slot; who booked it is told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedSlotView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeSlot: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            /** @description Take a slot off the offer; its bookings stay, or are called off with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedSlotView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description of the letter */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End digests by the link of a letter */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailConfirmationBody"];
            };
        };
        responses: {
            /** @description Confirm another email address by the link of a letter and the password; all sign-ins end */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forgetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgottenPasswordBody"];
            };
        };
        responses: {
            /** @description Ask for a letter that sets a new password; the answer is the same for every address */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetBody"];
            };
        };
        responses: {
            /** @description Set a new password by the link of a letter, once */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeBody"];
            };
        };
        responses: {
            /** @description Change my password; other sign-ins end */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOverAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverBody"];
            };
        };
        responses: {
            /** @description Take over the account that holds a card which was issued on paper */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                role?: components["schemas"]["GrantedRole"];
                /** @description the whole email */
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffBody"];
            };
        };
        responses: {
            /** @description Open an account for a member of staff, who chooses a password by the link of a letter */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteUserAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send a member of staff another letter to choose a password; the one before it ends */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChangeBody"];
            };
        };
        responses: {
            /** @description Change name, language and agency of staff, or the email by which somebody signs in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUserRoles: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesBody"];
            };
        };
        responses: {
            /** @description Give an account exactly these roles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUserTracks: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TracksBody"];
            };
        };
        responses: {
            /** @description Give a reviewer exactly these tracks to review on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shut an account and end its sessions at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open an account again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send one again that arrived or is dead, under the same webhook-id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description only those that fail, and those that were given up */
                troubled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhook endpoints of one’s agency; of all agencies for an administrator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointsView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointBody"];
            };
        };
        responses: {
            /** @description Be told at an address from now on; the answer shows the secret, once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeWebhookEndpointView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove an endpoint with its deliveries */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again, and have one effect */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChangeBody"];
            };
        };
        responses: {
            /** @description Change where or what is told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookSecretBody"];
            };
        };
        responses: {
            /** @description Take a new key; for a while deliveries are signed with the old one as well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeWebhookEndpointView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tell it again from now on; what happened meanwhile is not sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tell it nothing more; what was under way can be replayed later */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Have a message of the type webhook.test sent */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description items a page, 50 unless told */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                state?: components["schemas"]["WebhookDeliveryState"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was sent to an endpoint, newest first, with each attempt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveriesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Types of events that an endpoint can be told of */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTypesView"];
                };
            };
            /** @description A refusal */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A failure, or the portal is not available */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
