"use server";

import { action } from "@/lib/action";
import { addPhoto, saveParticipants, savePictures, saveSpeeches } from "./mutations";
import { participantsSchema, photoSchema, picturesSchema, speechesSchema } from "./schema";

export const saveParticipantsAction = action(participantsSchema, saveParticipants, {
  redirectTo: ({ id }) => `/events/${id}/edit/speeches`,
});

export const saveSpeechesAction = action(speechesSchema, saveSpeeches, { redirectTo: ({ id }) => `/events/${id}/edit/pictures` });

export const savePicturesAction = action(picturesSchema, savePictures, { redirectTo: ({ id }) => `/events/${id}/edit/links` });

export const addPhotoAction = action(photoSchema, addPhoto, { redirectTo: ({ id }) => `/events/${id}/edit/pictures` });
