/** The things of the account `:me`, for the conditions of what hangs on them. */
export const MY_APPLICATIONS = '(SELECT a.id FROM accreditation_application a WHERE a.applicant_id = :me)';
export const MY_CARDS = '(SELECT c.id FROM card c WHERE c.holder_id = :me)';
export const MY_REQUESTS = '(SELECT r.id FROM service_request r WHERE r.holder_id = :me)';
export const MY_FAMILY = '(SELECT d.id FROM dependant d WHERE d.account_id = :me)';
/** The places that I have in the families of others. */
export const MY_PLACES = '(SELECT d.id FROM dependant d WHERE d.linked_account_id = :me)';
