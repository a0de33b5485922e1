/**
 * Looks (alias `reveal`) at the data of the account `:me` or its family, and at its own place in the family of
 * another.
 */
export const LOOKS_AT_ME = `(reveal.accountId = :me OR reveal.dependantId IN
  (SELECT d.id FROM dependant d WHERE d.linked_account_id = :me))`;
