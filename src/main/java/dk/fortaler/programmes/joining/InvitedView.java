package dk.fortaler.programmes.joining;

/**
 * A question to take part, to somebody who holds its link.
 *
 * @param host the organisation's name
 * @param full whether the cohort's last seat has just gone
 * @param signsIn whether they can sign in
 * @param address to which what they press is sent
 * @param language what follows it
 */
public record InvitedView(
        String host,
        Invitation invitation,
        boolean full,
        boolean signsIn,
        String address,
        String language,
        ConsentTexts texts) {}
