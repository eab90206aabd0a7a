package dk.fortaler.web;

/**
 * What the error page says.
 *
 * @param status the HTTP status
 * @param text which of the texts {@code web.error.<text>.title} and {@code .what}
 * @param number by which the administrator finds it in the log; empty where it is the visitor's to mend
 */
public record ErrorView(int status, String text, String number) {}
