/** Where the device remembers that an enquiry waits on it. */
export const unsentKey = 'enquiries-unsent';
