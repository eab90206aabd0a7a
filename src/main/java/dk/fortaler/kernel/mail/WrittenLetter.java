package dk.fortaler.kernel.mail;

/** A letter as it goes out: the same in plain text and in HTML. */
record WrittenLetter(String subject, String plain, String html) {}
