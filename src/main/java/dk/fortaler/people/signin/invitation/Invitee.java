package dk.fortaler.people.signin.invitation;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Somebody to invite, or who was invited. */
public record Invitee(PersonId person, String name, EmailAddress email, Language language) {
    /** From columns {@code id, name, email, language} of a person. */
    public static Invitee read(ResultSet row) throws SQLException {
        return new Invitee(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Language.of(row.getString("language")).orElse(Language.DA));
    }
}
