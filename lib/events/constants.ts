import type { EventSection, EventType, ParticipantKind, ParticipantRole, SpeechKind } from "./types";

export const EVENT_TYPES = [
  "LAUNCH",
  "SIGNING",
  "GROUND_BREAKING",
  "INAUGURATION",
  "HAND_OVER",
  "PLAQUE",
  "REVIEW",
  "CONFERENCE",
] as const satisfies readonly EventType[];
export const PARTICIPANT_KINDS = ["PERSON", "GROUP", "ORGANIZATION"] as const satisfies readonly ParticipantKind[];
export const PARTICIPANT_ROLES = [
  "CHAIR",
  "LAUNCHER",
  "REPORTER",
  "SPEAKER",
  "DIRECTOR",
  "SIGNER",
  "GUEST",
  "ATTENDEE",
  "UNSPECIFIED",
] as const satisfies readonly ParticipantRole[];
export const SPEECH_KINDS = ["REPORT", "ADDRESS", "DIRECTION", "LAUNCH", "OTHER"] as const satisfies readonly SpeechKind[];
export const SECTIONS = ["basics", "people", "speeches", "pictures", "links"] as const satisfies readonly EventSection[];

export const MAX_PARTICIPANTS = 60;
export const MAX_POSTS = 8;
export const MAX_SPEECHES = 40;
export const MAX_PICTURES = 60;
export const MAX_HOSTS = 20;
export const MAX_LINKS = 100;
export const MAX_COUNT = 100_000;

export const PAGE_SIZE = 20;
