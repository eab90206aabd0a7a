package dk.fortaler.programmes.club;

import dk.fortaler.programmes.club.Nominating.Colleague;
import java.util.List;

/**
 * Thinking of a colleague.
 *
 * @param programme its name
 * @param left how many more this month
 * @param search what is looked for; empty before a search
 */
public record NominateView(String programme, String address, int left, String search, List<Colleague> found) {}
