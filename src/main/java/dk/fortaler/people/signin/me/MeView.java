package dk.fortaler.people.signin.me;

import dk.fortaler.people.signin.AccountSessions.Place;
import dk.fortaler.web.Form;
import java.util.List;

/**
 * A person's own page.
 *
 * @param organisations whether there is another to go to, or to found
 * @param places where it is signed in, this one first
 * @param hasPassword false in the demo, whose accounts nobody signs in to
 */
public record MeView(boolean organisations, List<Place> places, boolean hasPassword, Form password) {
    public MeView {
        places = List.copyOf(places);
    }
}
