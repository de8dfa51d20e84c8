/** More pictures than this make a page slow, and tell little more. */
export const mostPhotos = 4;
