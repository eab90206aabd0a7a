package dk.fortaler.goals.hooks;

/**
 * What is wrong with a place in a call's content.
 *
 * @param pointer to the place, as RFC 9457 writes it: {@code #/amount}
 * @param detail in English, for whoever programs the other side
 */
record Fault(String pointer, String detail) {}
