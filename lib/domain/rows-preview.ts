/** Rows of what runs on phones without being a version (U23, U25). */
export const previewPlaces = ['preview', 'remoteDebug'] as const;
/** 预览, or 真机调试. */
export type PreviewPlace = (typeof previewPlaces)[number];

export type Preview = {
  id: number;
  accountId: number;
  fileId: number;
  personId: number;
  place: PreviewPlace;
  createdAt: Date;
  expiresAt: Date;
};

/** 打开调试 of a mini program on a person's phone: on while the row is there. */
export type PhoneDebug = { id: number; accountId: number; personId: number; since: Date };
