package dk.fortaler.people.signin;

import dk.fortaler.people.signin.Accounts.Door;
import java.util.List;

/** Which organisation to enter. */
public record ChooseView(List<Door> doors, String then) {}
