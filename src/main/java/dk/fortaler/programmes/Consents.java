package dk.fortaler.programmes;

import dk.fortaler.kernel.identity.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have agreed to, as it is now: what is withdrawn holds no longer from that moment on. */
@Service
@Transactional(readOnly = true)
public class Consents {
    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean holds(PersonId person, Purpose purpose) {
        return holding(Set.of(person), purpose).contains(person);
    }

    /** Those of them who have agreed to it and have not withdrawn. */
    public Set<PersonId> holding(Collection<PersonId> persons, Purpose purpose) {
        return new HashSet<>(jdbc.sql("""
                        select person_id from (
                            select distinct on (person_id) person_id, given from consent_entry
                            where person_id = any(:persons) and purpose = :purpose
                            order by person_id, number desc) newest
                        where given
                        """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("purpose", purpose.key())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }
}
