// Written by npm run generate:client from ../../openapi.json; not by hand.

export interface paths {
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
        AgencyNameView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        AreaCode: "education" | "medical" | "transport" | "housing" | "family" | "culture" | "business";
        BeneficiaryView: {
            relation: components["schemas"]["Relation"];
            name: string;
        };
        /** @enum {string} */
        CardState: "active" | "suspended" | "expired" | "revoked" | "superseded";
        DeclineBody: {
            reasonCode: components["schemas"]["DeclineReason"];
            reason: string;
        };
        /** @enum {string} */
        DeclineReason: "no_capacity" | "documents_incomplete" | "conditions_not_met" | "not_responsible" | "not_reachable" | "other";
        DetailTextView: {
            field: string;
            label: string;
            text: string;
        };
        /** @enum {string} */
        EndReason: "no_capacity" | "documents_incomplete" | "conditions_not_met" | "not_responsible" | "not_reachable" | "other" | "card_suspended" | "card_revoked" | "card_expired";
        FulfilBody: {
            /** @description what came of it, told to the holder */
            outcome?: string;
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
        /** @enum {string} */
        MessageAuthor: "holder" | "agency";
        MessageBody: {
            text: string;
            /** @description ids of files that were handed in before */
            fileIds?: string[];
        };
        NamedCode: {
            code: string;
            name: string;
        };
        OutcomeReasonView: {
            code: string;
            message: string;
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
        PartnerRedemptionView: {
            /** @description always accepted of a use that is granted now; what is refused then is a problem document */
            outcome: components["schemas"]["RedemptionOutcome"];
            /** @description the use, of an accepted one; null in the sandbox */
            request: components["schemas"]["ServiceRequestView"] | null;
            /** @description why it is not accepted */
            reasons: components["schemas"]["OutcomeReasonView"][];
        };
        PresentationAnswerView: {
            /** @description over: nobody answered in time, or the answer is more than ten minutes old */
            state: components["schemas"]["PresentationRequestState"];
            /** Format: date-time */
            expiresAt: string;
            /** @description once it is answered */
            verification: components["schemas"]["VerificationView"] | null;
        };
        PresentationRequestBody: {
            /** @description whether the wallet encrypts its answer; false is for wallets that cannot, true unless told */
            encrypted?: boolean;
        };
        /**
         * @description over: nobody answered in time, or the answer is more than ten minutes old
         * @enum {string}
         */
        PresentationRequestState: "open" | "answered" | "declined" | "over";
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
        ProblemReason: {
            code: string;
            message: string;
            /** @description the clause of the policy that it rests on */
            clause?: string;
            /** @description what would change it */
            remedy?: string;
        };
        PublishedSlotView: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        RatingView: {
            score: number;
            comment: string | null;
            /** @description what the agency says to it */
            answer: string | null;
        };
        /**
         * @description always accepted of a use that is granted now; what is refused then is a problem document
         * @enum {string}
         */
        RedemptionOutcome: "accepted" | "refused" | "duplicate";
        /** @enum {string} */
        Relation: "self" | "spouse" | "child" | "parent";
        /**
         * @description who owes the next step; null where nobody does
         * @enum {string}
         */
        RequestDebtor: "holder" | "agency";
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
        /** @enum {string} */
        RequestEventType: "request.submitted" | "request.confirmed" | "request.accepted" | "request.started" | "request.information_requested" | "request.information_provided" | "request.checked_in" | "request.fulfilled" | "request.declined" | "request.cancelled" | "request.no_show" | "request.expired" | "request.escalated" | "request.file_added" | "request.file_opened" | "request.message_written" | "request.noted" | "request.outcome_added" | "request.reassigned" | "request.routed" | "request.document_added" | "request.document_opened" | "request.redeemed" | "request.rated" | "request.rating_answered" | "request.blocked" | "request.resumed" | "request.ended_with_card" | "request.reminded";
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
        RequestFilesView: {
            items: components["schemas"]["RequestFileView"][];
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
        RequestMessageView: {
            /** Format: uuid */
            id: string;
            author: components["schemas"]["MessageAuthor"];
            text: string;
            /** Format: date-time */
            writtenAt: string;
        };
        RequestMessagesView: {
            items: components["schemas"]["RequestMessageView"][];
        };
        /** @enum {string} */
        RequestSide: "holder" | "agency" | "office" | "system";
        /** @enum {string} */
        RequestState: "submitted" | "confirmed" | "checked_in" | "fulfilled" | "declined" | "cancelled" | "no_show" | "expired" | "accepted" | "in_progress" | "awaiting_holder" | "redeemed";
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
        /** @enum {string} */
        RoutingWay: "least_busy" | "reassigned";
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
        SandboxEventBody: {
            type: components["schemas"]["WebhookType"];
            /**
             * Format: uuid
             * @description the request, slot or complaint of the agency that it is to tell of
             */
            id: string;
        };
        /** @enum {string} */
        ServiceMode: "booking" | "case" | "pass";
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
        ServiceRequestsView: {
            items: components["schemas"]["ServiceRequestView"][];
            /** @description null on the last page */
            nextCursor: string | null;
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
        /**
         * @description by the reviewer; applicants see it once it is on public notice
         * @enum {string}
         */
        Tier: "A" | "B" | "C" | "D" | "E";
        ToldEntitlementView: {
            service: string;
            name: string;
            /** @description for the holder; of a service for the family alone, whether the tier has it */
            eligible: boolean;
            /** @description uses left; null where nothing limits */
            remaining: number | null;
            unlimited: boolean;
        };
        TriggeredView: {
            /** @description messages that are on their way, one an endpoint */
            messages: number;
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
        /** @enum {string} */
        VerificationResult: "valid" | "invalid" | "stale" | "unknown";
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
        WebhookDeliveriesView: {
            items: components["schemas"]["WebhookDeliveryView"][];
            /** @description null on the last page */
            nextCursor: string | null;
        };
        /**
         * @description failed is tried again; dead waits for a replay
         * @enum {string}
         */
        WebhookDeliveryState: "waiting" | "failed" | "delivered" | "dead";
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
        /**
         * @description gone: it answered 410; failing: nothing went through for the whole schedule
         * @enum {string}
         */
        WebhookDisabledReason: "by_agency" | "gone" | "failing";
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
        /** @enum {string} */
        WebhookEndpointState: "active" | "disabled";
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
        /** @enum {string} */
        WebhookError: "address_refused" | "name_unknown" | "connection_failed" | "tls_failed" | "timeout" | "interrupted" | "refused" | "gone" | "endpoint_disabled" | "broken";
        WebhookSecretBody: {
            /** @description hours for which the old key signs as well, 24 when left out; 0 when others know it */
            overlapHours?: number;
            /** @description the kind of the new key; the same as before when left out */
            signature?: components["schemas"]["WebhookSignature"];
        };
        /** @enum {string} */
        WebhookSignature: "symmetric" | "ed25519";
        /**
         * @description what `data.id` names
         * @enum {string}
         */
        WebhookSubject: "request" | "slot" | "complaint" | "endpoint";
        /** @enum {string} */
        WebhookType: "request.submitted" | "request.cancelled" | "request.information_provided" | "request.message_written" | "request.document_added" | "request.rated" | "request.confirmed" | "request.accepted" | "request.started" | "request.information_requested" | "request.checked_in" | "request.fulfilled" | "request.declined" | "request.no_show" | "request.expired" | "request.redeemed" | "request.reassigned" | "request.blocked" | "request.resumed" | "request.ended_with_card" | "slot.taken" | "slot.freed" | "slot.published" | "slot.changed" | "slot.closed" | "complaint.forwarded" | "complaint.answered" | "complaint.upheld" | "complaint.dismissed" | "complaint.withdrawn";
        WebhookTypeView: {
            type: string;
            /** @description what `data.id` names */
            subject: components["schemas"]["WebhookSubject"];
            meaning: string;
        };
        WebhookTypesView: {
            items: components["schemas"]["WebhookTypeView"][];
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
    verifyCard: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
    askWallet: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
    redeemPartnerPass: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
    startPartnerRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
    requestPartnerInformation: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
    checkInPartnerRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
    fulfilPartnerRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
    declinePartnerRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
    markPartnerNoShow: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
    makeSandboxCards: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
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
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
            header?: {
                /** @description the version that the change is based on, as the ETag told it */
                "If-Match"?: string;
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
            header?: {
                /** @description the same key and body get the first answer again; the client makes one unless it is given */
                "Idempotency-Key"?: string;
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
