package dk.fortaler.people.internal;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.people.internal.ChangeRefused.Reason;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the manager that a form names. */
@Component
class Managers {
    private final JdbcClient jdbc;

    Managers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By address or unique name; nothing where the text is empty. */
    Optional<UUID> find(PersonId managed, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        List<UUID> found = EmailAddress.parse(text).isPresent() ? byAddress(text) : byName(text);
        if (found.isEmpty()) {
            throw new ChangeRefused(Reason.MANAGER_UNKNOWN);
        }
        if (found.size() > 1) {
            throw new ChangeRefused(Reason.MANAGER_AMBIGUOUS);
        }
        if (isAbove(managed.value(), found.getFirst())) {
            throw new ChangeRefused(Reason.MANAGER_LOOP);
        }
        return Optional.of(found.getFirst());
    }

    private List<UUID> byAddress(String address) {
        return jdbc.sql("select id from person where email = :email")
                .param("email", new EmailAddress(address).value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<UUID> byName(String name) {
        return jdbc.sql("""
            select id from person
            where lower(name collate "da-x-icu") = lower(:name collate "da-x-icu") and state = 'active' limit 2
            """)
                .param("name", name.strip())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whether the one is the other, or their manager, however many steps away. */
    private boolean isAbove(UUID one, UUID other) {
        return jdbc.sql("""
            with recursive above as (
                select id, manager_id from person where id = :other
                union
                select p.id, p.manager_id from person p join above a on a.manager_id = p.id
            )
            select exists (select from above where id = :one)
            """)
                .param("other", other)
                .param("one", one)
                .query(Boolean.class)
                .single();
    }
}
