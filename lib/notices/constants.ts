/** What notices there are, in the order in which they stand on the page: first what asks for something. */
export const NOTICE_KINDS = [
  "reportReturned",
  "covenantReturned",
  "covenantToSign",
  "covenantReminder",
  "registrationOpen",
  "covenantToApprove",
  "amendmentToApprove",
  "reportWaiting",
  "completionWaiting",
  "branchToConfirm",
  "reportAccepted",
  "reportEntered",
  "acceptanceUndone",
  "amendmentBegun",
  "branchConfirmed",
  "preconditionMet",
  "workAccepted",
  "extended",
  "paused",
  "resumed",
  "notDelivered",
  "cancelled",
  "campaignLaunched",
  "occasionMoved",
  "campaignClosed",
  "campaignCancelled",
  "handedOver",
] as const;

/** The count in the bell ends here and says "99+". */
export const MOST_COUNTED = 99;
